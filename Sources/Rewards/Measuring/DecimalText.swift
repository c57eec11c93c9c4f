/// Reads numbers as the rules and the input files write them: digits, and where it is allowed a
/// point with a few more; nothing is guessed and nothing is rounded.
public enum DecimalText {
  /// Why a text is not the number that its place asks for.
  public enum Fault: Error, Hashable, Sendable {
    /// It has other signs than digits, or a point or `_` where none may be.
    case notDigits
    /// It has more digits after the point than its place allows.
    case tooManyDecimals
    /// It is larger than its place allows.
    case tooLarge
  }

  /// A number in units of its last decimal: `2.50` with two decimals is 250.
  ///
  /// - Parameters:
  ///   - text: ASCII digits, optionally a point with 1…`decimals` digits after it.
  ///   - decimals: How many digits may follow the point; 0 forbids the point.
  ///   - maximum: The largest number that its place allows, in units of the last decimal.
  ///   - isGrouped: Whether `_` may stand between two digits before the point.
  /// - Returns: The exact number, or why it is none.
  public static func units(
    _ text: some StringProtocol, decimals: Int, maximum: Int64, isGrouped: Bool = false
  ) -> Result<Int64, Fault> {
    var units: Int64 = 0
    var isOver = false
    var decimalsRead: Int?
    var lastWasDigit = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        decimalsRead = decimalsRead.map { $0 + 1 }
        if let read = decimalsRead, read > decimals { break }
        let (tenfold, passed) = units.multipliedReportingOverflow(by: 10)
        let (sum, passedToo) = tenfold.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        isOver = isOver || passed || passedToo
        units = isOver ? 0 : sum
        lastWasDigit = true
        continue
      case UInt8(ascii: "_") where isGrouped && lastWasDigit && decimalsRead == nil: break
      case UInt8(ascii: ".") where lastWasDigit && decimalsRead == nil: decimalsRead = 0
      default: return .failure(.notDigits)
      }
      lastWasDigit = (decimalsRead ?? 0) > 0
    }
    guard lastWasDigit else { return .failure(.notDigits) }
    let read = decimalsRead ?? 0
    guard read <= decimals else { return .failure(.tooManyDecimals) }
    for _ in read..<decimals {
      let (tenfold, passed) = units.multipliedReportingOverflow(by: 10)
      isOver = isOver || passed
      units = isOver ? 0 : tenfold
    }
    guard !isOver, units <= maximum else { return .failure(.tooLarge) }
    return .success(units)
  }

  /// A whole number of digits only, at most `maximum`.
  public static func whole(_ text: some StringProtocol, maximum: Int64) -> Int64? {
    try? units(text, decimals: 0, maximum: maximum).get()
  }
}
