import Rewards

/// A cap is not below the smallest amount that it covers.
enum CapsCanBePaidUnder: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    return version.programme.caps.compactMap { cap in
      guard let limit = cap.limit, case .cents(let cents) = limit.value else { return nil }
      let covered = version.rewards.indices.lazy.filter { covers(cap, version.rewards[$0]) }
      let smallest = covered.compactMap { version.amounts[$0].cents.first }
      guard let least = smallest.min(), cents < least else { return nil }
      return Diagnostic(
        .capBelowAmount,
        "the cap '\(cap.name.value)' is \(version.money(cents)), below \(version.money(least)), "
          + "the smallest amount that it covers", at: limit.place,
        help: "raise it to at least \(version.money(least)), or check what it covers")
    }
  }

  private static func covers(_ cap: DeclaredCap, _ reward: EffectiveReward) -> Bool {
    if let pillars = cap.pillars { return pillars.contains { $0.value == reward.pillar.id.value } }
    if let actions = cap.actions { return actions.contains { $0.value == reward.action.id.value } }
    return true
  }
}
