import Rewards

/// Reads vouchers that came in.
struct VoucherInput {
  let currency: Currency
  /// The vouchers in order, each a lot of its own.
  private(set) var lots: [VoucherLot] = []
  private(set) var report = InputReport()
  private var numbers: Set<String> = []

  /// The columns, by their numbers.
  private enum Column: Int, CaseIterable {
    case number, denomination, lastDay

    var name: String {
      switch self {
      case .number, .denomination: String(describing: self)
      case .lastDay: "last_day"
      }
    }

    static let requiredCount = 2
  }

  init(currency: Currency) {
    self.currency = currency
  }

  /// Reads all rows; what is wrong is in the report.
  mutating func read(_ source: some ByteSource, file: String) throws(InputFailure) {
    let names = Column.allCases.map(\.name)
    let columns = InputColumns(
      required: Array(names.prefix(Column.requiredCount)),
      optional: Array(names.dropFirst(Column.requiredCount)), lists: [])
    var table = try InputFile(source, file: file, columns: columns)
    var rowCount = 0
    reading: while true {
      switch try table.next() {
      case .end: break reading
      case .unusable(let faults):
        report.giveUp(faults)
        break reading
      case .fault(let fault, _): report.add(fault)
      case .row(let row):
        rowCount += 1
        guard rowCount <= VoucherLot.most else {
          report.giveUp([
            Diagnostic(
              .inputTooLarge, "the file has more than \(VoucherLot.most) vouchers", at: row.place,
              help: "receive them in parts")
          ])
          break reading
        }
        do throws(RowFault) { try add(row) } catch { report.add(error.diagnostic) }
      }
    }
    report.finish(columns: table.warnings)
  }

  private struct RowFault: Error {
    let diagnostic: Diagnostic
  }

  private mutating func add(_ row: InputRow) throws(RowFault) {
    guard let number = row.cells[Column.number.rawValue],
      let denomination = row.cells[Column.denomination.rawValue]
    else { preconditionFailure("a table gives no row without its required cells") }
    let (amount, lastDay) = (
      try amount(denomination), try day(row.cells[Column.lastDay.rawValue])
    )
    if let fault = VoucherNumbers.fault(of: number.text, at: number.place) {
      throw RowFault(diagnostic: fault)
    }
    guard numbers.insert(number.text).inserted else {
      throw RowFault(diagnostic: VoucherNumbers.twice(number.text, at: number.place))
    }
    lots.append(VoucherLot(numbers: [number.text], denomination: amount, lastDay: lastDay))
  }

  private func amount(_ cell: InputCell) throws(RowFault) -> Money {
    let cents = DecimalText.units(
      cell.text, decimals: currency.decimals, maximum: Money.largestReward * currency.unit)
    guard case .success(let cents) = cents, cents > 0 else {
      throw wrong(cell, "an amount above 0; write digits, such as 10 or 12.50")
    }
    return Money(cents: cents)
  }

  private func day(_ cell: InputCell?) throws(RowFault) -> Day? {
    guard let cell else { return nil }
    guard let day = Day(cell.text) else {
      throw wrong(cell, "a date; write YYYY-MM-DD, a day that exists")
    }
    return day
  }

  private func wrong(_ cell: InputCell, _ expected: Message) -> RowFault {
    RowFault(
      diagnostic: Diagnostic(
        .inputCell, "'\(cell.text.prefix(40))' is not \(expected)", at: cell.place))
  }
}
