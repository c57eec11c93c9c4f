/// The largest bon that anybody can get for an action under a version, before the caps.
///
/// The facts are found by trying every class of them; what each comes to is asked of ``Matter``,
/// which decides claims.
struct LargestBon {
  /// What it comes to, on the highest step of a ladder and with its extra.
  let cents: Int64
  /// Facts of somebody who gets it, on that day; `nil` where the conditions are too many to try.
  /// Then the amount is the largest of each table, whether or not somebody can have them all.
  let facts: Facts?
  /// The effort level of it.
  let effort: Int
  /// Every amount of the action is a multiple of this, before caps lower it.
  let unitCents: Int64
  /// The amount from a step of the ladder on, by rising step; from 0 on what it always is.
  let levels: [(step: Int64, cents: Int64)]
  /// What a ladder adds now and then, and at how many successes in a row.
  let extra: (cents: Int64, each: Int64)?

  /// - Returns: `nil` if nobody can get anything for it.
  init?(of action: Int, under version: Int, of plan: RewardPlan, in span: ClosedRange<Day>) {
    let rules = plan.versions[version]
    guard let terms = rules.actions[action], let earned = terms.earning.nonzero else { return nil }
    let conditions = [rules.eligible, terms.when].compactMap { $0 }
    let trial = Trial(
      action: action, version: version, plan: plan, terms: terms, conditions: conditions)
    guard let found = trial.best(in: span) else { return nil }
    cents = found.cents
    facts = found.isCertain ? found.facts : nil
    effort = found.effort
    unitCents = [terms.atLeastCents, terms.atMostCents].reduce(
      earned.unit(step: rules.rounding.step)
    ) { commonDivisor($0, $1 ?? 0) }
    guard case .ladder(let ladder) = earned else {
      levels = [(0, found.cents)]
      extra = nil
      return
    }
    levels = trial.levels(of: found)
    extra = ladder.extraCents > 0 ? (ladder.extraCents, ladder.extraEach) : nil
  }
}

extension Earning {
  /// The same, where it is not stated to be nothing.
  fileprivate var nonzero: Earning? {
    if case .nothing = self { return nil }
    return self
  }

  /// A number that divides every amount before the bounds.
  fileprivate func unit(step: Int64) -> Int64 {
    switch self {
    case .nothing: 0
    case .bon(let cents): cents
    case .base: step
    case .ladder(let ladder):
      [ladder.upCents, ladder.topCents, ladder.extraCents].reduce(ladder.startCents, commonDivisor)
    }
  }
}

// MARK: - Trying

/// Trying the facts and effort levels of one action under one version.
private struct Trial {
  let action: Int
  let version: Int
  let plan: RewardPlan
  let terms: ActionPlan
  let conditions: [Condition]

  struct Found {
    let cents: Int64
    let facts: Facts
    let effort: Int
    let day: Day
    let isCertain: Bool
  }

  /// The best facts and level on any day of the version; `nil` if nothing is ever earned.
  func best(in span: ClosedRange<Day>) -> Found? {
    let turns = conditions.turningDays(under: plan, ownPillar: terms.pillar, in: span)
    var best: Found?
    for day in turns ?? [] {
      let classes = FactClasses(
        of: conditions, and: weighed, under: plan, ownPillar: terms.pillar, on: day)
      switch classes.best(by: score) {
      case .none: continue
      case .tooMany: return bestOfEach(on: day)
      case .facts(let facts):
        let found = largest(for: facts, on: day, isCertain: true)
        if found.cents > best?.cents ?? 0 { best = found }
      }
    }
    return turns == nil ? bestOfEach(on: span.lowerBound) : best
  }

  /// The facts that weights and `times` ask for, each value apart.
  private var weighed: [FactVariable] {
    var variables = tables.compactMap { table -> FactVariable? in
      switch table.subject {
      case .effort: return nil
      case .rung:
        return FactVariable(offset: plan.rungOffset + terms.pillar, kind: .number(1...5))
      case .attribute(let slot): return FactVariable(plan.attributes[slot])
      }
    }
    for index in variables.indices { variables[index].isEachValueApart = true }
    if let times = terms.times { variables.append(FactVariable(plan.attributes[times])) }
    return variables
  }

  private var tables: [WeightTable] {
    guard case .base(_, let weights) = terms.earning else { return [] }
    return weights.map { plan.versions[version].weights[$0] }
  }

  /// What facts multiply an amount by: the more, the larger it is, for bounds and rounding keep
  /// the order. What is not known multiplies by nothing.
  private func score(_ facts: Facts) -> Int128 {
    var score = Int128(1)
    for table in tables {
      if let row = row(of: table, facts) { score *= Int128(table.rows[row]) }
    }
    if let times = terms.times, let value = facts.value(at: plan.attributes[times].offset) {
      score *= Int128(value)
    }
    return score
  }

  private func row(of table: WeightTable, _ facts: Facts) -> Int? {
    switch table.subject {
    case .effort: nil
    case .rung: facts.value(at: plan.rungOffset + terms.pillar).map { Int($0) - 1 }
    case .attribute(let slot): facts.value(at: plan.attributes[slot].offset).map { Int($0) }
    }
  }

  /// As if everybody met the conditions and had the best of everything.
  private func bestOfEach(on day: Day) -> Found? {
    let classes = FactClasses(of: [], and: weighed, under: plan, ownPillar: terms.pillar, on: day)
    guard case .facts(let facts) = classes.best(by: score) else {
      preconditionFailure("a fact of a table of weights has as many values as the table has rows")
    }
    let found = largest(for: facts, on: day, isCertain: false)
    return found.cents > 0 ? found : nil
  }

  /// The largest amount of any effort level for facts.
  private func largest(for facts: Facts, on day: Day, isCertain: Bool) -> Found {
    let adjustable = plan.versions[version].effortAdjustable
    let levels = max(1, terms.effort - adjustable)...min(5, terms.effort + adjustable)
    let tried = levels.map { effort in
      Found(
        cents: cents(facts, effort, on: day, at: .max, earnsExtra: true), facts: facts,
        effort: effort, day: day, isCertain: isCertain)
    }
    let usual = tried.first { $0.effort == terms.effort } ?? tried[0]
    return tried.reduce(usual) { $1.cents > $0.cents ? $1 : $0 }
  }

  /// The amount before the caps, as deciding reckons it.
  private func cents(
    _ facts: Facts, _ effort: Int, on day: Day, at step: Int64, earnsExtra: Bool
  ) -> Int64 {
    var person = Timeline()
    _ = person.add(facts, since: nil)
    let claim = IndexedClaim(
      participant: 0, action: Int32(action), doneOn: day, agreedOn: nil, isMissed: false,
      isDeclined: false, effort: UInt8(effort), mentor: 0, evidence: [])
    var trace = NoTrace()
    let matter = Matter(
      of: claim, by: person, done: plan.calendar(on: day), version: version, under: plan,
      tracing: &trace)
    return matter.amount(at: (step, earnsExtra), tracing: &trace)
  }

  /// More steps than this at which an amount rises are not told apart: the rest counts as highest.
  private static var mostLevels: Int { 200 }

  func levels(of found: Found) -> [(step: Int64, cents: Int64)] {
    func amount(at step: Int64) -> Int64 {
      cents(found.facts, found.effort, on: found.day, at: step, earnsExtra: false)
    }
    let highest = amount(at: .max)
    var levels = [(step: Int64(0), cents: amount(at: 0))]
    while let last = levels.last, last.cents < highest {
      guard levels.count < Trial.mostLevels else {
        levels.append((last.step + 1, highest))
        break
      }
      var (same, more) = (last.step, LargestBon.mostSteps)
      while same + 1 < more {
        let middle = same + (more - same) / 2
        if amount(at: middle) > last.cents { more = middle } else { same = middle }
      }
      levels.append((more, amount(at: more)))
    }
    return levels
  }
}

extension LargestBon {
  /// One success a day over all days that can be written: nobody climbs higher.
  static let mostSteps: Int64 = 4_000_000
}
