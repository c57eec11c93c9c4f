/// One record of a CSV file: a line, or several if a quoted cell has line breaks.
package struct Record: Hashable, Sendable {
  /// The line on which it begins, from 1.
  package let line: Int
  /// Its cells, at least one and at most ``RecordLimit/cells``.
  package let cells: [Cell]
}
