import Rewards

/// Where a rule asks for the rung on an action's own pillar, that pillar has rungs.
enum RungsExist: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.filter { $0.pillar.rungs.isEmpty }.flatMap { reward in
      ownRungs(of: reward, in: version).map { place in
        Diagnostic(
          .noRungs,
          "the pillar '\(reward.pillar.id.value)' of '\(reward.action.id.value)' has no rungs",
          at: place,
          notes: [
            Diagnostic.Note("the pillar is declared here", at: reward.pillar.id.place)
          ],
          help: "add its five rungs to the catalogue, or do not ask for them here")
      }
    }
  }

  /// Where the rung on the own pillar of an action is asked for.
  private static func ownRungs(
    of reward: EffectiveReward, in version: VersionDraft
  ) -> [Place] {
    var places: [Place] = []
    for condition in [version.programme.eligible?.value, reward.fields.when.stated()?.value] {
      condition?.visit { test in
        if case .ownRung(let place, _) = test { places.append(place) }
      }
    }
    let table = version.weights(of: reward).first { $0.name.value == "rung" }
    return places + (table.map { [$0.name.place] } ?? [])
  }
}
