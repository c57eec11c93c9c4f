/// How cells are written as CSV: a cell is quoted only where it must be. Left out, commas stand
/// between cells and lines end in LF.
package enum CSVText {
  /// Writes one cell, without what separates it from the next and without a line break.
  package static func append(
    _ cell: String, to bytes: inout [UInt8], separatedBy separator: UInt8 = .comma
  ) {
    let text = cell.utf8
    guard needsQuotes(text, separatedBy: separator) else {
      bytes += text
      return
    }
    bytes.append(.quote)
    for byte in text {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  /// Writes a whole record, with its line break.
  package static func append(
    record cells: [String], to bytes: inout [UInt8], separatedBy separator: UInt8 = .comma,
    endingIn lineBreak: [UInt8] = [.lineFeed]
  ) {
    precondition(!cells.isEmpty, "a record has at least one cell")
    if cells.count == 1, cells[0].isEmpty {
      bytes += [.quote, .quote]  // an empty line would be passed over
    }
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(cell, to: &bytes, separatedBy: separator)
    }
    bytes += lineBreak
  }

  private static func needsQuotes(
    _ text: String.UTF8View, separatedBy separator: UInt8
  ) -> Bool {
    let space = UInt8(ascii: " ")
    return text.first == space || text.last == space
      // At the start of a file this would be taken for the mark of UTF-8.
      || text.starts(with: [0xEF, 0xBB, 0xBF])
      || text.contains { $0 == separator || $0 == .quote || $0.isLineBreak }
  }
}
