public import Rewards

/// Writes the books of some months: the balances before them, the transactions, what they come to,
/// and the head of the ledger that they cover.
///
/// What stands where is told at ``BookForm``. Same books, same bytes. Memory does not grow with the
/// number of transactions. The file is written whole or not at all: if ``finish()`` is never called
/// or throws, nothing is left.
public struct BookExport {
  private let form: BookForm
  private let dialect: CSVDialect
  private var sink: FileSink
  private var begun: Begun?

  /// What is known once the scope is.
  private struct Begun {
    let scope: BookScope
    let text: any BookText
    var tally: BookTally
    var hasVouchers = false
  }

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output.
  ///   - form: How it is written.
  ///   - dialect: For which readers CSV is written; other forms have one.
  ///   - isForOwnerAlone: Whether a new file may be read by nobody but the user.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public init(
    path: String, form: BookForm, dialect: CSVDialect = .plain, isForOwnerAlone: Bool
  ) throws(ExchangeFailure) {
    self.form = form
    self.dialect = dialect
    do throws(OutputFailure) {
      sink = try FileSink(path: path, isForOwnerAlone: isForOwnerAlone)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Writes what comes before all transactions.
  ///
  /// - Precondition: It is called once, with the scope of an export for finance, or of a full one
  ///   in any form but NDJSON, which ``FullExport`` writes.
  /// - Throws: ``ExchangeFailure`` if it cannot be written, or if the form cannot hold it: see
  ///   ``BookForm/xaf``.
  public mutating func begin(_ scope: BookScope) throws(ExchangeFailure) {
    precondition(begun == nil, "an export is begun once")
    let text = try BookExport.text(of: scope, in: form, dialect)
    begun = Begun(scope: scope, text: text, tally: BookTally(scope))
    try write { text.appendBeginning(to: &$0) }
  }

  /// Writes the next transactions, in order of their days.
  ///
  /// - Throws: ``ExchangeFailure`` if they cannot be written, do not balance, lie outside the months
  ///   or name an account that the scope does not.
  public mutating func write(_ transactions: [BookTransaction]) throws(ExchangeFailure) {
    guard var begun else { preconditionFailure("an export is begun before it is written") }
    precondition(!begun.hasVouchers, "vouchers come after all transactions")
    for transaction in transactions {
      try begun.tally.add(transaction)
      try write { begun.text.append(transaction, to: &$0) }
    }
    self.begun = begun
  }

  /// Writes what became of vouchers, after all transactions of an export for finance.
  ///
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public mutating func write(_ vouchers: [VoucherLine]) throws(ExchangeFailure) {
    guard let begun else { preconditionFailure("an export is begun before it is written") }
    precondition(begun.scope.profile == .finance, "only finance sees what became of vouchers")
    self.begun?.hasVouchers = true
    for line in vouchers { try write { begun.text.append(line, to: &$0) } }
  }

  /// Writes what comes last and puts the file in its place; after it nothing can be written.
  ///
  /// - Throws: ``ExchangeFailure`` if it cannot be, or if what was written does not come to what the
  ///   scope states.
  public mutating func finish() throws(ExchangeFailure) {
    guard let begun else { preconditionFailure("an export is begun before it is finished") }
    try begun.tally.check()
    try write { begun.text.appendEnd(to: &$0) }
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

  private static func text(
    of scope: BookScope, in form: BookForm, _ dialect: CSVDialect
  ) throws(ExchangeFailure) -> any BookText {
    precondition(scope.profile != .stock, "the stock is written by a StockExport")
    switch form {
    case .csv: return CSVBooks(scope, dialect)
    case .ndjson:
      precondition(scope.profile == .finance, "all entries as NDJSON are written by a FullExport")
      return NDJSONBooks(scope)
    case .hledger: return HledgerBooks(scope)
    case .beancount: return BeancountBooks(scope)
    case .xaf: return try XAFBooks(scope)
    }
  }
}
