import Rewards

/// What to write instead of an amount that is written in another way.
enum AmountText {
  /// A whole number with `_` between the thousands, as the rules may write it.
  static func grouped(_ number: Int64) -> String {
    var digits = Array(String(number))
    for position in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert("_", at: position)
    }
    return String(digits)
  }

  /// The way out for a text that is no amount.
  static func help(for text: String, in currency: Currency) -> Message {
    if text.hasPrefix("-") { return "an amount is never below 0; write digits only" }
    if let plain = plain(text, in: currency) { return "write \(plain)" }
    return currency.decimals == 0
      ? "write digits only, such as 400" : "write digits only, with a point before the cents: 40.50"
  }

  /// The way out for an amount with too many digits after the point.
  static func helpForDecimals(_ text: String) -> Message {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[1].count == 3 else {
      return "round it, or drop the digits at the end"
    }
    return
      "the point comes before the cents; if \(parts[0]) thousand is meant, write \(parts[0])_\(parts[1])"
  }

  /// `€ 1.250,50` as `1250.50`, if it is clear that this is meant.
  private static func plain(_ text: String, in currency: Currency) -> String? {
    guard text.utf8.count <= longestText else { return nil }
    var rest = text.lowercased()
    for word in ["euro", currency.code.lowercased(), "eur", "€", "$", "£"] {
      if rest.hasPrefix(word) { rest.removeFirst(word.count) }
      if rest.hasSuffix(word) { rest.removeLast(word.count) }
    }
    for ending in [",-", ".-", ",--", ",="] where rest.trimmed.hasSuffix(ending) {
      rest = String(rest.trimmed.dropLast(ending.count))
    }
    rest.removeAll { $0.isWhitespace || $0 == "_" || $0 == "'" }
    if let point = decimalPoint(in: rest) {
      rest = rest[..<point].filter(\.isASCIIDigit) + "." + rest[rest.index(after: point)...]
    } else {
      guard rest.allSatisfy({ $0.isASCIIDigit || $0 == "." }) else { return nil }
      rest.removeAll { $0 == "." }
    }
    let read = DecimalText.units(rest, decimals: currency.decimals, maximum: .max)
    guard case .success = read else { return nil }
    return rest
  }

  /// Nobody writes a longer amount.
  private static let longestText = 40

  /// The point or comma before the cents; `nil` if there is none, or one kind of sign stands
  /// there more than once.
  private static func decimalPoint(in text: String) -> String.Index? {
    guard text.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }),
      let last = text.lastIndex(where: { $0 == "." || $0 == "," }),
      text.count(where: { $0 == text[last] }) == 1
    else { return nil }
    return last
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
