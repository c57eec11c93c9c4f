public import Rewards

/// What one participant was granted, got, and is owed.
public struct Statement: Sendable {
  /// The participant.
  public let participant: String
  /// The day of it.
  public let day: Day
  /// What was granted, the oldest first.
  public let lines: [Line]
  /// What is owed now.
  public let owedNow: Money
  /// What is owed on later days.
  public let owedLater: Money
  /// What was handed over.
  public let handed: Money
  /// How many claims wait for a decision.
  public let openClaimCount: Int

  /// A part of what a claim or a grant earned.
  public struct Line: Sendable {
    /// The part.
    public let payout: BookedPayout
    /// The action's words; `nil` where it is for no action.
    public let action: LocalizedText?
    /// The day on which the action was done, the grant was made, or the rest was rounded up.
    public let doneOn: Day
    /// Why it is owed.
    public let reason: Reason
    /// Whether it was granted outside the rules.
    public var isGrant: Bool { reason == .grant }

    /// Why something is owed.
    public enum Reason: Hashable, Sendable {
      /// A claim was approved.
      case claim
      /// It was granted outside the rules.
      case grant
      /// The participant left, and it made the rest of the balance a voucher.
      case roundedUp
    }
  }
}

extension Ledger {
  /// What one participant was granted, got, and is owed. What has fallen due by today is booked
  /// first.
  ///
  /// - Parameter participant: The participant's id.
  /// - Returns: The statement; without lines if nothing was granted.
  /// - Throws: ``LedgerError`` if the ledger cannot be used.
  public func statement(of participant: String) async throws(LedgerError) -> Statement {
    try await bringUpToDate()
    return try await read { books throws(LedgerError) in try books.statement(of: participant) }
  }
}

extension TransactionBooks {
  fileprivate func statement(of participant: String) throws(LedgerError) -> Statement {
    let payouts = try statements.all(
      """
      SELECT entry, part, source, participant, payable_on, cents, handed, returned, is_due
      FROM payout WHERE participant = ? ORDER BY payable_on, entry, part
      """, .text(participant), read: BookedPayout.init)
    var lines: [Statement.Line] = []
    for payout in payouts {
      lines.append(try line(of: payout))
    }
    let open = try statements.first(
      """
      SELECT count(*) FROM claim JOIN open_claim USING (number) WHERE participant = ?
      """, .text(participant)
    ) { Int($0.int(0)) }
    func sum(_ amounts: [Money]) -> Money { Money(cents: amounts.reduce(0) { $0 + $1.cents }) }
    return Statement(
      participant: participant, day: moment.day, lines: lines,
      owedNow: sum(payouts.filter(\.isDue).map(\.open)),
      owedLater: sum(payouts.filter { !$0.isDue }.map(\.open)),
      handed: sum(payouts.map(\.handed)), openClaimCount: open ?? 0)
  }
}

extension TransactionBooks {
  private func line(of payout: BookedPayout) throws(LedgerError) -> Statement.Line {
    func line(_ reason: Statement.Line.Reason, action: String? = nil, on day: Day) -> Statement.Line
    {
      Statement.Line(
        payout: payout, action: action.flatMap(plan.words(forAction:)), doneOn: day,
        reason: reason)
    }
    if payout.source == RoundingUp.source { return line(.roundedUp, on: payout.on) }
    if let claim = try claim(payout.source)?.claim {
      return line(.claim, action: claim.action, on: claim.doneOn)
    }
    return line(.grant, action: try grant(payout.source)?.grant.action, on: payout.on)
  }
}

extension RewardPlan {
  /// What the last version with an action calls it.
  func words(forAction name: String) -> LocalizedText? {
    guard let action = actions.index(of: name) else { return nil }
    return versions.lazy.reversed().compactMap { $0.labels.actions[action] }.first
  }
}
