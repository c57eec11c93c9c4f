import Testing

@testable import Rewards

@Suite("a window")
struct WindowTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let window: Window
    let day: String
    let expected: String
    let yearStart: YearStart

    init(_ window: Window, _ day: String, _ expected: String, from start: YearStart = .january) {
      self.window = window
      self.day = day
      self.expected = expected
      yearStart = start
    }

    var testDescription: String { "the \(window) of \(day)" }
  }

  private static let july = YearStart(month: 7, day: 1) ?? .january
  private static let endOfFebruary = YearStart(month: 2, day: 28) ?? .january
  private static let march = YearStart(month: 3, day: 1) ?? .january

  static let cases = [
    Case(.day, "2018-03-05", "2018-03-05..2018-03-05"),
    // ISO weeks begin on Monday, across the end of the year too.
    Case(.week, "2018-03-05", "2018-03-05..2018-03-11"),
    Case(.week, "2018-03-11", "2018-03-05..2018-03-11"),
    Case(.week, "2018-03-04", "2018-02-26..2018-03-04"),
    Case(.week, "2018-12-30", "2018-12-24..2018-12-30"),
    Case(.week, "2018-12-31", "2018-12-31..2019-01-06"),
    Case(.week, "2019-01-01", "2018-12-31..2019-01-06"),
    Case(.week, "2017-01-01", "2016-12-26..2017-01-01"),
    Case(.week, "2020-12-31", "2020-12-28..2021-01-03"),
    Case(.week, "1969-12-31", "1969-12-29..1970-01-04"),
    Case(.month, "2018-02-01", "2018-02-01..2018-02-28"),
    Case(.month, "2020-02-29", "2020-02-01..2020-02-29"),
    Case(.month, "2018-12-31", "2018-12-01..2018-12-31"),
    Case(.quarter, "2018-01-01", "2018-01-01..2018-03-31"),
    Case(.quarter, "2018-03-31", "2018-01-01..2018-03-31"),
    Case(.quarter, "2018-04-01", "2018-04-01..2018-06-30"),
    Case(.quarter, "2018-09-30", "2018-07-01..2018-09-30"),
    Case(.quarter, "2018-12-31", "2018-10-01..2018-12-31"),
    Case(.year, "2018-01-01", "2018-01-01..2018-12-31"),
    Case(.year, "2018-12-31", "2018-01-01..2018-12-31"),
    Case(.year, "2018-06-30", "2017-07-01..2018-06-30", from: july),
    Case(.year, "2018-07-01", "2018-07-01..2019-06-30", from: july),
    Case(.year, "2020-02-28", "2020-02-28..2021-02-27", from: endOfFebruary),
    Case(.year, "2020-02-29", "2020-02-28..2021-02-27", from: endOfFebruary),
    Case(.year, "2020-02-27", "2019-02-28..2020-02-27", from: endOfFebruary),
    Case(.year, "2020-02-29", "2019-03-01..2020-02-29", from: march),
    Case(.year, "2021-02-28", "2020-03-01..2021-02-28", from: march),
    Case(.year, "2021-03-01", "2021-03-01..2022-02-28", from: march),
  ]

  @Test("of the calendar holds the day", arguments: cases)
  func days(_ example: Case) throws {
    let day = try Day.written(example.day)
    #expect(
      example.window.days(around: day, yearStart: example.yearStart).text == example.expected)
  }

  @Test(
    "of the calendar follows the last without a gap, and is the same for each of its days",
    arguments: [Window.day, .week, .month, .quarter, .year])
  func withoutGap(_ window: Window) throws {
    for start in [.january, WindowTests.july, WindowTests.endOfFebruary, WindowTests.march] {
      var around = window.days(around: try Day.written("2015-11-20"), yearStart: start)
      for day in (1...2_500).map({ around.lowerBound.adding(days: $0) }) {
        let here = window.days(around: day, yearStart: start)
        if here != around { #expect(here.lowerBound == around.upperBound.adding(days: 1)) }
        #expect(here.contains(day))
        around = here
      }
    }
  }

  @Test("of so many days reaches as far as any span that holds the day")
  func reach() throws {
    let day = try Day.written("2018-03-05")
    let january = CalendarDay(day, version: nil, yearStart: .january)
    #expect(
      january.reach(of: Window.days(28)).text == "2018-02-06..2018-04-01")
    #expect(january.reach(of: Window.days(1)) == day...day)
    #expect(january.reach(of: Window.programme) == .allTime)
    #expect(january.reach(of: Window.week).text == "2018-03-05..2018-03-11")
  }

  @Test("of the whole programme or of so many days has no days of its own")
  func noDays() async {
    await #expect(processExitsWith: .failure) {
      _ = Window.programme.days(around: Day(number: 0), yearStart: .january)
    }
    await #expect(processExitsWith: .failure) {
      _ = Window.days(7).days(around: Day(number: 0), yearStart: .january)
    }
  }

  @Test("is of the calendar, or is not")
  func isCalendar() {
    let windows: [Window] = [.day, .week, .month, .quarter, .year, .programme, .days(7)]
    #expect(windows.map(\.isCalendar) == [true, true, true, true, true, false, false])
  }

  @Test("is written as the rules write it")
  func text() {
    let windows: [Window] = [.day, .week, .month, .quarter, .year, .programme, .days(1), .days(28)]
    #expect(
      windows.map(String.init(describing:)) == [
        "day", "week", "month", "quarter", "year", "programme", "1 day", "28 days",
      ])
  }
}

@Suite("the start of a year")
struct YearStartTests {
  @Test("is a day that every year has")
  func days() {
    for month in 1...12 {
      let length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      #expect(YearStart(month: month, day: 1) != nil)
      #expect(YearStart(month: month, day: length) != nil)
      #expect(YearStart(month: month, day: length + 1) == nil)
      #expect(YearStart(month: month, day: 0) == nil)
    }
    #expect(YearStart(month: 0, day: 1) == nil)
    #expect(YearStart(month: 13, day: 1) == nil)
    #expect(YearStart(month: 1, day: 1) == .january)
  }
}
