internal import Rewards

/// Looks at the text around a syntax fault, to say what a policy officer can act on.
struct SyntaxWords {
  let fault: YAMLSyntaxFault
  let source: SourceText
  /// Where libyaml noticed; at the end of a file behind its last word, where something is to see.
  let found: SourceCursor
  /// Where began what could not be finished.
  let begun: SourceCursor?

  init(_ fault: YAMLSyntaxFault, in source: SourceText) {
    self.fault = fault
    self.source = source
    func seen(_ mark: YAMLMark) -> SourceCursor {
      let cursor = source.cursor(at: mark)
      return cursor.isAtEnd ? source.cursorAfterLastWord : cursor
    }
    found = seen(fault.mark)
    begun = fault.contextMark.map(seen)
  }

  /// What does not depend on the problem alone: the last resort.
  func aboutAnything() -> Diagnostic {
    diagnostic(
      "this is not valid YAML: \(fault.problem)",
      help: "compare it with a line that works; put quotes around a text with special signs")
  }

  /// A diagnostic at where the fault was found, or where it began.
  func diagnostic(
    _ message: Message, at cursor: SourceCursor? = nil, width: Int? = nil, note: Message? = nil,
    help: Message
  ) -> Diagnostic {
    let cursor = cursor ?? found
    let place = source.place(at: cursor, width: width ?? wordWidth(at: cursor))
    var notes: [Diagnostic.Note] = []
    if let note, let begun { notes = [Diagnostic.Note(note, at: source.place(at: begun))] }
    return Diagnostic(.yamlSyntax, message, at: place, notes: notes, help: help)
  }

  /// Whether only white space stands before the fault on its line.
  var isFirstOnLine: Bool {
    textBefore(found).unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// Whether the file, or the document, ends where the fault was found.
  var isAtDocumentEnd: Bool {
    let isMarker = found.starts(with: "---") || found.starts(with: "...")
    return source.cursor(at: fault.mark).isAtEnd || isMarker && found.column == 1
  }

  /// The line before a position.
  func textBefore(_ cursor: SourceCursor) -> String {
    source.text(from: source.cursor(at: YAMLMark(line: cursor.line - 1, column: 0)), to: cursor)
  }

  /// The rest of the line, without white space and comment at its end.
  func textFrom(_ cursor: SourceCursor) -> String {
    var end = cursor
    var last = cursor
    while !end.isAtLineEnd {
      let isBlank = end.isAtBlank
      if !isBlank, end.byte == UInt8(ascii: "#"), last.offset < end.offset { break }
      end.advance()
      if !isBlank { last = end }
    }
    return source.text(from: cursor, to: last)
  }

  /// The sign where the fault was found; empty at the end of a line.
  var sign: String {
    guard !found.isAtLineEnd else { return "" }
    var end = found
    end.advance()
    return source.text(from: found, to: end)
  }

  private func wordWidth(at cursor: SourceCursor) -> Int {
    var end = cursor
    end.skip { !$0.isAtBlank }
    return end.column - cursor.column
  }
}
