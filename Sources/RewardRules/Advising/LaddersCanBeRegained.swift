import Rewards

/// What a ladder promises to give back after a miss can be reached.
///
/// To gain by it takes as many successes as raise the ladder once, a miss, `regain_after` successes
/// that are paid low, and one that is paid high: each on a day of its own, because a second claim of
/// a day is a duplicate. It is reckoned as if every success is paid.
enum LaddersCanBeRegained: Advice {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    programme.versions.flatMap { version in
      version.rewards.compactMap { reward in
        guard let amount = reward.fields.amount, case .ladder(let ladder) = amount.value,
          case .startAndRegain(let after) = ladder.afterMiss
        else { return nil }
        guard ladder.canRise else {
          return Diagnostic(
            .regainUnreachable, "this ladder never rises, so there is nothing to regain",
            at: amount.place, help: "say by how much it goes 'up', or write 'after_miss: stay'")
        }
        let needed = ladder.upEach + after + 1
        return obstacle(to: needed, reward, ladder, in: version, of: programme).map { obstacle in
          Diagnostic(
            .regainUnreachable,
            "nobody can regain the ladder of '\(reward.action.id.value)': that takes \(needed) \(obstacle.sentence)",
            at: amount.place, notes: obstacle.notes,
            help: "lower 'regain_after', or write 'after_miss: stay'")
        }
      }
    }
  }

  /// What stands in the way, as the end of a sentence.
  private struct Obstacle {
    let sentence: Message
    var notes: [Diagnostic.Note] = []
  }

  private static func obstacle(
    to needed: Int64, _ reward: EffectiveReward, _ ladder: Ladder, in version: VersionDraft,
    of programme: AdvisedProgramme
  ) -> Obstacle? {
    if let days = programme.mostDays, days < needed {
      return Obstacle(sentence: "days, and the programme has \(days)")
    }
    // What earns 0 is no bon, and no limit counts it.
    guard ladder.startCents > 0, reward.fields.times.stated() == nil else { return nil }
    if let limit = reward.fields.limit.stated(), limit.value.window == .programme,
      limit.value.count < needed
    {
      return Obstacle(
        sentence: "bons, and its limit is \(limit.value.count)",
        notes: [Diagnostic.Note("the limit is here", at: limit.place)])
    }
    for cap in version.programme.caps where cap.allowsFewBons(of: reward) {
      guard case .bons(let bons)? = cap.limit?.value, bons < needed else { continue }
      return Obstacle(
        sentence: "bons, and the cap '\(cap.name.value)' lets \(bons) through",
        notes: [Diagnostic.Note("the cap is here", at: cap.name.place)])
    }
    return nil
  }
}

extension Ladder {
  /// Whether a success ever raises the amount.
  var canRise: Bool { upCents > 0 && startCents < topCents }
}

extension DeclaredCap {
  /// Whether it holds the number of bons of one participant for an action, for all time. A household
  /// and a mentor may change, and the number begins anew.
  fileprivate func allowsFewBons(of reward: EffectiveReward) -> Bool {
    guard let per, per.isDisjoint(with: [.household, .mentor]), window?.value == .programme,
      beyond?.value == .refuse
    else { return false }
    let isInPillars = pillars.map { $0.contains { $0.value == reward.pillar.id.value } } ?? true
    let isInActions = actions.map { $0.contains { $0.value == reward.action.id.value } } ?? true
    return isInPillars && isInActions
  }
}

extension AdvisedProgramme {
  /// The days from the first one of the programme to the last on which a claim can earn something,
  /// by a promise too; `nil` where there is no last one.
  fileprivate var mostDays: Int64? {
    guard let first = versions.first?.firstDay else { return nil }
    var last = first
    for version in plan.versions {
      guard let end = version.runs.last else { return nil }
      last = max(last, version.promise?.later(than: end) ?? end)
    }
    return Int64(last.number) - Int64(first.number) + 1
  }
}
