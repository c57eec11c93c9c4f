import RewardExchange
import Testing

/// Reads CSV back, in both dialects and in no other way than we write it.
enum CSVTable {
  /// The rows below the header, by the names of the columns.
  static func rows(of text: String, _ dialect: CSVDialect) -> [[String: String]] {
    let separator: Unicode.Scalar = dialect == .nl ? ";" : ","
    var (rows, row, cell) = ([[String]](), [String](), String.UnicodeScalarView())
    var (isQuoted, hasJustClosed) = (false, false)
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      if scalar == "\"" {
        // A quote that is doubled closes and opens; it stands for itself.
        if hasJustClosed { cell.append(scalar) }
        hasJustClosed = isQuoted
        isQuoted.toggle()
        continue
      }
      hasJustClosed = false
      if isQuoted || (scalar != separator && scalar != "\n" && scalar != "\r") {
        cell.append(scalar)
      } else if scalar != "\r" {
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        guard scalar == "\n" else { continue }
        rows.append(row)
        row = []
      }
    }
    return rows.dropFirst().map {
      Dictionary(zip(rows[0], $0)) { first, _ in first }
    }
  }

  /// An amount in the smallest unit; 0 where there is none.
  static func units(_ text: String?) throws -> Int64 {
    let digits = (text ?? "").filter { $0 != "," && $0 != "." }
    return digits.isEmpty ? 0 : try #require(Int64(digits))
  }
}
