import Rewards

/// Where a rule asks for the rung on an action's own pillar, that pillar has rungs.
enum RungsExist: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    var pillars: [Place: [DeclaredPillar]] = [:]
    for reward in version.rewards where reward.pillar.rungs.isEmpty {
      for place in ownRungs(of: reward, in: version)
      where pillars[place]?.last?.id.place != reward.pillar.id.place {
        pillars[place, default: []].append(reward.pillar)
      }
    }
    return pillars.map { place, pillars in
      let names = pillars.map(\.id.value)
      return Diagnostic(
        .noRungs,
        "the rung on the action's own pillar is asked for, and \(listed(names)) "
          + (names.count == 1 ? "has no rungs" : "have no rungs"),
        at: place,
        notes: pillars.prefix(1).map {
          Diagnostic.Note("'\($0.id.value)' is declared here", at: $0.id.place)
        }, help: "add five rungs to the catalogue, or do not ask for them here")
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
