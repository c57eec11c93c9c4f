import Rewards

/// How one claim came out, in few bytes: what is kept of a decision from its making to its text.
struct Answer: Sendable {
  /// What is paid in all, in the currency's smallest unit.
  var cents: Int64
  /// What more there is to say; `nil` for nearly all claims.
  var rest: AnswerRest?
  /// The pillar by the plan's number; −1 if there is none.
  var pillar: Int32
  /// The first reason by the plan's number; −1 if there is none.
  var reason: Int32
  /// The version that decided, by the plan's number; −1 if there is none.
  var version: Int32 = -1
  /// The outcome by its number.
  var outcome: UInt8
  /// Whether all is paid on the day on which it was done; if not, and there is no rest, nothing is.
  var isPaidAtOnce: Bool

  /// What stands where no answer was put yet.
  static let none = Answer(
    cents: 0, rest: nil, pillar: -1, reason: -1, outcome: 0, isPaidAtOnce: false)
}

/// What only few answers have: a second reason, or money on another day.
final class AnswerRest: Sendable {
  /// All reasons, by the plan's numbers.
  let reasons: [Int32]
  /// All payouts.
  let payouts: [Payout]

  /// The reasons and payouts of an answer.
  init(reasons: [Int32], payouts: [Payout]) {
    self.reasons = reasons
    self.payouts = payouts
  }
}

extension Answer {
  /// What a verdict comes to.
  ///
  /// - Parameters:
  ///   - verdict: A verdict under the plan.
  ///   - doneOn: The day on which it was done.
  ///   - plan: The rules.
  init(_ verdict: Verdict, on doneOn: Day, under plan: RewardPlan) {
    let brief = plan.brief(verdict, on: doneOn)
    cents = verdict.cents
    pillar = Int32(verdict.pillar ?? -1)
    reason = brief.reason
    version = Int32(verdict.version ?? -1)
    outcome = verdict.outcome.number
    isPaidAtOnce = brief.isPaidAtOnce
    guard !brief.isWhole else { return }
    rest = AnswerRest(
      reasons: plan.reasonNumbers(of: verdict), payouts: verdict.allPayouts)
  }
}

extension Casebook {
  /// Decides a claim now, without a trace.
  mutating func answer(_ claim: IndexedClaim) -> Answer {
    Answer(decide(claim), on: claim.doneOn, under: plan)
  }
}

extension DecisionOutcome {
  /// Its place among all outcomes, for tables.
  var number: UInt8 {
    switch self {
    case .approved: 0
    case .reduced: 1
    case .recognised: 2
    case .denied: 3
    case .pended: 4
    }
  }
}
