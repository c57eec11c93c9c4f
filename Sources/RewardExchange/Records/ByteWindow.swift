import Rewards

/// The part of an input that a reader can see: the next record whole, unless it is too long.
///
/// So a scan over one record is plain code over an array, wherever the blocks were cut. The price:
/// from a pipe, a record comes only when the bytes of a longest record are there, or the end.
///
/// Why readers of our own: no library that we found tells the line and column of a cell, refuses
/// a name that stands twice in a JSON object, and streams in bounded memory.
struct ByteWindow<Source: ByteSource> {
  /// What is in sight; of what lies before ``here`` nothing is needed any more.
  private(set) var bytes: [UInt8] = []
  /// Where the next record begins: the first column of a line.
  private(set) var here = Position(offset: 0, line: 1, column: 1)
  private var source: Source
  private let file: String
  private var isSourceAtEnd = false
  private var isOpened = false
  /// How many bytes before the first in sight were let go.
  private var droppedCount = 0

  /// A window on the start of an input.
  init(_ source: Source, file: String) {
    self.source = source
    self.file = file
  }

  /// A window on the middle of an input.
  ///
  /// - Parameters:
  ///   - source: What comes after the bytes in sight.
  ///   - file: The name of the input in diagnostics.
  ///   - bytes: What is in sight.
  ///   - here: Where the next record begins.
  init(_ source: Source, file: String, after bytes: [UInt8], at here: Position) {
    self.init(source, file: file)
    self.bytes = bytes
    self.here = here
    isOpened = true
  }

  /// Where the next record begins, from the first byte that was in sight.
  var offset: Int { droppedCount + here.offset }

  /// Whether there is nothing left to read; true only after ``fill()``.
  var isAtEnd: Bool { here.offset == bytes.count }

  /// The first offset that the record which begins here may not reach.
  var limit: Int { here.offset + RecordLimit.recordBytes }

  /// A place in this input.
  func place(_ position: Position) -> Place {
    Place(file: file, line: position.line, column: position.column)
  }

  /// Brings a whole record of the longest kind in sight, and the line break after it, or all that
  /// is left.
  ///
  /// - Complexity: Constant for a byte, taken over all calls.
  mutating func fill() throws(InputFailure) {
    let needed = RecordLimit.recordBytes + 2
    while !isSourceAtEnd, bytes.count - here.offset < needed {
      guard let block = try source.next() else {
        isSourceAtEnd = true
        return
      }
      // Moving what is left only after so many bytes keeps the moves below one a byte.
      if here.offset >= needed {
        bytes.removeSubrange(..<here.offset)
        droppedCount += here.offset
        here.offset = 0
      }
      bytes.append(contentsOf: block)
    }
  }

  /// Looks at the mark with which a file can begin: passes over that of UTF-8, refuses UTF-16.
  ///
  /// - Returns: What is wrong; then nothing of the input can be read, and it is at its end.
  mutating func open() throws(InputFailure) -> Diagnostic? {
    guard !isOpened else { return nil }
    isOpened = true
    try fill()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { here.offset = 3 }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    bytes = []
    isSourceAtEnd = true
    return Diagnostic(
      .inputText, "the file is UTF-16; expected UTF-8", at: place(here),
      help: "save the file as UTF-8")
  }

  /// Goes on to the line after a position that is in sight and at the end of a line or input.
  mutating func passLine(endingAt position: Position) {
    here = position
    if !isAtEnd { here.passLineBreak(in: bytes) }
  }

  /// Goes on to the line after a position that is in sight, however far its end is.
  mutating func skipLine(of position: Position) throws(InputFailure) {
    here = position
    while true {
      try fill()
      guard !isAtEnd else { return }
      if let lineEnd = lineBreak(from: here.offset) {
        here.offset = lineEnd
        try fill()  // the LF of a CR LF may be in the next block
        here.passLineBreak(in: bytes)
        return
      }
      here.offset = bytes.count
    }
  }

  /// The first line break in sight from an offset on.
  func lineBreak(from offset: Int) -> Int? {
    bytes[offset...].firstIndex(where: \.isLineBreak)
  }
}
