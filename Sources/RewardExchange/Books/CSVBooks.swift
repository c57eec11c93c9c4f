import Rewards

/// The books as CSV; see ``BookForm/csv``.
struct CSVBooks: BookText {
  private let scope: BookScope
  private let cells: CSVCells
  private let columns: [Column]
  private let accounts: [String: BookAccount]

  /// What a row may state.
  enum Column: String {
    case line, from, through, number, kind, account, code, label
    case costCentre = "cost_centre"
    case taakveld
    case openingDebit = "opening_debit"
    case openingCredit = "opening_credit"
    case debit, credit
    case totalDebit = "total_debit"
    case totalCredit = "total_credit"
    case closingDebit = "closing_debit"
    case closingCredit = "closing_credit"
    case movement, denomination, count, amount
    case bookedAt = "booked_at"
    case hash, details, profile, programme, currency, head

    /// The columns of an export with a profile, in order.
    static func all(for profile: ExportProfile) -> [Column] {
      let lines: [Column] = [
        .line, .from, .through, .number, .kind, .account, .code, .label, .costCentre, .taakveld,
        .openingDebit, .openingCredit, .debit, .credit, .totalDebit, .totalCredit, .closingDebit,
        .closingCredit,
      ]
      let own: [Column] =
        switch profile {
        case .finance: [.movement, .denomination, .count, .amount]
        case .full: [.bookedAt, .hash, .details]
        case .stock: []
        }
      return lines + own + [.profile, .programme, .currency, .head]
    }
  }

  init(_ scope: BookScope, _ dialect: CSVDialect) {
    self.scope = scope
    cells = CSVCells(dialect: dialect, currency: scope.currency)
    columns = Column.all(for: scope.profile)
    accounts = Dictionary(scope.accounts.map { ($0.name, $0) }) { first, _ in first }
  }

  func appendBeginning(to bytes: inout [UInt8]) {
    bytes += cells.mark
    cells.append(columns.map(\.rawValue), to: &bytes)
    for balance in scope.opening {
      var row = row("opening", of: balance.account)
      row.merge(covered) { $1 }
      row[.openingDebit] = cells.amount(balance.debit)
      row[.openingCredit] = cells.amount(balance.credit)
      append(row, to: &bytes)
    }
  }

  func append(_ transaction: BookTransaction, to bytes: inout [UInt8]) {
    var shared: [Column: String] = [
      .from: cells.day(transaction.firstDay), .through: cells.day(transaction.on),
      .number: String(transaction.number), .kind: cells.text(transaction.kind),
    ]
    var first: [Column: String] = [:]
    if let entry = transaction.entry {
      shared[.bookedAt] = cells.text(entry.entry.bookedAt)
      shared[.hash] = transaction.head?.hash
      first[.details] = cells.text(entry.details?.text ?? "")
    }
    let line = scope.profile == .finance ? "month" : "entry"
    if transaction.lines.isEmpty {
      append([.line: line].merging(shared) { $1 }.merging(first) { $1 }, to: &bytes)
    }
    for (index, posting) in transaction.lines.enumerated() {
      var row = row(line, of: posting.account)
      row.merge(shared) { $1 }
      if index == 0 { row.merge(first) { $1 } }
      row[.debit] = cells.amount(posting.debit)
      row[.credit] = cells.amount(posting.credit)
      append(row, to: &bytes)
    }
  }

  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8]) {
    append(
      [
        .line: "voucher", .from: cells.day(vouchers.from.firstDay),
        .through: cells.day(vouchers.through.lastDay), .movement: vouchers.movement.rawValue,
        .denomination: cells.amount(vouchers.denomination), .count: String(vouchers.count),
        .amount: cells.amount(vouchers.cents),
      ], to: &bytes)
  }

  func appendEnd(to bytes: inout [UInt8]) {
    let totals = Dictionary(scope.totals.map { ($0.account, $0) }) { first, _ in first }
    for balance in scope.closing {
      var row = row("total", of: balance.account)
      row.merge(covered) { $1 }
      row[.totalDebit] = cells.amount(totals[balance.account]?.debit ?? 0)
      row[.totalCredit] = cells.amount(totals[balance.account]?.credit ?? 0)
      row[.closingDebit] = cells.amount(balance.debit)
      row[.closingCredit] = cells.amount(balance.credit)
      append(row, to: &bytes)
    }
    var head: [Column: String] = [
      .line: "head", .label: cells.label(scope.name), .profile: scope.profile.rawValue,
      .programme: cells.text(scope.programme), .currency: scope.currency.code,
      .head: String(describing: scope.head),
    ]
    head.merge(covered) { $1 }
    append(head, to: &bytes)
  }

  /// The first and last day of all that is covered.
  private var covered: [Column: String] {
    [.from: cells.day(scope.from.firstDay), .through: cells.day(scope.through.lastDay)]
  }

  /// A row about an account, without amounts.
  private func row(_ line: String, of account: String) -> [Column: String] {
    var row: [Column: String] = [.line: line, .account: cells.text(account)]
    row[.code] = accounts[account]?.code.map(cells.code)
    row[.label] = accounts[account].map { cells.label($0.label) }
    row[.costCentre] = scope.setting.costCentre.map(cells.code)
    row[.taakveld] = scope.setting.taakveld.map(cells.code)
    return row
  }

  private func append(_ row: [Column: String], to bytes: inout [UInt8]) {
    cells.append(columns.map { row[$0] ?? "" }, to: &bytes)
  }
}
