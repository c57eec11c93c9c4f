/// What became of vouchers of one denomination in some months, as finance sees it.
public struct VoucherLine: Hashable, Sendable {
  /// The first month that it sums up.
  public let from: Month
  /// The last month that it sums up.
  public let through: Month
  /// What became of them.
  public let movement: VoucherMovement
  /// The face value of one, in the smallest unit.
  public let denomination: Int64
  /// How many.
  public let count: Int64

  /// Their face value together, in the smallest unit.
  public var cents: Int64 { denomination &* count }

  package init(
    from: Month, through: Month, movement: VoucherMovement, denomination: Int64, count: Int64
  ) {
    self.from = from
    self.through = through
    self.movement = movement
    self.denomination = denomination
    self.count = count
  }
}

/// What became of a voucher.
public enum VoucherMovement: String, CaseIterable, Sendable {
  /// It came into the drawer.
  case received
  /// A resident got it.
  case handedOver = "handed-over"
  /// It was not in the drawer any more, or a resident got it in place of another.
  case lost
  /// Its last day passed while it lay in the drawer.
  case expired
  /// It had been booked as lost, and lay in the drawer again.
  case found
}
