import Foundation

/// A file of rows, written block by block, so that its size does not matter.
final class TableFile {
  /// How a row looks.
  enum Form {
    case csv
    /// CSV with quotes around each cell.
    case quoted
    case ndjson
  }

  private static let blockBytes = 1 << 20

  private let file: FileHandle
  private var block: [UInt8] = []
  /// What stands before the cell of each column.
  private let openings: [[UInt8]]
  private let closing: [UInt8]
  private let rowEnd: [UInt8]
  private var column = 0

  /// - Parameters:
  ///   - url: Where it is made, in place of what is there.
  ///   - columns: Their names, in the order of the cells.
  ///   - form: `csv` and `quoted` begin with a row of the names.
  /// - Throws: What making a file throws.
  init(_ url: URL, columns: [String], form: Form) throws {
    try Data().write(to: url)
    file = try FileHandle(forWritingTo: url)
    let last = columns.count - 1
    switch form {
    case .csv:
      openings = (0...last).map { Array(($0 == 0 ? "" : ",").utf8) }
      (closing, rowEnd) = ([], Array("\n".utf8))
    case .quoted:
      openings = (0...last).map { Array(($0 == 0 ? "\"" : ",\"").utf8) }
      (closing, rowEnd) = (Array("\"".utf8), Array("\n".utf8))
    case .ndjson:
      openings = columns.enumerated().map { number, name in
        Array("\(number == 0 ? "{" : ",")\"\(name)\":\"".utf8)
      }
      (closing, rowEnd) = (Array("\"".utf8), Array("}\n".utf8))
    }
    block.reserveCapacity(TableFile.blockBytes + (1 << 12))
    guard form != .ndjson else { return }
    for name in columns { cell(name) }
    try endRow()
  }

  /// The next cell of the row. It holds nothing that quotes would have to guard.
  func cell(_ text: String) {
    open()
    block.append(contentsOf: text.utf8)
    close()
  }

  /// The next cell, a name like `p010145`.
  func cell(_ name: Numbered, _ number: Int) {
    open()
    block.append(contentsOf: name.letters.utf8)
    var place = name.highestPlace
    while place > 0 {
      block.append(UInt8(ascii: "0") + UInt8(number / place % 10))
      place /= 10
    }
    close()
  }

  func endRow() throws {
    precondition(column == openings.count, "a row has a cell for each column")
    block.append(contentsOf: rowEnd)
    column = 0
    if block.count >= TableFile.blockBytes { try flush() }
  }

  /// Writes the rest.
  func finish() throws {
    try flush()
    try file.close()
  }

  private func open() {
    block.append(contentsOf: openings[column])
    column += 1
  }

  private func close() {
    block.append(contentsOf: closing)
  }

  private func flush() throws {
    try file.write(contentsOf: block)
    block.removeAll(keepingCapacity: true)
  }
}

/// Names that are letters and a number of so many digits.
struct Numbered {
  let letters: String
  /// 1000 for four digits.
  let highestPlace: Int

  init(_ letters: String, digits: Int) {
    self.letters = letters
    highestPlace = (1..<digits).reduce(1) { place, _ in place * 10 }
  }

  /// The name, where speed does not matter.
  func text(_ number: Int) -> String {
    let digits = String(highestPlace + number % highestPlace).dropFirst()
    return letters + String(number / highestPlace % 10) + digits
  }
}
