import Rewards

/// How a dialect of CSV writes what stands in a cell, and rows of cells.
struct CSVCells {
  let dialect: CSVDialect
  let currency: Currency

  /// What comes before the first row: for a spreadsheet the mark of UTF-8, without which it would
  /// take the file for Windows-1252.
  var mark: [UInt8] {
    switch dialect {
    case .plain: []
    case .nl: [0xEF, 0xBB, 0xBF]
    }
  }

  /// Writes a row.
  func append(_ cells: [String], to bytes: inout [UInt8]) {
    switch dialect {
    case .plain: CSVText.append(record: cells, to: &bytes)
    case .nl:
      CSVText.append(
        record: cells, to: &bytes, separatedBy: UInt8(ascii: ";"),
        endingIn: [.carriageReturn, .lineFeed])
    }
  }

  /// An amount with the currency's decimals, without a sign.
  func amount(_ units: Int64) -> String {
    precondition(units >= 0, "an amount in a cell has no sign")
    return currency.text(Int128(units), mark: dialect == .plain ? "." : ",")
  }

  func day(_ day: Day) -> String {
    let iso = String(describing: day)
    guard dialect == .nl else { return iso }
    return iso.split(separator: "-").reversed().joined(separator: "-")
  }

  /// A text that somebody typed. A spreadsheet must not take it for a formula.
  func text(_ text: String) -> String {
    text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
      ? "'" + text : text
  }

  /// A code. In the dialect for spreadsheets it is kept from being taken for a number or a day: a
  /// Dutch Excel makes 6 March of a taakveld `6.3`, and 12 of a code `0012`.
  func code(_ code: String) -> String {
    dialect == .nl && CSVCells.isChangedByExcel(code) ? "'" + code : text(code)
  }

  func label(_ label: LocalizedText) -> String {
    text(dialect == .nl ? label.nl : label.en)
  }

  /// Whether a code begins with a digit and is not a plain number of at most 15 digits, which is
  /// what a spreadsheet keeps as it is.
  private static func isChangedByExcel(_ code: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = code.utf8.first, digits.contains(first) else { return false }
    let isNumber = code.utf8.count <= 15 && code.utf8.allSatisfy { digits.contains($0) }
    return !isNumber || (first == UInt8(ascii: "0") && code.utf8.count > 1)
  }
}
