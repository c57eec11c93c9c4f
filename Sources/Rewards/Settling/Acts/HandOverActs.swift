/// Settles what a participant is owed with vouchers: the cut that leaves least, the oldest claims
/// first. The vouchers are taken by the act after it, ``TakeVouchers``.
package struct Settle: Act {
  let participant: String

  package init(_ participant: String) {
    self.participant = participant
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let owed = try past.owed(to: participant)
    let cents = owed.reduce(0) { $0 + $1.open.cents }
    guard cents > 0 else { return .refuse(.nothingOwed(participant), nil) }
    let cut = Cut.leavingLeast(of: cents, from: try past.piles(on: past.moment.day))
    guard cut.count > 0 else { return .refuse(.noVoucherFits(participant), nil) }
    return .book(
      .settled(
        Settlement(
          participant: participant, parts: Settle.parts(of: owed, for: cut.cents),
          vouchers: try past.taken(cut).map(\.number))))
  }

  /// What of each payout an amount settles, the oldest first.
  private static func parts(
    of owed: [BookedPayout], for cents: Int64
  ) -> [Settlement.Part] {
    var rest = cents
    return owed.compactMap { payout in
      let settled = min(rest, payout.open.cents)
      rest -= settled
      return settled == 0
        ? nil : Settlement.Part(entry: payout.entry, part: payout.part, cents: settled)
    }
  }
}

/// Takes vouchers from the drawer for a resident whose balance they settle.
package struct TakeVouchers: Act {
  let numbers: [String]

  package init(_ numbers: [String]) {
    self.numbers = numbers
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let day = past.moment.day
    let later = past.plan.actingVersion(on: day).vouchersValidFor.map { $0.later(than: day) }
    var items: [VoucherItem] = []
    for number in numbers {
      guard let voucher = try past.voucher(number)?.voucher else {
        return .refuse(.unknownVoucher(number), nil)
      }
      guard voucher.state == .inStock, voucher.lastDay.map({ $0 >= day }) ?? true else {
        return .refuse(.voucherElsewhere(number, voucher.state), nil)
      }
      items.append(VoucherItem(voucher, lastDay: voucher.lastDay ?? later))
    }
    return .book(.handedOver(HandOver(vouchers: items)))
  }
}

/// Makes the rest of a balance a voucher, in favour of a participant who leaves.
package struct RoundUp: Act {
  let participant: String

  package init(_ participant: String) {
    self.participant = participant
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let cents = try past.owed(to: participant).reduce(0) { $0 + $1.open.cents }
    guard cents > 0 else { return .refuse(.nothingOwed(participant), nil) }
    let drawer = try past.piles(on: past.moment.day)
    guard let cut = Cut.roundingUp(cents, from: drawer) else {
      return .refuse(.drawerShort, nil)
    }
    guard cut.cents > cents else { return .standing(entry: 0) }
    return .book(
      .roundedUp(RoundingUp(participant: participant, cents: cut.cents - cents)))
  }
}

/// Gives a resident other vouchers in place of one that they lost or that expired with them. The
/// programme bears it.
package struct Replace: Act {
  let number: String
  let cause: Replacement.Cause

  package init(_ number: String, cause: Replacement.Cause) {
    self.number = number
    self.cause = cause
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let booked = try past.voucher(number) else {
      return .refuse(.unknownVoucher(number), nil)
    }
    let voucher = booked.voucher
    if voucher.state == .replaced { return .standing(entry: booked.entry) }
    guard voucher.state == .handedOver else {
      return .refuse(.voucherElsewhere(number, voucher.state), nil)
    }
    if cause == .expired {
      guard let lastDay = voucher.lastDay, lastDay < past.moment.day else {
        return .refuse(.voucherStillGood(number), nil)
      }
    }
    let cut = Cut.leavingLeast(
      of: voucher.denomination.cents, from: try past.piles(on: past.moment.day))
    guard cut.cents == voucher.denomination.cents else { return .refuse(.drawerShort, nil) }
    return .book(
      .replaced(
        Replacement(
          voucher: VoucherItem(voucher, lastDay: voucher.lastDay), cause: cause,
          by: try past.taken(cut))))
  }
}
