/// Vouchers of one denomination that come in together.
public struct VoucherLot: Hashable, Sendable {
  /// Their numbers: each a letter or digit, then letters, digits, `.`, `_`, `-`, `@`, `\`, at
  /// most 64.
  public let numbers: [String]
  /// The face value of one.
  public let denomination: Money
  /// The last day on which they can be spent; `nil` where they are good from the day that they
  /// are handed over, for as long as the rules say.
  public let lastDay: Day?

  /// A lot.
  public init(numbers: [String], denomination: Money, lastDay: Day? = nil) {
    self.numbers = numbers
    self.denomination = denomination
    self.lastDay = lastDay
  }

  /// The most vouchers that are received, lost or counted as one entry.
  public static let most = 10_000

  /// Numbers that follow each other: the digits at the end of the first are counted on.
  ///
  /// - Parameters:
  ///   - first: The first number, such as `A-0098`.
  ///   - count: How many; 1…``most``.
  /// - Returns: `A-0098`, `A-0099`, `A-0100`…; `nil` if the first ends with no digit, if they
  ///   would be longer than an id, or for another count.
  public static func numbers(from first: String, count: Int) -> [String]? {
    let digits = first.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...most).contains(count), digits > 0,
      let start = Int(first.suffix(min(digits, 15)))
    else { return nil }
    // Digits before the last fifteen stay as they are.
    let width = min(digits, 15)
    let name = first.dropLast(width)
    let numbers = (0..<count).map { index -> String in
      let number = String(start + index)
      return name + String(repeating: "0", count: max(0, width - number.utf8.count)) + number
    }
    guard numbers.allSatisfy(Identifier.isID) else { return nil }
    return numbers
  }
}
