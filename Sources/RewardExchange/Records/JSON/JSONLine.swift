/// One line of NDJSON: a flat object.
package struct JSONLine: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// Its members in the order in which they are written; no name stands twice.
  package let members: [Member]

  /// One member of the object, and where it is written.
  package struct Member: Hashable, Sendable {
    /// Its name.
    package let key: String
    /// The column of the quote that opens its name, in Unicode scalars from 1.
    package let keyColumn: Int
    /// What it says.
    package let value: JSONValue
    /// The column at which its value begins, in Unicode scalars from 1.
    package let column: Int
  }
}
