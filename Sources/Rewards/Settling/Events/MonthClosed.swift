/// What finance may know of a month that is over: sums that at least ten approvals of two
/// pillars lie under, or no approval at all. What has fewer waits for a later month.
///
/// It is an entry, so that a closed month stays as it is, also when the details that it was
/// reckoned from are erased.
package struct MonthClosed: Hashable, Sendable, Decodable {
  package let month: Month
  package let lines: [Line]
  package let vouchers: [Vouchers]

  /// A sum of movements of money.
  package struct Line: Hashable, Sendable, Decodable {
    package let movement: MoneyMovement
    /// The first month that it sums up.
    package let from: Month
    package let cents: Int64
  }

  /// A sum of movements of vouchers of one denomination.
  package struct Vouchers: Hashable, Sendable, Decodable {
    package let movement: VoucherMovement
    /// The first month that it sums up.
    package let from: Month
    package let denomination: Int64
    package let count: Int64
  }
}

/// A movement of money from one account to another; every entry consists of such.
package enum MoneyMovement: String, CaseIterable, Hashable, Sendable, Decodable {
  /// What was granted, less what was reversed before it was handed over.
  case granted
  /// What became owed on a later day, less what fell due or was reversed.
  case deferred
  /// What was reversed after it was handed over.
  case reversedAfter = "reversed-after"
  /// What residents got.
  case handedOver = "handed-over"
  /// The face value of vouchers that came in.
  case received
  /// What ordering vouchers cost.
  case orderCosts = "order-costs"
  /// Vouchers that were lost or replaced, less those that were found again.
  case lost
  /// Vouchers that expired in the drawer.
  case expired

  /// The accounts that it debits and credits.
  package var accounts: (debit: Account, credit: Account) {
    switch self {
    case .granted: (.rewards, .bons)
    case .deferred: (.bons, .bonsLater)
    case .reversedAfter: (.losses, .rewards)
    case .handedOver: (.bons, .voucherStock)
    case .received: (.voucherStock, .suppliers)
    case .orderCosts: (.orderCosts, .suppliers)
    case .lost, .expired: (.losses, .voucherStock)
    }
  }

  /// Whether it says something about what residents did.
  package var isPersonal: Bool {
    switch self {
    case .granted, .deferred, .reversedAfter, .handedOver: true
    case .received, .orderCosts, .lost, .expired: false
    }
  }
}

extension VoucherMovement: Decodable {}

extension Month: Decodable {
  /// Reads `YYYY-MM`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let month = Month(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month")
    }
    self = month
  }
}
