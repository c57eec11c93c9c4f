import Rewards

/// The lower bound of an amount is not above the upper one.
enum BoundsAreInOrder: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.compactMap { reward in
      guard let least = reward.fields.atLeast.stated(), let most = reward.fields.atMost.stated(),
        least.value > most.value
      else { return nil }
      return Diagnostic(
        .boundsReversed,
        "'at_least' is \(version.money(least.value)), above 'at_most', \(version.money(most.value))",
        at: least.place, notes: [Diagnostic.Note("'at_most' is here", at: most.place)],
        help: "lower the one or raise the other")
    }
  }
}
