public import Rewards

/// The vouchers of one denomination that should lie in the drawer.
public struct DrawerPile: Hashable, Sendable {
  /// The face value of one.
  public let denomination: Money
  /// How many there are; 0 where there were some before.
  public let count: Int

  /// Their face value together.
  public var amount: Money { Money(cents: denomination.cents * Int64(count)) }
}

extension Ledger {
  /// What should lie in the drawer. What has expired by today is booked first.
  ///
  /// - Returns: A pile for each denomination that ever came in, the smallest first.
  /// - Throws: ``LedgerError`` if the ledger cannot be used.
  public func drawer() async throws(LedgerError) -> [DrawerPile] {
    try await bringUpToDate()
    return try await read { books throws(LedgerError) in try books.drawer() }
  }
}

extension TransactionBooks {
  /// What should lie in the drawer, by denomination.
  func drawer() throws(LedgerError) -> [DrawerPile] {
    try statements.all(
      """
      SELECT denomination, sum(state = 'in-stock') FROM voucher
      GROUP BY denomination ORDER BY denomination
      """
    ) { DrawerPile(denomination: Money(cents: $0.int(0)), count: Int($0.int(1))) }
  }
}
