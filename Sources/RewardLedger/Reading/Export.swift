public import Rewards

extension Ledger {
  /// Begins an export of the whole journal with all details: it is written down as an act, and
  /// covers what stood before it. What has fallen due by today is booked first.
  ///
  /// - Parameter format: What it is written as, for the log.
  /// - Returns: What the export covers.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func beginFullExport(as format: String) async throws(LedgerError) -> ExportScope {
    try await bringUpToDate()
    let made = ExportMade(format: format, profile: "full", from: nil, through: nil)
    return try await write { transaction throws(LedgerError) in
      let scope = try transaction.scope()
      _ = try transaction.settle(RecordExport(made))
      return scope
    }
  }

  /// Entries that an export covers, some at a time.
  ///
  /// - Parameters:
  ///   - scope: What the export covers.
  ///   - number: The last entry that was given before; 0 at first.
  /// - Returns: The next entries, at most 1,000; none when all were given.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func entries(
    of scope: ExportScope, after number: Int64
  ) async throws(LedgerError) -> [KeptEntry] {
    try await read { books throws(LedgerError) in
      try books.statements.entries(
        after: max(number, scope.before.number), through: scope.head.number, limit: 1_000)
    }
  }
}

extension Transaction {
  /// The whole journal as it is now.
  fileprivate func scope() throws(LedgerError) -> ExportScope {
    let totals = try books.statements.all(
      """
      SELECT account, sum(max(cents, 0)), sum(max(-cents, 0)) FROM posting
      GROUP BY account ORDER BY account
      """
    ) { ExportScope.Total(account: $0.text(0), debit: $0.int(1), credit: $0.int(2)) }
    return ExportScope(
      programme: books.plan.programme, currency: books.plan.currency.code,
      before: Head(number: 0, hash: CanonicalForm.origin),
      head: journal.last.head, totals: totals)
  }
}

extension Statements {
  /// Entries with their postings and details, by number; also those after a gap, which a file
  /// that was changed may have.
  func entries(
    after number: Int64, through last: Int64, limit: Int
  ) throws(LedgerError) -> [KeptEntry] {
    var lines: [Int64: [LedgerEntry.Line]] = [:]
    let bounds = [Bound.int(number), .int(last), .int(Int64(limit))]
    try visit(
      """
      SELECT entry, account, cents FROM posting
      WHERE entry > ?1 AND entry <= (
        SELECT max(number) FROM (
          SELECT number FROM entry WHERE number > ?1 AND number <= ?2 ORDER BY number LIMIT ?3))
      ORDER BY entry, line
      """, bounds
    ) { row throws(LedgerError) in
      lines[row.int(0), default: []].append(
        LedgerEntry.Line(account: row.text(1), cents: row.int(2)))
    }
    return try all(
      """
      SELECT number, booked_on, booked_at, kind, commitment, hash, key, content
      FROM entry LEFT JOIN detail ON detail.entry = number
      WHERE number > ? AND number <= ? ORDER BY number LIMIT ?
      """, .int(number), .int(last), .int(Int64(limit))
    ) { row in
      KeptEntry(
        entry: LedgerEntry(
          number: row.int(0), bookedOn: row.text(1), bookedAt: row.text(2), kind: row.text(3),
          postings: lines[row.int(0)] ?? [], commitment: row.blob(4)),
        hash: row.blob(5), details: row.isNull(7) ? nil : (row.blob(6), row.text(7)))
    }
  }
}
