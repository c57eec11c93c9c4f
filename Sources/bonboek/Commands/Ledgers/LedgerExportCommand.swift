import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek ledger export`
struct LedgerExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the books, for finance, for who counts the drawer, or for an auditor.",
    discussion: """
      finance: sums over months that are over, a line an account, and vouchers by denomination. \
      Nobody's action can be told from it: what has fewer than ten approvals of two pillars under it \
      waits for a later month. A month that is over is always the same bytes.

      stock: the numbers of all vouchers and where they are, as csv or ndjson.

      full: every entry with all its details, so it has to be asked for by name.

      Each export is itself an entry of the ledger. The last line says what it covers.

      Example: bonboek ledger export --as csv --dialect nl --from 2026-01 --through 2026-03 \
      --output kwartaal.csv
      """)

  @Option(name: .customLong("as"), help: "csv, ndjson, hledger, beancount or xaf.")
  var form: BookForm

  @Option(help: "finance, stock or full.")
  var profile: ExportProfile = .finance

  @Option(help: "For csv: plain, or nl for a Dutch spreadsheet.")
  var dialect: CSVDialect = .plain

  @Option(
    help: ArgumentHelp("The first month, else that of the first entry.", valueName: "month"),
    transform: Month.argument)
  var from: Month?

  @Option(
    help: ArgumentHelp("The last month, else the last that is over.", valueName: "month"),
    transform: Month.argument)
  var through: Month?

  @Option(help: "Where it goes: a file, or - for standard output.")
  var output = "-"

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    if dialect == .nl, form != .csv {
      throw ValidationError("--dialect is for --as csv.")
    }
    let hasMonths = from != nil || through != nil
    if profile == .stock, form != .csv, form != .ndjson {
      throw ValidationError("The stock is written as csv or as ndjson.")
    }
    if profile == .stock, hasMonths {
      throw ValidationError("The stock is that of today; it has no months.")
    }
    if profile == .full, form == .ndjson, hasMonths {
      throw ValidationError(
        "A full export as ndjson holds the whole chain, so that it can be verified; leave out the "
          + "months.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      switch (profile, form) {
      case (.stock, _): try await exportStock(of: ledger)
      case (.full, .ndjson): try await exportChain(of: ledger)
      default: try await exportBooks(of: ledger)
      }
    }
  }

  /// What the export covers, in fixed words, because programs read them.
  private func tell(_ line: String) throws {
    if output == "-" {
      Terminal.printNote(line)
    } else {
      try Terminal.printAnswer([line])
    }
  }
}

// MARK: - What is written

// The output is opened first each time: an export that cannot be written is not booked.
extension LedgerExportCommand {
  private func exportBooks(of ledger: Ledger) async throws {
    let progress = Progress(in: self.ledger.language)
    defer { progress.finish() }
    var export = try BookExport(
      path: output, form: form, dialect: dialect, isForOwnerAlone: profile == .full)
    let scope = try await ledger.books(profile, from: from, through: through)
    try export.begin(scope)
    try await ledger.record(scope, as: form.rawValue)
    var last: Int64 = 0
    while true {
      let transactions = try await ledger.transactions(of: scope, after: last)
      guard let end = transactions.last else { break }
      try export.write(transactions)
      last = end.number
      progress.show(Int(last), .entriesExported)
    }
    if profile == .finance { try export.write(try await ledger.voucherLines(of: scope)) }
    try export.finish()
    progress.finish()
    let debit = Money(cents: scope.totals.reduce(0) { $0 + $1.debit })
    try tell(
      "\(scope.from) through \(scope.through), \(scope.transactionCount) transactions, "
        + "debit and credit \(debit.text(in: scope.currency)), head \(scope.head)")
    if profile == .finance, try await ledger.waits(after: scope) {
      Terminal.printNote(LedgerWords.waitsForFloor.text(self.ledger.language))
    }
  }

  private func exportStock(of ledger: Ledger) async throws {
    var export = try StockExport(path: output, form: form, dialect: dialect)
    let (scope, vouchers) = try await ledger.beginStock(as: form.rawValue)
    try export.begin(scope)
    try export.write(vouchers)
    try export.finish()
    let inStock = scope.totals.filter { $0.state == .inStock }
    let cents = inStock.reduce(0) { $0 + $1.denomination * $1.count }
    try tell(
      "\(vouchers.count) vouchers, in stock \(inStock.reduce(0) { $0 + $1.count }) of "
        + "\(Money(cents: cents).text(in: scope.currency)), head \(scope.head)")
  }

  private func exportChain(of ledger: Ledger) async throws {
    let progress = Progress(in: self.ledger.language)
    defer { progress.finish() }
    var export = try FullExport(path: output)
    let scope = try await ledger.beginFullExport(as: form.rawValue)
    try export.begin(scope)
    var last: Int64 = 0
    while last < scope.head.number {
      let entries = try await ledger.entries(of: scope, after: last)
      guard let end = entries.last else { break }
      try export.write(entries)
      last = end.entry.number
      progress.show(Int(last), .entriesExported)
    }
    try export.finish()
    progress.finish()
    try tell("\(scope.entryCount) entries, head \(scope.head)")
  }
}
