import Rewards
import RuleText

extension Decoding {
  /// One version of a programme, its parents merged in and its short forms written out.
  mutating func programme(_ root: SyntaxNode, file: String, catalogue: Catalogue?) -> Programme {
    var programme = Programme(file: file)
    guard let fields = fields(of: root, "a programme file", keys: Keys.programme)
    else { return programme }
    if let node = fields["language"] {
      _ = word(node, "the version of the rule language", among: ["1"])
    }
    programme.id = fields["programme"].flatMap { node in
      scalar(node, "the programme's id").map { Marked($0, at: node.place) }
    }
    if let id = programme.id, !name(id, "a programme") { programme.id = nil }
    if let node = fields["catalogue"] {
      _ = scalar(node, "the folder of the catalogue", help: "write a path, such as ../catalogue")
    }
    if let node = fields["extends"] {
      _ = scalar(node, "a file to extend", help: "write a path, such as ../base/2017-12-01.yaml")
    }
    programme.name = fields["name"].flatMap { label($0, "the programme's name") }
    programme.runs = fields["runs"].flatMap { runs($0) }
    programme.currency = fields["currency"].flatMap { decodeCurrency($0) }
    currency = programme.scale
    if let node = fields["calendar"] { decodeCalendar(node, into: &programme) }
    if let node = fields["participants"] {
      programme.attributes = attributes(node, catalogue: catalogue)
    }
    let askable = Askable(programme.attributes, catalogue)
    programme.eligible = fields["eligible"].flatMap { node in
      condition(node, asking: askable).map { Marked($0, at: node.place) }
    }
    programme.weights = fields["weights"].map { weights($0) } ?? []
    if let node = fields["rounding"] { decodeRounding(node, into: &programme) }
    programme.effortAdjustable = fields["effort_adjustable"].flatMap {
      whole($0, "a number of levels", in: Decoding.adjustableLevels)
    }
    programme.rewards =
      fields["rewards"].map { rewards($0, at: fields.place(of: "rewards"), asking: askable) }
      ?? DeclaredRewards()
    programme.caps = fields["caps"].map { caps($0, catalogue: catalogue) } ?? []
    if let node = fields["promise"] {
      programme.promise =
        node.isWord("none")
        ? Marked(nil, at: node.place) : time(node, "a promise")?.map { $0 }
    }
    programme.notice = fields["notice"].flatMap { time($0, "a notice") }
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
    let form: Message = "write the three letters of ISO 4217, such as EUR"
    guard let code = scalar(node, "a currency", help: form) else { return nil }
    guard let currency = Currency(code: code) else {
      report(
        .unknownCurrency, "unknown currency \(quoted(code))", at: node.place,
        help: code.utf8.count == 3
          ? didYouMean(code.uppercased(), among: Currency.allCodes) ?? form : form)
      return nil
    }
    return Marked(currency, at: node.place)
  }

  private mutating func decodeCalendar(_ node: SyntaxNode, into programme: inout Programme) {
    guard
      let fields = fields(
        of: node, "'calendar'", keys: Keys.calendar,
        form: "{ time_zone: Europe/Amsterdam, year_starts: 01-01 }")
    else { return }
    let form: Message = "write a name such as Europe/Amsterdam"
    if let node = fields["time_zone"], let zone = scalar(node, "a time zone", help: form) {
      if KnownTimeZones.contains(zone) {
        programme.timeZone = Marked(zone, at: node.place)
      } else {
        report(
          .unknownTimeZone, "unknown time zone \(quoted(zone))", at: node.place,
          help: didYouMean(zone, among: KnownTimeZones.names) ?? form)
      }
    }
    if let node = fields["year_starts"] { programme.yearStart = yearStart(node) }
  }

  private mutating func yearStart(_ node: SyntaxNode) -> Marked<YearStart>? {
    let form: Message = "write month and day with a dash, such as 09-01 for 1 September"
    guard let text = scalar(node, "a month and a day", help: form) else { return nil }
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
      .badYearStart, "\(quoted(text)) is not a day of the year", at: node.place,
      help: form)
    return nil
  }

  private mutating func attributes(
    _ node: SyntaxNode, catalogue: Catalogue?
  ) -> [DeclaredAttribute] {
    let entries = entries(
      of: node, "'participants'", form: "a name with its type, such as 'children: integer'",
      most: Decoding.mostItems)
    return (entries ?? []).map { entry in
      _ = ownName(entry.key, "an attribute")
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
      if let fields = fields(
        of: entry.value, "the attribute \(quoted(entry.key.value))", keys: Keys.attribute)
      {
        label = fields["label"].flatMap { self.label($0, "the attribute's label") }
        (type, options) = self.type(fields, of: entry.key, catalogue: catalogue)
      }
    } else {
      type = plainType(entry.value)
    }
    return DeclaredAttribute(name: entry.key, type: type, options: options, label: label)
  }

  private static let plainTypes: [(word: String, type: AttributeType)] = [
    ("integer", .integer), ("boolean", .boolean), ("date", .date),
  ]

  /// The words for the types that have no options.
  static let plainTypeWords = plainTypes.map(\.word)

  private mutating func plainType(_ node: SyntaxNode) -> AttributeType? {
    guard case .scalar = node.content else {
      report(
        .wrongShape, "expected the type of an attribute, and here is \(node.kind)",
        at: node.place, help: "write \(Decoding.typeForm)")
      return nil
    }
    let word = word(
      node, "the type of an attribute",
      among: Decoding.plainTypeWords + ["{ one_of: [a, b] }", "{ set_of: [a, b] }"])
    return Decoding.plainTypes.first { $0.word == word?.value }?.type
  }

  private static let typeForm: Message =
    "integer, boolean, date, { one_of: [a, b] } or { set_of: [a, b] }"

  private mutating func type(
    _ fields: Fields, of name: Marked<String>, catalogue: Catalogue?
  ) -> (AttributeType?, [Marked<String>]) {
    let stated = Keys.types.filter { fields[$0] != nil }
    guard stated.count == 1, let key = stated.first, let node = fields[key] else {
      report(
        .missingKey,
        "the attribute \(quoted(name.value)) needs one type, and has "
          + (stated.isEmpty ? "none" : "\(stated.count): \(stated.joined(separator: ", "))"),
        at: name.place, help: "write \(Decoding.typeForm)")
      return (nil, [])
    }
    switch key {
    case "type": return (plainType(node), [])
    case "set_of" where node.isWord("pillar"):
      return (catalogue.map { .setOf($0.pillarNames) }, [])
    default:
      let form: Message =
        "a list such as [a, b]\(key == "set_of" ? ", or pillar for all pillars" : "")"
      guard case .list = node.content else {
        _ = items(of: node, "options", form: form)
        return (nil, [])
      }
      let options = names(node, "options") ?? []
      for option in options { _ = ownName(option, "an option") }
      guard !options.isEmpty else { return (nil, []) }
      let names = options.map(\.value)
      return (key == "one_of" ? .oneOf(names) : .setOf(names), options)
    }
  }

  private mutating func weights(_ node: SyntaxNode) -> [DeclaredWeights] {
    let tables = entries(
      of: node, "'weights'", form: "a table, such as 'effort: { 1: 0.5, 2: 1 }'",
      most: Decoding.mostItems)
    return (tables ?? []).compactMap { entry in
      let owner: Message = "the table of \(quoted(entry.key.value))"
      guard
        let rows = entries(
          of: entry.value, owner, form: "a weight for each value, such as { 1: 0.5, 2: 1 }",
          most: Decoding.mostItems)
      else { return nil }
      return DeclaredWeights(
        name: entry.key, values: rows.map(\.key),
        rows: rows.compactMap { row in weight(row.value).map { (row.key, $0) } })
    }
  }

  private mutating func decodeRounding(_ node: SyntaxNode, into programme: inout Programme) {
    guard
      let fields = fields(
        of: node, "'rounding'", keys: Keys.rounding, form: "{ to: 5, mode: half_up }")
    else { return }
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

  private mutating func labels(_ node: SyntaxNode) -> [(name: Marked<String>, text: LocalizedText)]
  {
    let labels = entries(
      of: node, "'labels'", form: "a name with its texts: 'call-note: { nl: …, en: … }'",
      most: Decoding.mostItems)
    return (labels ?? []).compactMap { entry in
      label(entry.value, "the label of \(quoted(entry.key.value))").map { (entry.key, $0) }
    }
  }
}
