import Rewards

/// The lines of an NDJSON file, one object at a time.
///
/// JSON is that of RFC 8259, strictly, and narrower: a line is one object of plain values and
/// lists of plain values, no name stands twice in it, and no text has control characters. Lines
/// end in LF, CR LF or CR; blank ones are passed over. After a fault the reader goes on at the
/// next line.
package struct JSONLines<Source: ByteSource> {
  private(set) var window: ByteWindow<Source>

  /// The lines of an input.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - file: The name of the input in diagnostics.
  package init(_ source: Source, file: String) {
    window = ByteWindow(source, file: file)
  }

  /// The lines from the next one of a window on.
  init(_ window: ByteWindow<Source>) {
    self.window = window
  }

  /// Looks at what a file can begin with, so that the window is at the first line.
  ///
  /// - Returns: What is wrong; then there are no lines.
  mutating func open() throws(InputFailure) -> Diagnostic? { try window.open() }

  /// Goes on to the next line, whatever this one says.
  mutating func skip() throws(InputFailure) { try window.skipLine(of: window.here) }

  /// The next object, or what is wrong with its line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  package mutating func next() throws(InputFailure) -> Next<JSONLine> {
    if let fault = try window.open() { return .fault(fault) }
    while true {
      try window.fill()
      guard !window.isAtEnd else { return .end }
      let start = window.here
      let end = window.lineBreak(from: start.offset) ?? window.bytes.count
      guard end <= window.limit else {
        try window.skipLine(of: start)
        return .fault(
          Diagnostic(
            .inputTooLarge, "the line is longer than \(RecordLimit.recordBytes) bytes",
            at: window.place(start)))
      }
      window.passLine(endingAt: Position(offset: end, line: start.line, column: 1))
      if !window.bytes[start.offset..<end].allSatisfy(\.isBlank) {
        return read(from: start, to: end)
      }
    }
  }

  private func read(from start: Position, to end: Int) -> Next<JSONLine> {
    func place(_ offset: Int) -> Place {
      var position = start
      position.move(to: offset, in: window.bytes)
      return window.place(position)
    }
    if let (fault, offset) = TextFault.first(in: start.offset..<end, of: window.bytes.span) {
      return .fault(fault.diagnostic(at: place(offset)))
    }
    do throws(JSONFault) {
      var scan = JSONScan(window.bytes, from: start, to: end)
      return .record(JSONLine(line: start.line, members: try scan.object()))
    } catch {
      let notes = error.earlier.map { [Diagnostic.Note($0.message, at: place($0.offset))] }
      return .fault(
        Diagnostic(
          error.code, error.message, at: place(error.offset), notes: notes ?? [],
          help: error.help))
    }
  }
}
