import Rewards

extension PolicyDraw {
  /// A version's rules in full.
  mutating func document(_ catalogue: DrawnCatalogue) -> DrawnDocument {
    var document = DrawnDocument(catalogue: catalogue)
    document.map = sharedSettings(catalogue)
    if dice.chance(20) { document.map["language"] = "1" }
    document.attributes = drawAttributes()
    setParticipants(&document)
    if dice.chance(42) {
      document.map["eligible"] = condition(in: document, depth: 1, isMild: true)
    }
    let tables = drawTables(document)
    if !tables.keys.isEmpty { document.map["weights"] = .map(tables) }
    if dice.chance(80) { document.map["rounding"] = .map(rounding()) }
    if dice.chance(50) {
      document.map["effort_adjustable"] = .text(dice.pick(["0", "1", "1", "2", "4"]))
    }
    document.map["rewards"] = .map(rewards(in: document))
    let caps = drawCaps(document)
    if !caps.keys.isEmpty { document.map["caps"] = .map(caps) }
    if dice.chance(60) { document.map["promise"] = promise() }
    return document
  }

  /// A version that differs here and there from another.
  mutating func changed(_ parent: DrawnDocument) -> DrawnDocument {
    var document = parent
    growOptions(&document)
    if dice.chance(20) {
      document.map["eligible"] = condition(in: document, depth: 1, isMild: true)
    } else if dice.chance(8) {
      document.map["eligible"] = nil
    }
    if dice.chance(30) { document.map["rounding"] = .map(rounding()) }
    if dice.chance(20) { document.map["effort_adjustable"] = .text(dice.pick(["0", "1", "2"])) }
    if dice.chance(25) { document.map["promise"] = dice.chance(75) ? promise() : nil }
    document.map["rewards"] = .map(changedRewards(in: document))
    let caps = changedCaps(in: document)
    document.map["caps"] = caps.keys.isEmpty ? nil : .map(caps)
    return document
  }

  // MARK: - Participants and weights

  private mutating func drawAttributes() -> [DrawnAttribute] {
    var attributes: [DrawnAttribute] = [
      DrawnAttribute(name: "age", type: .integer(16...32)),
      DrawnAttribute(name: "size", type: .integer(0...4)),
      DrawnAttribute(name: "born", type: .date),
      DrawnAttribute(name: "arm", type: .oneOf(["bonnen", "no-bonnen"])),
      DrawnAttribute(name: "home", type: .oneOf(["rent", "street", "own-home"])),
      DrawnAttribute(name: "works", type: .boolean),
      DrawnAttribute(name: "needs", type: .setOfPillars),
      DrawnAttribute(name: "traits", type: .setOf(["calm", "brave", "late"])),
    ]
    attributes = dice.some(attributes, 3...5)
    if dice.chance(30) {
      // Of another type in another version: the same cell fits both.
      attributes.append(
        DrawnAttribute(
          name: "level", type: dice.chance(50) ? .integer(1...3) : .oneOf(["1", "2", "3"])))
    }
    return attributes
  }

  private mutating func setParticipants(_ document: inout DrawnDocument) {
    var map = document.map["participants"]?.map ?? RuleMap()
    for attribute in document.attributes {
      map[attribute.name] = attribute.type.node(isLabelled: dice.chance(10))
    }
    document.map["participants"] = .map(map)
  }

  /// One more option for a choice or a set, and a row for it.
  private mutating func growOptions(_ document: inout DrawnDocument) {
    var tables = document.map["weights"]?.map ?? RuleMap()
    for index in document.attributes.indices where dice.chance(20) {
      let name = document.attributes[index].name
      switch document.attributes[index].type {
      case .oneOf(let options) where !options.contains("other"):
        document.attributes[index].type = .oneOf(options + ["other"])
        if tables[name] != nil { tables[name] = table(options + ["other"]) }
      case .setOf(let options) where !options.contains("other"):
        document.attributes[index].type = .setOf(options + ["other"])
      default: continue
      }
      var map = document.map["participants"]?.map ?? RuleMap()
      map[name] = document.attributes[index].type.node(isLabelled: false)
      document.map["participants"] = .map(map)
    }
    if tables["effort"] != nil, dice.chance(25) { tables["effort"] = table(PolicyDraw.levels) }
    if !tables.keys.isEmpty { document.map["weights"] = .map(tables) }
  }

  static let levels = ["1", "2", "3", "4", "5"]

  private mutating func drawTables(_ document: DrawnDocument) -> RuleMap {
    var tables = RuleMap()
    if dice.chance(42) { tables["effort"] = table(PolicyDraw.levels) }
    if document.catalogue.hasAllRungs, dice.chance(30) { tables["rung"] = table(PolicyDraw.levels) }
    for attribute in document.attributes where attribute.type.isWeighable && dice.chance(25) {
      guard tables.keys.count < 3 else { break }
      switch attribute.type {
      case .oneOf(let options): tables[attribute.name] = table(options)
      default: tables[attribute.name] = table(["true", "false"])
      }
    }
    return tables
  }

  private mutating func table(_ rows: [String]) -> RuleNode {
    var weights = ["0.5", "1", "1.5", "2", "3", "0.25", "0.3333", "1.1", "0.75"]
    if dice.chance(40) { weights.append("0") }
    return .map(rows.reduce(into: RuleMap()) { $0[$1] = .text(dice.pick(weights)) })
  }

  private mutating func rounding() -> RuleMap {
    let steps =
      switch currency.decimals {
      case 0: ["1", "5", "2", "3"]
      case 2: ["5", "1", "0.50", "2.50", "0.05", "0.3"]
      default: ["0.250", "0.005", "1", "2.5", "5"]
      }
    var rounding = RuleMap()
    if dice.chance(90) { rounding["to"] = .text(dice.pick(steps)) }
    if rounding.keys.isEmpty || dice.chance(80) {
      rounding["mode"] = .text(dice.pick(["half_up", "half_even", "down", "up"]))
    }
    return rounding
  }

  private mutating func promise() -> RuleNode {
    .text(dice.pick(["none", "1 month", "2 months", "30 days", "1 day", "6 weeks", "1 year"]))
  }

  /// An amount as the rules write it.
  mutating func amount(_ range: ClosedRange<Int>) -> String {
    let whole = dice.number(range)
    guard currency.decimals > 0, dice.chance(35) else {
      let text = String(dice.chance(50) ? max(range.lowerBound, whole / 5 * 5) : whole)
      return text.count == 4 ? text.prefix(1) + "_" + text.dropFirst() : text
    }
    return "\(whole)." + dice.pick(["5", "50", "25", "75", "05", "99"])
  }
}
