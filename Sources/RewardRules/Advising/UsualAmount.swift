import Rewards

/// What an action usually earns for one claim, to compare it with others.
///
/// It is the largest amount at the action's own effort level, before caps: of weights that depend on
/// the person the highest counts, of a ladder its lowest step. There is none for an action that earns
/// no money, for one with a streak, whose bon is for several claims, and for one with `times`, whose
/// amount depends on a number of the person's.
struct UsualAmount {
  let reward: EffectiveReward
  let cents: Int64
  let effort: Int
  /// Where the amount is set.
  let place: Place

  init?(of reward: EffectiveReward, in version: VersionDraft) {
    guard let amount = reward.fields.amount, let effort = reward.effort?.value,
      reward.fields.streak.stated() == nil, reward.fields.times.stated() == nil
    else { return nil }
    let possible = PossibleAmounts(of: reward, in: version, atEffort: effort...effort)
    let first = amount.value.isLadder ? possible.cents.first : possible.cents.last
    guard let cents = first, cents > 0 else { return nil }
    self.reward = reward
    self.cents = cents
    self.effort = effort
    place = amount.place
  }

  var action: String { reward.action.id.value }
}

extension DeclaredAmount {
  fileprivate var isLadder: Bool {
    if case .ladder = self { return true }
    return false
  }
}
