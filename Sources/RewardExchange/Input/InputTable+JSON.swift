import Rewards

/// A file with a JSON object a line.
struct JSONTable<Source: ByteSource> {
  var columns: InputColumns
  private let file: String
  private(set) var lines: JSONLines<Source>

  init(_ source: Source, file: String, columns: InputColumns) {
    self.file = file
    self.columns = columns
    lines = JSONLines(source, file: file)
  }

  /// The rows from the next one of a window on.
  init(_ window: ByteWindow<Source>, file: String, columns: InputColumns) {
    self.file = file
    self.columns = columns
    lines = JSONLines(window)
  }

  /// Looks at what a file can begin with, so that the first row comes next.
  ///
  /// - Returns: What makes the file unusable; `nil` if nothing does.
  mutating func open() throws(InputFailure) -> [Diagnostic]? {
    try lines.open().map { [$0] }
  }

  mutating func next() throws(InputFailure) -> InputNext {
    switch try lines.next() {
    case .end: return .end
    case .fault(let fault): return .fault(fault, nil)
    case .record(let line): return row(line)
    }
  }

  private mutating func row(_ line: JSONLine) -> InputNext {
    var cells = [InputCell?](repeating: nil, count: columns.names.count)
    var fault: Diagnostic?
    for member in line.members {
      let keyPlace = Place(file: file, line: line.line, column: member.keyColumn)
      guard let number = columns.number(of: member.key, at: keyPlace) else { continue }
      let place = Place(file: file, line: line.line, column: member.column)
      switch content(of: member.value, takesList: columns.takesList(number)) {
      case .success(let content):
        cells[number] = content.map { InputCell(content: $0, place: place) }
      case .failure(let problem):
        fault = fault ?? Diagnostic(.inputCell, problem.message, at: place)
      }
    }
    let row = InputRow(place: Place(file: file, line: line.line, column: 1), cells: cells)
    if let fault { return .fault(fault, row) }
    if let missing = columns.missing(in: cells) {
      return .fault(
        Diagnostic(
          .inputCellMissing, "this object has no '\(missing)'", at: row.place,
          help: "add it, or drop the line"), row)
    }
    return .row(row)
  }

  private struct Problem: Error {
    let message: Message
  }

  /// The content of a value; `nil` for null and the empty text, which are as if left out.
  private func content(
    of value: JSONValue, takesList: Bool
  ) -> Result<InputCell.Content?, Problem> {
    switch value {
    case .list where !takesList:
      return .failure(Problem(message: "this is a list; expected one value"))
    case .null: return .success(nil)
    case .string(let text): return .success(text.isEmpty ? nil : .text(text))
    case .number(let text): return .success(.text(text))
    case .boolean(let value): return .success(.text(value ? "true" : "false"))
    case .list(let items):
      var texts: [String] = []
      for item in items {
        guard case .string(let text) = item.value, !text.isEmpty, !text.contains(";") else {
          return .failure(Problem(message: "a list holds names, each a text without ';'"))
        }
        texts.append(text)
      }
      return .success(.list(texts))
    }
  }
}
