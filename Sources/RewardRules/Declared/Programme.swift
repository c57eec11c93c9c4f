import Rewards

/// One version of a municipality's policy as it is declared, its parents merged in.
struct Programme {
  /// The file of the version, as it is shown to people.
  let file: String
  var id: Marked<String>?
  var name: LocalizedText?
  var runs: Marked<DayRange>?
  var currency: Marked<Currency>?
  var timeZone: Marked<String>?
  var yearStart: Marked<YearStart>?
  var attributes: [DeclaredAttribute] = []
  var eligible: Marked<DeclaredCondition>?
  var weights: [DeclaredWeights] = []
  var roundingStep: Marked<Int64>?
  var roundingMode: Marked<Rounding.Mode>?
  var effortAdjustable: Marked<Int>?
  var rewards = DeclaredRewards()
  var caps: [DeclaredCap] = []
  /// `nil` inside means `none`.
  var promise: Marked<TimeSpan?>?
  /// How long before it begins a new version is made public.
  var notice: Marked<TimeSpan>?
  var settings = DeclaredSettings()
  var labels: [(name: Marked<String>, text: LocalizedText)] = []
  /// How to object, in the programme's own words.
  var objection: LocalizedText?

  init(file: String) {
    self.file = file
  }

  /// The money scale of the version; the euro until it states another.
  var scale: Currency { currency?.value ?? .euro }
}

/// What the policy may ask about a participant.
struct DeclaredAttribute {
  let name: Marked<String>
  /// `nil` if its type is not stated right.
  let type: AttributeType?
  /// The options where they are written; none for a set of pillars.
  let options: [Marked<String>]
  let label: LocalizedText?
}

/// A table of weights.
struct DeclaredWeights {
  /// `effort`, `rung` or an attribute.
  let name: Marked<String>
  /// The levels or options that have a row, also where its weight is not stated right.
  let values: [Marked<String>]
  let rows: [(value: Marked<String>, weight: Weight)]
}

/// A cap.
struct DeclaredCap {
  let name: Marked<String>
  let per: CapPlan.Holders?
  let window: Marked<Window>?
  let limit: Marked<CapPlan.Limit>?
  let beyond: Marked<CapPlan.Beyond>?
  let pillars: [Marked<String>]?
  let actions: [Marked<String>]?
  let label: LocalizedText?
}

/// Settings that a ledger reads; deciding does not.
struct DeclaredSettings {
  /// In the smallest unit, in the order of the rules.
  var denominations: Marked<[Marked<Int64>]>?
  var vouchersValidFor: Marked<TimeSpan>?
  var secondMentorAboveCents: Marked<Int64>?
  var allowsOwnClaims: Marked<Bool>?
  var accounts: [(name: Marked<String>, code: Marked<String>)] = []
  var bookkeeping: [String: Marked<String>] = [:]
  var detailsKept: Marked<TimeSpan>?
}
