/// A civil day: a date without a time and without a zone.
///
/// Kept as the number of days since 1 January 1970 of the Gregorian calendar, so that days can
/// be compared and counted. Years run from 0001 to 9999 where days are read; reckoning with
/// windows may pass these ends.
public struct Day: Hashable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01, which is 0.
  public let number: Int32

  /// The day with a number: days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day of a calendar date.
  ///
  /// - Returns: `nil` if there is no such date, or the year is not in 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, year: year)
    else { return nil }
    self = Day.reckoned(year: year, month: month, day: day)
  }

  /// The day that is written as `YYYY-MM-DD`.
  ///
  /// - Returns: `nil` for any other form and for dates that do not exist.
  public init?(_ text: some StringProtocol) {
    var bytes = text.utf8.makeIterator()
    var parts = (0, 0, 0)
    for position in 0..<10 {
      guard let byte = bytes.next() else { return nil }
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch position {
      case 0..<4: parts.0 = parts.0 * 10 + digit
      case 4..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    guard bytes.next() == nil else { return nil }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// The day's year, month (1…12) and day of the month (1…31).
  public var date: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that a leap day ends a year, in eras of 400 years.
    let shifted = Int(number) + Day.epochShift
    let era = (shifted >= 0 ? shifted : shifted - (Day.daysPerEra - 1)) / Day.daysPerEra
    let dayOfEra = shifted - era * Day.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / (Day.daysPerEra - 1)) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of a date whose month and day are known to be right.
  static func reckoned(year: Int, month: Int, day: Int) -> Day {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Day(number: Int32(era * daysPerEra + dayOfEra - epochShift))
  }

  /// Days from 1 March of the year 0 to 1 January 1970.
  private static let epochShift = 719_468
  /// Days in 400 Gregorian years.
  private static let daysPerEra = 146_097

  /// How many days a month has.
  static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day {
  /// The day that is a number of days later, or earlier if it is below 0.
  public func adding(days: Int) -> Day {
    Day(number: number + Int32(days))
  }

  /// The same day of the month a number of months later; the month's last day where there is
  /// no such day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = date
    let months = year * 12 + (month - 1) + months
    let newYear = months / 12
    let newMonth = months % 12 + 1
    return Day.reckoned(
      year: newYear, month: newMonth,
      day: min(day, Day.lengthOfMonth(newMonth, year: newYear)))
  }

  /// Full years from this day to another; below 0 if this day is still to come.
  ///
  /// Who is born on 29 February has a birthday on 1 March in years without one.
  public func fullYears(until other: Day) -> Int {
    let (year, month, day) = date
    let then = other.date
    return then.year - year - ((then.month, then.day) < (month, day) ? 1 : 0)
  }

  /// Monday is 0, Sunday is 6.
  var weekdayFromMonday: Int {
    let rest = (Int(number) + 3) % 7
    return rest < 0 ? rest + 7 : rest
  }
}

extension Day: Comparable {
  /// Earlier is less.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds `YYYY-MM-DD` in ASCII.
  func append(to bytes: inout [UInt8]) {
    let (year, month, day) = date
    if (0...9999).contains(year) {
      append(year / 100, to: &bytes)
      append(year % 100, to: &bytes)
    } else {
      bytes += String(year).utf8  // windows may pass the years that can be written
    }
    bytes.append(UInt8(ascii: "-"))
    append(month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(day, to: &bytes)
  }

  /// Adds a number of two digits.
  private func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

/// A span of days, both ends included; an end that is left out is open.
public struct DayRange: Hashable, Sendable {
  /// The first day, or `nil` if it has none.
  public let first: Day?
  /// The last day, or `nil` if it has none.
  public let last: Day?

  /// A span of days.
  ///
  /// - Precondition: It does not end before it begins.
  public init(first: Day?, last: Day?) {
    if let first, let last {
      precondition(first <= last, "a range of days ends no earlier than it begins")
    }
    self.first = first
    self.last = last
  }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool {
    first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
  }

  /// Whether two spans have a day in common.
  public func overlaps(_ other: DayRange) -> Bool {
    !(isBefore(other) || other.isBefore(self))
  }

  private func isBefore(_ other: DayRange) -> Bool {
    guard let last, let start = other.first else { return false }
    return last < start
  }
}

extension DayRange: CustomStringConvertible {
  /// `A..B`, `A..` or `..B`.
  public var description: String {
    (first.map(String.init(describing:)) ?? "") + ".."
      + (last.map(String.init(describing:)) ?? "")
  }
}
