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
}
