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

  /// What was counted.
  init(_ count: SummaryCount) {
    claimCount = count.claimCount
    outcomes = count.claimsByOutcome
    reasons = count.claimsByReason
    centsByPillar = count.centsByPillar
  }
}
