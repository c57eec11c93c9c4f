/// A calendar month.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  private let number: Int

  private init(number: Int) {
    self.number = number
  }

  /// The month that holds a day.
  public init(of day: Day) {
    let (year, month, _) = day.date
    self.init(number: year * 12 + month - 1)
  }

  /// Reads `YYYY-MM`.
  ///
  /// - Returns: `nil` for any other form.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, let first = Day(text + "-01") else { return nil }
    self.init(of: first)
  }

  /// The calendar year.
  public var year: Int { number / 12 }
  /// The month of the year, from 1.
  public var monthOfYear: Int { number % 12 + 1 }

  /// The month after it.
  public var next: Month { Month(number: number + 1) }
  /// The month before it.
  public var previous: Month { Month(number: number - 1) }
  /// January of the same year.
  public var january: Month { Month(number: year * 12) }

  /// The first day.
  public var firstDay: Day { Day.reckoned(year: year, month: monthOfYear, day: 1) }
  /// The last day.
  public var lastDay: Day {
    Day.reckoned(
      year: year, month: monthOfYear, day: Day.lengthOfMonth(monthOfYear, year: year))
  }

  /// Whether one month is before another.
  public static func < (one: Month, other: Month) -> Bool { one.number < other.number }

  /// `YYYY-MM`.
  public var description: String { String(String(describing: firstDay).dropLast(3)) }
}
