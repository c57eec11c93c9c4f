import Rewards

/// A CSV file with a header.
struct CSVTable<Source: ByteSource> {
  var columns: InputColumns
  private let file: String
  private var records: CSVRecords<Source>
  /// The column of each cell, by its position; `nil` before the header was read.
  private var header: [Int?]?

  init(_ source: Source, file: String, columns: InputColumns) {
    self.file = file
    self.columns = columns
    records = CSVRecords(source, file: file)
  }

  mutating func next() throws(InputFailure) -> InputNext {
    if header == nil, let unusable = try readHeader() { return unusable }
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
  private mutating func readHeader() throws(InputFailure) -> InputNext? {
    let record: Record
    switch try records.next() {
    case .record(let first): record = first
    case .fault(let fault): return .unusable([fault])
    case .end:
      return .unusable([
        Diagnostic(
          .inputColumnMissing, "the file is empty", at: .start(of: file),
          help: "begin with a header: \(columns.names.prefix(4).joined(separator: ","))")
      ])
    }
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
    for number in 0..<columns.requiredCount where !numbers.contains(number) {
      let isSemicolon = record.cells.count == 1 && record.cells[0].text.contains(";")
      faults.append(
        Diagnostic(
          .inputColumnMissing, "the header has no column '\(columns.names[number])'",
          at: Place(file: file, line: record.line, column: 1),
          help: isSemicolon
            ? "columns are separated by commas, not by semicolons; save the file so"
            : "the first line names the columns, with commas between them"))
    }
    header = numbers
    return faults.isEmpty ? nil : .unusable(faults)
  }
}
