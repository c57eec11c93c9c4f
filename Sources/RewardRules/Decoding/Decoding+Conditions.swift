import Rewards
import RuleText

/// What conditions may ask: the attributes of the version and the pillars of its catalogue.
struct Askable {
  let attributes: [String: DeclaredAttribute]
  /// `nil` if the catalogue could not be read; pillars are taken on trust then.
  let catalogue: Catalogue?

  init(_ attributes: [DeclaredAttribute], _ catalogue: Catalogue?) {
    self.attributes = Dictionary(
      attributes.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.catalogue = catalogue
  }
}

extension Decoding {
  /// A map of tests that must all hold, or a list of such maps.
  mutating func condition(_ node: SyntaxNode, asking askable: Askable) -> DeclaredCondition? {
    switch node.content {
    case .scalar:
      report(
        .wrongShape, "expected a condition, and here is \(node.kind)", at: node.place,
        help: "write tests such as { age: 18.., arm: bonnen }")
      return nil
    case .list:
      return conditions(node, asking: askable).map { .all($0) }
    case .map(let entries):
      guard !entries.isEmpty else {
        report(
          .emptyList, "this condition has no test", at: node.place,
          help: "write a test such as { arm: bonnen }, or leave the key out")
        return nil
      }
      let parts = entries.compactMap { part($0, asking: askable) }
      return parts.count == entries.count ? .all(parts) : nil
    }
  }

  private mutating func conditions(
    _ node: SyntaxNode, asking askable: Askable
  ) -> [DeclaredCondition]? {
    let form: Message = "[{ arm: bonnen }, { age: 18.. }], or one a line after '- '"
    guard let items = items(of: node, "conditions", form: form) else { return nil }
    let parts = items.compactMap { condition($0, asking: askable) }
    return parts.count == items.count ? parts : nil
  }

  private mutating func part(
    _ entry: SyntaxNode.Entry, asking askable: Askable
  ) -> DeclaredCondition? {
    switch entry.key.value {
    case "any": return conditions(entry.value, asking: askable).map { .any($0) }
    case "all": return conditions(entry.value, asking: askable).map { .all($0) }
    case "not": return condition(entry.value, asking: askable).map { .not($0) }
    case "rung": return rungs(entry.value, asking: askable)
    default: return attribute(entry, asking: askable)
    }
  }

  /// What other languages call them; the nearest names would mean something else.
  private static let otherWords = ["and": "all", "or": "any"]

  private mutating func attribute(
    _ entry: SyntaxNode.Entry, asking askable: Askable
  ) -> DeclaredCondition? {
    let name = entry.key.value
    guard let attribute = askable.attributes[name] else {
      report(
        .unknownAttribute, "unknown attribute \(quoted(name))", at: entry.key.place,
        help: Decoding.otherWords[name].map { "write '\($0)' instead" }
          ?? didYouMean(name, among: askable.attributes.keys.sorted() + Keys.condition.names)
          ?? "declare it under 'participants', such as 'children: integer'")
      return nil
    }
    guard let type = attribute.type else { return nil }
    return check(entry.value, of: name, as: type).map { .attribute(entry.key, $0) }
  }

  private mutating func check(
    _ node: SyntaxNode, of name: String, as type: AttributeType
  ) -> Condition.Check? {
    switch type {
    case .integer:
      if case .map = node.content {
        return wrongTest(
          of: name, "is a whole number", node, help: "write 18, 18..27, 18.. or [18, 21]")
      }
      return numberTest(
        node, "a whole number", in: 0...Int(AttributeType.largestInteger)
      ).map { .number($0) }
    case .boolean:
      guard case .scalar = node.content else {
        return wrongTest(of: name, "is true or false", node, help: "write true or false")
      }
      return boolean(node).map {
        .number(.range(from: $0.value ? 1 : 0, through: $0.value ? 1 : 0))
      }
    case .date:
      return dateCheck(node, of: name)
    case .oneOf(let options):
      return choice(node, of: name, among: options).map { .number(.oneOf($0.map(Int64.init))) }
    case .setOf(let options):
      return setTest(node, of: name, among: options).map { .set($0) }
    }
  }

  private mutating func wrongTest(
    of name: String, _ nature: Message, _ node: SyntaxNode, help: Message
  ) -> Condition.Check? {
    report(
      .wrongTest, "'\(name)' \(nature) and cannot be tested with \(node.kind)", at: node.place,
      help: help)
    return nil
  }

  private mutating func dateCheck(_ node: SyntaxNode, of name: String) -> Condition.Check? {
    switch node.content {
    case .scalar(let text):
      let ends = Decoding.ends(of: text).map { [$0.first, $0.last].compactMap { $0 } }
      let isYears = (ends ?? [text[...]]).allSatisfy {
        DecimalText.whole($0, maximum: Int64(Decoding.mostYears)) != nil
      }
      if isYears, ends?.isEmpty != true {
        return wrongTest(
          of: name, "is a date", node, help: "for full years since then write { years: \(text) }")
      }
      return days(node).map { .day($0.value) }
    case .map:
      guard let fields = fields(of: node, "the test of a date", keys: Keys.dateTest),
        let years = fields["years"]
      else { return nil }
      return numberTest(years, "a number of years", in: 0...Decoding.mostYears).map { .years($0) }
    case .list:
      return wrongTest(
        of: name, "is a date", node,
        help: "write a day, a range such as 2000-01-01.., or { years: 18.. }")
    }
  }

  /// The largest age that a rule may ask for.
  static let mostYears = 1_000

  /// One option or a list of them, as indices.
  private mutating func choice(
    _ node: SyntaxNode, of name: String, among options: [String]
  ) -> [Int]? {
    switch node.content {
    case .scalar(let text):
      return option(text, at: node.place, of: name, among: options).map { [$0] }
    case .list:
      return optionList(node, of: name, among: options)
    case .map:
      report(
        .wrongTest, "'\(name)' has one value and cannot be tested with \(node.kind)",
        at: node.place, help: "write an option, or a list of options")
      return nil
    }
  }

  private mutating func optionList(
    _ node: SyntaxNode, of name: String, among options: [String]
  ) -> [Int]? {
    guard let names = names(node, "options") else { return nil }
    let indices = names.compactMap { option($0.value, at: $0.place, of: name, among: options) }
    return indices.count == names.count ? indices : nil
  }

  private mutating func option(
    _ text: String, at place: Place, of name: String, among options: [String]
  ) -> Int? {
    if let index = options.firstIndex(of: text) { return index }
    report(
      .unknownOption, "\(quoted(text)) is no option of '\(name)'", at: place,
      help: didYouMean(text, among: options) ?? "its options are \(listed(options))")
    return nil
  }

  private mutating func setTest(
    _ node: SyntaxNode, of name: String, among options: [String]
  ) -> SetTest? {
    guard case .map(let entries) = node.content else {
      report(
        .wrongTest, "'\(name)' is a set and cannot be tested with \(node.kind)", at: node.place,
        help: Decoding.setForm)
      return nil
    }
    guard let fields = fields(of: node, "the test of a set", keys: Keys.setTest) else {
      return nil
    }
    let slot = AttributeSlot(name: name, type: .setOf(options), offset: 0)
    var test = SetTest(wordCount: slot.wordCount)
    var isRight = true
    func words(_ key: String, _ decoding: inout Decoding) -> [Int64]? {
      guard let node = fields[key] else { return nil }
      let chosen = decoding.optionList(node, of: name, among: options)
      isRight = isRight && chosen != nil
      return chosen.map { OptionSetWords.words(of: $0, count: slot.wordCount) }
    }
    test.anyOf = words("any_of", &self)
    test.allOf = words("all_of", &self)
    test.noneOf = words("none_of", &self)
    test.among = words("among", &self)
    if let node = fields["count"] {
      test.count = numberTest(node, "a number of options", in: 0...options.count)
      isRight = isRight && test.count != nil
    }
    if test.among != nil, test.count == nil {
      report(
        .wrongTest, "'among' says what 'count' counts, and there is no 'count'",
        at: fields.place(of: "among") ?? node.place, help: "add 'count', such as count: 2..")
      return nil
    }
    if test.anyOf == nil, test.allOf == nil, test.noneOf == nil, test.count == nil {
      if entries.isEmpty {
        report(
          .emptyList, "this test of a set is empty", at: node.place,
          help: Decoding.setForm)
      }
      return nil
    }
    return isRight ? test : nil
  }

  private static let setForm: Message =
    "write one or more of { any_of: [a, b], all_of: [a, b], none_of: [a, b], count: 2.. }"

  private mutating func rungs(
    _ node: SyntaxNode, asking askable: Askable
  ) -> DeclaredCondition? {
    let form: Message = "a pillar and its rungs, such as { debts: ..3 }"
    guard let entries = entries(of: node, "a test of rungs", form: form) else { return nil }
    guard !entries.isEmpty else {
      report(
        .emptyList, "this test of rungs is empty", at: node.place,
        help: "write \(form)")
      return nil
    }
    var parts: [DeclaredCondition] = []
    for entry in entries {
      let test = numberTest(entry.value, "a rung", in: 1...Decoding.rungCount)
      if entry.key.value == "own" {
        if let test { parts.append(.ownRung(entry.key.place, test)) }
      } else if isPillarWithRungs(entry.key, in: askable.catalogue), let test {
        parts.append(.rung(pillar: entry.key, test))
      }
    }
    return parts.count == entries.count ? .all(parts) : nil
  }

  private mutating func isPillarWithRungs(
    _ id: Marked<String>, in catalogue: Catalogue?
  ) -> Bool {
    guard let catalogue else { return true }
    guard let pillar = catalogue.pillar(id.value) else {
      reportUnknownPillar(id, known: catalogue.pillarNames + ["own"])
      return false
    }
    guard pillar.rungs.isEmpty else { return true }
    report(
      .noRungs, "the pillar \(quoted(id.value)) has no rungs to test", at: id.place,
      notes: [Diagnostic.Note("the pillar is declared here", at: pillar.id.place)],
      help: "add its five rungs to the catalogue, or drop this test")
    return false
  }

  mutating func reportUnknownPillar(_ id: Marked<String>, known: [String]) {
    report(
      .unknownPillar, "unknown pillar \(quoted(id.value))", at: id.place,
      help: didYouMean(id.value, among: known)
        ?? "known here: \(known.joined(separator: ", "))")
  }
}
