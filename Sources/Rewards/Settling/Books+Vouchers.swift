/// What an act reads of the drawer and of what residents are owed.
package protocol DrawerBooks {
  associatedtype Failure: Error

  /// A voucher, by its number.
  mutating func voucher(_ number: String) throws(Failure) -> BookedVoucher?
  /// How many vouchers lie in the drawer that can be spent on a day, by denomination.
  mutating func piles(on day: Day) throws(Failure) -> [DrawerCount.Pile]
  /// Vouchers of a denomination that lie in the drawer and can be spent on a day: first those
  /// that can be spent on a later day too, the one that ends soonest first; then the others,
  /// the one that ends last first.
  mutating func stock(
    of denomination: Int64, on day: Day, lasting later: Day, limit: Int64
  ) throws(Failure) -> [Voucher]
  /// All vouchers in the drawer, those too whose last day has passed, by denomination.
  mutating func wholeStock() throws(Failure) -> [Voucher]
  /// Vouchers of a denomination that were booked as lost, the last one first.
  mutating func lostVouchers(
    of denomination: Int64, limit: Int64
  ) throws(Failure) -> [Voucher]
  /// What a participant is owed now, the oldest first.
  mutating func owed(to participant: String) throws(Failure) -> [BookedPayout]
}

/// A voucher and the entry that moved it last.
package struct BookedVoucher: Hashable, Sendable {
  package let voucher: Voucher
  /// The entry by which it came in.
  package let received: Int64
  package let entry: Int64

  package init(voucher: Voucher, received: Int64, entry: Int64) {
    self.voucher = voucher
    self.received = received
    self.entry = entry
  }
}

extension Books {
  /// Takes vouchers of a cut from the drawer.
  ///
  /// - Returns: The vouchers; those whose last day is not known yet have it now.
  mutating func taken(_ cut: Cut) throws(Failure) -> [VoucherItem] {
    let day = moment.day
    let good = plan.actingVersion(on: day).vouchersValidFor
    let later = good.map { $0.later(than: day) }
    var taken: [VoucherItem] = []
    for pile in cut.piles {
      let vouchers = try stock(
        of: pile.denomination, on: day, lasting: later ?? day, limit: pile.count)
      taken += vouchers.map { VoucherItem($0, lastDay: $0.lastDay ?? later) }
    }
    return taken
  }
}
