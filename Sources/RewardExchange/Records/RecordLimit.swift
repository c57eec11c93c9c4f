/// How large the parts of an input may be.
package enum RecordLimit {
  /// The bytes that are read at a time: enough that the system call costs little.
  package static let blockBytes = 65_536
  /// The bytes of a record without its line break. A claim has some two hundred; what is longer
  /// is no claim, and the reader never holds more than a few records of this length.
  package static let recordBytes = 65_536
  /// The cells of a record, or the values of a line of JSON. A programme has some tens of
  /// attributes; this bounds what a header can make us keep for each record.
  package static let cells = 1_000
}
