// The keys of a catalogue file.

extension Keys {
  static let catalogue = MapForm(
    "catalogue",
    [
      Key(
        "pillar", .scalar(.ownName(except: reserved)), isRequired: true,
        nl: ("Leefgebied", "De naam van dit leefgebied in de regels, zoals debts."),
        en: ("Pillar", "The name of this pillar in the rules, such as debts.")),
      Key(
        "name", .label, isRequired: true,
        nl: ("Naam", "Hoe mensen dit leefgebied noemen, in het Nederlands en het Engels."),
        en: ("Name", "What people call this pillar, in Dutch and in English.")),
      Key(
        "rungs",
        .list(.label, count: Decoding.rungCount...Decoding.rungCount),
        nl: ("Treden", "De vijf treden van de Brug, de laagste eerst. Of laat dit weg."),
        en: ("Rungs", "The five rungs of the Bridge, the lowest first. Or leave this out.")),
      Key(
        "actions", .map(actions), isRequired: true,
        nl: ("Acties", "Wat inwoners kunnen doen op dit leefgebied."),
        en: ("Actions", "What residents can do on this pillar.")),
    ])

  static let actions = MapForm(
    "actions",
    own: MapForm.OwnKeys(names: .ownName(except: reserved), values: .map(action)))

  static let action = MapForm(
    "action",
    [
      Key(
        "label", .label, isRequired: true, example: "{ nl: …, en: … }",
        nl: ("Omschrijving", "De actie in woorden van de inwoner: Ik heb …"),
        en: ("Label", "The action in the resident's words: I did …")),
      Key(
        "effort", .scalar(.whole(Decoding.effortLevels)), isRequired: true, example: "3",
        nl: ("Moeite", "Hoe moeilijk de actie is: 1 is een kleine stap, 5 is heel moeilijk."),
        en: ("Effort", "How hard the action is: 1 is a small step, 5 is very hard.")),
      Key(
        "evidence", .namesOrEmpty(),
        nl: ("Bewijs", "De soorten bewijs die de mentor gezien moet hebben, zoals [letter]."),
        en: ("Evidence", "The kinds of evidence that the mentor must have seen, such as [letter].")
      ),
    ])
}
