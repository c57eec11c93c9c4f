/// An account of the books, by its standard name. What a programme calls it is a setting.
public enum Account: String, CaseIterable, Sendable {
  /// What rewards cost the programme.
  case rewards = "expenses:rewards"
  /// What a reversal after hand-over, a loss or an expiry costs the programme.
  case losses = "expenses:losses"
  /// What ordering vouchers costs.
  case orderCosts = "expenses:order-costs"
  /// What residents are owed now.
  case bons = "liabilities:bons"
  /// What residents are owed on a later day.
  case bonsLater = "liabilities:bons-later"
  /// What suppliers of vouchers are owed.
  case suppliers = "liabilities:suppliers"
  /// The vouchers in the drawer, at face value.
  case voucherStock = "assets:voucher-stock"
}

/// A line of an entry: an account and an amount.
public struct Posting: Hashable, Sendable {
  /// The account.
  public let account: Account
  /// The amount in the currency's smallest unit: debit above zero, credit below, never zero.
  public let cents: Int64

  /// A debit.
  static func debit(_ account: Account, _ cents: Int64) -> Posting {
    Posting(account: account, cents: cents)
  }

  /// A credit.
  static func credit(_ account: Account, _ cents: Int64) -> Posting {
    Posting(account: account, cents: -cents)
  }

  package init(account: Account, cents: Int64) {
    self.account = account
    self.cents = cents
  }
}
