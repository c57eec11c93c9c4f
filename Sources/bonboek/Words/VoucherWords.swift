import Rewards

/// The sentences of the commands for vouchers, in Dutch and in English. Those that begin with
/// "you" are read aloud to a resident: Dutch for level B1, at most fifteen words.
enum VoucherWords {
  // To a resident.
  case youGet(Int, amount: String)
  case instead(of: String)
  case voucher(String, amount: String)
  case goodThrough(String, amount: String, day: String)
  case stays(String)
  case added(String)

  // About the drawer.
  case received(Int, amount: String)
  case orderCosts(String)
  case shouldLieThere
  case neverAny
  case drawerAgrees
  case missing(Int, amount: String)
  case back(Int, amount: String)
  case pile(Int, denomination: String)
  case noVouchers
  case total
  case number
  case state
  case lastDay
  case count
  case together

  /// The text in a language.
  func text(_ language: Language) -> String {
    texts.text(language)
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  private var texts: LocalizedText {
    switch self {
    case .youGet(1, let amount):
      both("U krijgt 1 bon van \(amount).", "You get 1 voucher of \(amount).")
    case .youGet(let count, let amount):
      both(
        "U krijgt \(count) bonnen, samen \(amount).",
        "You get \(count) vouchers, \(amount) together.")
    case .instead(let number):
      both(
        "Dat is in plaats van bon \(number). Die bon geldt niet meer.",
        "That is in place of voucher \(number). That one is no longer good.")
    case .voucher(let number, let amount):
      both("- bon \(number): \(amount)", "- voucher \(number): \(amount)")
    case .goodThrough(let number, let amount, let day):
      both(
        "- bon \(number): \(amount), geldig tot en met \(day)",
        "- voucher \(number): \(amount), good until \(day)")
    case .stays(let amount):
      both(
        "Er blijft \(amount) over. Dat bewaren wij voor de volgende keer.",
        "\(amount) is left over. We keep that for the next time.")
    case .added(let amount):
      both(
        "Wij deden er \(amount) bij. Zo krijgt u alles in hele bonnen.",
        "We added \(amount). So you get all of it in whole vouchers.")
    case .received(1, let amount):
      both("1 bon ontvangen, van \(amount).", "1 voucher came in, of \(amount).")
    case .received(let count, let amount):
      both(
        "\(count) bonnen ontvangen, samen \(amount).",
        "\(count) vouchers came in, \(amount) together.")
    case .orderCosts(let amount): both("Bestellen kostte \(amount).", "Ordering cost \(amount).")
    case .shouldLieThere:
      both("Dit hoort in de la te liggen:", "This should lie in the drawer:")
    case .neverAny:
      both("Er zijn nog nooit bonnen ontvangen.", "No vouchers ever came in.")
    case .drawerAgrees: both("De la klopt met het boek.", "The drawer agrees with the ledger.")
    case .missing(1, let amount):
      both(
        "1 bon is er niet, van \(amount). Die is als verlies geboekt.",
        "1 voucher is not there, of \(amount). It is booked as lost.")
    case .missing(let count, let amount):
      both(
        "\(count) bonnen zijn er niet, samen \(amount). Die zijn als verlies geboekt.",
        "\(count) vouchers are not there, \(amount) together. They are booked as lost.")
    case .back(1, let amount):
      both(
        "1 bon is er weer, van \(amount). Die was als verlies geboekt.",
        "1 voucher is back, of \(amount). It had been booked as lost.")
    case .back(let count, let amount):
      both(
        "\(count) bonnen zijn er weer, samen \(amount). Die waren als verlies geboekt.",
        "\(count) vouchers are back, \(amount) together. They had been booked as lost.")
    case .pile(1, let denomination):
      both("  1 bon van \(denomination)", "  1 voucher of \(denomination)")
    case .pile(let count, let denomination):
      both("  \(count) bonnen van \(denomination)", "  \(count) vouchers of \(denomination)")
    case .noVouchers: both("Er zijn geen bonnen.", "There are no vouchers.")
    case .total: both("totaal", "total")
    case .number: both("bon", "voucher")
    case .state: both("stand", "state")
    case .lastDay: both("geldig tot en met", "good until")
    case .count: both("aantal", "number")
    case .together: both("samen", "together")
    }
  }
}

extension Voucher.State {
  /// The state in words.
  func text(_ language: Language) -> String {
    let words: LocalizedText =
      switch self {
      case .inStock: LocalizedText(nl: "in de la", en: "in the drawer")
      case .handedOver: LocalizedText(nl: "bij een bewoner", en: "with a resident")
      case .expired: LocalizedText(nl: "verlopen", en: "expired")
      case .lost: LocalizedText(nl: "kwijt", en: "lost")
      case .replaced: LocalizedText(nl: "vervangen", en: "replaced")
      }
    return words.text(language)
  }
}
