import Rewards

/// What an action usually earns for one claim, to compare it with others.
///
/// It is the amount at the action's own effort level, before caps and without what depends on the
/// person: a base is multiplied by the weight of the effort alone, a ladder stands at its start. There
/// is none for an action that earns no money, for one with a streak, whose bon is for several claims,
/// and for one with `times`.
struct UsualAmount {
  let action: String
  let cents: Int64
  let effort: Int
  /// Where the amount is set.
  let place: Place
  /// Whether the amount changes from claim to claim.
  let isLadder: Bool

  init?(of reward: EffectiveReward, in version: VersionDraft) {
    let fields = reward.fields
    guard let amount = fields.amount, let effort = reward.effort?.value,
      fields.streak.stated() == nil, fields.times.stated() == nil
    else { return nil }
    let cents: Int128
    switch amount.value {
    case .bon(let bon): (cents, isLadder) = (Int128(bon ?? 0), false)
    case .ladder(let ladder): (cents, isLadder) = (Int128(ladder.startCents), true)
    case .base(let base):
      (cents, isLadder) = (version.weighted(base, byEffort: effort, of: reward), false)
    }
    guard cents > 0 else { return nil }
    let raised = max(cents, Int128(fields.atLeast.stated()?.value ?? 0))
    self.cents = Int64(clamping: min(raised, Int128(fields.atMost.stated()?.value ?? .max)))
    self.effort = effort
    action = reward.action.id.value
    place = amount.place
  }
}

extension VersionDraft {
  /// A base times the weight of an effort level, if effort multiplies it, rounded.
  fileprivate func weighted(
    _ base: Int64, byEffort effort: Int, of reward: EffectiveReward
  ) -> Int128 {
    let table = weights(of: reward).first { $0.name.value == "effort" }
    let row = table?.rows.first { $0.value.value == String(effort) }
    let rounding = Rounding(
      step: programme.roundingStep?.value ?? 1, mode: programme.roundingMode?.value ?? .halfUp)
    return rounding.rounded(
      Int128(base) * Int128(row?.weight.tenThousandths ?? Weight.one), over: Int128(Weight.one))
  }
}
