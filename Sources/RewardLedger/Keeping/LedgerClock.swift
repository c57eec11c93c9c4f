import Foundation
public import Rewards

/// Where a ledger gets the time from.
public struct LedgerClock: Sendable {
  /// Seconds since 1 January 1970, 00:00 UTC.
  private let seconds: @Sendable () -> Int64

  /// A clock.
  ///
  /// - Parameter seconds: Gives the seconds since 1 January 1970, 00:00 UTC.
  public init(_ seconds: @escaping @Sendable () -> Int64) {
    self.seconds = seconds
  }

  /// The clock of the machine.
  public static let system = LedgerClock {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec)
  }

  /// A clock that stands still at noon UTC of a day.
  public static func noon(of day: Day) -> LedgerClock {
    let seconds = Int64(day.number) * secondsPerDay + secondsPerDay / 2
    return LedgerClock { seconds }
  }

  /// This moment in a time zone.
  func moment(in timeZone: String) -> Moment {
    let now = seconds()
    let date = Date(timeIntervalSince1970: TimeInterval(now))
    let offset = TimeZone(identifier: timeZone)?.secondsFromGMT(for: date) ?? 0
    return Moment(day: Self.day(of: now + Int64(offset)), time: Self.text(of: now))
  }

  private static let secondsPerDay: Int64 = 86_400

  private static func day(of seconds: Int64) -> Day {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    return Day(number: Int32(clamping: rest < 0 ? days - 1 : days))
  }

  private static func text(of seconds: Int64) -> String {
    let day = day(of: seconds)
    let rest = Int(seconds - Int64(day.number) * secondsPerDay)
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { part in
      part < 10 ? "0\(part)" : String(part)
    }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }
}
