import Rewards

/// Draws a policy: first its frame, then its versions, then people and claims.
struct PolicyDraw {
  var dice: Dice
  let currency: Currency
  /// The first and the last day of each version; the last may be open.
  private(set) var runs: [DayRange] = []
  /// Days on which most things happen.
  private(set) var days: [Day] = []
  /// The first day of the first version, and the last day that matters.
  private(set) var span = Day(number: 0)...Day(number: 0)
  var catalogue = DrawnCatalogue(folder: "catalogue", pillars: [], rungs: [], actions: [])
  /// Whose total a cap of some name mostly is, so that versions share its use.
  var usualHolders: [String: [String]] = [:]
  private var calendar = RuleMap()

  static let kinds = ["card", "call-note", "photo"]

  /// The policy of a seed.
  static func policy(_ seed: UInt64) -> DrawnPolicy {
    var draw = PolicyDraw(seed: seed)
    var policy = DrawnPolicy(seed: seed)
    let documents = draw.versions(into: &policy)
    policy.people = draw.people(for: documents)
    policy.claims = draw.claims(under: documents, by: policy.people)
    return policy
  }

  private init(seed: UInt64) {
    dice = Dice(seed: seed)
    let code = dice.pick(["EUR", "EUR", "EUR", "GBP", "JPY", "KWD", "CLF"])
    currency = Currency(code: code) ?? .euro
    drawDays()
    drawCalendar()
    catalogue = drawCatalogue()
    let holders = ["participant", "household", "pillar", "action", "mentor", "programme"]
    for name in PolicyDraw.capNames {
      usualHolders[name] = [dice.pick(["participant", "participant", "household"] + holders)]
      if dice.chance(30) { usualHolders[name] = dice.some(holders, 2...2) }
    }
  }

  static let capNames = ["spread", "weekly", "house-total", "cap-3", "budget", "watch"]

  // MARK: - The frame

  private mutating func drawDays() {
    let start = Day(number: 17_300).adding(days: dice.number(0...900))
    var first = start
    let count = dice.pick([1, 2, 2, 3])
    for index in 0..<count {
      let last = first.adding(days: dice.pick([dice.number(15...60), dice.number(60...200)]))
      let isOpen = index == count - 1 && dice.chance(30)
      runs.append(DayRange(first: first, last: isOpen ? nil : last))
      span = start...last
      first = last.adding(days: dice.chance(75) ? 1 : dice.number(2...14))
    }
    let length = Int(span.upperBound.number - span.lowerBound.number)
    while days.count < 11 {
      let day = start.adding(days: dice.number(0...length))
      days += (0..<dice.number(1...3)).map { min(day.adding(days: $0), span.upperBound) }
    }
    for range in runs {
      guard let first = range.first else { continue }
      days.append(first)
      if dice.chance(50) { days.append(first.adding(days: -1)) }
    }
  }

  private mutating func drawCalendar() {
    if dice.chance(30) { calendar["time_zone"] = "Europe/Amsterdam" }
    guard dice.chance(60) else { return }
    let date = dice.pick(days).date
    let day = date.month == 2 && date.day == 29 ? 28 : date.day
    calendar["year_starts"] = .text(
      String(String(describing: Day.dated(date.month, day)).dropFirst(5)))
  }

  private mutating func drawCatalogue() -> DrawnCatalogue {
    let pillars = dice.some(["debts", "health", "income", "housing"], 2...3)
    let rungs = dice.chance(60) ? pillars : dice.some(pillars, 0...2)
    let names = dice.some(
      [
        "call-creditors", "open-post", "keep-cash-book", "walk", "attend-ggz", "step-2-go", "a1",
      ], 4...6)
    let actions = names.enumerated().map { index, name in
      DrawnCatalogue.Action(
        name: name, pillar: index < pillars.count ? pillars[index] : dice.pick(pillars),
        effort: dice.number(1...5),
        evidence: dice.chance(15) ? dice.some(PolicyDraw.kinds, 1...2) : [])
    }
    return DrawnCatalogue(
      folder: "catalogue", pillars: pillars, rungs: rungs, actions: actions)
  }

  /// Settings that all versions share.
  func sharedSettings(_ catalogue: DrawnCatalogue) -> RuleMap {
    var map: RuleMap = ["catalogue": "../\(catalogue.folder)"]
    if currency != .euro { map["currency"] = .text(currency.code) }
    if !calendar.keys.isEmpty { map["calendar"] = .map(calendar) }
    return map
  }
}

extension Day {
  /// A day of a year that is no leap year; 1 January if that year has no such day.
  fileprivate static func dated(_ month: Int, _ day: Int) -> Day {
    Day(year: 2001, month: month, day: day) ?? Day(number: 11_323)
  }
}
