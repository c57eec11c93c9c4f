/// The forms that names and ids have.
public enum Identifier {
  /// The longest name or id, in letters.
  public static let longest = 64

  /// Whether a text is a name of the rules: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 letters.
  public static func isName(_ text: some StringProtocol) -> Bool {
    var count = 0
    var lastWasDash = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        lastWasDash = false
      case UInt8(ascii: "-") where !lastWasDash:
        lastWasDash = true
      default: return false
      }
      count += 1
    }
    return !lastWasDash && count <= longest
  }

  /// Whether a text is the id of a claim, participant, household or mentor: an ASCII letter or
  /// digit, then letters, digits, `.`, `_`, `-`, `@`, `\`, at most 64 together.
  public static func isID(_ text: some StringProtocol) -> Bool {
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "@"),
        UInt8(ascii: "\\"):
        guard count > 0 else { return false }
      default: return false
      }
      count += 1
    }
    return (1...longest).contains(count)
  }

  /// Whether a text is probably a citizen service number (BSN): 8 digits, with a zero before
  /// them, or 9 digits that pass the elfproef.
  ///
  /// The weights are 9, 8, 7, 6, 5, 4, 3, 2 and −1; the sum of the products is divisible by 11.
  /// About one in eleven random numbers passes, so a number that is refused need not be one.
  public static func isProbableBSN(_ text: some StringProtocol) -> Bool {
    var digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.allSatisfy((0...9).contains) else { return false }
    if digits.count == 8 { digits.insert(0, at: 0) }
    guard digits.count == 9 else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }
}
