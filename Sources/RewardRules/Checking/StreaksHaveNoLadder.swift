import Rewards

/// An action has a streak or a ladder, not both.
enum StreaksHaveNoLadder: VersionCheck {
  private struct Pair: Hashable {
    let streak: Place
    let ladder: Place
  }

  static func faults(in version: VersionDraft) -> [Diagnostic] {
    var names: [Pair: [String]] = [:]
    for reward in version.rewards {
      guard let streak = reward.fields.streak.stated(), let amount = reward.fields.amount,
        case .ladder = amount.value
      else { continue }
      names[Pair(streak: streak.place, ladder: amount.place), default: []]
        .append(reward.action.id.value)
    }
    return names.map { pair, names in
      Diagnostic(
        .streakBesideLadder,
        "\(listed(names)) \(names.count == 1 ? "has" : "have") a streak beside a ladder",
        at: pair.streak, notes: [Diagnostic.Note("the ladder is here", at: pair.ladder)],
        help: "keep one of them; 'streak: none' lifts a streak that is inherited")
    }
  }
}
