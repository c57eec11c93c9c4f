/// What an export of the stock covers and comes to.
public struct StockScope: Hashable, Sendable {
  /// The programme's id.
  public let programme: String
  /// The currency, whose smallest unit all amounts count.
  public let currency: Currency
  /// The day of it.
  public let day: Day
  /// How many vouchers there are of each denomination in each state, by denomination and in the
  /// order of the states; without those of which there are none.
  public let totals: [Total]
  /// The last entry that is covered.
  public let head: Head

  /// Vouchers of one denomination in one state.
  public struct Total: Hashable, Sendable {
    /// The face value of one, in the smallest unit.
    public let denomination: Int64
    /// Where they are.
    public let state: Voucher.State
    /// How many.
    public let count: Int64

    package init(denomination: Int64, state: Voucher.State, count: Int64) {
      self.denomination = denomination
      self.state = state
      self.count = count
    }
  }

  package init(
    programme: String, currency: Currency, day: Day, totals: [Total], head: Head
  ) {
    self.programme = programme
    self.currency = currency
    self.day = day
    self.totals = totals
    self.head = head
  }
}
