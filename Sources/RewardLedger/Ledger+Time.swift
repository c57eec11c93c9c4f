public import Rewards

// What time alone brings about.

extension Ledger {
  /// Makes every deferred part owed whose day has come.
  ///
  /// - Returns: The receipts of the parts that fell due now.
  /// - Throws: ``LedgerError``; what fell due before stays.
  public func fallDue() async throws(LedgerError) -> [Receipt] {
    var receipts: [Receipt] = []
    while true {
      let some = try await write { transaction throws(LedgerError) in
        let ripe = try transaction.books.ripePayouts(limit: Ledger.actsPerTransaction)
        return try transaction.settle(all: ripe.map { FallDue($0) })
      }
      receipts += some
      if some.count < Ledger.actsPerTransaction { return receipts }
    }
  }

  /// Books all that time has brought about: parts that fell due, vouchers that expired in the
  /// drawer, months that are over.
  ///
  /// - Throws: ``LedgerError``; what was booked before stays.
  public func bringUpToDate() async throws(LedgerError) {
    // Looked at first: most of the time there is nothing, and a reader should not wait for a lock.
    let isBehind = try await read { books throws(LedgerError) in
      if try !books.ripePayouts(limit: 1).isEmpty { return true }
      if try !books.expiredVouchers(limit: 1).isEmpty { return true }
      return try books.monthToClose() != nil
    }
    guard isBehind else { return }
    _ = try await fallDue()
    try await expireVouchers()
    try await closeMonths()
  }

  /// Books the vouchers whose last day has passed in the drawer.
  private func expireVouchers() async throws(LedgerError) {
    while true {
      let count = try await write { transaction throws(LedgerError) in
        let numbers = try transaction.books.expiredVouchers(limit: Ledger.vouchersPerEntry)
        if !numbers.isEmpty { _ = try transaction.settle(Expire(numbers)) }
        return numbers.count
      }
      if count < Ledger.vouchersPerEntry { return }
    }
  }

  /// Closes the months that are over, each as an entry.
  private func closeMonths() async throws(LedgerError) {
    while true {
      let isClosed = try await write { transaction throws(LedgerError) in
        guard let month = try transaction.books.monthToClose() else { return false }
        return try transaction.settle(CloseMonth(month)).standing == .booked
      }
      guard isClosed else { return }
    }
  }

  private static let vouchersPerEntry = 500
}

extension TransactionBooks {
  /// The first month that is over and not closed.
  fileprivate func monthToClose() throws(LedgerError) -> Month? {
    let first = try firstMonth()
    let month = try lastClosedMonth()?.next ?? first
    return month.lastDay < moment.day ? month : nil
  }

  /// Later parts whose day has come and of which something is owed, the earliest first.
  func ripePayouts(limit: Int) throws(LedgerError) -> [BookedPayout] {
    try statements.all(
      """
      SELECT entry, part, source, participant, payable_on, cents, handed, returned, is_due
      FROM payout WHERE is_due = 0 AND payable_on <= ? AND handed + returned < cents
      ORDER BY payable_on, entry, part LIMIT ?
      """, .day(moment.day), .int(Int64(limit)), read: BookedPayout.init)
  }
}
