import Rewards

/// Nothing earns nothing by oversight: each action has an amount or a `none` somewhere.
enum RewardsReachEveryAction: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    guard let place = version.programme.rewards.place else { return [] }
    return version.catalogue.pillars.flatMap { pillar -> [Diagnostic] in
      let rewards = version.rewards.filter { $0.pillar.id.value == pillar.id.value }
      let unreached = rewards.filter { $0.fields.amount == nil }
      guard !unreached.isEmpty else { return [] }
      if unreached.count == rewards.count {
        return [
          fault(
            "no action of the pillar '\(pillar.id.value)' earns anything", at: place,
            help: "add an amount, or '\(pillar.id.value): none' if that is meant")
        ]
      }
      return unreached.map { reward in
        let name = reward.action.id.value
        return fault(
          "no reward reaches '\(name)' of the pillar '\(pillar.id.value)'", at: place,
          help: "add an amount, or '\(name): none' if that is meant")
      }
    }
  }

  private static func fault(_ message: String, at place: Place, help: String) -> Diagnostic {
    Diagnostic(.unreachedReward, message, at: place, help: help)
  }
}
