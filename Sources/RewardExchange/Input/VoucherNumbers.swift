import Rewards

/// Numbers of vouchers as somebody lists them, each once.
struct VoucherNumbers {
  let file: String
  private(set) var all: [String] = []
  private var known: Set<String> = []

  init(file: String) {
    self.file = file
  }

  /// Adds the number of a line, or says what is wrong with it.
  mutating func add(_ record: Record) -> Diagnostic? {
    guard let cell = record.cells.first, record.cells.count == 1 else {
      return Diagnostic(
        .inputTooManyCells, "this line has \(record.cells.count) cells; expected one number",
        at: Place(file: file, line: record.line, column: 1), help: "write one number on each line")
    }
    let place = Place(file: file, line: cell.line, column: cell.column)
    if let fault = VoucherNumbers.fault(of: cell.text, at: place) { return fault }
    guard known.insert(cell.text).inserted else {
      return VoucherNumbers.twice(cell.text, at: place)
    }
    all.append(cell.text)
    return nil
  }

  /// What is wrong with the file if it has more numbers than a drawer can hold.
  func tooMany(at record: Record) -> Diagnostic? {
    guard all.count > VoucherNumberFile.most else { return nil }
    return Diagnostic(
      .inputTooLarge, "the file has more than \(VoucherNumberFile.most) vouchers",
      at: Place(file: file, line: record.line, column: 1))
  }

  /// What is wrong with the form of a number.
  static func fault(of number: String, at place: Place) -> Diagnostic? {
    guard !Identifier.isID(number) else { return nil }
    let refusal = Refusal.malformedNumber(number)
    return Diagnostic(.inputCell, refusal.sentence, at: place, help: refusal.wayOut)
  }

  /// That a number stands twice in a file.
  static func twice(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .inputRepeatedID, "the voucher '\(number)' stands twice in the file", at: place,
      help: "write each number once")
  }
}
