import Rewards

extension PolicyDraw {
  /// Where a reward stands.
  private enum Level {
    case programme
    case pillar
    /// With the actions that may have to come before it.
    case action(after: [String])
  }

  mutating func rewards(in document: DrawnDocument) -> RuleMap {
    var rewards = RuleMap()
    if dice.chance(92) { rewards["default"] = .map(reward(.programme, in: document)) }
    for pillar in document.catalogue.pillars {
      if dice.chance(4) {
        rewards[pillar] = .map(["default": .map(["bon": "none"])])
        continue
      }
      var entries = RuleMap()
      if dice.chance(35) { entries["default"] = .map(reward(.pillar, in: document)) }
      for (action, earlier) in actions(of: pillar, in: document) where dice.chance(75) {
        entries[action] = .map(reward(.action(after: earlier), in: document))
      }
      if !entries.keys.isEmpty { rewards[pillar] = .map(entries) }
    }
    if rewards.keys.isEmpty { rewards["default"] = .map(["base": "20"]) }
    return rewards
  }

  mutating func changedRewards(in document: DrawnDocument) -> RuleMap {
    var rewards = document.map["rewards"]?.map ?? RuleMap()
    if dice.chance(20) { rewards["default"] = .map(reward(.programme, in: document)) }
    for pillar in document.catalogue.pillars {
      var entries = rewards[pillar]?.map ?? RuleMap()
      if dice.chance(15) { entries["default"] = .map(reward(.pillar, in: document)) }
      for (action, earlier) in actions(of: pillar, in: document) {
        switch dice.number(1...100) {
        case ...25: entries[action] = .map(reward(.action(after: earlier), in: document))
        case ...32: entries[action] = nil
        case ...42: dropField(of: action, in: &entries)
        default: break
        }
      }
      rewards[pillar] = entries.keys.isEmpty ? nil : .map(entries)
    }
    if rewards.keys.isEmpty { rewards["default"] = .map(["base": "20"]) }
    return rewards
  }

  private mutating func dropField(of action: String, in entries: inout RuleMap) {
    guard var fields = entries[action]?.map else { return }
    let loose = ["limit", "when", "after", "evidence", "at_least", "at_most", "card", "effort"]
    let stated = fields.keys.filter(loose.contains)
    guard fields.keys.count > 1, !stated.isEmpty else { return }
    fields[dice.pick(stated)] = nil
    entries[action] = .map(fields)
  }

  /// The actions of a pillar, each with those before it in the catalogue, so that no circle of
  /// `after` can come about.
  private func actions(
    of pillar: String, in document: DrawnDocument
  ) -> [(String, [String])] {
    let names = document.catalogue.actions.map(\.name)
    return document.catalogue.actions.enumerated().filter { $1.pillar == pillar }.map {
      ($1.name, Array(names.prefix($0)))
    }
  }

  // MARK: - Fields

  private mutating func reward(_ level: Level, in document: DrawnDocument) -> RuleMap {
    var fields = RuleMap()
    let often: Int
    switch level {
    case .programme:
      fields["base"] = .text(amount(4...30))
      often = 40
    case .pillar:
      if dice.chance(50) { fields[dice.pick(["base", "bon"])] = .text(amount(3...40)) }
      if dice.chance(8) { fields["streak"] = "2 weeks" }
      often = 60
    case .action(let earlier):
      drawAmount(&fields)
      if !earlier.isEmpty, dice.chance(18) {
        fields["after"] = .words(dice.some(earlier, 1...2))
      }
      often = 100
    }
    drawFields(&fields, often: often, in: document)
    if case .action = level, dice.chance(12) {
      fields[
        dice.pick([
          "limit", "when", "after", "evidence", "at_least", "at_most", "times", "effort", "card",
        ])] = "none"
    }
    if fields.keys.isEmpty { fields["limit"] = limit() }
    return fields
  }

  private mutating func drawAmount(_ fields: inout RuleMap) {
    switch dice.number(1...100) {
    case ...30: fields["base"] = .text(dice.chance(96) ? amount(2...30) : "0")
    case ...48: fields["bon"] = .text(dice.chance(96) ? amount(3...50) : "0")
    case ...52: fields["bon"] = "none"
    case ...72:
      fields["ladder"] = ladder()
      fields["streak"] = "none"
    default: break
    }
    if fields["ladder"] == nil, dice.chance(18) {
      fields["streak"] = .text(
        dice.pick(["2 days", "2 days", "2 weeks", "2 weeks", "3 weeks", "2 months"]))
      if fields["base"] == nil, fields["bon"] == nil { fields["bon"] = .text(amount(10...50)) }
    }
  }

  private mutating func drawFields(
    _ fields: inout RuleMap, often: Int, in document: DrawnDocument
  ) {
    let integers = document.attributes.filter {
      if case .integer = $0.type { true } else { false }
    }
    func chance(_ percent: Int, _ dice: inout Dice) -> Bool { dice.chance(percent * often / 100) }
    if !integers.isEmpty, chance(14, &dice) {
      let size = integers.first { $0.name == "size" } ?? dice.pick(integers)
      fields["times"] = .text(size.name)
    }
    if chance(15, &dice) { fields["at_least"] = .text(amount(2...12)) }
    if chance(18, &dice) { fields["at_most"] = .text(amount(14...60)) }
    if !document.tables.isEmpty, chance(20, &dice) {
      fields["weights"] =
        dice.chance(50) ? .text(dice.pick(["all", "none"])) : .words(dice.some(document.tables))
    }
    if chance(10, &dice) { fields["effort"] = "\(dice.number(1...5))" }
    if chance(30, &dice) { fields["limit"] = limit() }
    if chance(25, &dice) { fields["when"] = condition(in: document) }
    if chance(12, &dice) { fields["evidence"] = .words(dice.some(PolicyDraw.kinds, 0...2)) }
    if chance(8, &dice) { fields["card"] = .label("card") }
  }

  private mutating func limit() -> RuleNode {
    if dice.chance(15) { return "once" }
    let windows = [
      "day", "week", "week", "month", "quarter", "year", "programme",
      spanOfDays(), spanOfDays(), spanOfDays(), spanOfDays(), spanOfDays(),
    ]
    return "\(dice.pick([1, 1, 2, 3])) per \(dice.pick(windows))"
  }

  private mutating func ladder() -> RuleNode {
    var ladder: RuleMap = ["start": .text(dice.chance(92) ? amount(1...10) : "0")]
    if dice.chance(85) { ladder["up"] = .text(phrase(1...4)) }
    if dice.chance(30) { ladder["top"] = .text(amount(16...30)) }
    if dice.chance(50) { ladder["extra"] = .text(phrase(2...9)) }
    switch dice.number(1...10) {
    case 1, 2: ladder["after_miss"] = "stay"
    case 3, 4: ladder["after_miss"] = "start"
    default:
      ladder["after_miss"] = .map(["from": "start", "regain_after": "\(dice.number(1...3))"])
    }
    return .map(ladder)
  }

  private mutating func phrase(_ range: ClosedRange<Int>) -> String {
    let amount = amount(range)
    return dice.chance(50) ? amount : "\(amount) each \(dice.number(2...3)) times"
  }
}
