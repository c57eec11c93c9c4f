import Rewards

/// The records of a CSV file as RFC 4180 describes it, one at a time.
///
/// Lines end in LF, CR LF or CR. Empty lines are passed over. The text is UTF-8, with or without
/// its mark at the beginning. However long the input, a few records of the longest kind are kept.
///
/// After a fault the reader goes on at the line after the one on which the faulty cell begins, so
/// that a quote that was never closed costs one record and not the rest of the file. Whoever asks
/// for the header must take a fault before the first record as: the header cannot be read.
package struct CSVRecords<Source: ByteSource> {
  private(set) var window: ByteWindow<Source>

  /// The records of an input.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - file: The name of the input in diagnostics.
  package init(_ source: Source, file: String) {
    window = ByteWindow(source, file: file)
  }

  /// The records from the next one of a window on.
  init(_ window: ByteWindow<Source>) {
    self.window = window
  }

  /// The next record, or what is wrong with it.
  ///
  /// - Complexity: O(*n*) in the bytes of the record. After a fault bytes can be scanned a second
  ///   time, not a third: the quote that made a scan go on is the only open one of its lines.
  package mutating func next() throws(InputFailure) -> Next<Record> {
    if let fault = try window.open() { return .fault(fault) }
    while true {
      try window.fill()
      guard !window.isAtEnd else { return .end }
      guard window.bytes[window.here.offset].isLineBreak else { return try record() }
      window.passLine(endingAt: window.here)
    }
  }

  private mutating func record() throws(InputFailure) -> Next<Record> {
    let start = window.here
    let (outcome, spans) = scanned()
    try pass(outcome)
    switch outcome {
    case .fault(let fault, let position, _):
      return .fault(fault.diagnostic(at: window.place(position)))
    case .tooManyCells(let position, _):
      return .fault(
        Diagnostic(
          .inputTooLarge, "the record has more than \(RecordLimit.cells) cells",
          at: window.place(position)))
    case .record(let end):
      return read(spans, from: start, to: end)
    }
  }

  /// Goes on to where the next record begins, whatever this one says.
  mutating func skip() throws(InputFailure) {
    try window.fill()
    try pass(scanned().0)
  }

  private mutating func pass(_ outcome: CSVScan.Outcome) throws(InputFailure) {
    switch outcome {
    case .fault(_, _, let cell): try window.skipLine(of: cell)
    case .tooManyCells(_, let end), .record(let end): window.passLine(endingAt: end)
    }
  }

  // The scan shares the bytes of the window: it must be gone before the window goes on, or the
  // window would copy them.
  private func scanned() -> (CSVScan.Outcome, [CSVScan.Span]) {
    var scan = CSVScan(window.bytes, from: window.here, limit: window.limit)
    return (scan.run(), scan.spans)
  }

  private func read(_ spans: [CSVScan.Span], from start: Position, to end: Position)
    -> Next<Record>
  {
    if let (fault, offset) = TextFault.first(in: start.offset..<end.offset, of: window.bytes.span) {
      var position = start
      position.move(to: offset, in: window.bytes)
      return .fault(fault.diagnostic(at: window.place(position)))
    }
    let cells = spans.map { Cell(text: text(of: $0), line: $0.start.line, column: $0.start.column) }
    return .record(Record(line: start.line, cells: cells))
  }

  private func text(of span: CSVScan.Span) -> String {
    let content = window.bytes[span.content]
    guard span.hasDoubledQuote else { return String(decoding: content, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(content.count)
    var isFirstOfTwo = false
    for byte in content {
      isFirstOfTwo = byte == .quote && !isFirstOfTwo
      if !isFirstOfTwo { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}
