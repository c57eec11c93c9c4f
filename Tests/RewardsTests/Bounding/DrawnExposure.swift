import Rewards

/// A small random policy: a few days or weeks, one to three actions, small amounts, up to three
/// caps of any kind, one or two versions.
struct DrawnExposure {
  let plan: RewardPlan
  /// The days on which claims are tried.
  private(set) var days: [Day] = []
  /// The facts that a resident may have.
  private(set) var facts: [Facts] = []
  let people: Int
  /// Whether all claims have one mentor, or each has its own.
  let isMentorShared: Bool

  static let attributes = [
    AttributeSlot(name: "age", type: .integer, offset: 0),
    AttributeSlot(name: "size", type: .integer, offset: 1),
    AttributeSlot(name: "alone", type: .boolean, offset: 2),
  ]

  init(seed: UInt64) {
    var draw = Draw(random: SeededGenerator(seed: seed))
    let versions = draw.versions()
    plan = RewardPlan(
      programme: "drawn", currency: .euro, timeZone: "Europe/Amsterdam", yearStart: .january,
      versions: versions, actions: NameTable((0..<draw.actionCount).map { "action-\($0)" }),
      pillars: NameTable(["health", "debts"]), evidenceKinds: NameTable(),
      capNames: NameTable((0..<Draw.capNames).map { "cap-\($0)" }),
      attributes: DrawnExposure.attributes)
    people = draw.chance(25) ? 2 : 1
    isMentorShared = draw.chance(50)
    days = draw.tried(versions)
    facts = draw.facts(plan)
  }
}

/// Draws the parts of a policy.
private struct Draw {
  var random: SeededGenerator
  var actionCount = 1
  /// Rules stand on lines of their own, so that a place tells which one is meant.
  private var line = 1
  private var ledgers: [[Int]] = []

  static let capNames = 3

  init(random: SeededGenerator) {
    self.random = random
    actionCount = pick([1, 2, 2, 3])
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 1...100, using: &random) <= percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }

  private mutating func place() -> Place {
    line += 1
    return Place(file: "drawn.yaml", line: line, column: 1)
  }

  // MARK: - Versions and days

  /// The day before a month, a week or a year begins, or one somewhere else.
  private static let starts = [
    (2017, 12, 30), (2018, 2, 27), (2018, 6, 8), (2018, 9, 29), (2018, 1, 10),
  ]

  mutating func versions() -> [VersionPlan] {
    let (year, month, day) = pick(Draw.starts)
    let first = Day(year: year, month: month, day: day) ?? Day(number: 17_500)
    let length = chance(30) ? number(14...30) : number(2...8)
    let last = first.adding(days: length - 1)
    let isOpen = chance(10)
    guard chance(35) else {
      return [version(DayRange(first: first, last: isOpen ? nil : last), caps: caps())]
    }
    let next = last.adding(days: pick([1, 1, 2]))
    let older = caps()
    return [
      version(DayRange(first: first, last: last), caps: older),
      version(
        DayRange(first: next, last: isOpen ? nil : next.adding(days: number(1...6))),
        caps: changed(older)),
    ]
  }

  private mutating func version(_ runs: DayRange, caps: [CapPlan]) -> VersionPlan {
    let weights = [
      WeightTable(
        name: "effort", subject: .effort, rows: [5_000, 10_000, 15_000, 20_000, 30_000],
        place: SmallPlan.place),
      WeightTable(
        name: "alone", subject: .attribute(2), rows: [10_000, 15_000], place: SmallPlan.place),
    ]
    let actions = (0..<actionCount).map { action($0) }
    return SmallPlan.version(
      runs, actions: actions, caps: caps, eligible: chance(30) ? condition() : nil,
      weights: weights, step: pick([1, 50, 100]), effortAdjustable: pick([0, 0, 1]),
      promise: chance(30) ? TimeSpan(count: number(1...4), unit: .days) : nil)
  }

  /// Some of the days of the versions and the days after them, few enough to try all claims.
  mutating func tried(_ versions: [VersionPlan]) -> [Day] {
    guard let first = versions.first?.runs.first else { return [] }
    let end = versions.last?.runs.last ?? first.adding(days: 20)
    let all = (0...Int(end.number - first.number) + 2).map { first.adding(days: $0) }
    let count = [0, 7, 4, 3][actionCount]
    guard all.count > count else { return all }
    let start = number(0...all.count - count)
    guard chance(40) else { return Array(all[start..<start + count]) }
    var days = Set(all.indices.filter { _ in chance(100 * count / all.count) }.prefix(count))
    days.insert(start)
    return days.sorted().map { all[$0] }
  }

  mutating func facts(_ plan: RewardPlan) -> [Facts] {
    (0..<(chance(60) ? 1 : 2)).map { _ in
      var facts = plan.emptyFacts
      facts.know([Int64(pick([1, 5, 9]))], at: 0)
      facts.know([Int64(pick([0, 2, 3]))], at: 1)
      facts.know([Int64(number(0...1))], at: 2)
      return facts
    }
  }

  // MARK: - Actions

  private mutating func action(_ index: Int) -> ActionPlan {
    let money = Int64(pick([100, 150, 200, 300, 400]))
    let earning: Earning =
      switch number(0...9) {
      case 0...3: .bon(money)
      case 4, 5: .base(money, weights: [0])
      case 6: .base(money, weights: [0, 1])
      case 7: .nothing
      default: .ladder(ladder(money))
      }
    var action = SmallPlan.action(earning, effort: number(1...5))
    action.pillar = index % 2
    action.places.earning = place()
    if chance(15) {
      action.times = 1
      action.atMostCents = chance(50) ? 600 : nil
      action.when = SmallPlan.test(slot: 1, from: 0, through: Int64(number(1...3)))
    }
    if chance(10) { action.atLeastCents = 150 }
    if chance(35) {
      action.limit = Limit(
        count: Int64(number(1...2)),
        window: pick([.programme, .week, .month, .days(2), .days(3), .day]))
    }
    if case .ladder = earning {
    } else if chance(20) {
      action.streak = Streak(length: Int64(number(2...3)), window: pick([.day, .day, .week]))
    }
    if chance(20), action.when == nil { action.when = condition() }
    if index > 0, chance(20) { action.after = [0] }
    return action
  }

  private mutating func ladder(_ start: Int64) -> Ladder {
    Ladder(
      startCents: start, upCents: Int64(pick([0, 50, 100])), upEach: Int64(number(1...2)),
      topCents: start + Int64(pick([0, 100, 200, 10_000])), extraCents: Int64(pick([0, 0, 70])),
      extraEach: Int64(number(1...3)),
      afterMiss: pick([.stay, .start, .startAndRegain(after: 2)]))
  }

  private mutating func condition() -> Condition {
    let least = Int64(number(0...6))
    let test = SmallPlan.test(slot: 0, from: least, through: least + Int64(number(0...6)))
    switch number(0...5) {
    case 0: return .not(test)
    case 1: return .all([test, SmallPlan.test(slot: 0, from: 0, through: 5)])
    case 2: return .any([test, SmallPlan.test(slot: 1, from: 2)])
    default: return test
    }
  }

  // MARK: - Caps

  private mutating func caps() -> [CapPlan] {
    var isPutOff = false
    return (0..<pick([0, 1, 1, 2, 2, 3])).map { name in
      let cap = cap(name, mayDefer: !isPutOff)
      if cap.beyond == .defer { isPutOff = true }
      return cap
    }
  }

  private mutating func cap(_ name: Int, mayDefer: Bool) -> CapPlan {
    let per: CapPlan.Holders = pick([
      .participant, .participant, [.participant, .action], [.participant, .pillar], [], .pillar,
      .action, .household, .mentor,
    ])
    let isOfBons = chance(25)
    let beyond: CapPlan.Beyond =
      isOfBons
      ? pick([.refuse, .refuse, .warn])
      : mayDefer && chance(25) ? .defer : pick([.reduce, .reduce, .refuse, .refuse, .warn])
    let windows: [Window] =
      beyond == .defer
      ? [.day, .week, .month] : [.day, .week, .month, .year, .programme, .days(2), .days(3)]
    return CapPlan(
      name: name, ledger: ledger(name, per), per: per, window: pick(windows),
      limit: isOfBons ? .bons(Int64(number(1...3))) : .cents(Int64(number(1...14) * 70)),
      beyond: beyond, pillars: chance(15) ? [0] : nil,
      actions: nil, place: place())
  }

  private mutating func ledger(_ name: Int, _ per: CapPlan.Holders) -> Int {
    let key = [name, Int(per.rawValue)]
    if let index = ledgers.firstIndex(of: key) { return index }
    ledgers.append(key)
    return ledgers.count - 1
  }

  /// The caps of a new version: most stay, some with another limit or another end.
  private mutating func changed(_ caps: [CapPlan]) -> [CapPlan] {
    caps.compactMap { cap in
      switch number(0...9) {
      case 0: return nil
      case 1...3:
        return CapPlan(
          name: cap.name, ledger: cap.ledger, per: cap.per, window: cap.window,
          limit: cap.limit.isOfBons ? .bons(2) : .cents(Int64(number(1...14) * 70)),
          beyond: cap.beyond, pillars: cap.pillars, actions: cap.actions, place: place())
      case 4 where cap.beyond != .defer && !cap.limit.isOfBons:
        return CapPlan(
          name: cap.name, ledger: cap.ledger, per: cap.per, window: .month, limit: cap.limit,
          beyond: pick([.reduce, .refuse, .warn]), pillars: nil, actions: nil, place: place())
      default:
        return CapPlan(
          name: cap.name, ledger: cap.ledger, per: cap.per, window: cap.window, limit: cap.limit,
          beyond: cap.beyond, pillars: cap.pillars, actions: cap.actions, place: place())
      }
    }
  }
}

extension CapPlan.Limit {
  fileprivate var isOfBons: Bool {
    if case .bons = self { return true }
    return false
  }
}
