/// A position in a source text that walks forward and knows its line and column.
struct SourceCursor {
  /// The byte, from 0.
  private(set) var offset: Int
  /// The line, from 1.
  private(set) var line: Int
  /// The column in Unicode scalars, from 1.
  private(set) var column: Int

  private let bytes: [UInt8]

  init(_ bytes: [UInt8], offset: Int, line: Int, column: Int) {
    self.bytes = bytes
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The byte here; `nil` at the end.
  var byte: UInt8? { byte(ahead: 0) }

  /// Whether the text ends here.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Whether a line break or the end stands here.
  var isAtLineEnd: Bool { byte.map(Self.isBreak) ?? true }

  /// Whether white space, a line break or the end stands here.
  var isAtBlank: Bool { isBlank(ahead: 0) }

  /// Whether a sign stands here that ends a word inside `[ ]` or `{ }`.
  var isAtFlowSign: Bool {
    byte.map { ",[]{}".utf8.contains($0) } ?? false
  }

  /// Whether white space, a line break or the end stands so many bytes further.
  func isBlank(ahead count: Int) -> Bool {
    byte(ahead: count).map { $0 == 0x20 || $0 == 0x09 || Self.isBreak($0) } ?? true
  }

  /// Whether these ASCII letters stand here.
  func starts(with text: String) -> Bool {
    !isAtEnd && bytes[offset...].starts(with: text.utf8)
  }

  /// Goes to the next scalar; CR LF is one step.
  mutating func advance() {
    guard let here = byte else { return }
    if Self.isBreak(here) {
      offset += here == 0x0D && byte(ahead: 1) == 0x0A ? 2 : 1
      line += 1
      column = 1
    } else {
      offset += 1
      while let next = byte, next & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
  }

  /// Goes past everything of which the condition holds.
  mutating func skip(while condition: (borrowing SourceCursor) -> Bool) {
    while !isAtEnd, condition(self) { advance() }
  }

  /// Goes past white space, line breaks and comments.
  mutating func skipToContent() {
    skip { $0.isAtBlank }
    while byte == UInt8(ascii: "#") {
      skip { !$0.isAtLineEnd }
      skip { $0.isAtBlank }
    }
  }

  private func byte(ahead count: Int) -> UInt8? {
    offset + count < bytes.count ? bytes[offset + count] : nil
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
