import Rewards

// The keys of rewards.

extension Keys {
  static let rewards = MapForm(
    "rewards",
    [
      Key(
        "default", rewardOrAmount,
        nl: ("Voor alle acties", "Wat een actie oplevert, als er verder niets bij staat."),
        en: ("For all actions", "What an action earns where nothing else is said."))
    ],
    own: MapForm.OwnKeys(
      names: .name, values: .either([.map(pillarRewards), amountOrNone])),
    isMerged: true)

  static let pillarRewards = MapForm(
    "pillar-rewards",
    [
      Key(
        "default", rewardOrAmount,
        nl: ("Voor het leefgebied", "Wat de acties van dit leefgebied opleveren."),
        en: ("For the pillar", "What the actions of this pillar earn."))
    ],
    own: MapForm.OwnKeys(names: .name, values: rewardOrAmount),
    isMerged: true)

  private static let amountOrNone = ValueForm.orNone(
    .scalar(.amount(most: Money.largestReward)))

  private static let rewardOrAmount = ValueForm.either([.map(reward), amountOrNone])

  static let reward = MapForm(
    "reward",
    [
      Key(
        "base", .scalar(.amount(most: Money.largestReward)),
        nl: ("Basisbedrag", "Een bedrag dat de gewichten vermenigvuldigen."),
        en: ("Base", "An amount that the weights multiply.")),
      Key(
        "bon", amountOrNone,
        nl: ("Bon", "Precies dit bedrag. none: een kaart, geen geld."),
        en: ("Bon", "Exactly this amount. none: a card, no money.")),
      Key(
        "ladder", .map(ladder),
        nl: ("Ladder", "Een bedrag dat stijgt met elke keer dat het lukt."),
        en: ("Ladder", "An amount that rises with each success.")),
      Key(
        "times", .scalar(.name),
        nl: ("Keer", "Een kenmerk dat het bedrag vermenigvuldigt, zoals het aantal kinderen."),
        en: ("Times", "An attribute that multiplies the amount, such as the number of children.")),
      Key(
        "at_least", amountOrNone,
        nl: ("Ten minste", "Het laagste bedrag."), en: ("At least", "The lowest amount.")),
      Key(
        "at_most", amountOrNone,
        nl: ("Hoogstens", "Het hoogste bedrag."), en: ("At most", "The highest amount.")),
      Key(
        "weights", .either([.scalar(.word(["all", "none"])), .names()]),
        nl: ("Gewichten", "Welke gewichten het basisbedrag vermenigvuldigen. Weggelaten: all."),
        en: ("Weights", "Which weights multiply the base. Left out: all.")),
      Key(
        "effort", .orNone(.scalar(.whole(Decoding.effortLevels))),
        nl: ("Moeite", "De moeite in deze versie, in plaats van die in de catalogus."),
        en: ("Effort", "The effort in this version, in place of the catalogue's.")),
      Key(
        "limit", .orNone(.scalar(.limit)),
        nl: ("Hoe vaak", "Hoe vaak de actie een bon oplevert: once, 2 per year, 8 per 28 days."),
        en: ("Limit", "How often the action earns a bon: once, 2 per year, 8 per 28 days.")),
      Key(
        "when", .orNone(.condition),
        nl: ("Wanneer", "De voorwaarde voor een bon. Klopt die niet, dan is er een kaart."),
        en: ("When", "The condition for a bon. Where it does not hold there is a card.")),
      Key(
        "after", .orNone(.namesOrEmpty()),
        nl: ("Na", "De acties die eerst gedaan moeten zijn."),
        en: ("After", "The actions that must have been done first.")),
      Key(
        "evidence", .orNone(.namesOrEmpty()),
        nl: ("Bewijs", "De soorten bewijs die nodig zijn. Geen bewijs: []."),
        en: ("Evidence", "The kinds of evidence that are needed. No evidence: [].")),
      Key(
        "streak", .orNone(.scalar(.time(Decoding.streakUnits))),
        nl: ("Op rij", "Hoeveel dagen, weken of maanden op rij er nodig zijn voor een bon."),
        en: ("Streak", "How many days, weeks or months in a row it takes for a bon.")),
      Key(
        "card", .orNone(.label),
        nl: ("Kaart", "De tekst op de persoonlijke kaart."),
        en: ("Card", "The text on the personal card.")),
    ], laws: [.atMostOne(amounts)], isMerged: true)

  static let ladder = MapForm(
    "ladder",
    [
      Key(
        "start", .scalar(.amount(most: Money.largestReward)), isRequired: true, example: "2.50",
        nl: ("Begin", "Het bedrag van de eerste keer."), en: ("Start", "The first amount.")),
      Key(
        "up", .scalar(.ladderStep),
        nl: ("Omhoog", "Hoeveel het bedrag stijgt: 1.25, of 1.50 each 2 times."),
        en: ("Up", "By how much the amount rises: 1.25, or 1.50 each 2 times.")),
      Key(
        "top", .scalar(.amount(most: Money.largestReward)),
        nl: ("Top", "Hoger wordt het bedrag niet."), en: ("Top", "The highest amount.")),
      Key(
        "extra", .scalar(.ladderStep),
        nl: ("Extra", "Wat erbij komt na zo veel keer op rij: 10 each 3 times."),
        en: ("Extra", "What is added after so many times in a row: 10 each 3 times.")),
      Key(
        "after_miss", .either([.scalar(.word(["stay", "start"])), .map(afterMiss)]),
        isRequired: true, example: "start",
        nl: ("Als het misgaat", "stay: het bedrag blijft. start: terug naar het begin."),
        en: ("After a miss", "stay: the amount stays. start: back to the start.")),
    ])

  static let afterMiss = MapForm(
    "after-miss",
    [
      Key(
        "from", .scalar(.word(["start"])), isRequired: true, example: "start",
        nl: ("Vanaf", "Altijd start."), en: ("From", "Always start.")),
      Key(
        "regain_after", .scalar(.whole(1...1_000_000)), isRequired: true, example: "5",
        nl: ("Herstel na", "Na zo veel keer op rij is het oude bedrag terug."),
        en: ("Regained after", "After so many times in a row the old amount is back.")),
    ])
}
