/// A day on which things were done, with what it shares with every claim of that day: the
/// version in force and the windows that hold it. Reckoned once a day, not once a claim.
package struct CalendarDay: Sendable {
  package let day: Day
  /// The version in force, by its index.
  package let version: Int?
  private let week: ClosedRange<Day>
  private let month: ClosedRange<Day>
  private let quarter: ClosedRange<Day>
  private let year: ClosedRange<Day>

  package init(_ day: Day, version: Int?, yearStart: YearStart) {
    self.day = day
    self.version = version
    week = Window.week.days(around: day, yearStart: yearStart)
    month = Window.month.days(around: day, yearStart: yearStart)
    quarter = Window.quarter.days(around: day, yearStart: yearStart)
    year = Window.year.days(around: day, yearStart: yearStart)
  }

  /// All days whose use can matter to the day: those of its window, or of every span that
  /// holds it.
  package func reach(of window: Window) -> ClosedRange<Day> {
    switch window {
    case .day: day...day
    case .week: week
    case .month: month
    case .quarter: quarter
    case .year: year
    case .programme: .allTime
    case .days(let length): day.adding(days: 1 - length)...day.adding(days: length - 1)
    }
  }
}

extension RewardPlan {
  /// A day as the rules see it.
  package func calendar(on day: Day) -> CalendarDay {
    CalendarDay(day, version: versionIndex(on: day), yearStart: yearStart)
  }
}
