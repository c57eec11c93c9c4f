import Rewards

/// A version that is decoded and not yet checked, with all that it reads.
struct VersionDraft {
  let programme: Programme
  let catalogue: Catalogue
  /// What every action of the catalogue earns.
  let rewards: [EffectiveReward]
  /// What each of them can come to.
  private(set) var amounts: [PossibleAmounts] = []
  /// Every file that the version reads: its own, its parents' and the catalogue's.
  let files: [String]

  init(programme: Programme, catalogue: Catalogue, files: [String]) {
    self.programme = programme
    self.catalogue = catalogue
    self.files = files
    rewards = catalogue.cascade(programme.rewards)
    amounts = rewards.map { PossibleAmounts(of: $0, in: self) }
  }

  /// The file of the version.
  var file: String { programme.file }

  /// An amount as the rules write it, with the currency.
  func money(_ cents: Int64) -> String {
    Money(cents: cents).text(in: programme.scale)
  }

  func attribute(_ name: String) -> DeclaredAttribute? {
    programme.attributes.first { $0.name.value == name }
  }

  /// The weight tables that multiply the base of a reward; none where it has no base.
  func weights(of reward: EffectiveReward) -> [DeclaredWeights] {
    guard case .base? = reward.fields.amount?.value else { return [] }
    switch reward.fields.weights?.value ?? .all {
    case .all: return programme.weights
    case .none: return []
    case .listed(let names):
      let listed = Set(names.map(\.value))
      return programme.weights.filter { listed.contains($0.name.value) }
    }
  }

  /// The effort levels that a claim for an action can have.
  func effortLevels(of reward: EffectiveReward) -> ClosedRange<Int>? {
    guard let effort = reward.effort?.value else { return nil }
    let adjustable = programme.effortAdjustable?.value ?? 0
    return max(1, effort - adjustable)...min(5, effort + adjustable)
  }

  /// Every condition that is written in the version, also where another one takes its place.
  var conditions: [DeclaredCondition] {
    let fields =
      [programme.rewards.general]
      + programme.rewards.pillars.flatMap { [$0.general] + $0.actions.map(\.fields) }
    return (programme.eligible.map { [$0.value] } ?? [])
      + fields.compactMap { $0.when.stated()?.value }
  }
}
