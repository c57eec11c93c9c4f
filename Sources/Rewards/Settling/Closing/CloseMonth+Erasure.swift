extension CloseMonth {
  /// Whether the month can have been closed so, as far as it can still be said when people were
  /// erased whose approvals lay under its sums.
  ///
  /// Each sum must be that of the entries, which are all there. Which sums had approvals enough
  /// cannot be reckoned again.
  ///
  /// - Parameters:
  ///   - closed: How the month was closed.
  ///   - past: The ledger as it is known now.
  /// - Returns: Whether that can be.
  /// - Throws: What the books throw.
  package func allows<Past: Books>(
    _ closed: MonthClosed, in past: inout Past
  ) throws(Past.Failure) -> Bool {
    guard closed.month == month, case .book = try decide(in: &past) else { return false }
    let plain = try plainPart(in: &past)
    let personal = try personalPart(
      since: try past.firstMonth(), after: try past.closedMonths().map(\.closed), in: &past)
    let said = personal.lines.filter(closed.lines.contains)
    guard closed.lines == said + plain.lines else { return false }
    return closed.vouchers == plain.vouchers
      || said.contains { $0.movement == .handedOver }
        && closed.vouchers == plain.vouchers + personal.vouchers
  }
}
