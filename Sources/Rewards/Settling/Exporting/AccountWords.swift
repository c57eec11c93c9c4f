extension Account {
  /// What it is called.
  public var label: LocalizedText {
    switch self {
    case .rewards: LocalizedText(nl: "kosten van beloningen", en: "cost of rewards")
    case .losses: LocalizedText(nl: "verliezen", en: "losses")
    case .orderCosts: LocalizedText(nl: "kosten van bestellen", en: "costs of ordering")
    case .bons: LocalizedText(nl: "bewoners hebben nu te goed", en: "owed to residents now")
    case .bonsLater:
      LocalizedText(nl: "bewoners hebben later te goed", en: "owed to residents later")
    case .suppliers: LocalizedText(nl: "nog te betalen aan leveranciers", en: "owed to suppliers")
    case .voucherStock: LocalizedText(nl: "bonnen in de la", en: "vouchers in the drawer")
    }
  }

  /// What it is.
  package var kind: BookAccount.Kind {
    switch self {
    case .rewards, .losses, .orderCosts: .expense
    case .bons, .bonsLater, .suppliers: .liability
    case .voucherStock: .asset
    }
  }
}

extension BookAccount {
  /// Every account that an export may show: those of the ledger, and what years before came to.
  package static func all(coded codes: [String: String]) -> [BookAccount] {
    Account.allCases.map { account in
      BookAccount(
        name: account.rawValue, code: codes[account.rawValue], label: account.label,
        kind: account.kind)
    } + [earlierYears]
  }

  /// Where the expenses of years before a period stand: the ledger itself never closes a year.
  package static let earlierYears = BookAccount(
    name: "equity:earlier-years", code: nil,
    label: LocalizedText(nl: "kosten van eerdere jaren", en: "costs of earlier years"),
    kind: .equity)
}
