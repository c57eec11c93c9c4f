import Rewards

/// An action has a streak or a ladder, not both.
enum StreaksHaveNoLadder: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.compactMap { reward in
      guard let streak = reward.fields.streak.stated(), let amount = reward.fields.amount,
        case .ladder = amount.value
      else { return nil }
      return Diagnostic(
        .streakBesideLadder, "'\(reward.action.id.value)' has a streak beside a ladder",
        at: streak.place, notes: [Diagnostic.Note("the ladder is here", at: amount.place)],
        help: "keep one of them; 'streak: none' lifts a streak that was inherited")
    }
  }
}
