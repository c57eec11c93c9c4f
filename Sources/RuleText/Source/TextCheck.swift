internal import Rewards

/// One walk over the bytes of a file: they must be UTF-8, without forbidden characters.
///
/// libyaml would find these faults too, but report all of them on line 1.
struct TextCheck {
  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var starts: [UInt32] = [0]
  private var marks = 0
  private var endOfMarks = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The byte with which each line begins.
  mutating func lineStarts() throws(ReadingEnded) -> [UInt32] {
    try refuseOtherEncodings()
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x20..<0x7F, 0x09:
        offset += 1
      case 0x0A, 0x0D:
        offset += byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
        starts.append(UInt32(offset))
      default:
        offset += try checkedScalarLength()
      }
    }
    return starts
  }

  /// UTF-16 and UTF-32 begin with a mark of their own.
  private func refuseOtherEncodings() throws(ReadingEnded) {
    let name: String
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      name = "UTF-32"
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
    } else {
      return
    }
    throw fault(.invalidUTF8, "the file is saved as \(name), not as UTF-8", help: Self.saveAsUTF8)
  }

  private mutating func checkedScalarLength() throws(ReadingEnded) -> Int {
    guard let (scalar, length) = scalarHere() else {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      throw fault(.invalidUTF8, "byte 0x\(byte) is not UTF-8 text", help: Self.saveAsUTF8)
    }
    try countMarks(scalar)
    guard !ForbiddenCharacter.isForbidden(scalar) else {
      throw fault(
        .controlCharacter, "control character \(ForbiddenCharacter.name(of: scalar))",
        help: scalar.value == 0 ? Self.saveAsUTF8 : "delete it; editors often do not show it")
    }
    return length
  }

  /// Marks follow each other in the bytes, so the last one's end tells whether a run goes on.
  private mutating func countMarks(_ scalar: Unicode.Scalar) throws(ReadingEnded) {
    guard ForbiddenCharacter.isMark(scalar) else { return }
    marks = offset == endOfMarks ? marks + 1 : 1
    endOfMarks = offset + UTF8.width(scalar)
    guard marks > ForbiddenCharacter.mostMarks else { return }
    throw fault(
      .controlCharacter, ForbiddenCharacter.tooManyMarks, help: "delete the accents")
  }

  /// The scalar here and its length in bytes; `nil` if it is not well-formed UTF-8.
  private func scalarHere() -> (Unicode.Scalar, Int)? {
    var rest = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  private func fault(_ code: DiagnosticCode, _ message: Message, help: Message) -> ReadingEnded {
    let start = Int(starts.last ?? 0)
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    let place = Place(file: file, line: starts.count, column: column)
    return ReadingEnded(Diagnostic(code, message, at: place, help: help))
  }

  private static let saveAsUTF8: Message =
    "save the file as UTF-8: most editors offer it under 'Save as'"
}
