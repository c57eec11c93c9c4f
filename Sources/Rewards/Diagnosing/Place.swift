/// Where something is written: a file, a line and a column.
///
/// Lines and columns count from 1; a column is one Unicode scalar, as editors count them for
/// ordinary text. `width` is how many columns a marker under the line covers, at least 1.
public struct Place: Hashable, Sendable {
  /// The path of the file, as the user named it or as it follows from there.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// How many columns what is meant takes on its line; at least 1.
  public let width: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int, width: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.width = max(1, width)
  }

  /// The beginning of a file, for what concerns the file as a whole.
  public static func start(of file: String) -> Place {
    Place(file: file, line: 1, column: 1)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, the form that editors can jump to.
  public var description: String { "\(file):\(line):\(column)" }
}

extension Place: Comparable {
  /// By file, then line, then column.
  public static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}

/// A value together with the place where it is written.
public struct Marked<Value> {
  /// What is written.
  public let value: Value
  /// Where it is written.
  public let place: Place

  /// A value and its place.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// Another value at the same place.
  public func map<Other>(_ transform: (Value) -> Other) -> Marked<Other> {
    Marked<Other>(transform(value), at: place)
  }
}

extension Marked: Sendable where Value: Sendable {}
