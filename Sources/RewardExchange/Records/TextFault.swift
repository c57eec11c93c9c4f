import Rewards

/// A byte that cannot stand in a record.
enum TextFault: Hashable {
  /// A control character.
  case control(UInt8)
  /// A byte that is not UTF-8 where it stands.
  case notUTF8(UInt8)

  /// The first fault in a part of the bytes, and where it is.
  ///
  /// - Complexity: O(*n*).
  static func first(
    in range: Range<Int>, of bytes: Span<UInt8>
  ) -> (fault: TextFault, offset: Int)? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte.isForbiddenControl { return (.control(byte), offset) }
        offset += 1
      } else if let length = scalarLength(at: offset, end: range.upperBound, of: bytes) {
        offset += length
      } else {
        return (.notUTF8(byte), offset)
      }
    }
    return nil
  }

  /// What is wrong, for the user.
  func diagnostic(at place: Place) -> Diagnostic {
    switch self {
    case .control(let byte):
      Diagnostic(
        .inputText, "the control character U+\(hex(byte, digits: 4)) stands here; expected text",
        at: place, help: byte == 0 ? "save the file as UTF-8" : "remove it")
    case .notUTF8(let byte):
      Diagnostic(
        .inputText, "the byte 0x\(hex(byte, digits: 2)) is not UTF-8 here", at: place,
        help: "save the file as UTF-8")
    }
  }

  /// The length of a scalar of more than one byte, or `nil` if it is malformed: table 3-7 of the
  /// Unicode Standard, chapter 3.
  private static func scalarLength(at offset: Int, end: Int, of bytes: Span<UInt8>) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= end, second.contains(bytes[offset + 1]) else { return nil }
    for next in offset + 2..<max(offset + 2, offset + length) where bytes[next].beginsScalar {
      return nil
    }
    return length
  }
}

/// A byte in capital hexadecimal digits.
func hex(_ byte: UInt8, digits: Int) -> String {
  let written = String(byte, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - written.utf8.count)) + written
}
