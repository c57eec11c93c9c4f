/// One pass over the bytes of a CSV record (RFC 4180): where its cells are, or what is wrong.
struct CSVScan {
  /// A cell as it lies in the bytes.
  struct Span {
    /// Where it begins, with its quote.
    let start: Position
    /// What it says, between its quotes if it has them.
    let content: Range<Int>
    /// Whether a quote stands in it, written twice.
    let hasDoubledQuote: Bool
  }

  /// How a scan ends.
  enum Outcome {
    /// A well-formed record, up to its line break.
    case record(end: Position)
    /// A record with more cells than are kept, and the first too many.
    case tooManyCells(Position, end: Position)
    /// A fault, where it is, and where the faulty cell begins.
    case fault(CSVFault, at: Position, cell: Position)
  }

  private let bytes: [UInt8]
  private let limit: Int
  private let end: Int
  private var here: Position
  private(set) var spans: [Span] = []
  private var firstTooMany: Position?

  /// A scan of the record that begins at a position.
  ///
  /// The record may not reach the offset `limit`; the bytes go on to two after it, or to the end
  /// of the input.
  init(_ bytes: [UInt8], from start: Position, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    end = min(bytes.count, limit)
    here = start
  }

  /// Scans the record.
  mutating func run() -> Outcome {
    let record = here
    while true {
      let cell = here
      let isQuoted = here.offset < end && bytes[here.offset] == .quote
      if let fault = isQuoted ? scanQuoted() : scanPlain() {
        let place =
          switch fault {
          case .strayQuote, .textAfterQuote: here
          case .unclosedQuote, .distantQuote: cell
          case .tooLong: record
          }
        return .fault(fault, at: place, cell: cell)
      }
      guard here.offset < end, bytes[here.offset] == .comma else { break }
      here.offset += 1
      here.column += 1
    }
    return firstTooMany.map { .tooManyCells($0, end: here) } ?? .record(end: here)
  }

  /// Goes to the end of a cell without quotes.
  private mutating func scanPlain() -> CSVFault? {
    let start = here
    while here.offset < end {
      let byte = bytes[here.offset]
      if byte == .comma || byte.isLineBreak { break }
      if byte == .quote { return .strayQuote }
      if byte.beginsScalar { here.column += 1 }
      here.offset += 1
    }
    keep(Span(start: start, content: start.offset..<here.offset, hasDoubledQuote: false))
    return isInBounds ? nil : .tooLong
  }

  /// Goes to what comes after the closing quote of a cell.
  private mutating func scanQuoted() -> CSVFault? {
    let start = here
    var hasDoubledQuote = false
    here.offset += 1
    here.column += 1
    while here.offset < end {
      let byte = bytes[here.offset]
      if byte == .quote {
        let content = start.offset + 1..<here.offset
        here.offset += 1
        here.column += 1
        guard here.offset < bytes.count, bytes[here.offset] == .quote else {
          keep(Span(start: start, content: content, hasDoubledQuote: hasDoubledQuote))
          return faultAfterQuote()
        }
        hasDoubledQuote = true
      }
      if byte.isLineBreak {
        here.passLineBreak(in: bytes)
      } else {
        if byte.beginsScalar { here.column += 1 }
        here.offset += 1
      }
    }
    guard end < bytes.count else { return .unclosedQuote }
    // Lines that a stray quote has swallowed are worth reading again; a long line is not.
    return here.line > start.line ? .distantQuote : .tooLong
  }

  private func faultAfterQuote() -> CSVFault? {
    guard isInBounds else { return .tooLong }
    guard here.offset < bytes.count else { return nil }
    let byte = bytes[here.offset]
    return byte == .comma || byte.isLineBreak ? nil : .textAfterQuote
  }

  /// Whether what was passed ends before the limit: at the limit only a line break can stand.
  private var isInBounds: Bool {
    here.offset < limit || here.offset == bytes.count || bytes[here.offset].isLineBreak
  }

  private mutating func keep(_ span: Span) {
    if spans.count < RecordLimit.cells {
      spans.append(span)
    } else if firstTooMany == nil {
      firstTooMany = span.start
    }
  }
}
