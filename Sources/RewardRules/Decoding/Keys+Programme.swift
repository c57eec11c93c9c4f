import Rewards

// The keys of a programme file.

extension Keys {
  static let programme = MapForm(
    "programme",
    [
      Key(
        "programme", .scalar(.name), isRequired: true, example: "alphen-aan-den-rijn",
        nl: ("Programma", "De naam van het programma in de regels, in elke versie dezelfde."),
        en: ("Programme", "The programme's name in the rules, the same in every version.")),
      Key(
        "name", .label, isRequired: true,
        nl: ("Naam", "Hoe mensen het programma noemen, in het Nederlands en het Engels."),
        en: ("Name", "What people call the programme, in Dutch and in English.")),
      Key(
        "runs", .scalar(.runs), isRequired: true, example: "2017-12-01..2019-05-31",
        nl: ("Looptijd", "De eerste en de laatste dag van deze versie. Beide dagen tellen mee."),
        en: ("Runs", "The first and the last day of this version. Both days count.")),
      Key(
        "catalogue", .scalar(.anything), isRequired: true, example: "../catalogue",
        nl: ("Catalogus", "De map met de acties, gezien vanaf dit bestand."),
        en: ("Catalogue", "The folder with the actions, seen from this file.")),
      Key(
        "language", .scalar(.word(["1"])),
        nl: ("Versie van de regeltaal", "Altijd 1. Dit mag u weglaten."),
        en: ("Version of the rule language", "Always 1. You may leave it out.")),
      Key(
        "extends", .scalar(.anything),
        nl: (
          "Bouwt voort op",
          "Het bestand waarop deze versie voortbouwt. Wat hier staat, vervangt wat daar staat."
        ),
        en: (
          "Extends",
          "The file that this version builds on. What stands here replaces what stands there."
        )),
      Key(
        "currency", .scalar(.currency),
        nl: ("Munt", "De drie letters van de munt. Weggelaten: EUR."),
        en: ("Currency", "The three letters of the currency. Left out: EUR.")),
      Key(
        "calendar", .map(calendar),
        nl: ("Kalender", "De tijdzone en de eerste dag van een jaar."),
        en: ("Calendar", "The time zone and the first day of a year.")),
      Key(
        "participants", .map(participants),
        nl: (
          "Deelnemers",
          "Wat de regels over een deelnemer mogen vragen. Vraag niet meer dan u gebruikt."
        ),
        en: (
          "Participants", "What the rules may ask about a participant. Ask no more than you use."
        )),
      Key(
        "eligible", .condition,
        nl: ("Wie meedoet", "De voorwaarden om mee te doen. Weggelaten: iedereen."),
        en: ("Eligible", "The conditions for taking part. Left out: everybody.")),
      Key(
        "weights", .map(weights),
        nl: ("Gewichten", "Waarmee een basisbedrag wordt vermenigvuldigd."),
        en: ("Weights", "What a base amount is multiplied by.")),
      Key(
        "rounding", .map(rounding),
        nl: ("Afronden", "Hoe een berekend bedrag wordt afgerond."),
        en: ("Rounding", "How a reckoned amount is rounded.")),
      Key(
        "effort_adjustable", .scalar(.whole(Decoding.adjustableLevels)),
        nl: (
          "Moeite aanpassen",
          "Hoeveel niveaus de mentor van de moeite mag afwijken. Weggelaten: 0."
        ),
        en: (
          "Adjustable effort",
          "By how many levels the mentor may differ from the effort. Left out: 0."
        )),
      Key(
        "rewards", .map(rewards), isRequired: true, example: "{ default: 20 }",
        nl: ("Beloningen", "Wat de acties opleveren."),
        en: ("Rewards", "What the actions earn.")),
      Key(
        "caps", .map(caps),
        nl: ("Plafonds", "Grenzen aan totalen. Zij gelden in deze volgorde."),
        en: ("Caps", "Limits on totals. They hold in this order.")),
      Key(
        "promise", .orNone(.scalar(.time(TimeSpan.Unit.allCases))),
        nl: (
          "Belofte", "Hoe lang een afgesproken actie haar bedrag houdt. Weggelaten: 6 months."
        ),
        en: ("Promise", "How long an agreed action keeps its price. Left out: 6 months.")),
      Key(
        "notice", .scalar(.time(TimeSpan.Unit.allCases)),
        nl: (
          "Aankondiging", "Hoe lang voor de eerste dag een nieuwe versie bekend is, zoals 14 days."
        ),
        en: (
          "Notice", "How long before its first day a new version is made public, such as 14 days."
        )),
      Key(
        "vouchers", .map(vouchers),
        nl: ("Bonnen", "Welke bonnen er zijn en hoe lang zij geldig zijn."),
        en: ("Vouchers", "Which vouchers there are and how long they hold.")),
      Key(
        "approval", .map(approval),
        nl: ("Goedkeuren", "Wanneer een tweede mentor meekijkt."),
        en: ("Approval", "When a second mentor approves.")),
      Key(
        "ledger", .map(ledger),
        nl: ("Boekhouding", "Codes en namen voor de boeken."),
        en: ("Ledger", "Codes and names for the books.")),
      Key(
        "retention", .map(retention),
        nl: ("Bewaren", "Hoe lang gegevens bewaard worden."),
        en: ("Retention", "How long details are kept.")),
      Key(
        "labels", .map(labels),
        nl: ("Woorden voor mensen", "Hoe mensen een kenmerk, keuze, bewijs of plafond noemen."),
        en: ("Words for people", "What people call an attribute, option, evidence or cap.")),
      Key(
        "objection", .label,
        nl: ("Bezwaar", "Hoe iemand bezwaar maakt, in uw eigen woorden."),
        en: ("Objection", "How to object, in your own words.")),
    ], isMerged: true)

  static let calendar = MapForm(
    "calendar",
    [
      Key(
        "time_zone", .scalar(.anything),
        nl: ("Tijdzone", "De tijdzone, zoals Europe/Amsterdam. Die zegt welke dag het is."),
        en: ("Time zone", "The time zone, such as Europe/Amsterdam. It tells what day it is.")),
      Key(
        "year_starts", .scalar(.monthAndDay),
        nl: ("Begin van het jaar", "Maand en dag, zoals 09-01 voor 1 september."),
        en: ("Start of the year", "Month and day, such as 09-01 for 1 September.")),
    ], isMerged: true)

  static let participants = MapForm(
    "participants",
    own: MapForm.OwnKeys(
      names: .ownName(except: reserved),
      values: .either([.scalar(.word(Decoding.plainTypeWords)), .map(attribute)]),
      most: Decoding.mostItems),
    isMerged: true)

  static let attribute = MapForm(
    "attribute",
    [
      Key(
        "type", .scalar(.word(Decoding.plainTypeWords)),
        nl: ("Soort", "integer: een heel getal. boolean: ja of nee. date: een dag."),
        en: ("Type", "integer: a whole number. boolean: yes or no. date: a day.")),
      Key(
        "one_of", .names(.ownName(except: reserved)),
        nl: ("Eén van", "De keuzes waarvan er één geldt."),
        en: ("One of", "The options of which one holds.")),
      Key(
        "set_of", .either([.scalar(.word(["pillar"])), .names(.ownName(except: reserved))]),
        nl: ("Een aantal van", "De keuzes waarvan er meer kunnen gelden. pillar: de leefgebieden."),
        en: ("Set of", "The options of which several may hold. pillar: the pillars.")),
      Key(
        "label", .label,
        nl: ("Woorden voor mensen", "Hoe mensen dit kenmerk noemen."),
        en: ("Words for people", "What people call this attribute.")),
    ], laws: [.exactlyOne(types)])

  static let weights = MapForm(
    "weights",
    [
      Key(
        "effort", .map(levels),
        nl: ("Naar moeite", "Een gewicht voor elk niveau van moeite, zoals { 1: 0.5, 2: 1 }."),
        en: ("By effort", "A weight for each level of effort, such as { 1: 0.5, 2: 1 }.")),
      Key(
        "rung", .map(levels),
        nl: ("Naar trede", "Een gewicht voor elke trede van de deelnemer op het leefgebied."),
        en: ("By rung", "A weight for each rung of the participant on the pillar.")),
    ],
    own: MapForm.OwnKeys(names: .name, values: .map(weightTable), most: Decoding.mostItems),
    isMerged: true)

  /// A table whose rows are the levels of effort, or the rungs.
  static let levels = MapForm(
    "levels",
    Decoding.effortLevels.map { level in
      Key(
        String(level), .scalar(.weight),
        nl: ("Niveau \(level)", "Het gewicht van niveau \(level)."),
        en: ("Level \(level)", "The weight of level \(level)."))
    })

  static let weightTable = MapForm(
    "weight-table",
    own: MapForm.OwnKeys(names: .name, values: .scalar(.weight), most: Decoding.mostItems))

  static let rounding = MapForm(
    "rounding",
    [
      Key(
        "to", .scalar(.amountAboveZero(most: Money.largestReward)),
        nl: ("Op een veelvoud van", "De stap waarop wordt afgerond. Weggelaten: één cent."),
        en: ("To a multiple of", "The step that is rounded to. Left out: one cent.")),
      Key(
        "mode", .scalar(.word(Rounding.Mode.allCases.map(\.rawValue))),
        nl: (
          "Hoe", "half_up: de helft gaat omhoog. half_even: naar even. down: omlaag. up: omhoog."
        ),
        en: ("How", "half_up: a half goes up. half_even: to even. down: down. up: up.")),
    ], isMerged: true)

  static let labels = MapForm(
    "labels",
    own: MapForm.OwnKeys(names: .anything, values: .label, most: Decoding.mostItems),
    isMerged: true)

  static let text = MapForm(
    "text",
    [
      Key(
        "nl", .scalar(.text(longest: Decoding.longestText)), isRequired: true,
        nl: ("Nederlands", "De tekst in het Nederlands."), en: ("Dutch", "The text in Dutch.")),
      Key(
        "en", .scalar(.text(longest: Decoding.longestText)), isRequired: true,
        nl: ("Engels", "De tekst in het Engels."), en: ("English", "The text in English.")),
    ])
}
