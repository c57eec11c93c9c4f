/// What nearly all verdicts say, in a few numbers.
///
/// It is made here, where lists like ``Few`` are known to the compiler: another module would read
/// them by way of their protocols, which takes longer than deciding.
package struct VerdictBrief: BitwiseCopyable, Sendable {
  /// The first reason by the plan's number; −1 if there is none.
  package let reason: Int32
  /// Whether all is paid on the day on which it was done.
  package let isPaidAtOnce: Bool
  /// Whether this says it all: there is no second reason, and nothing is paid on another day.
  package let isWhole: Bool
}

extension Verdict {
  /// All payouts, as an array.
  package var allPayouts: [Payout] { Array(payouts) }
}

extension RewardPlan {
  /// All reasons of a verdict, by the plan's numbers.
  package func reasonNumbers(of verdict: Verdict) -> [Int32] {
    verdict.reasons.map { Int32(number(of: $0)) }
  }

  /// The reasons and payouts, in brief, of a verdict on what was done on a day.
  package func brief(_ verdict: Verdict, on doneOn: Day) -> VerdictBrief {
    let payout = verdict.payouts.first
    let isPaidAtOnce =
      payout?.on == doneOn && payout?.amount.cents == verdict.cents && !verdict.payouts.isMany
    return VerdictBrief(
      reason: verdict.reasons.first.map { Int32(number(of: $0)) } ?? -1,
      isPaidAtOnce: isPaidAtOnce,
      isWhole: !verdict.reasons.isMany && (payout == nil || isPaidAtOnce))
  }
}
