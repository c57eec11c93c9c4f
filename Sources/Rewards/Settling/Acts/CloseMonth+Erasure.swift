extension CloseMonth {
  /// Whether the month can have been closed so, as far as it can still be said when people were
  /// erased whose approvals lay under its sums.
  ///
  /// Each sum must be that of the entries, which are all there. Which sums had approvals enough
  /// can only be said on one side: what has enough of them now had enough then.
  ///
  /// - Parameters:
  ///   - closed: How the month was closed.
  ///   - past: The ledger as it is known now.
  /// - Returns: Whether that can be.
  /// - Throws: What the books throw.
  package func allows<Past: Books>(
    _ closed: MonthClosed, in past: inout Past
  ) throws(Past.Failure) -> Bool {
    guard case .book(.monthClosed(let known)) = try decide(in: &past), closed.month == month,
      Set(known.lines).isSubset(of: closed.lines),
      closed.lines.map(\.movement) == MoneyMovement.allCases.filter(closed.has)
    else { return false }
    let before = try past.closedMonths().map(\.closed)
    let first = try past.firstMonth()
    for line in closed.lines where !known.lines.contains(line) {
      let last = before.last { $0.has(line.movement) }?.month
      guard line.movement.isPersonal, line.cents != 0, line.from == last?.next ?? first,
        line.cents == (try past.sum(of: line.movement, in: line.from...month))
      else { return false }
    }
    let last = before.last { $0.vouchers.contains { $0.movement == .handedOver } }?.month
    let from = last?.next ?? first
    let all = try past.vouchers(.handedOver, in: from...month).map {
      MonthClosed.Vouchers(
        movement: .handedOver, from: from, denomination: $0.denomination, count: $0.count)
    }
    let others = known.vouchers.filter { $0.movement != .handedOver }
    return closed.vouchers == known.vouchers
      || closed.has(.handedOver) && closed.vouchers == others + all
  }
}

extension MonthClosed {
  fileprivate func has(_ movement: MoneyMovement) -> Bool {
    lines.contains { $0.movement == movement }
  }
}
