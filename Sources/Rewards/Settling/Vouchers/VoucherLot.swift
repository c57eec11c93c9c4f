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
    let width = first.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...most).contains(count), width > 0 else { return nil }
    let name = first.dropLast(width)
    var digits = Array(first.utf8.suffix(width))
    var numbers: [String] = []
    for _ in 0..<count {
      let number = name + String(decoding: digits, as: UTF8.self)
      guard Identifier.isID(number) else { return nil }
      numbers.append(String(number))
      countOn(&digits)
    }
    return numbers
  }

  /// Adds one to a number in ASCII digits; it may be longer than any integer.
  private static func countOn(_ digits: inout [UInt8]) {
    let (zero, nine) = (UInt8(ascii: "0"), UInt8(ascii: "9"))
    for place in digits.indices.reversed() {
      guard digits[place] == nine else {
        digits[place] += 1
        return
      }
      digits[place] = zero
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
