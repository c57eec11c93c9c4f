import Rewards

extension JSONScan {
  /// The text of the string whose opening quote comes next.
  mutating func string() throws(JSONFault) -> String {
    let opening = offset
    offset += 1
    var plain = offset
    var unescaped: [UInt8] = []
    while offset < end {
      switch bytes[offset] {
      case .quote:
        let rest = bytes[plain..<offset]
        offset += 1
        if unescaped.isEmpty { return String(decoding: rest, as: UTF8.self) }
        return String(decoding: unescaped + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped += bytes[plain..<offset]
        unescaped += Array(String(try escaped()).utf8)
        plain = offset
      case UInt8(ascii: "\t"):
        throw JSONFault(
          "a tab cannot stand in a string as it is", at: offset, help: "write it as \\t")
      default: offset += 1
      }
    }
    throw JSONFault("the string that opens here is not closed on its line", at: opening)
  }

  /// The scalar of the escape whose backslash comes next.
  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    let start = offset
    offset += 1
    let letter = next
    offset += 1
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8.quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter ?? 0)
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "u"): scalar = try hexadecimal(from: start)
    default:
      throw JSONFault(
        "a backslash here begins no escape of JSON", at: start, help: "write a backslash twice")
    }
    guard scalar.value < 0x80, UInt8(scalar.value).isForbiddenControl else { return scalar }
    // JSON allows it, but a record has no control characters, however they are written.
    throw JSONFault(
      "the control character U+\(hex(UInt8(scalar.value), digits: 4)) stands here; expected text",
      code: .inputText, at: start, help: "remove it")
  }

  /// The scalar of one `\u` escape or of the two that are a surrogate pair; the first has been
  /// passed up to its digits.
  private mutating func hexadecimal(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try fourDigits(of: start)
    guard UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) else {
      return UTF16.decode(UTF16.EncodedScalar(CollectionOfOne(first)))
    }
    let second = offset
    if UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\"), offset + 1 < end,
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      offset += 2
      let low = try fourDigits(of: second)
      if UTF16.isTrailSurrogate(low) {
        return UTF16.decode(UTF16.EncodedScalar([first, low]))
      }
    }
    throw JSONFault("a surrogate stands alone; expected a pair of them", at: start)
  }

  private mutating func fourDigits(of start: Int) throws(JSONFault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFault("expected four hexadecimal digits after '\\u'", at: start)
      }
      value = value << 4 | UInt16(digit)
      offset += 1
    }
    return value
  }
}
