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
  /// The approvals that lie under a movement of money: those with a share in its sum that is not
  /// zero.
  mutating func approvals(
    under movement: MoneyMovement, in months: ClosedRange<Month>
  ) throws(Failure) -> [UnderlyingApproval]
  /// How many vouchers moved, by denomination.
  mutating func vouchers(
    _ movement: VoucherMovement, in months: ClosedRange<Month>
  ) throws(Failure) -> [DrawerCount.Pile]
  /// The approvals that were settled by hand-overs with vouchers of a denomination.
  mutating func approvals(
    underHandOversOf denomination: Int64, in months: ClosedRange<Month>
  ) throws(Failure) -> [UnderlyingApproval]
}

/// An approval or a grant that an amount comes from.
package struct UnderlyingApproval: Hashable, Sendable {
  package let entry: Int64
  /// The pillar of its action; `nil` for a grant without an action.
  package let pillar: String?

  package init(entry: Int64, pillar: String?) {
    self.entry = entry
    self.pillar = pillar
  }
}

/// What must lie under an amount before finance may see it: prices are public, so an amount of
/// few approvals gives away what somebody did.
package enum Floor {
  /// So many approvals.
  package static let approvals = 10
  /// Of so many pillars.
  package static let pillars = 2

  /// Whether an amount with these approvals under it may be seen.
  package static func isKept(by approvals: [UnderlyingApproval]) -> Bool {
    Set(approvals.map(\.entry)).count >= Floor.approvals
      && Set(approvals.compactMap(\.pillar)).count >= pillars
  }
}

/// Closes a month that is over: reckons what finance may know of it.
///
/// Each movement of money is summed up from the month after its last sum, and stays unsaid while
/// too few approvals lie under it. So every number that can be reckoned from any exports is a sum
/// of whole such sums.
package struct CloseMonth: Act {
  let month: Month

  package init(_ month: Month) {
    self.month = month
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let closed = try past.closedMonths()
    let first = try past.firstMonth()
    if let there = closed.first(where: { $0.closed.month == month }) {
      return .standing(entry: there.entry)
    }
    let next = closed.last.map(\.closed.month.next) ?? first
    guard month == next, month.lastDay < past.moment.day else {
      return .refuse(.openMonth(month), nil)
    }
    let before = closed.map(\.closed)
    var lines: [MonthClosed.Line] = []
    for movement in MoneyMovement.allCases {
      let last = before.last { $0.lines.contains { $0.movement == movement } }?.month
      let from = movement.isPersonal ? last?.next ?? first : month
      let cents = try past.sum(of: movement, in: from...month)
      guard cents != 0 else { continue }
      if movement.isPersonal {
        let approvals = try past.approvals(under: movement, in: from...month)
        guard Floor.isKept(by: approvals) else { continue }
      }
      lines.append(MonthClosed.Line(movement: movement, from: from, cents: cents))
    }
    var vouchers: [MonthClosed.Vouchers] = []
    for movement in VoucherMovement.allCases where movement != .handedOver {
      vouchers += try past.vouchers(movement, in: month...month).map {
        MonthClosed.Vouchers(movement, $0, from: month)
      }
    }
    // With the money only: else the difference of both would be a sum of its own.
    if lines.contains(where: { $0.movement == .handedOver }) {
      let last = before.last { $0.vouchers.contains { $0.movement == .handedOver } }?.month
      vouchers += try handedOver(from: last?.next ?? first, in: &past)
    }
    return .book(.monthClosed(MonthClosed(month: month, lines: lines, vouchers: vouchers)))
  }

  /// All denominations or none: what one would hide, the others and the money would tell.
  private func handedOver<Past: Books>(
    from first: Month, in past: inout Past
  ) throws(Past.Failure) -> [MonthClosed.Vouchers] {
    let piles = try past.vouchers(.handedOver, in: first...month)
    for pile in piles {
      let approvals = try past.approvals(
        underHandOversOf: pile.denomination, in: first...month)
      guard Floor.isKept(by: approvals) else { return [] }
    }
    return piles.map { MonthClosed.Vouchers(.handedOver, $0, from: first) }
  }
}

extension MonthClosed.Vouchers {
  fileprivate init(_ movement: VoucherMovement, _ pile: DrawerCount.Pile, from: Month) {
    self.init(
      movement: movement, from: from, denomination: pile.denomination, count: pile.count)
  }
}
