package import Rewards

/// How the claims of an input are laid out: what comes before its rows was read.
package struct ClaimLayout: Sendable {
  /// What makes the input unusable; empty if its rows can be read.
  package let faults: [Diagnostic]
  /// The name of the input in messages.
  let file: String
  /// How a row is written.
  let form: Form
  /// Where the first row begins, or the empty lines before it.
  let start: ClaimPlace
  /// What is known about the columns so far, with warnings of those that mean nothing.
  let columns: InputColumns

  /// How a row is written.
  enum Form: Sendable {
    /// As CSV; of each cell its column, or `nil` where that means nothing.
    case csv([ClaimColumn?])
    /// As an object on a line.
    case json
  }

  /// Whether the rows can be read.
  package var isUsable: Bool { faults.isEmpty }

  /// What is odd about the columns, as far as it shows before the rows.
  package var warnings: [Diagnostic] { columns.warnings }

  /// Reads what comes before the rows.
  ///
  /// - Parameters:
  ///   - bytes: CSV with a header, or NDJSON.
  ///   - file: The name of the input in messages.
  /// - Throws: ``InputFailure`` if the input cannot be read.
  package init(_ bytes: ClaimBytes, file: String) throws(InputFailure) {
    self.file = file
    let source = ClaimSource(bytes, from: 0)
    switch try InputFile(source, file: file, columns: ClaimColumn.inputColumns) {
    case .neither(let fault):
      (faults, form) = ([fault], .json)
      (start, columns) = (.start, ClaimColumn.inputColumns)
    case .csv(var table):
      faults = try table.readHeader() ?? []
      form = .csv((table.header ?? []).map { $0.flatMap(ClaimColumn.init) })
      (start, columns) = (ClaimPlace(table.records.window), table.columns)
    case .json(var table):
      faults = try table.open() ?? []
      form = .json
      (start, columns) = (ClaimPlace(table.lines.window), table.columns)
    }
  }
}

/// A place in an input where a row can begin: the first column of a line.
package struct ClaimPlace: Hashable, Sendable {
  /// Its offset in the input, in bytes.
  package var offset: Int
  /// Its line, from 1.
  package var line: Int

  /// The beginning of an input.
  static let start = ClaimPlace(offset: 0, line: 1)

  /// A place.
  package init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// Where the next record of a window begins; `base` is the offset in the input of the first byte
  /// that was in sight.
  init(_ window: ByteWindow<some ByteSource>, base: Int = 0) {
    self.init(offset: base + window.offset, line: window.here.line)
  }
}
