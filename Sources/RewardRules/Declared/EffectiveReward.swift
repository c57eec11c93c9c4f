import Rewards

/// What one action earns after the cascade: programme default, pillar default, action, field by
/// field; the last that states a field wins, whole.
struct EffectiveReward {
  let pillar: DeclaredPillar
  let action: DeclaredAction
  /// The field that won, with `none` still in it.
  let fields: RewardFields
}

extension EffectiveReward {
  /// 1…5, or `nil` where neither the rewards nor the catalogue state it right.
  var effort: Marked<Int>? { fields.effort.stated() ?? action.effort }

  /// The kinds of evidence that a claim must carry, and where they are asked for.
  var evidence: [Marked<String>] { fields.evidence.stated()?.value ?? action.evidence }
}

extension Catalogue {
  /// The reward of every action under a programme, in the order of the catalogue.
  func cascade(_ rewards: DeclaredRewards) -> [EffectiveReward] {
    let ofPillars = Dictionary(
      rewards.pillars.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    return pillars.flatMap { pillar in
      let ofPillar = ofPillars[pillar.id.value]
      let general = rewards.general.under(ofPillar?.general)
      let ofActions = Dictionary(
        (ofPillar?.actions ?? []).map { ($0.id.value, $0.fields) },
        uniquingKeysWith: { first, _ in first })
      return pillar.actions.map { action in
        EffectiveReward(
          pillar: pillar, action: action, fields: general.under(ofActions[action.id.value]))
      }
    }
  }
}

extension RewardFields {
  /// These fields with those of a narrower place over them.
  func under(_ narrower: RewardFields?) -> RewardFields {
    guard let narrower else { return self }
    return RewardFields(
      amount: narrower.amount ?? amount, times: narrower.times ?? times,
      atLeast: narrower.atLeast ?? atLeast, atMost: narrower.atMost ?? atMost,
      weights: narrower.weights ?? weights, effort: narrower.effort ?? effort,
      limit: narrower.limit ?? limit, when: narrower.when ?? when,
      after: narrower.after ?? after, evidence: narrower.evidence ?? evidence,
      streak: narrower.streak ?? streak, card: narrower.card ?? card)
  }
}

extension Optional {
  /// What is stated with a value; `nil` if it is left out or `none`.
  func stated<Value>() -> Marked<Value>? where Wrapped == Marked<Stated<Value>> {
    guard let self, case .value(let value) = self.value else { return nil }
    return Marked<Value>(value, at: self.place)
  }
}
