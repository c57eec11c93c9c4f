import Rewards

/// A plan by hand, for what needs one: two actions of one pillar under one or two versions.
enum SmallPlan {
  /// The actions, by their numbers.
  static let walk = 0
  static let call = 1

  static let place = Place(file: "rules.yaml", line: 1, column: 1)

  static func action(_ earning: Earning, effort: Int = 3) -> ActionPlan {
    ActionPlan(
      pillar: 0, effort: effort, earning: earning,
      card: LocalizedText(nl: "Goed zo", en: "Well done"),
      places: ActionPlan.Places(action: place, effort: place))
  }

  static func cap(
    _ name: Int, per: CapPlan.Holders = .participant, every window: Window,
    atMost limit: CapPlan.Limit, beyond: CapPlan.Beyond
  ) -> CapPlan {
    CapPlan(
      name: name, ledger: name, per: per, window: window, limit: limit, beyond: beyond,
      pillars: nil, actions: nil, place: place)
  }

  static func version(
    _ runs: DayRange, actions: [ActionPlan?], caps: [CapPlan] = [], eligible: Condition? = nil,
    weights: [WeightTable] = [], step: Int64 = 1, effortAdjustable: Int = 0,
    promise: TimeSpan? = TimeSpan(count: 6, unit: .months)
  ) -> VersionPlan {
    VersionPlan(
      digest: "digest", seal: "seal", runs: runs, runsPlace: place, eligible: eligible,
      eligiblePlace: nil, rounding: Rounding(step: step, mode: .halfUp), roundingPlace: nil,
      weights: weights,
      effortAdjustable: effortAdjustable, promise: promise, actions: actions, caps: caps,
      labels: VersionLabels(), objection: nil, denominations: [], vouchersValidFor: nil,
      approval: Approval(), bookkeeping: Bookkeeping(), detailsKept: nil)
  }

  /// Attributes are whole numbers `age` and `size`; the pillar is `health`; caps are `one` and
  /// `two`; the evidence that a rule may ask for is a `card`.
  static func plan(_ versions: [VersionPlan]) -> RewardPlan {
    RewardPlan(
      programme: "small", currency: .euro, timeZone: "Europe/Amsterdam", yearStart: .january,
      versions: versions, actions: NameTable(["walk", "call-creditors"]),
      pillars: NameTable(["health"]), evidenceKinds: NameTable(["card"]),
      capNames: NameTable(["one", "two"]),
      attributes: [
        AttributeSlot(name: "age", type: .integer, offset: 0),
        AttributeSlot(name: "size", type: .integer, offset: 1),
      ])
  }

  /// A test of `age`, which is the first attribute, or of `size`, the second.
  static func test(slot: Int, from: Int64, through: Int64 = 1_000_000) -> Condition {
    .test(
      Condition.Test(
        .attribute(slot: slot, offset: slot), .number(.range(from: from, through: through))))
  }
}

extension Claim {
  /// A claim of `p-1` for a walk, unless something else is said.
  static func walk(
    _ id: String, on day: String, by participant: String = "p-1"
  ) throws -> Claim {
    Claim(id: id, participant: participant, action: "walk", doneOn: try Day.written(day))
  }
}
