import RuleText
import Rewards

/// What conditions may ask: the attributes of the version and the pillars of its catalogue.
struct Askable {
  let attributes: [DeclaredAttribute]
  /// `nil` if the catalogue could not be read; pillars are taken on trust then.
  let catalogue: Catalogue?
}

extension Decoding {
  /// A map of tests that must all hold, or a list of such maps.
  mutating func condition(_ node: SyntaxNode, asking askable: Askable) -> DeclaredCondition? {
    switch node.content {
    case .scalar:
      report(
        .wrongShape, "expected a condition, and here is \(node.kind)", at: node.place,
        help: "write tests such as { arm: bonnen }")
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
    guard let items = items(of: node, "conditions") else { return nil }
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

  private mutating func attribute(
    _ entry: SyntaxNode.Entry, asking askable: Askable
  ) -> DeclaredCondition? {
    let name = entry.key.value
    guard let attribute = askable.attributes.first(where: { $0.name.value == name }) else {
      let known = askable.attributes.map(\.name.value) + ["rung", "any", "all", "not"]
      let nearest = nearestName(to: name, among: known)
      report(
        .unknownAttribute, "unknown attribute '\(name)'", at: entry.key.place,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "declare it under 'participants', such as '\(name): integer'")
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
      return numberTest(
        node, "a whole number", in: 0...Int(AttributeType.largestInteger)
      ).map { .number($0) }
    case .boolean:
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

  private mutating func dateCheck(_ node: SyntaxNode, of name: String) -> Condition.Check? {
    switch node.content {
    case .scalar: return days(node).map { .day($0.value) }
    case .map:
      guard
        let fields = fields(
          of: node, "the test of a date", keys: ["years"], required: ["years"]),
        let years = fields["years"]
      else { return nil }
      return numberTest(years, "a number of years", in: 0...Decoding.mostYears).map { .years($0) }
    case .list:
      report(
        .wrongTest, "'\(name)' is a date and cannot be tested with a list", at: node.place,
        help: "write a day, a range such as 2000-01-01.., or { years: 18.. }")
      return nil
    }
  }

  /// The largest age that a rule may ask for.
  private static let mostYears = 1_000

  /// One option or a list of them, as indices.
  private mutating func choice(
    _ node: SyntaxNode, of name: String, among options: [String]
  ) -> [Int]? {
    switch node.content {
    case .scalar(let text): option(text, at: node.place, of: name, among: options).map { [$0] }
    case .list: optionList(node, of: name, among: options)
    case .map: wrongChoice(node, of: name)
    }
  }

  private mutating func wrongChoice(_ node: SyntaxNode, of name: String) -> [Int]? {
    report(
      .wrongTest, "'\(name)' has one value and cannot be tested with a map", at: node.place,
      help: "write an option, or a list of options")
    return nil
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
    let nearest = nearestName(to: text, among: options)
    report(
      .unknownOption, "'\(text)' is no option of '\(name)'", at: place,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "its options are: \(options.joined(separator: ", "))")
    return nil
  }

  private mutating func setTest(
    _ node: SyntaxNode, of name: String, among options: [String]
  ) -> SetTest? {
    guard case .map = node.content else {
      report(
        .wrongTest, "'\(name)' is a set and is tested with a map", at: node.place,
        help: "write { any_of: [a, b] }, { all_of: … }, { none_of: … } or { count: 2.. }")
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
      test.count = numberTest(node, "a number of options", in: 0...Decoding.mostOptions)
      isRight = isRight && test.count != nil
    }
    if test.among != nil, test.count == nil {
      report(
        .wrongTest, "'among' says what 'count' counts, and there is no 'count'",
        at: fields.place(of: "among") ?? node.place, help: "add 'count', such as count: 2..")
      return nil
    }
    if test.anyOf == nil, test.allOf == nil, test.noneOf == nil, test.count == nil {
      if isRight {
        report(
          .emptyList, "this test of a set is empty", at: node.place,
          help: "write { any_of: [a, b] }, { all_of: … }, { none_of: … } or { count: 2.. }")
      }
      return nil
    }
    return isRight ? test : nil
  }

  private mutating func rungs(
    _ node: SyntaxNode, asking askable: Askable
  ) -> DeclaredCondition? {
    guard let entries = entries(of: node, "a test of rungs") else { return nil }
    guard !entries.isEmpty else {
      report(
        .emptyList, "this test of rungs is empty", at: node.place,
        help: "write a pillar and its rungs, such as { debts: ..3 }")
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
      let known = catalogue.pillars.map(\.id.value)
      reportUnknownPillar(id, known: known + ["own"])
      return false
    }
    guard pillar.rungs.isEmpty else { return true }
    report(
      .noRungs, "the pillar '\(id.value)' has no rungs, so none can be tested", at: id.place,
      notes: [Diagnostic.Note("the pillar is declared here", at: pillar.id.place)],
      help: "add its five rungs to the catalogue, or drop this test")
    return false
  }

  mutating func reportUnknownPillar(_ id: Marked<String>, known: [String]) {
    report(
      .unknownPillar, "unknown pillar '\(id.value)'", at: id.place,
      help: nearestName(to: id.value, among: known).map { "did you mean '\($0)'?" }
        ?? "the catalogue has: \(known.joined(separator: ", "))")
  }

  /// The most options that a count may ask for.
  private static let mostOptions = 10_000
}
