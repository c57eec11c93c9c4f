extension LedgerEvent {
  /// The postings of the entry: what happened decides them, so nothing else can.
  ///
  /// - Returns: Postings that sum to zero, none of them zero; none where no money moves.
  package var postings: [Posting] {
    switch self {
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .amended,
      .pended, .endorsed, .rejected, .withdrawn, .grantProposed, .refused, .exported, .settled,
      .monthClosed, .carriedOver, .forgotten, .retained:
      []
    case .decided(let booking):
      granted(
        now: booking.payouts.filter(\.isDue).reduce(0) { $0 + $1.cents },
        later: booking.payouts.filter { !$0.isDue }.reduce(0) { $0 + $1.cents })
    case .granted(let booking): granted(now: booking.grant.cents, later: 0)
    case .reversed(let reversal): reversed(reversal)
    case .roundedUp(let rounding): granted(now: rounding.cents, later: 0)
    case .received(let receiving): received(receiving)
    case .handedOver(let handOver): taken(.bons, handOver.vouchers.cents)
    case .lost(let loss), .expired(let loss): taken(.losses, loss.vouchers.cents)
    case .counted(let count): taken(.losses, count.missing.cents &- count.back.cents)
    case .replaced(let replacement): taken(.losses, replacement.by.cents)
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

  private func received(_ receiving: Receiving) -> [Posting] {
    let face = receiving.vouchers.cents
    return [
      .debit(.voucherStock, face), .debit(.orderCosts, receiving.orderCosts),
      .credit(.suppliers, face &+ receiving.orderCosts),
    ].filter { $0.cents != 0 }
  }

  /// Vouchers taken from the drawer; put back where the amount is below zero.
  private func taken(_ account: Account, _ cents: Int64) -> [Posting] {
    [.debit(account, cents), .credit(.voucherStock, cents)].filter { $0.cents != 0 }
  }
}
