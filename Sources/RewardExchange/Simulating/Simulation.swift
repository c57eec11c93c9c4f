public import Rewards

/// What claims come to under a new policy, beside what they come to under another.
///
/// It says nothing of which fewer than ten residents lie under the number, and nothing from which
/// such a number follows by subtracting the parts of a table that are shown from the whole.
/// `ReadingASimulation` explains each figure.
public struct Simulation: Hashable, Sendable {
  /// A policy that claims were decided by.
  public struct Policy: Hashable, Sendable {
    /// The programme's id.
    public let programme: String
    /// What people call it, as its last version says.
    public let name: LocalizedText
    /// The digests of its versions, in hexadecimal, the first version first.
    public let digests: [String]
  }

  /// The old policy; `nil` if there is none to compare with.
  public let old: Policy?
  /// The new policy.
  public let new: Policy
  /// The currency of all amounts.
  public let currency: Currency
  /// What people call the pillars, by their ids.
  public let pillarNames: [String: LocalizedText]
  /// The days on which the first and the last claim were done; `nil` if there is none.
  public let days: ClosedRange<Day>?
  /// How many claims there are that a policy could decide.
  public let claimCount: Int
  /// How many rows neither policy could decide.
  public let passedOverCount: Int
  /// How many residents they are of; `nil` if that is few.
  public let residentCount: Int?
  /// What is paid in all.
  public let total: Compared
  /// What is paid by pillar.
  public let pillars: Breakdown
  /// What is paid by the month in which things were done, `YYYY-MM`.
  public let months: Breakdown
  /// What is paid by effort level, `1` to `5`.
  public let efforts: Breakdown
  /// How claims come out.
  public let outcomes: OutcomeChange
  /// Who gets more or less; `nil` if there is no old policy, or the residents are few.
  public let residents: ResidentChange?
  /// What caps do, those of the old policy first.
  public let caps: [CapChange]

  /// As many residents as lie under each number.
  public static let floor = SeenResidents.floor
}

extension Simulation {
  /// What of a count may be shown.
  ///
  /// - Parameters:
  ///   - tally: What was counted.
  ///   - names: What the counts are of.
  ///   - passedOverCount: How many rows neither policy could decide.
  init(_ tally: SimulationTally, _ names: ComparedNames, passedOverCount: Int) {
    let told = names.hasOld ? tally.toldOfBoth : tally.toldOfNew
    self.init(
      old: names.old.map(Policy.init), new: Policy(names.new), currency: names.new.currency,
      pillarNames: names.pillarNames, days: tally.days, claimCount: tally.claimCount,
      passedOverCount: passedOverCount,
      residentCount: tally.hasEnoughResidents ? tally.residentCount : nil,
      total: tally.total.told(told),
      pillars: Breakdown(Array(zip(names.pillars.names, tally.pillars)), telling: told),
      months: Breakdown(
        tally.months.sorted { $0.key < $1.key }.map { (String(describing: $0.key), $0.value) },
        telling: told),
      efforts: Breakdown(
        tally.efforts.enumerated().map { (String($0.offset), $0.element) }, telling: told),
      outcomes: OutcomeChange(
        tally.moves, hasOld: names.hasOld, telling: tally.hasEnoughResidents ? .both : .none),
      residents: names.hasOld && tally.hasEnoughResidents
        ? ResidentChange(tally.differences, unit: names.new.currency.unit) : nil,
      caps: names.caps.caps.indices.map { cap in
        CapChange(
          names.caps.caps[cap], tally.caps[cap], firstDays: tally.firstDays[cap],
          telling: tally.hasEnoughResidents ? names.hasOld ? .both : .new : .none)
      })
  }
}

extension SimulationTally {
  /// Whether the claims are of enough residents for anything to be told.
  fileprivate var hasEnoughResidents: Bool { residentCount >= SeenResidents.floor }

  /// Of which policies the whole is told: of both where enough residents lie under their
  /// difference too, else of the old one, which says what is paid now.
  fileprivate var toldOfBoth: ToldPolicies {
    guard hasEnoughResidents else { return .none }
    return [.both, .old, .new].first { total.keepsFloor(telling: $0) } ?? .none
  }

  fileprivate var toldOfNew: ToldPolicies {
    hasEnoughResidents && total.keepsFloor(telling: .new) ? .new : .none
  }

  fileprivate var days: ClosedRange<Day>? {
    guard let firstDay, let lastDay else { return nil }
    return firstDay...lastDay
  }
}

extension Simulation.Policy {
  fileprivate init(_ plan: RewardPlan) {
    programme = plan.programme
    digests = plan.versions.map(\.digest)
    name =
      plan.versions.lazy.reversed().compactMap(\.labels.programme).first
      ?? LocalizedText(nl: plan.programme, en: plan.programme)
  }
}

/// The names of two policies as one: each pillar and each cap has one number.
struct ComparedNames: Sendable {
  let old: RewardPlan?
  let new: RewardPlan
  private(set) var pillars = NameTable()
  let caps: ComparedCaps

  /// The names of a new policy, and of the one that it is compared with.
  init(_ new: RewardPlan, against old: RewardPlan?) {
    self.old = old
    self.new = new
    caps = ComparedCaps((old.map { [$0] } ?? []) + [new])
    for plan in [old, new] {
      for pillar in plan?.pillars.names ?? [] { _ = pillars.insert(pillar) }
    }
  }

  /// Whether there is something to compare with.
  var hasOld: Bool { old != nil }

  /// The numbers of a plan's pillars.
  func pillarNumbers(of plan: RewardPlan) -> [Int32] {
    plan.pillars.names.map { Int32(pillars.index(of: $0) ?? 0) }
  }

  /// What people call the pillars, as the new policy says before the old.
  var pillarNames: [String: LocalizedText] {
    (old?.pillarNames ?? [:]).merging(new.pillarNames) { $1 }
  }
}
