/// One cell of a record, and where it is written.
package struct Cell: Hashable, Sendable {
  /// What it says, without the quotes around it.
  package let text: String
  /// The line on which it begins, from 1.
  package let line: Int
  /// The column at which it begins, in Unicode scalars from 1: that of its quote if it has one.
  package let column: Int
}
