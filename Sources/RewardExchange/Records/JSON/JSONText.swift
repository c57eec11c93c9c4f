/// How texts are written as JSON.
package enum JSONText {
  /// Writes a string with its quotes, and escapes only what must be: quotes, backslashes and
  /// control characters; and the line breaks of Unicode, which some readers of lines cut at.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(.quote)
    defer { bytes.append(.quote) }
    guard text.utf8.contains(where: \.mayNeedEscape) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
        bytes += digits.utf8
      default:
        if let encoded = UTF8.encode(scalar) { bytes += encoded }
      }
    }
  }
}

extension UInt8 {
  /// Whether it is escaped, or begins a line break of Unicode.
  fileprivate var mayNeedEscape: Bool {
    self < 0x20 || self == .quote || self == UInt8(ascii: "\\") || self == 0x7F || self == 0xE2
  }
}
