/// One version of a programme, compiled.
package struct VersionPlan: Sendable {
  /// SHA-256 over every file that the version reads, in hexadecimal.
  package var digest: String
  /// A digest like ``digest`` in which the last day of the version does not count: two versions
  /// with the same seal differ at most in their last day.
  package var seal: String
  package var runs: DayRange
  package var runsPlace: Place
  package var eligible: Condition?
  package var eligiblePlace: Place?
  package var rounding: Rounding
  /// Where the rounding stands; `nil` where the version does not state it.
  package var roundingPlace: Place?
  package var weights: [WeightTable]
  /// By how many levels a mentor's effort level may differ from the action's.
  package var effortAdjustable: Int
  package var promise: TimeSpan?
  /// By the plan's index of actions; `nil` where the version does not have the action.
  package var actions: [ActionPlan?]
  /// In the order of the rules.
  package var caps: [CapPlan]
  package var labels: VersionLabels
  /// How to object, in the programme's own words.
  package var objection: LocalizedText?
  /// What vouchers are worth, in the smallest unit; none where the version does not say.
  package var denominations: [Int64]
  package var vouchersValidFor: TimeSpan?
  package var approval: Approval
  package var bookkeeping: Bookkeeping
  /// How long a ledger keeps details; `nil` where the version does not say.
  package var detailsKept: TimeSpan?

  package init(
    digest: String, seal: String, runs: DayRange, runsPlace: Place, eligible: Condition?,
    eligiblePlace: Place?, rounding: Rounding, roundingPlace: Place?, weights: [WeightTable],
    effortAdjustable: Int, promise: TimeSpan?, actions: [ActionPlan?], caps: [CapPlan],
    labels: VersionLabels, objection: LocalizedText?, denominations: [Int64],
    vouchersValidFor: TimeSpan?, approval: Approval, bookkeeping: Bookkeeping,
    detailsKept: TimeSpan?
  ) {
    self.digest = digest
    self.seal = seal
    self.runs = runs
    self.runsPlace = runsPlace
    self.eligible = eligible
    self.eligiblePlace = eligiblePlace
    self.rounding = rounding
    self.roundingPlace = roundingPlace
    self.weights = weights
    self.effortAdjustable = effortAdjustable
    self.promise = promise
    self.actions = actions
    self.caps = caps
    self.labels = labels
    self.objection = objection
    self.denominations = denominations
    self.vouchersValidFor = vouchersValidFor
    self.approval = approval
    self.bookkeeping = bookkeeping
    self.detailsKept = detailsKept
  }
}

/// A length of time as the rules write it: `N days`, `N weeks`, `N months`, `N years`.
package struct TimeSpan: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case days, weeks, months, years
  }

  package let count: Int
  package let unit: Unit

  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The day so much later; in months and years the last day of the month where there is no
  /// such day.
  package func later(than day: Day) -> Day {
    switch unit {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }
}
