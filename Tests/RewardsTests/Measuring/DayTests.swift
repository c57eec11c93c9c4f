import Testing

@testable import Rewards

@Suite("a day")
struct DayTests {
  @Test(
    "reads a date that exists", arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "9999-12-31"])
  func reads(_ text: String) throws {
    #expect(String(describing: try Day.written(text)) == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "2018", "2018-1-01", "2018-01-1", "18-01-01", "2018-01-01 ", " 2018-01-01",
      "2018-01-011", "2018/01/01", "2018-01/01", "20180101", "+018-01-01", "2018-0a-01",
      "2018-01-０1", "0000-12-31", "2018-00-10", "2018-13-10", "2018-01-00", "2018-01-32",
      "2018-04-31", "2018-02-29", "1900-02-29", "2100-02-29", "01-01-2018",
    ])
  func isNothingElse(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("counts from 1 January 1970")
  func epoch() throws {
    #expect(try Day.written("1970-01-01").number == 0)
    #expect(try Day.written("1969-12-31").number == -1)
    #expect(try Day.written("2018-03-05").number == 17_595)
  }

  @Test("agrees with a calendar that is counted day by day, from 1583 to 2200")
  func slowCalendar() throws {
    var date = (year: 1583, month: 1, day: 1)
    var weekday = 5  // 1 January 1583 was a Saturday
    var number = try #require(Day(year: 1583, month: 1, day: 1)).number
    var differences = 0
    while date.year <= 2200 {
      let day = Day(number: number)
      if day.date != date || day.weekdayFromMonday != weekday
        || Day(year: date.year, month: date.month, day: date.day) != day
      {
        differences += 1
      }
      weekday = (weekday + 1) % 7
      number += 1
      date = SlowCalendar.dayAfter(date)
    }
    #expect(differences == 0)
  }

  @Test("compares as it counts")
  func compares() throws {
    #expect(try Day.written("2018-01-31") < Day.written("2018-02-01"))
    #expect(try !(Day.written("2018-02-01") < Day.written("2018-02-01")))
  }
}

@Suite("reckoning with days")
struct DayReckoningTests {
  struct Months: Sendable {
    let day: String
    let months: Int
    let expected: String

    init(_ day: String, _ months: Int, _ expected: String) {
      self.day = day
      self.months = months
      self.expected = expected
    }
  }

  @Test(
    "months later is the same day of the month, or the month's last",
    arguments: [
      Months("2018-01-15", 0, "2018-01-15"), Months("2018-01-15", 1, "2018-02-15"),
      Months("2018-08-31", 6, "2019-02-28"), Months("2019-08-31", 6, "2020-02-29"),
      Months("2018-01-28", 1, "2018-02-28"), Months("2018-01-29", 1, "2018-02-28"),
      Months("2018-03-31", 1, "2018-04-30"), Months("2018-11-30", 1, "2018-12-30"),
      Months("2018-12-31", 1, "2019-01-31"), Months("2020-02-29", 12, "2021-02-28"),
      Months("2020-02-29", 48, "2024-02-29"), Months("2018-01-31", -1, "2017-12-31"),
      Months("2018-03-31", -1, "2018-02-28"), Months("2018-01-01", -12, "2017-01-01"),
    ])
  func months(_ example: Months) throws {
    let later = try Day.written(example.day).adding(months: example.months)
    #expect(String(describing: later) == example.expected)
  }

  @Test("a time span counts days, weeks, months and years")
  func spans() throws {
    let day = try Day.written("2018-08-31")
    func later(_ count: Int, _ unit: TimeSpan.Unit) -> String {
      String(describing: TimeSpan(count: count, unit: unit).later(than: day))
    }
    #expect(later(1, .days) == "2018-09-01")
    #expect(later(2, .weeks) == "2018-09-14")
    #expect(later(6, .months) == "2019-02-28")
    #expect(later(18, .months) == "2020-02-29")
    #expect(later(1, .years) == "2019-08-31")
  }

  struct Years: Sendable {
    let from: String
    let until: String
    let expected: Int

    init(_ from: String, _ until: String, _ expected: Int) {
      self.from = from
      self.until = until
      self.expected = expected
    }
  }

  @Test(
    "full years turn on the birthday, on 1 March for who is born on 29 February",
    arguments: [
      Years("2000-06-15", "2018-06-14", 17), Years("2000-06-15", "2018-06-15", 18),
      Years("2000-06-15", "2018-06-16", 18), Years("2000-06-15", "2000-06-15", 0),
      Years("2000-02-29", "2018-02-28", 17), Years("2000-02-29", "2018-03-01", 18),
      Years("2000-02-29", "2020-02-28", 19), Years("2000-02-29", "2020-02-29", 20),
      Years("2000-12-31", "2018-12-30", 17), Years("2000-12-31", "2019-01-01", 18),
      Years("2000-06-15", "2000-06-14", -1), Years("2000-06-15", "1999-06-15", -1),
      Years("2000-06-15", "1999-06-14", -2),
    ])
  func fullYears(_ example: Years) throws {
    let from = try Day.written(example.from)
    #expect(from.fullYears(until: try Day.written(example.until)) == example.expected)
  }

  @Test("full years never fall as days go by")
  func fullYearsRise() throws {
    for birth in ["1996-02-29", "1999-12-31", "2000-01-01", "2000-02-28", "2000-03-01"] {
      let born = try Day.written(birth)
      var last = -1
      for days in -1...4_000 {
        let years = born.fullYears(until: born.adding(days: days))
        #expect(years == last || years == last + 1, "\(birth) after \(days) days")
        last = years
      }
      #expect(last == 10)
    }
  }
}

/// A calendar that knows only which day comes next.
enum SlowCalendar {
  typealias Date = (year: Int, month: Int, day: Int)

  static func dayAfter(_ date: Date) -> Date {
    if date.day < length(of: date.month, date.year) { return (date.year, date.month, date.day + 1) }
    return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
