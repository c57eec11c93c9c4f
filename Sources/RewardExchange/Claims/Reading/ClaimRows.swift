import Rewards

/// The rows of a block as they are scanned, one after the other.
struct ClaimRows {
  /// Those that were scanned.
  private(set) var rows: [ClaimRow] = []
  /// How many lines are before the next one.
  private(set) var line = 0
  private let form: ClaimLayout.Form
  private var scan: ClaimScan

  /// Most rows of claims are longer, so that the list of them seldom grows.
  private static let ordinaryRowBytes = 32

  /// Rows that begin in a range.
  init(in range: Range<Int>, _ form: ClaimLayout.Form, under plan: RewardPlan) {
    self.form = form
    scan = ClaimScan(under: plan, form)
    scan.here = range.lowerBound
    rows.reserveCapacity(range.count / ClaimRows.ordinaryRowBytes + 1)
  }

  /// Where the next row begins, or the empty lines before it.
  var here: Int { scan.here }

  /// Goes on after an odd row.
  mutating func goOn(at position: Position) {
    scan.here = position.offset
    line = position.line
  }

  /// Scans the rows that begin before an offset.
  ///
  /// - Returns: Where a row is that is odd; it is among the rows, and the scan goes on when its
  ///   end is known. `nil` when there are no more rows.
  mutating func scan(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, to upper: Int
  ) -> Position? {
    let names = Words.columnNames
    switch form {
    case .csv(let columns): return csv(bytes, classes, columns.span, to: upper)
    case .json: return json(bytes, classes, names.span, to: upper)
    }
  }

  private mutating func csv(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, _ columns: Span<ClaimColumn?>, to upper: Int
  ) -> Position? {
    while scan.here < upper {
      if bytes[scan.here].isLineBreak {
        passLineBreak(bytes)
        continue
      }
      scan.begin(line: line)
      guard scan.csvRow(bytes, classes, columns) else { return odd() }
      rows.append(scan.row)
      passLineBreak(bytes)
    }
    return nil
  }

  private mutating func json(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, _ names: Span<Word>, to upper: Int
  ) -> Position? {
    while scan.here < upper {
      scan.begin(line: line)
      scan.passBlanks(bytes)
      let isBlank = scan.here == bytes.count || bytes[scan.here].isLineBreak
      guard isBlank ? scan.isShort : scan.jsonRow(bytes, classes, names) else { return odd() }
      if !isBlank { rows.append(scan.row) }
      passLineBreak(bytes)
    }
    return nil
  }

  private mutating func odd() -> Position {
    var row = ClaimRow(offset: Int(scan.row.offset), line: line)
    row.flags = .odd
    rows.append(row)
    return Position(offset: Int(row.offset), line: line, column: 1)
  }

  /// Goes on to the next line; at the end of the input there is none.
  private mutating func passLineBreak(_ bytes: Span<UInt8>) {
    guard scan.here < bytes.count else { return }
    let isReturn = bytes[scan.here] == .carriageReturn
    scan.here += 1
    if isReturn, scan.here < bytes.count, bytes[scan.here] == .lineFeed { scan.here += 1 }
    line += 1
  }
}
