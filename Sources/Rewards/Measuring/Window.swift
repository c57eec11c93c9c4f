/// The stretch of time over which a cap or a limit counts.
public enum Window: Hashable, Sendable {
  /// One day.
  case day
  /// An ISO week, from Monday.
  case week
  /// A calendar month.
  case month
  /// A calendar quarter.
  case quarter
  /// A year, from the day that the programme's calendar says.
  case year
  /// All time, across versions.
  case programme
  /// Every span of so many consecutive days; 1…400.
  case days(Int)

  /// The longest rolling window, in days.
  public static let longestSpan = 400

  /// Whether it is a stretch of the calendar, so that each day lies in just one of them.
  public var isCalendar: Bool {
    switch self {
    case .day, .week, .month, .quarter, .year: true
    case .programme, .days: false
    }
  }
}

/// The day of the year on which a programme's year starts: a month and a day that every year has.
public struct YearStart: Hashable, Sendable {
  /// 1…12.
  public let month: Int
  /// 1…31, and not 29 February.
  public let day: Int

  /// 1 January.
  public static let january = YearStart(uncheckedMonth: 1, day: 1)

  private init(uncheckedMonth month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// A day of the year.
  ///
  /// - Returns: `nil` if some year has no such day.
  public init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.lengthOfMonth(month, year: 2001)
    else { return nil }
    self.init(uncheckedMonth: month, day: day)
  }
}

extension Window {
  /// The days of the calendar window that holds a day.
  ///
  /// - Precondition: ``isCalendar``.
  public func days(around day: Day, yearStart: YearStart) -> ClosedRange<Day> {
    let (year, month, _) = day.date
    switch self {
    case .day:
      return day...day
    case .week:
      let monday = day.adding(days: -day.weekdayFromMonday)
      return monday...monday.adding(days: 6)
    case .month:
      let first = Day.reckoned(year: year, month: month, day: 1)
      return first...first.adding(months: 1).adding(days: -1)
    case .quarter:
      let first = Day.reckoned(year: year, month: month - (month - 1) % 3, day: 1)
      return first...first.adding(months: 3).adding(days: -1)
    case .year:
      let thisYear = Day.reckoned(year: year, month: yearStart.month, day: yearStart.day)
      let first = thisYear <= day ? thisYear : thisYear.adding(months: -12)
      return first...first.adding(months: 12).adding(days: -1)
    case .programme, .days:
      preconditionFailure("only a window of the calendar has days of its own")
    }
  }
}

extension Window: CustomStringConvertible {
  /// As the rules write it.
  public var description: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .programme: "programme"
    case .days(let count): count == 1 ? "1 day" : "\(count) days"
    }
  }
}
