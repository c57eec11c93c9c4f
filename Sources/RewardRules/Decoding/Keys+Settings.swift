import Rewards

// The keys of the settings of a ledger.

extension Keys {
  static let vouchers = MapForm(
    "vouchers",
    [
      Key(
        "denominations",
        .distinct(
          .amountAboveZero(most: Money.largestReward), count: 1...Decoding.mostDenominations),
        nl: ("Bedragen van bonnen", "Welke bonnen er zijn, zoals [5, 10, 20]."),
        en: ("Denominations", "Which vouchers there are, such as [5, 10, 20].")),
      Key(
        "valid_for", .scalar(.time(TimeSpan.Unit.allCases)),
        nl: ("Geldig", "Hoe lang een bon geldig is."),
        en: ("Valid for", "How long a voucher holds.")),
    ], isMerged: true)

  static let approval = MapForm(
    "approval",
    [
      Key(
        "second_mentor_above", .scalar(.amount(most: Money.largestReward)),
        nl: ("Tweede mentor", "Boven dit bedrag kijkt een tweede mentor mee."),
        en: ("Second mentor", "Above this amount a second mentor approves.")),
      Key(
        "own_claims", .scalar(.word(["allow", "refuse"])),
        nl: (
          "Eigen aanvragen",
          "Of mentoren hun eigen aanvragen mogen goedkeuren. Weggelaten: refuse, dus nee."
        ),
        en: (
          "Own claims", "Whether mentors may approve claims of their own. Left out: refuse."
        )),
    ], isMerged: true)

  static let ledger = MapForm(
    "ledger",
    [
      Key(
        "accounts", .map(accounts),
        nl: ("Rekeningen", "Eigen codes voor de rekeningen in de boeken."),
        en: ("Accounts", "Codes of your own for the accounts in the books.")),
      Key(
        "cost_centre", .scalar(.bookText(longest: Decoding.longestBookText)),
        nl: ("Kostenplaats", "De kostenplaats van het programma."),
        en: ("Cost centre", "The programme's cost centre.")),
      Key(
        "taakveld", .scalar(.bookText(longest: Decoding.longestBookText)),
        nl: ("Taakveld", "Het taakveld, zoals '6.3'."),
        en: ("Taakveld", "The task field of Dutch municipal accounts, such as '6.3'.")),
      Key(
        "organisation", .scalar(.bookText(longest: Decoding.longestBookText)),
        nl: ("Organisatie", "De naam van de organisatie in de boeken."),
        en: ("Organisation", "The organisation's name in the books.")),
      Key(
        "tax_registration", .scalar(.bookText(longest: Decoding.longestBookText)),
        nl: ("Fiscaal nummer", "Het nummer waaronder de Belastingdienst de organisatie kent."),
        en: ("Tax registration", "The number by which the tax office knows the organisation.")),
      Key(
        "country", .scalar(.bookText(longest: Decoding.longestBookText)),
        nl: ("Land", "Het land van de organisatie, zoals NL."),
        en: ("Country", "The organisation's country, such as NL.")),
    ], isMerged: true)

  static let accounts = MapForm(
    "accounts",
    [
      account("expenses:rewards", nl: "Wat het programma aan bonnen kost.", en: "What bons cost."),
      account(
        "expenses:losses", nl: "Bonnen die kwijt zijn.", en: "Vouchers that are lost."),
      account(
        "expenses:order-costs", nl: "Kosten van het bestellen van bonnen.",
        en: "Costs of ordering vouchers."),
      account(
        "liabilities:bons", nl: "Wat inwoners nu tegoed hebben.",
        en: "What residents are owed now."),
      account(
        "liabilities:bons-later", nl: "Wat inwoners later tegoed hebben.",
        en: "What residents are owed later."),
      account(
        "liabilities:suppliers", nl: "Wat leveranciers van bonnen tegoed hebben.",
        en: "What suppliers of vouchers are owed."),
      account(
        "assets:voucher-stock", nl: "De bonnen in de la.", en: "The vouchers in the drawer."),
    ])

  private static func account(_ name: String, nl: String, en: String) -> Key {
    Key(
      name, .scalar(.bookText(longest: Decoding.longestBookText)),
      nl: ("Rekening \(name)", nl), en: ("Account \(name)", en))
  }

  static let retention = MapForm(
    "retention",
    [
      Key(
        "details", .scalar(.time(TimeSpan.Unit.allCases)),
        nl: ("Gegevens", "Hoe lang bewaard wordt wie wat deed."),
        en: ("Details", "How long it is kept who did what."))
    ], isMerged: true)
}
