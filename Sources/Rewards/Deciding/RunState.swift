/// How a participant stands with a streak and a ladder of one action.
package struct RunState: Hashable, Sendable, Decodable {
  /// The day of the last claim that counted for the streak; `nil` if there is no run.
  package var streakLast: Day?
  /// How many windows in a row since a streak was paid.
  package var streakCount: Int64 = 0
  /// Steps climbed on the ladder.
  package var steps: Int64 = 0
  /// Successes in a row on the ladder.
  package var successes: Int64 = 0
  /// The highest step before a miss that can be regained.
  package var remembered: Int64?

  package static let none = RunState()

  package init() {}

  private enum CodingKeys: String, CodingKey {
    case streakLast = "last"
    case streakCount = "count"
    case steps, successes, remembered
  }
}

extension RunState {
  /// Forgets a streak.
  package mutating func missStreak() {
    streakLast = nil
    streakCount = 0
  }

  /// Moves a ladder after a miss.
  package mutating func miss(on ladder: Ladder) {
    successes = 0
    switch ladder.afterMiss {
    case .stay: break
    case .start: steps = 0
    case .startAndRegain:
      remembered = max(remembered ?? 0, steps)
      steps = 0
    }
  }

  /// Counts a claim for a streak.
  ///
  /// - Returns: Whether the streak is complete, so that this claim pays.
  package mutating func advance(_ streak: Streak, on day: Day, yearStart: YearStart) -> Bool {
    defer { streakLast = max(day, streakLast ?? day) }
    let window = streak.window.days(around: day, yearStart: yearStart)
    if let last = streakLast {
      guard last < window.lowerBound else { return false }
      let dayBefore = window.lowerBound.adding(days: -1)
      let before = streak.window.days(around: dayBefore, yearStart: yearStart)
      streakCount = before.contains(last) ? streakCount + 1 : 1
    } else {
      streakCount = 1
    }
    guard streakCount >= streak.length else { return false }
    streakCount = 0
    return true
  }

  /// Climbs a ladder after a success.
  ///
  /// - Returns: What the success is paid by: the steps before it, and whether the extra is due.
  package mutating func climb(_ ladder: Ladder) -> (steps: Int64, earnsExtra: Bool) {
    let stepsBefore = steps
    steps += 1
    successes += 1
    if case .startAndRegain(let after) = ladder.afterMiss, successes >= after,
      let highest = remembered
    {
      steps = max(steps, highest)
      remembered = nil
    }
    return (stepsBefore, successes % ladder.extraEach == 0)
  }
}
