import Rewards

/// Nothing earns nothing by oversight: each action has an amount or a `none` somewhere.
enum RewardsReachEveryAction: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    guard let place = version.programme.rewards.place else { return [] }
    let places = Dictionary(
      version.programme.rewards.pillars.map { ($0.id.value, $0.id.place) },
      uniquingKeysWith: { first, _ in first })
    let unreached = version.rewards.filter { $0.fields.amount == nil }
    let byPillar = Dictionary(grouping: unreached, by: \.pillar.id.value)
    return version.catalogue.pillars.compactMap { pillar in
      guard let rewards = byPillar[pillar.id.value] else { return nil }
      return fault(
        of: pillar, rewards.map(\.action.id.value), at: places[pillar.id.value] ?? place)
    }
  }

  private static func fault(
    of pillar: DeclaredPillar, _ names: [String], at place: Place
  ) -> Diagnostic {
    guard names.count < pillar.actions.count else {
      return Diagnostic(
        .unreachedReward, "no action of the pillar '\(pillar.id.value)' earns anything", at: place,
        help: "add an amount, or '\(pillar.id.value): none' under 'rewards' if that is meant")
    }
    return Diagnostic(
      .unreachedReward, "no reward reaches \(listed(names)) of the pillar '\(pillar.id.value)'",
      at: place, help: "add an amount, or '\(names[0]): none' if that is meant")
  }
}
