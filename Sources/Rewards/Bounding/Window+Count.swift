extension Window {
  /// How many of its windows hold some day of a span; of spans of days, how many cover it.
  func count(touching days: ClosedRange<Day>, yearStart: YearStart) -> Int64 {
    switch self {
    case .programme: 1
    case .days(let length): (days.dayCount + Int64(length) - 1) / Int64(length)
    case .day, .week, .month, .quarter, .year:
      number(of: days.upperBound, yearStart) - number(of: days.lowerBound, yearStart) + 1
    }
  }

  /// A number for the window of the calendar that holds a day; the next window has the next.
  private func number(of day: Day, _ yearStart: YearStart) -> Int64 {
    let (year, month, _) = self == .year || self == .programme ? (0, 0, 0) : day.date
    switch self {
    case .day: return Int64(day.number)
    case .week:
      return (Int64(day.adding(days: -day.weekdayFromMonday).number) - Window.firstMonday) / 7
    case .month: return Int64(year * 12 + month - 1)
    case .quarter: return Int64(year * 4 + (month - 1) / 3)
    case .year: return Int64(days(around: day, yearStart: yearStart).lowerBound.date.year)
    case .programme, .days: return 0
    }
  }

  /// 5 January 1970.
  private static var firstMonday: Int64 { 4 }
}

extension ClosedRange<Day> {
  /// How many days it has.
  var dayCount: Int64 { Int64(upperBound.number) - Int64(lowerBound.number) + 1 }

  /// The days that both have; `nil` if they have none.
  func shared(with other: ClosedRange<Day>) -> ClosedRange<Day>? {
    let first = Swift.max(lowerBound, other.lowerBound)
    let last = Swift.min(upperBound, other.upperBound)
    return first <= last ? first...last : nil
  }

  /// The days from the first of either to the last of either.
  func hull(with other: ClosedRange<Day>) -> ClosedRange<Day> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
