public import Rewards

/// What a file of claims came to: how many of each outcome and why, and the money by pillar.
public struct DecisionSummary: Hashable, Sendable {
  /// How many claims were decided.
  public private(set) var claimCount = 0
  /// How many claims came out so; outcomes that do not occur are left out.
  public private(set) var outcomes: [DecisionOutcome: Int] = [:]
  /// How many claims came out so for a reason, by the reason's code; a claim with two reasons
  /// counts under both.
  public private(set) var reasons: [DecisionOutcome: [String: Int]] = [:]
  /// What is paid by pillar, in the currency's smallest unit; pillars without money are left out.
  public private(set) var centsByPillar: [String: Int128] = [:]

  /// A summary of nothing.
  public init() {}

  /// What is paid in all, in the currency's smallest unit.
  public var cents: Int128 { centsByPillar.values.reduce(0, +) }

  /// How many claims lie between two tellings of how far the work has come.
  static let claimsBetweenTellings = 10_000

  /// Tells how many claims were decided, now and then.
  func tell(_ progress: (Int) -> Void) {
    if claimCount.isMultiple(of: DecisionSummary.claimsBetweenTellings) { progress(claimCount) }
  }

  package mutating func add(_ verdict: Verdict, under plan: RewardPlan) {
    claimCount += 1
    outcomes[verdict.outcome, default: 0] += 1
    for reason in verdict.reasons {
      reasons[verdict.outcome, default: [:]][plan.reason(reason).code, default: 0] += 1
    }
    if verdict.cents > 0, let pillar = verdict.pillar {
      centsByPillar[plan.pillars[pillar], default: 0] += Int128(verdict.cents)
    }
  }
}
