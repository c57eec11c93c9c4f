import RewardExchange
import Rewards

/// Books to export: what is stated beforehand, and what follows.
struct SampleBooks {
  let scope: BookScope
  let transactions: [BookTransaction]
  let vouchers: [VoucherLine]

  /// Books of which the totals are added up here.
  init(
    _ profile: ExportProfile = .finance, in currency: Currency = .euro, from: Month, through: Month,
    name: LocalizedText, setting: BookScope.Setting, accounts: [BookAccount],
    opening: [BookScope.Balance], transactions: [BookTransaction], vouchers: [VoucherLine] = []
  ) {
    let lines = transactions.flatMap(\.lines)
    let totals = accounts.compactMap { account -> ExportScope.Total? in
      let booked = lines.filter { $0.account == account.name }
      guard !booked.isEmpty else { return nil }
      return ExportScope.Total(
        account: account.name, debit: booked.reduce(0) { $0 + $1.debit },
        credit: booked.reduce(0) { $0 + $1.credit })
    }
    let sideCount = lines.reduce(0) { $0 + ($1.debit > 0 ? 1 : 0) + ($1.credit > 0 ? 1 : 0) }
    scope = BookScope(
      profile: profile, programme: "alphen", name: name, currency: currency, from: from,
      through: through, setting: setting, accounts: accounts, opening: opening, totals: totals,
      transactionCount: Int64(transactions.count), sideCount: Int64(sideCount),
      head: Head(number: 12, hash: (0..<32).map { $0 * 7 }))
    self.transactions = transactions
    self.vouchers = vouchers
  }

  /// Writes them to a file.
  func write(
    to path: String, as form: BookForm, _ dialect: CSVDialect = .plain
  ) throws(ExchangeFailure) {
    var export = try BookExport(path: path, form: form, dialect: dialect, isForOwnerAlone: true)
    try export.begin(scope)
    // In two parts, as a ledger would give them.
    try export.write(Array(transactions.prefix(1)))
    try export.write(Array(transactions.dropFirst()))
    if scope.profile == .finance { try export.write(vouchers) }
    try export.finish()
  }

  /// What they are as text.
  func text(as form: BookForm, _ dialect: CSVDialect = .plain) throws -> String {
    let folder = try TemporaryFolder()
    try write(to: folder.path("books"), as: form, dialect)
    return try folder.wholeText("books")
  }

  static func account(
    _ name: String, _ code: String?, _ nl: String, _ en: String, _ kind: BookAccount.Kind
  ) -> BookAccount {
    BookAccount(name: name, code: code, label: LocalizedText(nl: nl, en: en), kind: kind)
  }

  static func line(_ account: String, debit: Int64 = 0, credit: Int64 = 0) -> BookTransaction.Line {
    BookTransaction.Line(account: account, debit: debit, credit: credit)
  }
}

extension SampleBooks {
  private static let accounts = [
    account("expenses:rewards", "4001", "Beloningen", "Rewards", .expense),
    account("liabilities:bons", "0120", "Bons & cheques", "Vouchers \"now\"", .liability),
    account("liabilities:bons-later", nil, "Bons voor later", "Vouchers for later", .liability),
    account("assets:voucher-stock", "=1+1", "Voorraad; in de la", "Stock, in a drawer", .asset),
    account("equity:earlier-years", nil, "Eerdere jaren", "Earlier years", .equity),
  ]

  private static let setting = BookScope.Setting(
    costCentre: "0012", taakveld: "6.3", organisation: "Gemeente <Voorbeeld>",
    taxRegistration: "NL001234567B01", country: "NL")

  private static let name = LocalizedText(nl: "Doorbraak 'nu'", en: "Breakthrough")

  /// A quarter as finance sees it, in two transactions.
  static let quarter = SampleBooks(
    from: month("2025-01"), through: month("2025-03"), name: name, setting: setting,
    accounts: accounts,
    opening: [
      .init(account: "liabilities:bons", cents: -1200),
      .init(account: "assets:voucher-stock", cents: 5000),
      .init(account: "equity:earlier-years", cents: -3800),
    ],
    transactions: [
      BookTransaction(
        number: 1, on: month("2025-01").lastDay, from: month("2025-01"), kind: "months",
        lines: [
          line("expenses:rewards", debit: 4000), line("liabilities:bons", credit: 3000),
          line("liabilities:bons-later", credit: 1000),
        ], entry: nil),
      BookTransaction(
        number: 2, on: month("2025-03").lastDay, from: month("2025-02"), kind: "months",
        lines: [
          line("expenses:rewards", debit: 6005, credit: 500),
          line("liabilities:bons", debit: 2500, credit: 5005),
          line("liabilities:bons-later", debit: 500, credit: 1000),
          line("assets:voucher-stock", credit: 2500),
        ], entry: nil),
    ],
    vouchers: [
      VoucherLine(
        from: month("2025-01"), through: month("2025-03"), movement: .handedOver,
        denomination: 500, count: 5)
    ])

  /// Two months as an auditor sees them: an entry that books nothing, one with its details, and one
  /// of which they were erased.
  static let full = SampleBooks(
    .full, from: month("2024-12"), through: month("2025-01"), name: name, setting: .init(),
    accounts: Array(accounts.prefix(2)), opening: [],
    transactions: [
      entry(10, "2024-12-30", "submitted", [], details: "{\"by\":\"anna\",\"n\":1}"),
      entry(
        11, "2025-01-02", "decided",
        [line("expenses:rewards", debit: 4000), line("liabilities:bons", credit: 4000)],
        details: "{\"by\":\"bert\"}"),
      entry(
        12, "2025-01-02", "reversed",
        [line("liabilities:bons", debit: 4000), line("expenses:rewards", credit: 4000)],
        details: nil),
    ])

  static func entry(
    _ number: Int64, _ day: String, _ kind: String, _ lines: [BookTransaction.Line],
    details: String?
  ) -> BookTransaction {
    let on = Day(day) ?? Day(number: 0)
    let entry = LedgerEntry(
      number: number, bookedOn: day, bookedAt: "\(day)T09:00:00Z", kind: kind,
      postings: lines.map { .init(account: $0.account, cents: $0.debit - $0.credit) },
      commitment: Array(repeating: 1, count: 32))
    return BookTransaction(
      number: number, on: on, from: nil, kind: kind, lines: lines,
      entry: KeptEntry(
        entry: entry, hash: Array(repeating: UInt8(number), count: 32),
        details: details.map { (Array(repeating: 2, count: 32), $0) }))
  }

  /// A month that is written right.
  static func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("'\(text)' is no month") }
    return month
  }
}
