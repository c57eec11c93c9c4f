extension LedgerEvent {
  /// The postings of the entry: what happened decides them, so nothing else can.
  ///
  /// - Returns: Postings that sum to zero, none of them zero; none where no money moves.
  package var postings: [Posting] {
    switch self {
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .amended,
      .pended, .endorsed, .rejected, .withdrawn, .grantProposed, .refused, .exported:
      []
    case .decided(let booking):
      granted(
        now: booking.payouts.filter(\.isDue).reduce(0) { $0 + $1.cents },
        later: booking.payouts.filter { !$0.isDue }.reduce(0) { $0 + $1.cents })
    case .granted(let booking): granted(now: booking.grant.cents, later: 0)
    case .reversed(let reversal): reversed(reversal)
    case .due(let due): [.debit(.bonsLater, due.cents), .credit(.bons, due.cents)]
    }
  }

  private func granted(now: Int64, later: Int64) -> [Posting] {
    [
      .debit(.rewards, now + later), .credit(.bons, now), .credit(.bonsLater, later),
    ].filter { $0.cents != 0 }
  }

  private func reversed(_ reversal: Reversal) -> [Posting] {
    let now = reversal.parts.filter(\.isDue).reduce(0) { $0 + $1.back }
    let later = reversal.parts.filter { !$0.isDue }.reduce(0) { $0 + $1.back }
    let loss = reversal.parts.reduce(0) { $0 + $1.loss }
    return [
      .debit(.bons, now), .debit(.bonsLater, later), .debit(.losses, loss),
      .credit(.rewards, now + later + loss),
    ].filter { $0.cents != 0 }
  }
}
