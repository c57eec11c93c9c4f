internal import Rewards

/// The part of a source line that is printed under a diagnostic, and the marker under it.
struct SourceExcerpt {
  /// The line, without white space around it; cut with `…` to about ``mostColumns``.
  let line: String
  /// How many columns of the line lie before the marker.
  let markerIndent: Int
  /// How many columns the marker takes, at least 1.
  let markerWidth: Int

  /// Fits a terminal of 110 columns with the indentation.
  static let mostColumns = 100
  /// What is shown before the marker when the line is cut.
  private static let columnsBefore = 40
  /// So many signs are looked at on both sides, however long the line is; with all their marks
  /// they still fill the window.
  private static let mostSigns = 500

  /// An excerpt; `nil` if the line is blank, so that there is nothing to see.
  init?(of line: String, marking place: Place) {
    let signs = line.unicodeScalars
    guard signs.contains(where: { $0 != " " && $0 != "\t" }) else { return nil }
    let marked =
      signs.index(signs.startIndex, offsetBy: place.column - 1, limitedBy: signs.endIndex)
      ?? signs.endIndex
    let textStart = signs[..<marked].firstIndex { $0 != " " && $0 != "\t" } ?? marked
    let nearStart =
      signs.index(marked, offsetBy: -Self.mostSigns, limitedBy: textStart) ?? textStart

    var before = TerminalCell.cells(of: signs[nearStart..<marked])
    var after = TerminalCell.cells(of: signs[marked...].prefix(Self.mostSigns))
    var markedColumns = after.prefix(place.width).columns
    let hasRoom = before.columns + min(markedColumns, Self.columnsBefore) <= Self.mostColumns
    if nearStart != textStart || !hasRoom {
      before = Self.last(before, columns: Self.columnsBefore)
    }
    let isCutBefore = before.count < signs.distance(from: textStart, to: marked)
    let room = Self.mostColumns - before.columns
    let fitting = Self.first(after, columns: room)
    let isCutAfter = signs.index(marked, offsetBy: fitting.count) < signs.endIndex
    after = fitting
    markedColumns = after.prefix(place.width).columns

    let text = (isCutBefore ? "…" : "") + before.shown + after.shown + (isCutAfter ? "…" : "")
    let end = text.lastIndex { $0 != " " }
    self.line = end.map { String(text[...$0]) } ?? ""
    markerIndent = before.columns + (isCutBefore ? 1 : 0)
    markerWidth = max(1, markedColumns)
  }

  private static func first(_ cells: [TerminalCell], columns: Int) -> [TerminalCell] {
    var left = columns
    return Array(
      cells.prefix {
        left -= $0.columns
        return left >= 0
      })
  }

  private static func last(_ cells: [TerminalCell], columns: Int) -> [TerminalCell] {
    first(cells.reversed(), columns: columns).reversed()
  }
}
