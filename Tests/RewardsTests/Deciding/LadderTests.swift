import Rewards
import Testing

@Suite("a ladder")
struct LadderTests {
  /// Rungs by default as high as you like, without extra.
  private static func ladder(
    start: Int64, up: Int64 = 0, each: Int64 = 1, top: Int64 = 1_000_000, extra: Int64 = 0,
    extraEach: Int64 = 1, afterMiss: Ladder.AfterMiss
  ) -> Ladder {
    Ladder(
      startCents: start, upCents: up, upEach: each, topCents: top, extraCents: extra,
      extraEach: extraEach, afterMiss: afterMiss)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let ladder: Ladder
    /// A success for each letter `s`, a miss for each `m`.
    let course: String
    let expected: [Int64]

    init(_ name: String, _ ladder: Ladder, _ course: String, _ expected: [Int64]) {
      self.name = name
      self.ladder = ladder
      self.course = course
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("level", ladder(start: 5, afterMiss: .stay), "sssms", [5, 5, 5, 0, 5]),
    Case("rising", ladder(start: 5, up: 2, afterMiss: .start), "ssss", [5, 7, 9, 11]),
    Case(
      "rising every second time", ladder(start: 5, up: 2, each: 2, afterMiss: .start), "sssss",
      [5, 5, 7, 7, 9]),
    Case(
      "up to the top", ladder(start: 5, up: 2, top: 8, afterMiss: .start), "ssss", [5, 7, 8, 8]),
    Case(
      "kept after a miss", ladder(start: 5, up: 2, afterMiss: .stay), "ssmss", [5, 7, 0, 9, 11]),
    Case(
      "from the start after a miss", ladder(start: 5, up: 2, afterMiss: .start), "ssmss",
      [5, 7, 0, 5, 7]),
    Case(
      "extra each third in a row",
      ladder(start: 5, up: 1, extra: 10, extraEach: 3, afterMiss: .stay), "sssssssss",
      [5, 6, 17, 8, 9, 20, 11, 12, 23]),
    Case(
      "extra only for successes in a row, though the steps are kept",
      ladder(start: 5, up: 1, extra: 10, extraEach: 3, afterMiss: .stay), "ssmsssm",
      [5, 6, 0, 7, 8, 19, 0]),
    Case(
      "extra each time", ladder(start: 5, extra: 10, afterMiss: .start), "sms", [15, 0, 15]),
    Case(
      "regained after one", ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 1)),
      "sssmsss", [5, 6, 7, 0, 5, 8, 9]),
    Case(
      "regained after two", ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 2)),
      "sssmssss", [5, 6, 7, 0, 5, 6, 8, 9]),
    Case(
      "not regained when a miss comes between",
      ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 2)), "sssmsmsss",
      [5, 6, 7, 0, 5, 0, 5, 6, 8]),
    Case(
      "not regained where the climb is higher by then",
      ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 3)), "smssss",
      [5, 0, 5, 6, 7, 8]),
    Case(
      "remembering the highest of two falls",
      ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 3)), "sssssmssmssss",
      [5, 6, 7, 8, 9, 0, 5, 6, 0, 5, 6, 7, 10]),
    Case(
      "remembering once only", ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 1)),
      "sssmssmss", [5, 6, 7, 0, 5, 8, 0, 5, 9]),
    Case("a miss at first", ladder(start: 5, up: 1, afterMiss: .start), "mss", [0, 5, 6]),
    Case(
      "a miss at first, remembered as nothing",
      ladder(start: 5, up: 1, afterMiss: .startAndRegain(after: 1)), "mss", [0, 5, 6]),
  ]

  @Test("pays what its course says", arguments: cases)
  func course(_ example: Case) {
    #expect(LadderTests.paid(on: example.ladder, example.course) == example.expected)
  }

  private static func paid(on ladder: Ladder, _ course: String) -> [Int64] {
    var run = RunState.none
    return course.map { letter in
      guard letter == "s" else {
        run.miss(on: ladder)
        return 0
      }
      let climb = run.climb(ladder)
      return ladder.amount(atStep: climb.steps) + (climb.earnsExtra ? ladder.extraCents : 0)
    }
  }

  /// Chesterfield's smoke-free visits: 8 pounds, 1 more each time (PMC3605251). When the step is
  /// regained, and at what, is ours.
  @Test("of Chesterfield pays 752 for 32 visits, 58 and 94 with a lapse")
  func chesterfield() {
    let ladder = LadderTests.ladder(
      start: 8_00, up: 1_00, afterMiss: .startAndRegain(after: 2))
    func total(_ course: String) -> Int64 { LadderTests.paid(on: ladder, course).reduce(0, +) }
    #expect(total(String(repeating: "s", count: 32)) == 752_00)
    #expect(total("sssssms") == 58_00)
    #expect(total("sssssmssss") == 94_00)
  }

  /// The classic schedule of contingency management: 2.50, 1.25 more each time, and 10 for each
  /// three in a row.
  @Test("of 36 clean tests pays 997.50")
  func cleanTests() {
    let ladder = LadderTests.ladder(
      start: 2_50, up: 1_25, top: 46_25, extra: 10_00, extraEach: 3,
      afterMiss: .startAndRegain(after: 5))
    let paid = LadderTests.paid(on: ladder, String(repeating: "s", count: 36))
    #expect(paid.reduce(0, +) == 997_50)
    #expect(paid.last == 56_25)
    let later = LadderTests.paid(on: ladder, String(repeating: "s", count: 40))
    #expect(later[36...] == [46_25, 46_25, 56_25, 46_25])
  }

  @Test("of the largest amounts and steps stays at its top")
  func largest() {
    let ladder = LadderTests.ladder(start: .max / 2, up: .max, top: .max, afterMiss: .stay)
    #expect(ladder.amount(atStep: .max) == .max)
    #expect(ladder.amount(atStep: 0) == .max / 2)
  }
}
