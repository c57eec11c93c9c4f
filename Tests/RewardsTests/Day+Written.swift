import Rewards
import Testing

extension Day {
  /// A day that a test writes; the test fails if there is no such day.
  static func written(_ text: String) throws -> Day {
    try #require(Day(text), "'\(text)' is no day")
  }
}

extension ClosedRange where Bound == Day {
  /// `2018-01-01..2018-01-07`.
  var text: String { "\(lowerBound)..\(upperBound)" }
}
