/// All that the facts of a participant can make of some conditions on one day, tried out.
///
/// The values of each fact fall into classes that no test of the conditions tells apart, so that
/// one value of each is enough. Conditions that have no fact in common are tried apart. What is
/// not known is left out: a condition that holds while a fact is unknown holds for each of its
/// values (Kleene's logic), so nothing is lost.
package struct FactClasses {
  /// More combinations than this of facts that hang together are not tried.
  package static let mostCombinations = 50_000

  private let plan: RewardPlan
  private let ownPillar: Int
  private let day: Day
  private let parts: [Part]

  /// Conditions and facts that hang together.
  private struct Part {
    var conditions: [Condition] = []
    var offsets: Set<Int>
    /// For each fact one value of each class; `nil` if there are too many.
    var classes: [(offset: Int, values: [[Int64]])]? = nil
  }

  /// Divides the facts that conditions test, and others.
  ///
  /// - Parameters:
  ///   - conditions: They are to hold together.
  ///   - others: Facts that matter besides, each value apart where they say so.
  ///   - plan: The plan that has the conditions.
  ///   - ownPillar: The pillar of the claimed action.
  ///   - day: The deciding day.
  init(
    of conditions: [Condition], and others: [FactVariable] = [], under plan: RewardPlan,
    ownPillar: Int, on day: Day
  ) {
    (self.plan, self.ownPillar, self.day) = (plan, ownPillar, day)
    let asked = AskedFacts(of: conditions, and: others, under: plan, ownPillar: ownPillar)
    parts = FactClasses.parts(of: conditions.flatMap(\.conjuncts), asked).map { part in
      var part = part
      part.classes = FactClasses.classes(of: part, asked, on: day)
      return part
    }
  }

  private static func parts(of conditions: [Condition], _ asked: AskedFacts) -> [Part] {
    var parts = asked.variables.map { Part(offsets: [$0.offset]) }
    for condition in conditions {
      let offsets = asked.offsets(of: condition)
      var whole = Part(conditions: [condition], offsets: offsets)
      for part in parts where !part.offsets.isDisjoint(with: offsets) {
        whole.conditions += part.conditions
        whole.offsets.formUnion(part.offsets)
      }
      parts.removeAll { !$0.offsets.isDisjoint(with: offsets) }
      parts.append(whole)
    }
    return parts
  }

  private static func classes(
    of part: Part, _ asked: AskedFacts, on day: Day
  ) -> [(offset: Int, values: [[Int64]])]? {
    var combinations = 1
    var classes: [(offset: Int, values: [[Int64]])] = []
    for variable in asked.variables where part.offsets.contains(variable.offset) {
      guard let values = variable.classes(on: day, most: mostCombinations) else { return nil }
      combinations *= values.count
      guard combinations <= mostCombinations else { return nil }
      classes.append((variable.offset, values))
    }
    return classes
  }
}

// MARK: - What comes out

extension FactClasses {
  /// Facts under which all conditions hold.
  enum Answer {
    case facts(Facts)
    /// There are none.
    case none
    /// There were too many combinations to try.
    case tooMany
  }

  /// Facts under which all conditions hold and that score highest.
  ///
  /// - Parameter score: Asked about the facts of one part at a time; what is highest for each
  ///   part has to be highest for all together.
  /// - Returns: Facts with the values that matter; the others are not known in them.
  func best(by score: (Facts) -> Int128 = { _ in 0 }) -> Answer {
    var facts = plan.emptyFacts
    var isTooMany = false
    for part in parts {
      guard part.classes != nil else {
        isTooMany = true
        continue
      }
      var highest: (score: Int128, facts: Facts)?
      forEachCombination(of: part) { tried in
        guard truth(of: part, tried) == .holds else { return }
        let scored = score(tried)
        if highest.map({ scored > $0.score }) ?? true { highest = (scored, tried) }
      }
      guard let highest else { return .none }
      for offset in part.classes?.map(\.offset) ?? [] {
        let count = wordCount(at: offset)
        facts.know(Array(highest.facts.set(at: offset, count: count) ?? []), at: offset)
      }
    }
    return isTooMany ? .tooMany : .facts(facts)
  }

  /// Whether the conditions hold for everybody, for nobody, or for some.
  var verdict: ConditionVerdict {
    var (isAlways, isUndecided) = (true, false)
    for part in parts where !part.conditions.isEmpty {
      guard part.classes != nil else {
        isUndecided = true
        continue
      }
      var (holds, fails) = (false, false)
      forEachCombination(of: part) { facts in
        if truth(of: part, facts) == .holds { holds = true } else { fails = true }
      }
      if !holds { return .never }
      if fails { isAlways = false }
    }
    if isUndecided { return .undecided }
    guard !isAlways, case .facts(let facts) = best() else { return .always }
    return .sometimes(example: facts, on: day)
  }

  private func truth(of part: Part, _ facts: Facts) -> Truth {
    Condition.all(part.conditions).truth(
      for: FactView(
        facts: facts, decidingDay: day, ownPillar: ownPillar, rungOffset: plan.rungOffset))
  }

  private func forEachCombination(of part: Part, _ body: (Facts) -> Void) {
    guard let classes = part.classes else { return }
    var facts = plan.emptyFacts
    func know(from index: Int) {
      guard index < classes.count else { return body(facts) }
      for value in classes[index].values {
        facts.know(value, at: classes[index].offset)
        know(from: index + 1)
      }
    }
    know(from: 0)
  }

  private func wordCount(at offset: Int) -> Int {
    plan.attributes.first { $0.offset == offset }?.wordCount ?? 1
  }
}

/// What a condition comes to when every class of values is tried.
package enum ConditionVerdict {
  /// It holds whatever the facts, as far as they are known.
  case always
  /// It holds for nobody.
  case never
  /// It holds for some, such as for who has these facts on that day, and fails for others.
  case sometimes(example: Facts, on: Day)
  /// There were too many combinations to try.
  case undecided
}

extension Condition {
  /// Whether the condition holds for everybody, for nobody or for some, on any day of a span.
  ///
  /// Every class of values is tried (``FactClasses``), on each day on which the classes come to
  /// stand otherwise to each other; between two of those days nothing changes.
  ///
  /// - Parameters:
  ///   - plan: The plan that has the condition.
  ///   - ownPillar: The pillar of the claimed action, which `own` means.
  ///   - days: The deciding days that count, such as those of a version.
  /// - Returns: What it comes to.
  package func verdict(
    under plan: RewardPlan, ownPillar: Int, during days: ClosedRange<Day>
  ) -> ConditionVerdict {
    guard let turns = [self].turningDays(under: plan, ownPillar: ownPillar, in: days) else {
      return .undecided
    }
    let verdicts = turns.map { day in
      FactClasses(of: [self], under: plan, ownPillar: ownPillar, on: day).verdict
    }
    var (isAlways, isNever) = (true, true)
    for verdict in verdicts {
      switch verdict {
      case .always: isNever = false
      case .never: isAlways = false
      case .sometimes: return verdict
      case .undecided: return .undecided
      }
    }
    if isAlways { return .always }
    if isNever { return .never }
    guard let index = verdicts.firstIndex(where: { $0.isAlways }) else { return .undecided }
    let there = FactClasses(of: [self], under: plan, ownPillar: ownPillar, on: turns[index])
    guard case .facts(let facts) = there.best() else { return .undecided }
    return .sometimes(example: facts, on: turns[index])
  }

  /// Conditions that all hold just where this one does.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.conjuncts) }
    return [self]
  }
}

extension ConditionVerdict {
  fileprivate var isAlways: Bool {
    if case .always = self { return true }
    return false
  }
}

extension [Condition] {
  /// The days of a span on which conditions have to be tried, the first one among them; `nil` if
  /// there are too many.
  func turningDays(
    under plan: RewardPlan, ownPillar: Int, in days: ClosedRange<Day>
  ) -> [Day]? {
    let asked = AskedFacts(of: self, and: [], under: plan, ownPillar: ownPillar)
    let turns = Set(asked.variables.flatMap { $0.turningDays(in: days) } + [days.lowerBound])
    return turns.count <= mostTurningDays ? turns.sorted() : nil
  }
}

/// More days than this on which classes of dates change places are not tried; conditions that
/// people write have a handful.
private let mostTurningDays = 200

extension Day {
  /// The first day that an input file can hold.
  static let earliest = Day.reckoned(year: 1, month: 1, day: 1)
  /// The last day that an input file can hold.
  static let latest = Day.reckoned(year: 9999, month: 12, day: 31)
}
