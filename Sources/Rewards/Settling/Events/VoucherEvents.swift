/// A voucher in the details of an entry.
package struct VoucherItem: Hashable, Sendable, Decodable {
  package let number: String
  /// The face value in the smallest unit.
  package let denomination: Int64
  /// The last day on which it can be spent; `nil` where that is not known yet.
  package let lastDay: Day?

  package init(number: String, denomination: Int64, lastDay: Day?) {
    self.number = number
    self.denomination = denomination
    self.lastDay = lastDay
  }

  init(_ voucher: Voucher, lastDay: Day?) {
    self.init(
      number: voucher.number, denomination: voucher.denomination.cents, lastDay: lastDay)
  }

  private enum CodingKeys: String, CodingKey {
    case number, denomination
    case lastDay = "last_day"
  }
}

extension [VoucherItem] {
  /// The face value together, in the smallest unit. It wraps around: only a file that was changed
  /// holds so much.
  package var cents: Int64 { reduce(0) { $0 &+ $1.denomination } }
}

/// Vouchers that came into the drawer.
package struct Receiving: Hashable, Sendable, Decodable {
  package let vouchers: [VoucherItem]
  /// What ordering them cost, in the smallest unit.
  package let orderCosts: Int64

  package init(vouchers: [VoucherItem], orderCosts: Int64) {
    self.vouchers = vouchers
    self.orderCosts = orderCosts
  }

  private enum CodingKeys: String, CodingKey {
    case vouchers
    case orderCosts = "order_costs"
  }
}

/// What of a person's balance is settled, and with which vouchers. The entry after it takes
/// them from the drawer: that one is kept when the person's details are erased.
package struct Settlement: Hashable, Sendable, Decodable {
  package let participant: String
  package let parts: [Part]
  /// The numbers of the vouchers.
  package let vouchers: [String]

  /// What is settled of a part of what an entry granted.
  package struct Part: Hashable, Sendable, Decodable {
    package let entry: Int64
    package let part: Int64
    package let cents: Int64
  }
}

/// Vouchers that a resident got.
package struct HandOver: Hashable, Sendable, Decodable {
  package let vouchers: [VoucherItem]
}

/// What makes the rest of a balance a voucher when a person leaves.
package struct RoundingUp: Hashable, Sendable, Decodable {
  /// What stands in the place of a claim where its payout is listed; no id has this form.
  package static let source = "*rest"

  package let participant: String
  package let cents: Int64
}

/// Vouchers that are not in the drawer any more, or cannot be spent any more.
package struct VoucherLoss: Hashable, Sendable, Decodable {
  package let vouchers: [VoucherItem]
  /// What happened, where somebody said so.
  package let reason: String?
}

/// A count of the drawer.
package struct DrawerCount: Hashable, Sendable, Decodable {
  /// How many vouchers of each denomination were found, by denomination.
  package let found: [Pile]
  /// Vouchers that should have been there and were not: they are lost.
  package let missing: [VoucherItem]
  /// Vouchers that were booked as lost and were there again.
  package let back: [VoucherItem]

  package struct Pile: Hashable, Sendable, Decodable {
    package let denomination: Int64
    package let count: Int64

    package init(denomination: Int64, count: Int64) {
      self.denomination = denomination
      self.count = count
    }
  }
}

/// Vouchers that a resident got in place of one that they cannot spend.
package struct Replacement: Hashable, Sendable, Decodable {
  package let voucher: VoucherItem
  package let cause: Cause
  /// Those from the drawer.
  package let by: [VoucherItem]

  /// Why the resident cannot spend it. It is a code and no words, because words about a
  /// resident's loss could tell more than finance may know.
  package enum Cause: String, Hashable, Sendable, Decodable {
    case lost, expired
  }
}
