import Rewards

/// Reads single rows of claims with the reader that knows all that can be wrong.
///
/// It reads the rows that the fast scan calls odd, and any other row of which more is to be known,
/// in the order of the input: it remembers which columns it has warned of.
struct ClaimReader {
  private let bytes: ClaimBytes
  private let layout: ClaimLayout
  private var columns: InputColumns
  /// The fingerprints of names that mean nothing, in rows that were read: all that there is to
  /// warn of was said.
  private var knownNames: Set<UInt64> = []

  /// A reader that has not met a row yet.
  init(_ bytes: ClaimBytes, _ layout: ClaimLayout) {
    self.bytes = bytes
    self.layout = layout
    columns = layout.columns
  }

  /// What is odd about the columns of the rows that were read and of the header.
  var warnings: [Diagnostic] { columns.warnings }

  /// Whether a row is still odd.
  ///
  /// A row that is odd only because an object names what means nothing, is so until a row with
  /// the same names was read. The next one is a claim like any other.
  func isOdd(_ row: ClaimRow) -> Bool {
    row.flags.contains(.odd) || row.otherNames != 0 && !knownNames.contains(row.otherNames)
  }

  /// Reads one row.
  ///
  /// - Parameters:
  ///   - row: A row of the block.
  ///   - block: The block.
  ///   - line: The line on which the row begins, from 1.
  /// - Returns: What it says, and where the row after it begins or the empty lines before that.
  /// - Throws: ``InputFailure`` if the end of a row that is too long cannot be read.
  mutating func read(
    _ row: ClaimRow, of block: ClaimBlock, line: Int
  ) throws(InputFailure) -> (next: NextClaim, end: ClaimPlace) {
    let window = block.window(on: bytes, from: Int(row.offset), line: line, file: layout.file)
    switch layout.form {
    case .csv(let cells):
      var table = CSVTable(
        window, file: layout.file, columns: columns, header: cells.map { $0?.rawValue })
      let next = NextClaim(try table.next())
      return (next, ClaimPlace(table.records.window, base: block.base))
    case .json:
      var table = JSONTable(window, file: layout.file, columns: columns)
      let next = NextClaim(try table.next())
      columns = table.columns
      if row.otherNames != 0 { knownNames.insert(row.otherNames) }
      return (next, ClaimPlace(table.lines.window, base: block.base))
    }
  }
}

extension ClaimBlock {
  /// A window on the rows from one on; those of later blocks are in sight too.
  func window(
    on input: ClaimBytes, from offset: Int, line: Int, file: String
  ) -> ByteWindow<ClaimSource> {
    ByteWindow(
      ClaimSource(input, from: base + bytes.count), file: file, after: bytes,
      at: Position(offset: offset, line: line, column: 1))
  }
}
