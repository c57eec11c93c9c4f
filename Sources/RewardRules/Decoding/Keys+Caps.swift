import Rewards

// The keys of caps.

extension Keys {
  static let caps = MapForm(
    "caps",
    own: MapForm.OwnKeys(
      names: .ownName(except: reserved.subtracting(holders)), values: .map(cap),
      most: Decoding.mostItems),
    isMerged: true)

  static let cap = MapForm(
    "cap",
    [
      Key(
        "per",
        .either([
          .scalar(.word(Decoding.holderNames)), .names(.word(Decoding.holderNames)),
        ]), isRequired: true, example: "participant",
        nl: ("Per", "Van wie het totaal is: één woord, of een lijst zoals [participant, pillar]."),
        en: ("Per", "Whose total it is: one word, or a list such as [participant, pillar].")),
      Key(
        "every", .scalar(.window), isRequired: true, example: "month",
        nl: ("Elke", "De tijd waarover wordt geteld: week, month, 28 days en zo meer."),
        en: ("Every", "The time over which it counts: week, month, 28 days and so on.")),
      Key(
        "at_most", .scalar(.capLimit), isRequired: true, example: "60",
        nl: ("Hoogstens", "Een bedrag, of een aantal bonnen zoals 3 bons."),
        en: ("At most", "An amount, or a number of bons such as 3 bons.")),
      Key(
        "beyond", .scalar(.word(CapPlan.Beyond.allCases.map(\.rawValue))), isRequired: true,
        example: "reduce",
        nl: (
          "Daarboven",
          "reduce: betaal wat er over is. refuse: betaal niets. defer: betaal later. "
            + "warn: waarschuw alleen."
        ),
        en: (
          "Beyond",
          "reduce: pay what is left. refuse: pay nothing. defer: pay later. warn: only warn."
        )),
      Key(
        "pillars", .names(),
        nl: ("Leefgebieden", "Alleen deze leefgebieden tellen mee."),
        en: ("Pillars", "Only these pillars count.")),
      Key(
        "actions", .names(),
        nl: ("Acties", "Alleen deze acties tellen mee."),
        en: ("Actions", "Only these actions count.")),
      Key(
        "label", .label,
        nl: ("Woorden voor mensen", "Hoe mensen dit plafond noemen."),
        en: ("Words for people", "What people call this cap.")),
    ],
    laws: [
      .atMostOne(scopes),
      .allows("at_most", like: " bons?$", other: "beyond", words: ["refuse", "warn"]),
      .allows(
        "beyond", like: "^defer$", other: "every",
        words: Decoding.windowWords.filter(\.window.isCalendar).map(\.word)),
    ])
}
