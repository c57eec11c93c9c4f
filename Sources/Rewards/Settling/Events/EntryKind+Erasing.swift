extension EntryKind {
  /// Whether an entry of this kind is about one person, so that its details can be erased.
  package var isPersonal: Bool {
    switch self {
    case .participant, .agreed, .submitted, .amended, .pended, .endorsed, .decided, .rejected,
      .withdrawn, .reversed, .grantProposed, .granted, .due, .refused, .settled, .roundedUp,
      .carriedOver:
      true
    case .opened, .rulesProposed, .adopted, .exported, .received, .handedOver, .lost, .expired,
      .counted, .replaced, .monthClosed, .forgotten, .retained:
      false
    }
  }

  /// Whether an entry of this kind can have these postings, whatever its details said: it is all
  /// that can be looked at when they are erased.
  package func canHave(_ postings: [Posting]) -> Bool {
    var lines = possibleLines[...]
    for posting in postings {
      guard
        let found = lines.firstIndex(where: {
          $0.account == posting.account && $0.isDebit == (posting.cents > 0)
        })
      else { return false }
      lines = lines[(found + 1)...]
    }
    return true
  }

  /// The lines that an entry of this kind may have, in order.
  private var possibleLines: [(account: Account, isDebit: Bool)] {
    switch self {
    case .decided: [(.rewards, true), (.bons, false), (.bonsLater, false)]
    case .granted, .roundedUp: [(.rewards, true), (.bons, false)]
    case .reversed: [(.bons, true), (.bonsLater, true), (.losses, true), (.rewards, false)]
    case .due: [(.bonsLater, true), (.bons, false)]
    case .received: [(.voucherStock, true), (.orderCosts, true), (.suppliers, false)]
    case .handedOver: [(.bons, true), (.voucherStock, false)]
    case .lost, .expired, .replaced: [(.losses, true), (.voucherStock, false)]
    case .counted:
      [(.losses, true), (.losses, false), (.voucherStock, true), (.voucherStock, false)]
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .amended, .pended,
      .endorsed, .rejected, .withdrawn, .grantProposed, .refused, .exported, .settled,
      .monthClosed, .carriedOver, .forgotten, .retained:
      []
    }
  }
}
