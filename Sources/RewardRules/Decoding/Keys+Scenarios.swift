import Rewards

// The keys of a file of scenarios.

extension Keys {
  static let scenarios = MapForm(
    "scenarios",
    [
      Key(
        "scenarios", .list(.map(scenario), count: 1...Int.max), isRequired: true,
        nl: ("Scenario's", "Korte verhalen die laten zien dat de regels doen wat u bedoelt."),
        en: ("Scenarios", "Short stories that show that the rules do what you mean."))
    ])

  static let scenario = MapForm(
    "scenario",
    [
      Key(
        "name", .scalar(.text(longest: Decoding.longestText)), isRequired: true,
        nl: ("Naam", "Wat dit verhaal laat zien, in één zin."),
        en: ("Name", "What this story shows, in one sentence.")),
      Key(
        "participants", .map(people),
        nl: ("Deelnemers", "Wie er meedoen, en wat van hen bekend is."),
        en: ("Participants", "Who takes part, and what is known about them.")),
      Key(
        "claims", .list(.map(scenarioClaim), count: 1...Int.max), isRequired: true,
        nl: ("Aanvragen", "Wat zij deden, en wat daar uit moet komen."),
        en: ("Claims", "What they did, and what should come out.")),
      Key(
        "expect_total", .scalar(.amount(most: Money.largestCap)),
        nl: ("Verwacht totaal", "Wat alle aanvragen samen moeten opleveren."),
        en: ("Expected total", "What all claims should pay together.")),
    ])

  static let people = MapForm(
    "people",
    own: MapForm.OwnKeys(
      names: .anything,
      values: .either([.map(person), .list(.map(person), count: 0...Int.max)])))

  static let person = MapForm(
    "person",
    [
      Key(
        "since", .scalar(.day),
        nl: ("Sinds", "Vanaf deze dag geldt wat hier staat."),
        en: ("Since", "From this day on, what stands here holds.")),
      Key(
        "household", .scalar(.anything),
        nl: ("Huishouden", "Wie hetzelfde huishouden heeft, deelt plafonds per huishouden."),
        en: ("Household", "Who has the same household shares caps per household.")),
      Key(
        "rung", .map(rungsOfPerson),
        nl: ("Treden", "De trede op elk leefgebied, zoals { debts: 3 }."),
        en: ("Rungs", "The rung on each pillar, such as { debts: 3 }.")),
    ],
    own: MapForm.OwnKeys(
      names: .anything,
      values: .either([
        .scalar(.anything), .list(.scalar(.anything), count: 0...Int.max),
      ])))

  static let rungsOfPerson = MapForm(
    "rungs-of-person",
    own: MapForm.OwnKeys(names: .name, values: .scalar(.whole(1...Decoding.rungCount))))

  static let scenarioClaim = MapForm(
    "claim",
    [
      Key(
        "claim", .scalar(.id),
        nl: ("Aanvraag", "Het id van de aanvraag. Dit mag u weglaten."),
        en: ("Claim", "The id of the claim. You may leave it out.")),
      Key(
        "participant", .scalar(.id), isRequired: true, example: "p-1",
        nl: ("Deelnemer", "Wie het deed. Gebruik nooit een BSN."),
        en: ("Participant", "Who did it. Never use a BSN.")),
      Key(
        "action", .scalar(.name), isRequired: true, example: "call-creditors",
        nl: ("Actie", "Wat er gedaan is: een actie uit de catalogus."),
        en: ("Action", "What was done: an action of the catalogue.")),
      Key(
        "done_on", .scalar(.day), isRequired: true, example: "2018-03-05",
        nl: ("Gedaan op", "De dag waarop het gedaan is."),
        en: ("Done on", "The day on which it was done.")),
      Key(
        "agreed_on", .scalar(.day),
        nl: ("Afgesproken op", "De dag waarop het was afgesproken."),
        en: ("Agreed on", "The day on which it was agreed.")),
      Key(
        "outcome", .scalar(.word(Claim.Outcome.allCases.map(\.rawValue))),
        nl: ("Afloop", "done: het is gelukt. missed: het is niet gelukt. Weggelaten: done."),
        en: ("Outcome", "done: it was done. missed: it was not. Left out: done.")),
      Key(
        "effort", .scalar(.whole(Decoding.effortLevels)),
        nl: ("Moeite", "De moeite die de mentor zag, als die anders is dan in de regels."),
        en: ("Effort", "The effort that the mentor saw, where it differs from the rules'.")),
      Key(
        "evidence", .namesOrEmpty(),
        nl: ("Bewijs", "De soorten bewijs die de mentor gezien heeft."),
        en: ("Evidence", "The kinds of evidence that the mentor has seen.")),
      Key(
        "mentor", .scalar(.id),
        nl: ("Mentor", "Het id van de mentor."),
        en: ("Mentor", "The mentor's id.")),
      Key(
        "declined", .scalar(.boolean),
        nl: ("Geen bon gewenst", "true: de deelnemer wil geen bon."),
        en: ("Declined", "true: the participant wants no bon.")),
      Key(
        "expect", .map(expectation),
        nl: ("Verwacht", "Wat er uit deze aanvraag moet komen."),
        en: ("Expected", "What should come out of this claim.")),
    ])

  static let expectation = MapForm(
    "expectation",
    [
      Key(
        "outcome", .scalar(.word(DecisionOutcome.allCases.map(\.rawValue))),
        nl: ("Uitkomst", "Wat er met de aanvraag gebeurt."),
        en: ("Outcome", "What becomes of the claim.")),
      Key(
        "amount", .scalar(.amount(most: Money.largestCap)),
        nl: ("Bedrag", "Hoeveel de aanvraag oplevert."),
        en: ("Amount", "How much the claim pays.")),
      Key(
        "reasons", .namesOrEmpty(.anything),
        nl: ("Redenen", "De redenen, in hun volgorde. Geen redenen: []."),
        en: ("Reasons", "The reasons, in their order. No reasons: [].")),
      Key(
        "payouts", .namesOrEmpty(.anything),
        nl: ("Betalingen", "Wat op welke dag betaald wordt, zoals [2018-03-05=10.00]."),
        en: ("Payouts", "What is paid on which day, such as [2018-03-05=10.00].")),
    ], laws: [.notEmpty])
}
