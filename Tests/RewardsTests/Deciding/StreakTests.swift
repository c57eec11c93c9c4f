import Rewards
import Testing

@Suite("a streak")
struct StreakTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let streak: Streak
    /// Days with `+` where the streak pays, `-` where it does not, `x` for a miss.
    let course: [String]

    init(_ name: String, _ length: Int64, _ window: Window, _ course: [String]) {
      self.name = name
      streak = Streak(length: length, window: window)
      self.course = course
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("of one week", 1, .week, ["2018-01-01+", "2018-01-07-", "2018-01-08+", "2018-02-01+"]),
    Case(
      "of two days", 2, .day,
      ["2018-01-01-", "2018-01-02+", "2018-01-03-", "2018-01-04+", "2018-01-05-"]),
    Case(
      "of three weeks, any day in each", 3, .week,
      ["2018-01-01-", "2018-01-14-", "2018-01-15+", "2018-01-22-", "2018-01-29-", "2018-02-05+"]),
    Case(
      "that a gap begins again", 3, .week,
      ["2018-01-01-", "2018-01-08-", "2018-01-22-", "2018-01-29-", "2018-02-05+"]),
    Case(
      "with two claims in a week, the second of which adds nothing", 2, .week,
      ["2018-01-01-", "2018-01-07-", "2018-01-08+", "2018-01-14-", "2018-01-15-", "2018-01-22+"]),
    Case(
      "across the end of a year", 2, .week,
      ["2018-12-30-", "2018-12-31+", "2019-01-06-", "2019-01-07-"]),
    Case(
      "of months", 2, .month,
      ["2018-01-31-", "2018-02-01+", "2018-03-31-", "2018-05-01-", "2018-06-30+"]),
    Case(
      "that a miss ends", 2, .week, ["2018-01-01-", "2018-01-08x", "2018-01-08-", "2018-01-15+"]),
    Case(
      "that begins again in the week of the miss", 2, .week,
      ["2018-01-01-", "2018-01-02x", "2018-01-03-", "2018-01-08+"]),
    Case(
      "that a miss after paying leaves at nothing", 2, .day,
      ["2018-01-01-", "2018-01-02+", "2018-01-02x", "2018-01-02-", "2018-01-03+"]),
  ]

  @Test("pays in the last window of a run without a gap", arguments: cases)
  func course(_ example: Case) throws {
    var run = RunState.none
    for entry in example.course {
      let day = try Day.written(String(entry.dropLast()))
      if entry.hasSuffix("x") {
        run.missStreak()
      } else {
        let pays = run.advance(example.streak, on: day, yearStart: .january)
        #expect(pays == entry.hasSuffix("+"), "\(entry)")
      }
    }
  }

  @Test("that is shorter in a new version pays at once when enough is done")
  func shortened() throws {
    var run = RunState.none
    let day = try Day.written("2018-01-01")
    for week in 0..<3 {
      let isPaid = run.advance(
        Streak(length: 5, window: .week), on: day.adding(days: 7 * week), yearStart: .january)
      #expect(!isPaid)
    }
    let isPaid = run.advance(
      Streak(length: 2, window: .week), on: day.adding(days: 21), yearStart: .january)
    #expect(isPaid)
    #expect(run.streakCount == 0)
  }

  @Test("forgets nothing of a ladder, and a ladder nothing of it")
  func apart() throws {
    var run = RunState.none
    let ladder = Ladder(
      startCents: 1, upCents: 1, upEach: 1, topCents: 9, extraCents: 0, extraEach: 1,
      afterMiss: .start)
    _ = run.climb(ladder)
    _ = run.advance(
      Streak(length: 3, window: .day), on: try Day.written("2018-01-01"), yearStart: .january)
    run.missStreak()
    #expect(run.steps == 1 && run.successes == 1 && run.streakCount == 0)
    _ = run.advance(
      Streak(length: 3, window: .day), on: try Day.written("2018-01-02"), yearStart: .january)
    run.miss(on: ladder)
    #expect(run.steps == 0 && run.successes == 0 && run.streakCount == 1)
  }
}
