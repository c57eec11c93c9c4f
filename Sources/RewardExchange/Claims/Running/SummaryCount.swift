import Rewards

/// What decisions come to, counted by the numbers of the plan.
struct SummaryCount: Sendable {
  let plan: RewardPlan
  private(set) var claimCount = 0
  private var outcomes = [Int](repeating: 0, count: DecisionOutcome.allCases.count)
  /// By reason and, within it, by outcome.
  private var reasons: [Int]
  private var cents: [Int128]

  /// A count of nothing.
  init(_ plan: RewardPlan) {
    self.plan = plan
    reasons = Array(repeating: 0, count: plan.reasonCount * DecisionOutcome.allCases.count)
    cents = Array(repeating: 0, count: plan.pillars.count)
  }

  /// Counts an answer.
  mutating func add(_ answer: Answer) {
    add(answer.outcome, cents: answer.cents, pillar: answer.pillar)
    if let rest = answer.rest {
      for reason in rest.reasons { add(reason: Int(reason), answer.outcome) }
    } else if answer.reason >= 0 {
      add(reason: Int(answer.reason), answer.outcome)
    }
  }

  /// Counts a verdict.
  mutating func add(_ verdict: Verdict) {
    let outcome = verdict.outcome.number
    add(outcome, cents: verdict.cents, pillar: Int32(verdict.pillar ?? -1))
    for reason in verdict.reasons { add(reason: plan.number(of: reason), outcome) }
  }

  private mutating func add(_ outcome: UInt8, cents: Int64, pillar: Int32) {
    claimCount += 1
    outcomes[Int(outcome)] += 1
    if cents > 0, pillar >= 0 { self.cents[Int(pillar)] += Int128(cents) }
  }

  private mutating func add(reason: Int, _ outcome: UInt8) {
    reasons[reason * outcomes.count + Int(outcome)] += 1
  }
}

extension SummaryCount {
  /// How many claims came out so; outcomes that do not occur are left out.
  var claimsByOutcome: [DecisionOutcome: Int] {
    var counts: [DecisionOutcome: Int] = [:]
    for outcome in DecisionOutcome.allCases where outcomes[Int(outcome.number)] > 0 {
      counts[outcome] = outcomes[Int(outcome.number)]
    }
    return counts
  }

  /// How many claims came out so for a reason, by its code.
  var claimsByReason: [DecisionOutcome: [String: Int]] {
    var counts: [DecisionOutcome: [String: Int]] = [:]
    for (reason, code) in plan.reasonCodes.enumerated() {
      for outcome in DecisionOutcome.allCases {
        let count = reasons[reason * outcomes.count + Int(outcome.number)]
        guard count > 0 else { continue }
        counts[outcome, default: [:]][code, default: 0] += count
      }
    }
    return counts
  }

  /// What is paid by pillar; pillars without money are left out.
  var centsByPillar: [String: Int128] {
    var sums: [String: Int128] = [:]
    for (pillar, sum) in cents.enumerated() where sum > 0 { sums[plan.pillars[pillar]] = sum }
    return sums
  }
}
