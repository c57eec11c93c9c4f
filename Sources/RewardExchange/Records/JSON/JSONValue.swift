/// What a member of a JSON line says.
package enum JSONValue: Hashable, Sendable {
  /// A text, without its quotes and escapes.
  case string(String)
  /// A number as it is written, because a binary fraction would not be what is written.
  case number(String)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null
  /// Several values, none of them a list.
  case list([Item])

  /// One value of a list, and where it is written.
  package struct Item: Hashable, Sendable {
    /// What it says; never a list.
    package let value: JSONValue
    /// The column at which it begins, in Unicode scalars from 1.
    package let column: Int
  }
}
