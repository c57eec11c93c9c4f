/// A voucher as a ledger keeps it.
public struct Voucher: Hashable, Sendable {
  /// Its number: letters, digits and signs that an id may have.
  public let number: String
  /// Its face value in the smallest unit.
  public let denomination: Money
  /// Where it is.
  public let state: State
  /// The last day on which it can be spent; `nil` where that is not known before it is handed
  /// over.
  public let lastDay: Day?

  /// Where a voucher is.
  public enum State: String, CaseIterable, Sendable {
    /// It lies in the drawer.
    case inStock = "in-stock"
    /// A resident has it.
    case handedOver = "handed-over"
    /// Its last day passed while it lay in the drawer.
    case expired
    /// It is not in the drawer any more.
    case lost
    /// A resident lost it, or could not spend it in time, and got others in its place.
    case replaced
  }

  package init(number: String, denomination: Money, state: State, lastDay: Day?) {
    self.number = number
    self.denomination = denomination
    self.state = state
    self.lastDay = lastDay
  }
}
