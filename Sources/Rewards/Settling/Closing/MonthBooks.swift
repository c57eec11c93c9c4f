/// What closing a month reads of a ledger.
package protocol MonthBooks {
  associatedtype Failure: Error

  /// The month of the first entry.
  mutating func firstMonth() throws(Failure) -> Month
  /// The months that are closed, the first one first, each with its entry.
  mutating func closedMonths() throws(Failure) -> [(closed: MonthClosed, entry: Int64)]
  /// What a movement of money comes to.
  mutating func sum(
    of movement: MoneyMovement, in months: ClosedRange<Month>
  ) throws(Failure) -> Int64
  /// How many vouchers moved, by denomination.
  mutating func vouchers(
    _ movement: VoucherMovement, in months: ClosedRange<Month>
  ) throws(Failure) -> [DrawerCount.Pile]
  /// All that approvals have a share in, up to the end of a month. Those of people who were erased
  /// are not known any more.
  mutating func shares(through month: Month) throws(Failure) -> [Share]
}

/// What one approval, or one grant, adds to a sum.
package struct Share: Hashable, Sendable {
  /// The entry of the approval; `nil` for a rounding up, which no approval is behind.
  package let approval: Int64?
  /// The pillar of its action; `nil` for a grant without an action.
  package let pillar: String?
  package let flow: Flow
  package let month: Month
  package let cents: Int64

  /// What is summed up.
  package enum Flow: Hashable, Sendable {
    case money(MoneyMovement)
    /// Vouchers of a denomination that were handed over.
    case vouchers(Int64)
  }

  package init(approval: Int64?, pillar: String?, flow: Flow, month: Month, cents: Int64) {
    self.approval = approval
    self.pillar = pillar
    self.flow = flow
    self.month = month
    self.cents = cents
  }
}

/// What must lie under an amount before finance may see it: prices are public, so an amount of
/// few approvals gives away what somebody did.
package enum Floor {
  /// So many approvals.
  package static let approvals = 10
  /// Of so many pillars.
  package static let pillars = 2
}
