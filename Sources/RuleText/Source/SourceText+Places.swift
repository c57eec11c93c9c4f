internal import Rewards

/// Where the things stand that libyaml's events tell of.
extension SourceText {
  /// The place of a node itself, behind its anchor and tag.
  func place(of event: YAMLEvent) -> Place {
    if let width = event.plainWidth {
      let (line, column) = (event.start.line + 1, event.start.column + 1)
      return Place(file: file, line: line, column: column, width: width)
    }
    let start = contentStart(of: event)
    return place(at: start, width: width(of: event, from: start))
  }

  /// Where a node's tag begins, and its width.
  func tag(of event: YAMLEvent) -> (start: SourceCursor, width: Int) {
    var start = cursor(at: event.start)
    if start.byte == UInt8(ascii: "&") { skipProperty(&start) }
    var end = start
    skipPropertyWord(&end)
    return (start, end.column - start.column)
  }

  /// The `-` that stands right before a position, if one does.
  func dash(before mark: YAMLMark) -> SourceCursor? {
    guard mark.column > 0 else { return nil }
    let before = cursor(at: YAMLMark(line: mark.line, column: mark.column - 1))
    return before.byte == UInt8(ascii: "-") ? before : nil
  }

  private func contentStart(of event: YAMLEvent) -> SourceCursor {
    var start = cursor(at: event.start)
    if event.anchor != nil { skipProperty(&start) }
    if event.isTagged { skipProperty(&start) }
    return start
  }

  private func skipProperty(_ cursor: inout SourceCursor) {
    skipPropertyWord(&cursor)
    cursor.skipToContent()
  }

  /// Goes past `&name`, `!name` or `!<address>`. It stops at signs of lists and maps, so that a
  /// file of one long line is not walked through once a tag.
  private func skipPropertyWord(_ cursor: inout SourceCursor) {
    if cursor.starts(with: "!<") {
      cursor.skip { $0.byte != UInt8(ascii: ">") && !$0.isAtBlank }
    }
    cursor.skip { !$0.isAtBlank && !$0.isAtFlowSign }
  }

  private func width(of event: YAMLEvent, from start: SourceCursor) -> Int {
    switch event.kind {
    case .scalar(_, .block):
      var end = start
      end.skip { !$0.isAtBlank }
      return end.column - start.column
    case .scalar, .alias:
      if event.end.line + 1 == start.line { return event.end.column + 1 - start.column }
      return firstLineWidth(from: start)
    case .listStart, .listEnd, .mapStart, .mapEnd, .streamStart, .streamEnd, .documentStart,
      .documentEnd:
      return 1
    }
  }

  /// The columns to the end of the line, without the white space at its end.
  private func firstLineWidth(from start: SourceCursor) -> Int {
    var cursor = start
    var end = start.column
    while !cursor.isAtLineEnd {
      let isBlank = cursor.isAtBlank
      cursor.advance()
      if !isBlank { end = cursor.column }
    }
    return end - start.column
  }
}

extension YAMLEvent {
  /// The width of what begins at the event's own mark and ends on its line, as nearly all nodes
  /// do; `nil` where the text must be looked at.
  fileprivate var plainWidth: Int? {
    guard anchor == nil, !isTagged else { return nil }
    switch kind {
    case .scalar(_, .block): return nil
    case .scalar, .alias: return start.line == end.line ? end.column - start.column : nil
    case .listStart, .listEnd, .mapStart, .mapEnd, .streamStart, .streamEnd, .documentStart,
      .documentEnd:
      return 1
    }
  }
}
