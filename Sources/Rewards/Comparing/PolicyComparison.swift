/// What is different between two versions of a policy, as it works out for people: neither the
/// layout of files nor the order of keys, `extends` or the cascade makes a difference.
///
/// The order of tests in a condition, of actions that come before and of kinds of evidence does not
/// count either: it only says which of several missing things is named first. The order of caps
/// does, where two of them hold the same claim.
public struct PolicyComparison: Sendable {
  /// One of the two versions.
  public struct Version: Hashable, Sendable {
    /// The programme's id.
    public let programme: String
    /// The days on which it is in force.
    public let runs: DayRange
    /// What a year pays a resident who does everything once, before the caps.
    public let yearly: Money
    /// The same after the caps.
    public let yearlyPaid: Money
  }

  /// The version that is compared from.
  public let old: Version
  /// The version that is compared to.
  public let new: Version
  /// The currency of both.
  public let currency: Currency
  /// How many actions the new version has.
  let actionCount: Int
  /// Every change: first those with an amount, the largest first, then the others by kind; what
  /// is equal in that stands in the order of the rules. Changes of caps stand where all caps
  /// together have their amount.
  public let changes: [PolicyChange]

  /// Compares two versions, of the same plan or of two.
  ///
  /// - Parameters:
  ///   - oldPlan: The plan that is compared from.
  ///   - oldDay: A day on which its version is in force; `nil` for its last version.
  ///   - newPlan: The plan that is compared to.
  ///   - newDay: The same for it.
  /// - Throws: ``ComparisonFault`` if there is no such version, or if the currencies differ.
  public init(
    from oldPlan: RewardPlan, on oldDay: Day? = nil, to newPlan: RewardPlan,
    on newDay: Day? = nil
  ) throws(ComparisonFault) {
    let old = try EffectiveVersion(oldPlan, on: oldDay)
    let new = try EffectiveVersion(newPlan, on: newDay)
    guard oldPlan.currency == newPlan.currency else {
      throw .otherCurrency(old: oldPlan.currency.code, new: newPlan.currency.code)
    }
    // Both do the same on the same days: what only one of them has comes last.
    let actions = NameTable(new.actions.map(\.subject.id) + old.actions.map(\.subject.id)).names
    let (before, after) = (
      YearOnce(under: old, doing: actions), YearOnce(under: new, doing: actions)
    )
    currency = newPlan.currency
    actionCount = new.actions.count
    self.old = Version(old, before)
    self.new = Version(new, after)
    let changes =
      new.changes(from: old).withoutIdleWeights
      + (CapOrder(old: old, new: new).change.map { [$0] } ?? [])
    let told = changes.map { $0.inYears(before, after) } + new.caps(changes, before, after)
    self.changes = told.largestFirst(capsYearly: told.capsYearly) { [$0] }
  }
}

extension EffectiveVersion {
  /// That the caps take off something else in a year, because of some changes.
  fileprivate func caps(
    _ changes: [PolicyChange], _ before: YearOnce, _ after: YearOnce
  ) -> [PolicyChange] {
    guard !changes.isEmpty, before.taken != after.taken else { return [] }
    return [
      PolicyChange(
        kind: .caps, subject: programme.subject, old: both { $0.wording.money(before.taken) },
        new: both { $0.wording.money(after.taken) },
        yearly: Money(cents: before.taken.cents - after.taken.cents), oldPlace: nil, newPlace: nil)
    ]
  }
}

extension [PolicyChange] {
  /// Weights do nothing but make amounts: where every amount is as it was, they are only written
  /// otherwise.
  fileprivate var withoutIdleWeights: [PolicyChange] {
    let isPaidOtherwise = contains { $0.kind == .amount || $0.kind == .action }
    return isPaidOtherwise ? self : filter { $0.subject.kind != .weights }
  }

  /// What a year pays more by all of them; `nil` if none has an amount of its own.
  var yearly: Money? {
    let amounts = compactMap(\.yearly)
    guard !amounts.isEmpty else { return nil }
    return Money(cents: Int64(clamping: amounts.reduce(Int128(0)) { $0 + Int128($1.cents) }))
  }

  /// What the caps together make of a year; `nil` if that is as it was.
  var capsYearly: Money? { first { $0.kind == .caps }?.yearly }
}

extension Array {
  /// In order of the largest amount of some changes, then of their kind, then as they are. What
  /// changes about a cap stands with what the caps come to together.
  func largestFirst(
    capsYearly: Money?, _ changes: (Element) -> [PolicyChange]
  ) -> [Element] {
    let ranks = Dictionary(
      uniqueKeysWithValues: PolicyChange.Kind.allCases.enumerated().map { ($1, $0) })
    let keyed = enumerated().map { index, element in
      let changes = changes(element)
      let isOfCaps = changes.first?.isOfCaps ?? false
      let size = (isOfCaps ? capsYearly : changes.yearly)?.cents.magnitude ?? 0
      let rank = changes.first.flatMap { ranks[$0.kind] } ?? 0
      return (key: (UInt64.max - size, rank, index), element: element)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.element)
  }
}

/// Why two versions cannot be compared.
public enum ComparisonFault: Error, Hashable, Sendable {
  /// Amounts in different currencies have nothing to do with each other.
  case otherCurrency(old: String, new: String)
  /// No version of a programme is in force on a day.
  case noVersion(programme: String, day: Day)

  /// One sentence, in lower case and without a full stop.
  public var sentence: Message {
    switch self {
    case .otherCurrency(let old, let new):
      "one is in \(old) and the other in \(new); amounts cannot be compared"
    case .noVersion(let programme, let day):
      "no version of '\(programme)' is in force on \(day)"
    }
  }
}

extension PolicyComparison.Version {
  fileprivate init(_ version: EffectiveVersion, _ year: YearOnce) {
    self.init(
      programme: version.plan.programme, runs: version.version.runs,
      yearly: Money(cents: Int64(clamping: year.full)),
      yearlyPaid: Money(cents: Int64(clamping: year.paid)))
  }
}

extension PolicyChange {
  /// With how much more a year pays, before the caps, where it is about what an action pays.
  fileprivate func inYears(_ before: YearOnce, _ after: YearOnce) -> PolicyChange {
    guard kind == .amount || kind == .action else { return self }
    var change = self
    change.yearly = Money(
      cents: (after.amounts[subject.id] ?? 0) - (before.amounts[subject.id] ?? 0))
    return change
  }

  /// Whether it is about caps, which only have an amount together.
  fileprivate var isOfCaps: Bool {
    kind == .caps || kind == .capOrder || subject.kind == .cap && kind != .label
  }
}

// MARK: - Term by term

extension EffectiveVersion {
  fileprivate init(_ plan: RewardPlan, on day: Day?) throws(ComparisonFault) {
    guard let day else {
      self.init(plan: plan, index: plan.versions.count - 1)
      return
    }
    guard let index = plan.versionIndex(on: day) else {
      throw .noVersion(programme: plan.programme, day: day)
    }
    self.init(plan: plan, index: index)
  }

  /// What is otherwise than in another version, in the order of this one; what is gone comes last.
  fileprivate func changes(from old: EffectiveVersion) -> [PolicyChange] {
    let (now, earlier) = (subjects, old.subjects)
    let known = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(now.map(\.key))
    return now.flatMap { $0.changes(from: known[$0.key]) }
      + earlier.filter { !kept.contains($0.key) }.flatMap(\.whatIsGone)
  }
}

extension EffectiveSubject {
  fileprivate func changes(from old: EffectiveSubject?) -> [PolicyChange] {
    guard let old else {
      return toldAlone.map { change(from: nil, to: $0) }
    }
    let kept = terms.compactMap { term -> PolicyChange? in
      guard let earlier = old.terms.first(where: { $0.isSame(as: term) }) else {
        return change(from: nil, to: term)
      }
      return term.value.differs(from: earlier.value) ? change(from: earlier, to: term) : nil
    }
    let gone = old.terms.filter { earlier in
      !terms.contains { $0.isSame(as: earlier) } && !(isOnlyACard && earlier.kind.holdsBonBack)
    }
    return kept + gone.map { change(from: $0, to: nil) }
  }

  fileprivate var whatIsGone: [PolicyChange] {
    toldAlone.map { change(from: $0, to: nil) }
  }

  private func change(from old: EffectiveTerm?, to new: EffectiveTerm?) -> PolicyChange {
    PolicyChange(
      kind: new?.kind ?? old?.kind ?? .label, subject: new?.part ?? old?.part ?? subject,
      old: old?.words, new: new?.words, yearly: nil, oldPlace: old?.place, newPlace: new?.place)
  }
}

extension PolicyChange.Kind {
  /// Whether it stands between a claim and its bon, so that it goes when the bon goes.
  fileprivate var holdsBonBack: Bool {
    switch self {
    case .limit, .when, .after, .streak: true
    default: false
    }
  }
}

extension EffectiveTerm {
  /// Whether it is about the same.
  fileprivate func isSame(as other: EffectiveTerm) -> Bool {
    kind == other.kind && part?.id == other.part?.id
  }
}
