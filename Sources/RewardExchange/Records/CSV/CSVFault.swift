import Rewards

/// What can be wrong with the shape of a CSV record.
enum CSVFault: Hashable {
  /// A quote inside a cell that does not begin with one.
  case strayQuote
  /// Something other than a comma or a line break after the quote that closes a cell.
  case textAfterQuote
  /// A quoted cell that goes on to the end of the file.
  case unclosedQuote
  /// A quoted cell that goes on past the lines that a record may have.
  case distantQuote
  /// A record of too many bytes.
  case tooLong

  /// What is wrong, for the user.
  func diagnostic(at place: Place) -> Diagnostic {
    switch self {
    case .strayQuote:
      Diagnostic(
        .inputCSV, "a quote inside a cell that does not begin with one", at: place,
        help: "put the whole cell in quotes, and write a quote inside it twice")
    case .textAfterQuote:
      Diagnostic(
        .inputCSV, "text after the quote that closes the cell; expected ',' or the end of the line",
        at: place, help: "write a quote inside a quoted cell twice")
    case .unclosedQuote:
      Diagnostic(
        .inputCSV, "the quote that opens here is never closed", at: place,
        help: "close it, or write a quote inside a quoted cell twice")
    case .distantQuote:
      Diagnostic(
        .inputCSV,
        "the quote that opens here is not closed within the \(RecordLimit.recordBytes) bytes that "
          + "a record can have", at: place, help: "close it")
    case .tooLong:
      Diagnostic(
        .inputTooLarge, "the record is longer than \(RecordLimit.recordBytes) bytes", at: place)
    }
  }
}
