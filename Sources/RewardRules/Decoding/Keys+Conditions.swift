import Rewards

// The keys of conditions.

extension Keys {
  static let condition = MapForm(
    "tests",
    [
      Key(
        "rung", .map(rungTest),
        nl: ("Trede", "De trede op een leefgebied, zoals { debts: ..3 } of { own: ..3 }."),
        en: ("Rung", "The rung on a pillar, such as { debts: ..3 } or { own: ..3 }.")),
      Key(
        "any", .list(.condition, count: 1...Int.max),
        nl: ("Eén van deze", "Ten minste één van deze voorwaarden klopt."),
        en: ("Any", "At least one of these conditions holds.")),
      Key(
        "all", .list(.condition, count: 1...Int.max),
        nl: ("Al deze", "Al deze voorwaarden kloppen."),
        en: ("All", "All of these conditions hold.")),
      Key(
        "not", .condition,
        nl: ("Niet", "Deze voorwaarde klopt niet. Staan er meer: niet allemaal tegelijk."),
        en: ("Not", "This condition does not hold. With more than one: not all at once.")),
    ],
    own: MapForm.OwnKeys(
      names: .name,
      values: .either([
        .scalar(.factTest), .names(.factTest), .map(dateTest), .map(setTest),
      ])),
    laws: [.notEmpty])

  static let rungTest = MapForm(
    "rung-test",
    own: MapForm.OwnKeys(
      names: .name,
      values: .either([.scalar(.wholeTest), .names(.whole(1...Decoding.rungCount))])),
    laws: [.notEmpty])

  static let dateTest = MapForm(
    "date-test",
    [
      Key(
        "years", .either([.scalar(.wholeTest), .names(.whole(0...Decoding.mostYears))]),
        isRequired: true, example: "18..",
        nl: ("Jaren", "Hele jaren sinds die dag, zoals 18.. of 18..27."),
        en: ("Years", "Full years since that day, such as 18.. or 18..27."))
    ])

  static let setTest = MapForm(
    "set-test",
    [
      Key(
        "any_of", .names(),
        nl: ("Eén van", "Ten minste één van deze."), en: ("Any of", "At least one of these.")),
      Key("all_of", .names(), nl: ("Alle", "Al deze."), en: ("All of", "All of these.")),
      Key(
        "none_of", .names(), nl: ("Geen van", "Geen van deze."),
        en: ("None of", "None of these.")),
      Key(
        "count", .either([.scalar(.wholeTest), .names(.whole(0...Decoding.mostItems))]),
        nl: ("Aantal", "Hoeveel het er zijn: 2 is precies twee, 2.. is twee of meer."),
        en: ("Count", "How many there are: 2 is exactly two, 2.. is two or more.")),
      Key(
        "among", .names(),
        nl: ("Geteld onder", "Alleen deze tellen mee bij count."),
        en: ("Among", "Only these count for count.")),
    ], laws: [.notEmpty, .needs("among", "count")])
}
