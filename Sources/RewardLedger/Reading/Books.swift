public import Rewards

// The books for exports: what finance may see, month by month, and for the auditor all of it,
// entry by entry.

extension Ledger {
  /// What an export of the books covers. What time has brought about by today is booked first.
  ///
  /// - Parameters:
  ///   - profile: Whom it is for: finance or full.
  ///   - from: The first month; `nil` for that of the first entry.
  ///   - through: The last month, for finance one that is over; `nil` for the last that there is.
  /// - Returns: What it covers. ``record(_:as:)`` writes down that it is made.
  /// - Throws: ``LedgerError`` if there are no such months.
  public func books(
    _ profile: ExportProfile, from: Month? = nil, through: Month? = nil
  ) async throws(LedgerError) -> BookScope {
    try await bringUpToDate()
    return try await read { books throws(LedgerError) in
      let months = try books.months(from: from, through: through, for: profile)
      return profile == .finance
        ? try books.financeScope(of: months) : try books.fullScope(of: months)
    }
  }

  /// Writes down, as an act, that an export of the books is made.
  ///
  /// - Parameters:
  ///   - scope: What it covers.
  ///   - form: What it is written as.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  @discardableResult
  public func record(
    _ scope: BookScope, as form: String
  ) async throws(LedgerError) -> Receipt {
    try await settle(
      RecordExport(
        ExportMade(
          format: form, profile: scope.profile.rawValue, from: String(describing: scope.from),
          through: String(describing: scope.through))))
  }

  /// Transactions of an export, some at a time.
  ///
  /// - Parameters:
  ///   - scope: What the export covers.
  ///   - number: The number of the last one that was given before; 0 at first.
  /// - Returns: The next ones, at most 1,000; none when all were given.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func transactions(
    of scope: BookScope, after number: Int64
  ) async throws(LedgerError) -> [BookTransaction] {
    try await read { books throws(LedgerError) in
      switch scope.profile {
      case .finance:
        let all = try books.closedMonths().transactions(in: scope.from...scope.through)
        return Array(all.filter { $0.number > number }.prefix(1_000))
      case .full, .stock:
        let first = try books.firstEntry(notBefore: scope.from.firstDay)
        let entries = try books.statements.entries(
          after: max(number, first - 1), through: scope.head.number, limit: 1_000)
        return entries.map(BookTransaction.init)
      }
    }
  }

  /// What became of vouchers in the months of an export for finance.
  ///
  /// - Parameter scope: What the export covers.
  /// - Returns: The lines, by month.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func voucherLines(of scope: BookScope) async throws(LedgerError) -> [VoucherLine] {
    try await read { books throws(LedgerError) in
      let months = scope.from...scope.through
      return try books.closedMonths().map(\.closed).filter { months.contains($0.month) }
        .flatMap { closed in
          closed.vouchers.map {
            VoucherLine(
              from: $0.from, through: closed.month, movement: $0.movement,
              denomination: $0.denomination, count: $0.count)
          }
        }
    }
  }

  /// Whether something that was booked by the end of an export for finance is not in it, because
  /// too few approvals lie under it.
  ///
  /// - Parameter scope: What the export covers.
  /// - Returns: Whether something waits for a later month.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func waits(after scope: BookScope) async throws(LedgerError) -> Bool {
    try await read { books throws(LedgerError) in
      let first = try books.firstMonth()
      let closed = try books.closedMonths().map(\.closed).filter { $0.month <= scope.through }
      let lines = closed.flatMap(\.lines)
      for movement in MoneyMovement.allCases {
        let said = lines.filter { $0.movement == movement }.reduce(0) { $0 + $1.cents }
        if try books.sum(of: movement, in: first...scope.through) != said { return true }
      }
      let handed = closed.flatMap(\.vouchers).filter { $0.movement == .handedOver }
        .reduce(0) { $0 + $1.count }
      return try books.vouchers(.handedOver, in: first...scope.through)
        .reduce(0) { $0 + $1.count } != handed
    }
  }

  /// Begins an export of the stock: it is written down as an act, and covers what stood before
  /// it. What time has brought about by today is booked first.
  ///
  /// - Parameter form: What it is written as, for the log.
  /// - Returns: What it covers, and the vouchers in the order in which they came in. The last day
  ///   of a voucher stands with those in the drawer only: with another it could tell the day of
  ///   the hand-over.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func beginStock(
    as form: String
  ) async throws(LedgerError) -> (scope: StockScope, vouchers: [Voucher]) {
    try await bringUpToDate()
    return try await write { transaction throws(LedgerError) in
      let stock = try transaction.books.stock()
      _ = try transaction.settle(
        RecordExport(
          ExportMade(
            format: form, profile: ExportProfile.stock.rawValue, from: nil, through: nil)))
      return stock
    }
  }
}

// MARK: - Which months

extension TransactionBooks {
  /// The months of an export.
  fileprivate func months(
    from: Month?, through: Month?, for profile: ExportProfile
  ) throws(LedgerError) -> ClosedRange<Month> {
    let first = try firstMonth()
    let last: Month?
    if profile == .finance {
      last = try closedMonths().last?.closed.month
    } else {
      last = Month(of: moment.day)
    }
    guard let last else {
      throw LedgerError(
        .wrongUse, "no month of this ledger is over yet",
        wayOut: "wait for the end of the month; --profile full shows what there is to an auditor")
    }
    let from = from ?? first
    let through = through ?? last
    guard through <= last else {
      throw LedgerError(
        .wrongUse, "\(String(describing: through)) is no month that is over here",
        wayOut: "the last one is \(String(describing: last))")
    }
    guard from >= first else {
      throw LedgerError(
        .wrongUse, "\(String(describing: from)) is before the ledger",
        wayOut: "its first month is \(String(describing: first))")
    }
    guard from <= through else {
      throw LedgerError(
        .wrongUse, "\(String(describing: from)) is after \(String(describing: through))",
        wayOut: "name the first month with --from and the last with --through")
    }
    return from...through
  }

  /// The last entry that was booked in or before a month.
  fileprivate func head(through month: Month) throws(LedgerError) -> Head {
    let number = try firstEntry(notBefore: month.next.firstDay) - 1
    let head = try statements.first(
      "SELECT number, hash FROM entry WHERE number = ?", .int(number)
    ) { Head(number: $0.int(0), hash: $0.blob(1)) }
    return head ?? Head(number: 0, hash: CanonicalForm.origin)
  }

  fileprivate func scope(
    _ profile: ExportProfile, _ months: ClosedRange<Month>, opening: [String: Int64],
    totals: [ExportScope.Total], transactionCount: Int64, sideCount: Int64
  ) throws(LedgerError) -> BookScope {
    let version = plan.actingVersion(on: months.upperBound.lastDay)
    let bookkeeping = version.bookkeeping
    let accounts = BookAccount.all(coded: bookkeeping.accounts)
    return BookScope(
      profile: profile, programme: plan.programme,
      name: version.labels.programme ?? LocalizedText(nl: plan.programme, en: plan.programme),
      currency: plan.currency,
      from: months.lowerBound, through: months.upperBound,
      setting: BookScope.Setting(
        costCentre: bookkeeping.costCentre, taakveld: bookkeeping.taakveld,
        organisation: bookkeeping.organisation, taxRegistration: bookkeeping.taxRegistration,
        country: bookkeeping.country),
      accounts: accounts,
      opening: accounts.compactMap { account in
        opening[account.name].flatMap { cents in
          cents == 0 ? nil : BookScope.Balance(account: account.name, cents: cents)
        }
      },
      totals: accounts.compactMap { account in totals.first { $0.account == account.name } },
      transactionCount: transactionCount, sideCount: sideCount,
      head: try head(through: months.upperBound))
  }
}

// MARK: - For finance

extension TransactionBooks {
  fileprivate func financeScope(
    of months: ClosedRange<Month>
  ) throws(LedgerError) -> BookScope {
    let closed = try closedMonths()
    let first = try firstMonth()
    var opening: [String: Int64] = [:]
    if first < months.lowerBound {
      for transaction in closed.transactions(in: first...months.lowerBound.previous) {
        let isOfYear = Month(of: transaction.on) >= months.lowerBound.january
        for line in transaction.lines {
          opening[openingAccount(line.account, isOfYear: isOfYear), default: 0] +=
            line.debit - line.credit
        }
      }
    }
    let transactions = closed.transactions(in: months)
    let lines = transactions.flatMap(\.lines)
    let totals = Dictionary(grouping: lines, by: \.account).map { account, lines in
      ExportScope.Total(
        account: account, debit: lines.reduce(0) { $0 + $1.debit },
        credit: lines.reduce(0) { $0 + $1.credit })
    }
    return try scope(
      .finance, months, opening: opening, totals: totals,
      transactionCount: Int64(transactions.count),
      sideCount: lines.reduce(0) { $0 + ($1.debit > 0 ? 1 : 0) + ($1.credit > 0 ? 1 : 0) })
  }

  /// Where a balance from before a period stands: what earlier years spent is no expense any more.
  fileprivate func openingAccount(_ account: String, isOfYear: Bool) -> String {
    let isExpense = Account(rawValue: account)?.kind == .expense
    return isExpense && !isOfYear ? BookAccount.earlierYears.name : account
  }
}

extension [(closed: MonthClosed, entry: Int64)] {
  /// The closed months as transactions, one a month in which something may be seen, numbered by
  /// the months of the ledger.
  fileprivate func transactions(in months: ClosedRange<Month>) -> [BookTransaction] {
    enumerated().compactMap { index, month in
      let closed = month.closed
      guard months.contains(closed.month), !closed.lines.isEmpty else { return nil }
      return BookTransaction(
        number: Int64(index + 1), on: closed.month.lastDay,
        from: closed.lines.map(\.from).min(), kind: "months", lines: closed.bookLines,
        entry: nil)
    }
  }
}

extension MonthClosed {
  /// One line an account: the sums of its debits and of its credits.
  fileprivate var bookLines: [BookTransaction.Line] {
    var sums: [Account: (debit: Int64, credit: Int64)] = [:]
    for line in lines {
      let (debit, credit) = line.movement.accounts
      let isTurned = line.cents < 0
      let cents = Int64(clamping: line.cents.magnitude)
      sums[isTurned ? credit : debit, default: (0, 0)].debit += cents
      sums[isTurned ? debit : credit, default: (0, 0)].credit += cents
    }
    return Account.allCases.compactMap { account in
      sums[account].map {
        BookTransaction.Line(account: account.rawValue, debit: $0.debit, credit: $0.credit)
      }
    }
  }
}

// MARK: - For an auditor

extension TransactionBooks {
  fileprivate func fullScope(of months: ClosedRange<Month>) throws(LedgerError) -> BookScope {
    let first = try firstEntry(notBefore: months.lowerBound.firstDay)
    let head = try head(through: months.upperBound)
    var opening: [String: Int64] = [:]
    let yearStart = try firstEntry(notBefore: months.lowerBound.january.firstDay)
    let before = try statements.all(
      """
      SELECT account, sum(cents), entry >= ?2 FROM posting WHERE entry < ?1 GROUP BY 1, 3
      """, .int(first), .int(yearStart)
    ) { (account: $0.text(0), cents: $0.int(1), isOfYear: $0.int(2) == 1) }
    for row in before {
      opening[openingAccount(row.account, isOfYear: row.isOfYear), default: 0] += row.cents
    }
    let totals = try statements.all(
      """
      SELECT account, sum(max(cents, 0)), sum(max(-cents, 0)) FROM posting
      WHERE entry BETWEEN ? AND ? GROUP BY account
      """, .int(first), .int(head.number)
    ) { ExportScope.Total(account: $0.text(0), debit: $0.int(1), credit: $0.int(2)) }
    let sides = try statements.first(
      "SELECT count(*) FROM posting WHERE entry BETWEEN ? AND ?", .int(first), .int(head.number)
    ) { $0.int(0) }
    return try scope(
      .full, months, opening: opening, totals: totals,
      transactionCount: max(0, head.number - first + 1), sideCount: sides ?? 0)
  }
}

extension BookTransaction {
  fileprivate init(_ kept: KeptEntry) {
    self.init(
      number: kept.entry.number, on: Day(kept.entry.bookedOn) ?? Day(number: 0), from: nil,
      kind: kept.entry.kind,
      lines: kept.entry.postings.map {
        Line(account: $0.account, debit: max($0.cents, 0), credit: max(-$0.cents, 0))
      }, entry: kept)
  }
}

// MARK: - For who counts the drawer

extension TransactionBooks {
  fileprivate func stock() throws(LedgerError) -> (scope: StockScope, vouchers: [Voucher]) {
    let vouchers = try statements.all(
      "SELECT number, denomination, state, last_day FROM voucher ORDER BY position",
      read: Voucher.init)
    let counts = try statements.all(
      "SELECT denomination, state, count(*) FROM voucher GROUP BY denomination, state"
    ) { row throws(LedgerError) in
      guard let state = Voucher.State(rawValue: row.text(1)) else { throw .unreadable }
      return StockScope.Total(denomination: row.int(0), state: state, count: row.int(2))
    }
    let order = Voucher.State.allCases
    let scope = StockScope(
      programme: plan.programme, currency: plan.currency, day: moment.day,
      totals: counts.sorted {
        ($0.denomination, order.firstIndex(of: $0.state) ?? 0)
          < ($1.denomination, order.firstIndex(of: $1.state) ?? 0)
      }, head: try Journal(statements).last.head)
    return (scope, vouchers.map(\.withoutDayOfHandOver))
  }
}

extension Voucher {
  /// The same, without a last day that could tell when it was handed over.
  fileprivate var withoutDayOfHandOver: Voucher {
    Voucher(
      number: number, denomination: denomination, state: state,
      lastDay: state == .inStock ? lastDay : nil)
  }
}
