import Rewards

extension PolicyDraw {
  /// What is known about whom, and since when.
  mutating func people(for documents: [DrawnDocument]) -> [Participant] {
    var attributes: [DrawnAttribute] = []
    for attribute in documents.flatMap(\.attributes)
    where !attributes.contains(where: { $0.name == attribute.name }) {
      attributes.append(attribute)
    }
    var rows: [Participant] = []
    for number in 1...dice.number(3...5) {
      // Of some nothing is known.
      if dice.chance(5) { continue }
      let unknown = dice.chance(10) ? 40 : 3
      var person = Participant(id: dice.pick(["p-", "P.", "x_@"]) + "\(number)")
      if dice.chance(65) { person.household = "h-\(dice.number(1...2))" }
      person.facts = facts(attributes, unknown: unknown)
      for day in dice.chance(35) ? [nil, dice.pick(days)] : [nil] {
        person.since = day
        if day != nil {
          person.facts.merge(facts(dice.some(attributes), unknown: 10)) { _, new in new }
          if dice.chance(30) { person.household = dice.chance(70) ? "h-3" : nil }
        }
        rows.append(person)
      }
    }
    return dice.chance(50) ? rows : dice.shuffled(rows)
  }

  private mutating func facts(_ attributes: [DrawnAttribute], unknown: Int) -> [String: String] {
    var facts: [String: String] = [:]
    for attribute in attributes where !dice.chance(unknown) {
      facts[attribute.name] = cell(attribute.type)
    }
    for pillar in catalogue.rungs where !dice.chance(unknown) {
      facts["rung.\(pillar)"] = "\(dice.number(1...5))"
    }
    return facts
  }

  private mutating func cell(_ type: DrawnType) -> String {
    switch type {
    case .integer(let range): return String(dice.number(range))
    case .boolean: return dice.pick(["true", "false"])
    case .date:
      if dice.chance(20) { return dice.pick(["2000-02-29", "1996-02-29"]) }
      return String(describing: dice.pick(days).adding(months: -12 * dice.number(15...30)))
    case .oneOf(let options): return dice.pick(options)
    case .setOf(let options): return set(options)
    case .setOfPillars: return set(catalogue.pillars)
    }
  }

  private mutating func set(_ options: [String]) -> String {
    let chosen = dice.some(options, 0...options.count)
    return chosen.isEmpty ? "-" : chosen.joined(separator: ";")
  }

  // MARK: - Claims

  /// An action whose claims belong together.
  private struct Run {
    let action: String
    let isLadder: Bool
    /// The days from one claim to the next.
    let stride: Int
  }

  /// The days between claims of a run: of a ladder, or of a streak of days, weeks or months.
  static let strides = [5, 1, 7, 30]

  mutating func claims(under documents: [DrawnDocument], by people: [Participant]) -> [Claim] {
    let runs = documents.flatMap(runs)
    let actions = documents.flatMap { $0.catalogue.actions.map(\.name) }
    let names = people.isEmpty ? ["p-99"] : people.map(\.id)
    var claims: [Claim] = []
    let count = dice.number(22...38)
    while claims.count < count {
      let person = dice.chance(96) ? dice.pick(names) : "p-99"
      switch dice.number(1...100) {
      case ...38 where !runs.isEmpty: claims += claimRun(dice.pick(runs), by: person)
      case ...60:
        let day = dice.pick(days)
        for _ in 0..<dice.number(2...4) {
          let who = dice.chance(60) ? person : dice.pick(names)
          claims.append(
            claim(dice.pick(actions), on: day.adding(days: dice.number(0...1)), by: who))
        }
      default: claims.append(claim(dice.pick(actions), on: dice.pick(days), by: person))
      }
      if let last = claims.last, dice.chance(8) { claims.append(last) }
    }
    return numbered(claims, documents)
  }

  private func runs(in document: DrawnDocument) -> [Run] {
    let rewards = document.map["rewards"]?.map.entries.filter { $0.key != "default" } ?? []
    return rewards.flatMap { $0.value.map.entries }.compactMap { entry in
      let fields = entry.value.map
      if fields["ladder"] != nil {
        return Run(action: entry.key, isLadder: true, stride: PolicyDraw.strides[0])
      }
      guard entry.key != "default", let streak = fields["streak"]?.flow, streak != "none" else {
        return nil
      }
      let unit = ["days", "weeks", "months"].firstIndex { streak.hasSuffix($0) } ?? 0
      return Run(action: entry.key, isLadder: false, stride: PolicyDraw.strides[unit + 1])
    }
  }

  private mutating func claimRun(_ run: Run, by person: String) -> [Claim] {
    var day = dice.pick(days)
    return (0..<dice.number(3...7)).map { _ in
      defer {
        day = day.adding(days: dice.chance(85) ? run.stride : run.stride + dice.number(0...9))
      }
      var claim = claim(run.action, on: day, by: person)
      if dice.chance(run.isLadder ? 20 : 6) { claim.outcome = .missed }
      return claim
    }
  }

  private mutating func claim(_ action: String, on day: Day, by person: String) -> Claim {
    var claim = Claim(id: "", participant: person, action: action, doneOn: day)
    if dice.chance(40) { claim.agreedOn = agreed(before: day) }
    if dice.chance(3) { claim.outcome = .missed }
    if dice.chance(15) { claim.effort = dice.number(1...5) }
    switch dice.number(1...100) {
    case ...82: claim.evidence = Set(PolicyDraw.kinds)
    case ...92: claim.evidence = Set(dice.some(PolicyDraw.kinds, 1...2))
    default: break
    }
    if dice.chance(90) { claim.mentor = dice.pick(["m-1", "m-2"]) }
    claim.isDeclined = dice.chance(4)
    return claim
  }

  /// A day in the months before, often where a promise just holds or just does not.
  private mutating func agreed(before day: Day) -> Day {
    let edge = dice.pick([
      day.adding(days: -1), day.adding(days: -30), day.adding(days: -42), day.adding(months: -1),
      day.adding(months: -2), day.adding(months: -6), day.adding(months: -12),
    ])
    return dice.chance(35)
      ? min(day, edge.adding(days: dice.number(-1...1)))
      : day.adding(days: -dice.pick([0, dice.number(0...20), dice.number(20...100)]))
  }

  /// Claims in the order of a file, with their ids; now and then one stands there twice.
  private mutating func numbered(_ claims: [Claim], _ documents: [DrawnDocument]) -> [Claim] {
    var ordered = claims
    switch dice.number(1...3) {
    case 1: ordered = dice.shuffled(claims)
    case 2: ordered.sort { $0.doneOn < $1.doneOn }
    default: break
    }
    for index in ordered.indices { ordered[index].id = "c\(index + 1)" }
    if dice.chance(30) { ordered.append(dice.pick(ordered)) }
    return ordered
  }
}
