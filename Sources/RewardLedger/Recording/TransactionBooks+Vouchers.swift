import Rewards

// The drawer, and what residents are owed.

extension TransactionBooks {
  func voucher(_ number: String) throws(LedgerError) -> BookedVoucher? {
    try statements.first(
      """
      SELECT number, denomination, state, last_day, received, entry FROM voucher
      WHERE number = ?
      """, .text(number)
    ) { row throws(LedgerError) in
      BookedVoucher(voucher: try Voucher(row), received: row.int(4), entry: row.int(5))
    }
  }

  func piles(on day: Day) throws(LedgerError) -> [DrawerCount.Pile] {
    try statements.all(
      """
      SELECT denomination, count(*) FROM voucher
      WHERE state = 'in-stock' AND (last_day IS NULL OR last_day >= ?)
      GROUP BY denomination ORDER BY denomination
      """, .day(day)
    ) { DrawerCount.Pile(denomination: $0.int(0), count: $0.int(1)) }
  }

  func stock(
    of denomination: Int64, on day: Day, lasting later: Day, limit: Int64
  ) throws(LedgerError) -> [Voucher] {
    try statements.all(
      """
      SELECT number, denomination, state, last_day FROM voucher
      WHERE state = 'in-stock' AND denomination = ?1 AND (last_day IS NULL OR last_day >= ?2)
      ORDER BY last_day IS NOT NULL AND last_day < ?3,
        CASE WHEN last_day < ?3 THEN -last_day END, last_day IS NULL, last_day, position
      LIMIT ?4
      """, .int(denomination), .day(day), .day(later), .int(limit), read: Voucher.init)
  }

  func wholeStock() throws(LedgerError) -> [Voucher] {
    try statements.all(
      """
      SELECT number, denomination, state, last_day FROM voucher
      WHERE state = 'in-stock' ORDER BY denomination, position
      """, read: Voucher.init)
  }

  func lostVouchers(
    of denomination: Int64, limit: Int64
  ) throws(LedgerError) -> [Voucher] {
    try statements.all(
      """
      SELECT number, denomination, state, last_day FROM voucher
      WHERE state = 'lost' AND denomination = ? ORDER BY entry DESC, position DESC LIMIT ?
      """, .int(denomination), .int(limit), read: Voucher.init)
  }

  func owed(to participant: String) throws(LedgerError) -> [BookedPayout] {
    try statements.all(
      """
      SELECT entry, part, source, participant, payable_on, cents, handed, returned, is_due
      FROM payout WHERE participant = ? AND is_due = 1 AND handed + returned < cents
      ORDER BY payable_on, entry, part
      """, .text(participant), read: BookedPayout.init)
  }

  /// Vouchers in the drawer whose last day has passed.
  func expiredVouchers(limit: Int) throws(LedgerError) -> [String] {
    try statements.all(
      """
      SELECT number FROM voucher WHERE state = 'in-stock' AND last_day < ?
      ORDER BY last_day, position LIMIT ?
      """, .day(moment.day), .int(Int64(limit))
    ) { $0.text(0) }
  }
}

extension Voucher {
  /// A voucher from its number, denomination, state and last day.
  init(_ row: Statements.Row) throws(LedgerError) {
    guard let state = State(rawValue: row.text(2)) else { throw .unreadable }
    self.init(
      number: row.text(0), denomination: Money(cents: row.int(1)), state: state,
      lastDay: row.dayIfAny(3))
  }
}
