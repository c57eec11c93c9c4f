import Rewards

/// A CSV file with a header.
struct CSVTable<Source: ByteSource> {
  var columns: InputColumns
  private let file: String
  private(set) var records: CSVRecords<Source>
  /// The column of each cell, by its position; `nil` before the header was read.
  private(set) var header: [Int?]?

  init(_ source: Source, file: String, columns: InputColumns) {
    self.file = file
    self.columns = columns
    records = CSVRecords(source, file: file)
  }

  /// The rows from the next one of a window on, whose header was read before.
  init(_ window: ByteWindow<Source>, file: String, columns: InputColumns, header: [Int?]) {
    self.file = file
    self.columns = columns
    self.header = header
    records = CSVRecords(window)
  }

  mutating func next() throws(InputFailure) -> InputNext {
    if header == nil, let faults = try readHeader() { return .unusable(faults) }
    switch try records.next() {
    case .end: return .end
    case .fault(let fault): return .fault(fault, nil)
    case .record(let record): return row(record, header ?? [])
    }
  }

  private func row(_ record: Record, _ header: [Int?]) -> InputNext {
    var cells = [InputCell?](repeating: nil, count: columns.names.count)
    for (cell, column) in zip(record.cells, header) {
      guard let column, !cell.text.isEmpty else { continue }
      cells[column] = InputCell(
        content: .text(cell.text),
        place: Place(file: file, line: cell.line, column: cell.column))
    }
    let row = InputRow(place: Place(file: file, line: record.line, column: 1), cells: cells)
    if record.cells.count > header.count {
      let extra = record.cells[header.count]
      return .fault(
        Diagnostic(
          .inputTooManyCells,
          "this row has \(record.cells.count) cells, and the header has \(header.count)",
          at: Place(file: file, line: extra.line, column: extra.column),
          help: "a cell with a comma in it stands between quotes"), row)
    }
    if let missing = columns.missing(in: cells) {
      return .fault(
        Diagnostic(
          .inputCellMissing, "this row has no '\(missing)'", at: row.place,
          help: "fill in the cell, or drop the row"), row)
    }
    return .row(row)
  }

  /// Reads the header.
  ///
  /// - Returns: What makes the file unusable; `nil` if nothing does.
  mutating func readHeader() throws(InputFailure) -> [Diagnostic]? {
    let record: Record
    switch try records.next() {
    case .record(let first): record = first
    case .fault(let fault): return [fault]
    case .end:
      return [
        Diagnostic(
          .inputColumnMissing, "the file is empty", at: .start(of: file),
          help: "begin with a header: \(columns.names.prefix(4).joined(separator: ","))")
      ]
    }
    if let separator = otherSeparator(in: record) { return [separator] }
    var numbers: [Int?] = []
    var faults: [Diagnostic] = []
    for cell in record.cells {
      let place = Place(file: file, line: cell.line, column: cell.column)
      let number = columns.number(of: cell.text, at: place)
      if let number, numbers.contains(number) {
        faults.append(
          Diagnostic(
            .inputColumnTwice, "the column '\(cell.text)' stands twice in the header", at: place,
            help: "keep one of them"))
      }
      numbers.append(number)
    }
    let missing = (0..<columns.requiredCount).filter { !numbers.contains($0) }
    faults += missing.map { number in
      Diagnostic(
        .inputColumnMissing, "the header has no column '\(columns.names[number])'",
        at: Place(file: file, line: record.line, column: 1),
        help: "the first line names the columns, with commas between them")
    }
    header = numbers
    return faults.isEmpty ? nil : faults
  }

  private static var otherSeparators: [(sign: String, name: Message)] {
    [(";", "semicolons"), ("\t", "tabs")]
  }

  /// What to say of a header that is one cell, because something else stands between the names:
  /// a spreadsheet program in Dutch writes semicolons.
  private func otherSeparator(in header: Record) -> Diagnostic? {
    guard header.cells.count == 1, let text = header.cells.first?.text,
      let (_, name) = CSVTable.otherSeparators.first(where: { text.contains($0.sign) })
    else { return nil }
    return Diagnostic(
      .inputColumnMissing, "the columns are separated by \(name); expected commas",
      at: Place(file: file, line: header.line, column: 1),
      help: "save the file with commas between the cells")
  }
}
