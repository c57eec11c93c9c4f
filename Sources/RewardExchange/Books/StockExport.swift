public import Rewards

/// Writes the vouchers of a ledger with where they are, for who counts the drawer: a row or an
/// object for each voucher, how many there are of each denomination in each state, and the head of
/// the ledger that it covers.
///
/// The numbers of vouchers may be worth money, so a new file may be read by its owner alone. Same
/// stock, same bytes; memory does not grow with the number of vouchers. The file is written whole or
/// not at all: if ``finish()`` is never called or throws, nothing is left.
public struct StockExport {
  private let form: BookForm
  private let dialect: CSVDialect
  private var sink: FileSink
  private var begun: (scope: StockScope, text: StockText)?
  private var counts: [Place: Int64] = [:]

  /// What vouchers are counted by.
  private struct Place: Hashable {
    let denomination: Int64
    let state: Voucher.State
  }

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output.
  ///   - form: ``BookForm/csv`` or ``BookForm/ndjson``.
  ///   - dialect: For which readers CSV is written.
  /// - Precondition: The form is one of the two; a stock is no bookkeeping.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public init(
    path: String, form: BookForm, dialect: CSVDialect = .plain
  ) throws(ExchangeFailure) {
    precondition(form == .csv || form == .ndjson, "a stock is written as CSV or as NDJSON")
    self.form = form
    self.dialect = dialect
    do throws(OutputFailure) {
      sink = try FileSink(path: path, isForOwnerAlone: true)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Writes what comes before all vouchers.
  ///
  /// - Precondition: It is called once.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public mutating func begin(_ scope: StockScope) throws(ExchangeFailure) {
    precondition(begun == nil, "an export is begun once")
    let cells = CSVCells(dialect: dialect, currency: scope.currency)
    let text = form == .csv ? StockText.csv(cells) : .ndjson
    begun = (scope, text)
    try write { text.appendBeginning(scope, to: &$0) }
  }

  /// Writes the next vouchers.
  ///
  /// - Throws: ``ExchangeFailure`` if they cannot be written.
  public mutating func write(_ vouchers: [Voucher]) throws(ExchangeFailure) {
    guard let (_, text) = begun else {
      preconditionFailure("an export is begun before it is written")
    }
    for voucher in vouchers {
      counts[
        Place(denomination: voucher.denomination.cents, state: voucher.state), default: 0] += 1
      try write { text.append(voucher, to: &$0) }
    }
  }

  /// Writes what comes last and puts the file in its place; after it nothing can be written.
  ///
  /// - Throws: ``ExchangeFailure`` if it cannot be, or if the vouchers are not those that the scope
  ///   counts.
  public mutating func finish() throws(ExchangeFailure) {
    guard let (scope, text) = begun else {
      preconditionFailure("an export is begun before it is finished")
    }
    let stated = scope.totals.map {
      (Place(denomination: $0.denomination, state: $0.state), $0.count)
    }
    guard counts == Dictionary(stated, uniquingKeysWith: +) else {
      throw ExchangeFailure(
        unfit: "the vouchers are not as many as the export states; verify the ledger")
    }
    try write { text.appendEnd(scope, to: &$0) }
    do throws(OutputFailure) {
      try sink.finish()
    } catch {
      throw ExchangeFailure(error)
    }
  }

  private mutating func write(_ append: (inout [UInt8]) -> Void) throws(ExchangeFailure) {
    var bytes: [UInt8] = []
    append(&bytes)
    do throws(OutputFailure) {
      try sink.write(bytes)
    } catch {
      throw ExchangeFailure(error)
    }
  }
}
