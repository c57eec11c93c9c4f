import Rewards
import Testing

@Suite("a range of days")
struct DayRangeTests {
  private func range(_ text: String) throws -> DayRange {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    return DayRange(
      first: ends[0].isEmpty ? nil : try Day.written(String(ends[0])),
      last: ends[1].isEmpty ? nil : try Day.written(String(ends[1])))
  }

  struct Contained: Sendable {
    let range: String
    let day: String
    let expected: Bool

    init(_ range: String, _ day: String, _ expected: Bool) {
      self.range = range
      self.day = day
      self.expected = expected
    }
  }

  @Test(
    "holds both its ends",
    arguments: [
      Contained("2018-01-10..2018-01-20", "2018-01-09", false),
      Contained("2018-01-10..2018-01-20", "2018-01-10", true),
      Contained("2018-01-10..2018-01-20", "2018-01-20", true),
      Contained("2018-01-10..2018-01-20", "2018-01-21", false),
      Contained("2018-01-10..2018-01-10", "2018-01-10", true),
      Contained("2018-01-10..", "2018-01-09", false),
      Contained("2018-01-10..", "9999-12-31", true),
      Contained("..2018-01-10", "0001-01-01", true),
      Contained("..2018-01-10", "2018-01-11", false),
      Contained("..", "2018-01-11", true),
    ])
  func contains(_ example: Contained) throws {
    #expect(
      try range(example.range).contains(Day.written(example.day)) == example.expected)
  }

  struct Overlap: Sendable {
    let one: String
    let other: String
    let expected: Bool

    init(_ one: String, _ other: String, _ expected: Bool) {
      self.one = one
      self.other = other
      self.expected = expected
    }
  }

  @Test(
    "overlaps another, either way round, when they share a day",
    arguments: [
      Overlap("2018-01-01..2018-01-10", "2018-01-10..2018-01-20", true),
      Overlap("2018-01-01..2018-01-10", "2018-01-11..2018-01-20", false),
      Overlap("2018-01-01..2018-01-31", "2018-01-10..2018-01-12", true),
      Overlap("2018-01-01..", "2018-01-10..", true),
      Overlap("..2018-01-10", "2018-01-11..", false),
      Overlap("..2018-01-11", "2018-01-11..", true),
      Overlap("..", "2018-01-10..2018-01-10", true),
    ])
  func overlaps(_ example: Overlap) throws {
    let (one, other) = (try range(example.one), try range(example.other))
    #expect(one.overlaps(other) == example.expected)
    #expect(other.overlaps(one) == example.expected)
  }

  @Test(
    "is written with two points",
    arguments: ["2018-01-10..2018-01-20", "2018-01-10..", "..2018-01-10"])
  func text(_ text: String) throws {
    #expect(String(describing: try range(text)) == text)
  }

  @Test("that ends before it begins is our error")
  func reversed() async {
    await #expect(processExitsWith: .failure) {
      _ = DayRange(first: Day(number: 1), last: Day(number: 0))
    }
  }
}
