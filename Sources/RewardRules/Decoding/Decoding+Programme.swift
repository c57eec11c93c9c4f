import RuleText
import Rewards

extension Decoding {
  /// One version of a programme, its parents merged in and its short forms written out.
  mutating func programme(_ root: SyntaxNode, file: String, catalogue: Catalogue?) -> Programme {
    var programme = Programme(file: file)
    guard
      let fields = fields(
        of: root, "a programme file", keys: Keys.programme, required: Keys.programmeRequired)
    else { return programme }
    if let node = fields["language"] {
      _ = word(node, "the version of this language", among: ["1"])
    }
    programme.id = fields["programme"].flatMap { node in
      scalar(node, "the programme's id").map { Marked($0, at: node.place) }
    }
    if let id = programme.id, !name(id, "a programme") { programme.id = nil }
    programme.name = fields["name"].flatMap { label($0, "the programme's name") }
    programme.runs = fields["runs"].flatMap { runs($0) }
    programme.currency = fields["currency"].flatMap { decodeCurrency($0) }
    currency = programme.scale
    if let node = fields["calendar"] { decodeCalendar(node, into: &programme) }
    if let node = fields["participants"] {
      programme.attributes = attributes(node, catalogue: catalogue)
    }
    let askable = Askable(attributes: programme.attributes, catalogue: catalogue)
    programme.eligible = fields["eligible"].flatMap { node in
      condition(node, asking: askable).map { Marked($0, at: node.place) }
    }
    programme.weights = fields["weights"].map { weights($0) } ?? []
    if let node = fields["rounding"] { decodeRounding(node, into: &programme) }
    programme.effortAdjustable = fields["effort_adjustable"].flatMap {
      whole($0, "a number of levels", in: 0...4)
    }
    programme.rewards =
      fields["rewards"].map { rewards($0, asking: askable) } ?? DeclaredRewards()
    programme.caps = fields["caps"].map { caps($0, catalogue: catalogue) } ?? []
    if let node = fields["promise"] {
      programme.promise =
        node.isWord("none")
        ? Marked(nil, at: node.place) : time(node, "a promise")?.map { $0 }
    }
    decodeSettings(fields, into: &programme)
    programme.labels = fields["labels"].map { labels($0) } ?? []
    programme.objection = fields["objection"].flatMap { label($0, "how to object") }
    return programme
  }

  private mutating func runs(_ node: SyntaxNode) -> Marked<DayRange>? {
    guard let runs = days(node) else { return nil }
    guard runs.value.first != nil else {
      report(
        .badRange, "a version runs from a first day", at: node.place,
        help: "write the day on which it comes into force: 2017-12-01..2019-05-31")
      return nil
    }
    return runs
  }

  private mutating func decodeCurrency(_ node: SyntaxNode) -> Marked<Currency>? {
    guard let code = scalar(node, "a currency") else { return nil }
    guard let currency = Currency(code: code) else {
      report(
        .unknownCurrency, "unknown currency '\(code.prefix(40))'", at: node.place,
        help: nearestName(to: code.uppercased(), among: Currency.allCodes).map {
          "did you mean '\($0)'?"
        } ?? "write the three letters of ISO 4217, such as EUR")
      return nil
    }
    return Marked(currency, at: node.place)
  }

  private mutating func decodeCalendar(_ node: SyntaxNode, into programme: inout Programme) {
    guard let fields = fields(of: node, "'calendar'", keys: Keys.calendar) else { return }
    if let node = fields["time_zone"], let zone = scalar(node, "a time zone") {
      if KnownTimeZones.contains(zone) {
        programme.timeZone = Marked(zone, at: node.place)
      } else {
        report(
          .unknownTimeZone, "unknown time zone '\(zone.prefix(80))'", at: node.place,
          help: nearestName(to: zone, among: KnownTimeZones.names).map { "did you mean '\($0)'?" }
            ?? "write a name such as Europe/Amsterdam")
      }
    }
    if let node = fields["year_starts"] { programme.yearStart = yearStart(node) }
  }

  private mutating func yearStart(_ node: SyntaxNode) -> Marked<YearStart>? {
    guard let text = scalar(node, "a month and a day") else { return nil }
    if text == "02-29" {
      report(
        .badYearStart, "a year cannot start on 29 February, which most years do not have",
        at: node.place, help: "write 02-28 or 03-01")
      return nil
    }
    if text.utf8.count == 5, let day = Day("2001-" + text),
      let start = YearStart(month: day.date.month, day: day.date.day)
    {
      return Marked(start, at: node.place)
    }
    report(
      .badYearStart, "'\(text.prefix(40))' is not a day of the year", at: node.place,
      help: "write month and day: 01-01")
    return nil
  }

  private mutating func attributes(
    _ node: SyntaxNode, catalogue: Catalogue?
  ) -> [DeclaredAttribute] {
    (entries(of: node, "'participants'") ?? []).compactMap { entry in
      guard ownName(entry.key, "an attribute") else { return nil }
      return attribute(entry, catalogue: catalogue)
    }
  }

  private mutating func attribute(
    _ entry: SyntaxNode.Entry, catalogue: Catalogue?
  ) -> DeclaredAttribute {
    var type: AttributeType?
    var options: [Marked<String>] = []
    var label: LocalizedText?
    if case .map = entry.value.content {
      if let fields = fields(of: entry.value, "an attribute", keys: Keys.attribute) {
        label = fields["label"].flatMap { self.label($0, "the attribute's label") }
        (type, options) = self.type(fields, catalogue: catalogue)
      }
    } else {
      type = plainType(entry.value)
    }
    return DeclaredAttribute(name: entry.key, type: type, options: options, label: label)
  }

  private static let plainTypes: [(word: String, type: AttributeType)] = [
    ("integer", .integer), ("boolean", .boolean), ("date", .date),
  ]

  private mutating func plainType(_ node: SyntaxNode) -> AttributeType? {
    let known = Decoding.plainTypes.map(\.word)
    let word = word(
      node, "the type of an attribute", among: known + ["{ one_of: [a, b] }", "{ set_of: [a, b] }"])
    return Decoding.plainTypes.first { $0.word == word?.value }?.type
  }

  private mutating func type(
    _ fields: Fields, catalogue: Catalogue?
  ) -> (AttributeType?, [Marked<String>]) {
    let stated = ["type", "one_of", "set_of"].filter { fields[$0] != nil }
    guard stated.count == 1, let key = stated.first, let node = fields[key] else {
      report(
        .missingKey, "an attribute has one type", at: fields.place,
        help: "write integer, boolean, date, { one_of: [a, b] } or { set_of: [a, b] }")
      return (nil, [])
    }
    switch key {
    case "type": return (plainType(node), [])
    case "set_of" where node.isWord("pillar"):
      return (catalogue.map { .setOf($0.pillars.map(\.id.value)) }, [])
    default:
      let options = (names(node, "options") ?? []).filter { ownName($0, "an option") }
      guard !options.isEmpty else { return (nil, []) }
      let names = options.map(\.value)
      return (key == "one_of" ? .oneOf(names) : .setOf(names), options)
    }
  }

  private mutating func weights(_ node: SyntaxNode) -> [DeclaredWeights] {
    (entries(of: node, "'weights'") ?? []).compactMap { entry in
      guard let rows = entries(of: entry.value, "a table of weights") else { return nil }
      return DeclaredWeights(
        name: entry.key,
        rows: rows.compactMap { row in weight(row.value).map { (row.key, $0) } })
    }
  }

  private mutating func decodeRounding(_ node: SyntaxNode, into programme: inout Programme) {
    guard let fields = fields(of: node, "'rounding'", keys: Keys.rounding) else { return }
    programme.roundingMode = fields["mode"].flatMap { word($0, "a way of rounding") }
    guard let step = fields["to"].flatMap({ money($0) }) else { return }
    guard step.value > 0 else {
      report(
        .zeroCount, "amounts cannot be rounded to a multiple of 0", at: step.place,
        help: "write the step, such as 5, or leave 'to' out")
      return
    }
    programme.roundingStep = step
  }

  private mutating func labels(_ node: SyntaxNode) -> [(name: Marked<String>, text: LocalizedText)] {
    (entries(of: node, "'labels'") ?? []).compactMap { entry in
      label(entry.value, "a label").map { (entry.key, $0) }
    }
  }
}
