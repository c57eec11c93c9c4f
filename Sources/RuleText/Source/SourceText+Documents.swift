/// What stands around the one document of a file; looked at here, because libyaml takes the square
/// of the number of `%TAG` lines, wherever a document may begin.
extension SourceText {
  /// The `%TAG` lines before the document.
  func tagDirectives(atMost limit: Int) -> [SourceCursor] {
    var found: [SourceCursor] = []
    var cursor = cursor(atOffset: 0)
    while found.count < limit {
      cursor.skipToContent()
      guard cursor.column == 1, cursor.byte == UInt8(ascii: "%") else { break }
      if cursor.starts(with: "%TAG") { found.append(cursor) }
      cursor.skip { !$0.isAtLineEnd }
    }
    return found
  }

  /// Where a second document begins after the end of the first: its `---` or first `%` line.
  func secondDocument(after end: YAMLMark) -> SourceCursor? {
    var cursor = cursor(at: end)
    cursor.skipToContent()
    while cursor.column == 1, cursor.starts(with: "..."), cursor.isBlank(ahead: 3) {
      for _ in 0..<3 { cursor.advance() }
      cursor.skipToContent()
    }
    let isDirective = cursor.byte == UInt8(ascii: "%")
    let isMarker = cursor.starts(with: "---") && cursor.isBlank(ahead: 3)
    return cursor.column == 1 && (isDirective || isMarker) ? cursor : nil
  }
}
