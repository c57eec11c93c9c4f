/// A table for programs: rows of cells under names, as CSV with a header or as an object a line.
public struct AnswerTable: Sendable {
  private let columns: [String]
  private var rows: [[Cell]] = []

  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// A text of ours: an id, a code, an amount.
    case text(String)
    /// A text that somebody typed; in CSV a spreadsheet must not take it for a formula.
    case typed(String)
    /// A whole number.
    case number(Int64)
    /// Texts; in CSV with `;` between them.
    case list([String])
    /// Yes or no.
    case truth(Bool)
    /// Nothing: `null` in JSON, empty in CSV.
    case none

    /// A text, or nothing.
    public static func text(ifAny text: String?) -> Cell {
      text.map { .text($0) } ?? .none
    }
  }

  /// A table without rows.
  ///
  /// - Parameter columns: The names of the columns, each once.
  public init(columns: [String]) {
    self.columns = columns
  }

  /// Adds a row, with a cell for each column.
  public mutating func add(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row has a cell for each column")
    rows.append(row)
  }

  /// CSV with a header, as lines without their breaks.
  public var csv: [String] {
    ([columns] + rows.map { $0.map(\.csvText) }).map { cells in
      var bytes: [UInt8] = []
      CSVText.append(record: cells, to: &bytes)
      return String(decoding: bytes.dropLast(), as: UTF8.self)
    }
  }

  /// An object a line, as lines without their breaks.
  public var ndjson: [String] {
    rows.map { row in
      var object = JSONObject()
      for (column, cell) in zip(columns, row) { object.add(column, cell) }
      var bytes: [UInt8] = []
      object.append(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension AnswerTable.Cell {
  fileprivate var csvText: String {
    switch self {
    case .text(let text): text
    case .typed(let text): text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
    case .number(let number): String(number)
    case .list(let texts): texts.joined(separator: ";")
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .none: ""
    }
  }
}

extension JSONObject {
  fileprivate mutating func add(_ key: String, _ cell: AnswerTable.Cell) {
    switch cell {
    case .text(let text), .typed(let text): add(key, string: text)
    case .number(let number): add(key, integer: number)
    case .list(let texts): add(key, strings: texts)
    case .truth(let isTrue): add(key, boolean: isTrue)
    case .none: addNull(key)
    }
  }
}
