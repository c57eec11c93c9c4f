/// Closes a month that is over: reckons what finance may know of it.
///
/// Each movement of money is summed up from the month after its last sum. What says something
/// about residents is said only if every number that can be reckoned then from two amounts of any
/// exports keeps the floor; else it waits for a later month.
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
    guard month == next, first <= month, month.lastDay < past.moment.day else {
      return .refuse(.openMonth(month), nil)
    }
    let before = closed.map(\.closed)
    let plain = try plainPart(in: &past)
    let personal = try personalPart(since: first, after: before, in: &past)
    guard !personal.lines.isEmpty else { return .book(.monthClosed(plain)) }
    let shares = try past.shares(through: month)
    for movements in CloseMonth.choices {
      for hasVouchers in movements.contains(.handedOver) ? [true, false] : [false] {
        let chosen = MonthClosed(
          month: month,
          lines: personal.lines.filter { movements.contains($0.movement) } + plain.lines,
          vouchers: plain.vouchers + (hasVouchers ? personal.vouchers : []))
        if SeenAmounts(before + [chosen], shares: shares).lastMonthKeepsFloor {
          return .book(.monthClosed(chosen))
        }
      }
    }
    return .book(.monthClosed(plain))
  }

  /// What is tried, the most telling first. What was granted stands before all: it is what the
  /// programme costs.
  private static let choices: [Set<MoneyMovement>] = [
    [.granted, .deferred, .reversedAfter, .handedOver], [.granted, .deferred, .handedOver],
    [.granted, .handedOver], [.granted, .deferred], [.granted], [.handedOver],
  ]

  /// What says nothing about residents.
  func plainPart<Past: Books>(in past: inout Past) throws(Past.Failure) -> MonthClosed {
    var lines: [MonthClosed.Line] = []
    for movement in MoneyMovement.allCases where !movement.isPersonal {
      let cents = try past.sum(of: movement, in: month...month)
      if cents != 0 {
        lines.append(MonthClosed.Line(movement: movement, from: month, cents: cents))
      }
    }
    var vouchers: [MonthClosed.Vouchers] = []
    for movement in VoucherMovement.allCases where movement != .handedOver {
      vouchers += try past.vouchers(movement, in: month...month).map {
        MonthClosed.Vouchers(movement, $0, from: month)
      }
    }
    return MonthClosed(month: month, lines: lines, vouchers: vouchers)
  }

  /// What says something about residents, as far as it has not been said.
  func personalPart<Past: Books>(
    since first: Month, after before: [MonthClosed], in past: inout Past
  ) throws(Past.Failure) -> MonthClosed {
    var lines: [MonthClosed.Line] = []
    for movement in MoneyMovement.allCases where movement.isPersonal {
      let last = before.last { $0.lines.contains { $0.movement == movement } }?.month
      let from = last?.next ?? first
      let cents = try past.sum(of: movement, in: from...month)
      if cents != 0 {
        lines.append(MonthClosed.Line(movement: movement, from: from, cents: cents))
      }
    }
    let last = before.last { $0.vouchers.contains { $0.movement == .handedOver } }?.month
    let from = last?.next ?? first
    let vouchers = try past.vouchers(.handedOver, in: from...month).map {
      MonthClosed.Vouchers(.handedOver, $0, from: from)
    }
    return MonthClosed(month: month, lines: lines, vouchers: vouchers)
  }
}

extension MonthClosed.Vouchers {
  fileprivate init(_ movement: VoucherMovement, _ pile: DrawerCount.Pile, from: Month) {
    self.init(
      movement: movement, from: from, denomination: pile.denomination, count: pile.count)
  }
}
