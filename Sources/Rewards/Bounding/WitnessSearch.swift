/// Looks for claims that are paid as much as the bounds allow. What it finds is only ever shown
/// with what `decide` says of it; that it finds the most is not promised.
struct WitnessSearch {
  let payable: PayableBons
  let wardrobe: Wardrobe
  private var runs: [Finding] = []

  /// What came of one way to make claims.
  private struct Finding {
    let claims: [Claim]
    let participants: [Participant]
    let payouts: [Payout]
  }

  /// Ways through the whole programme that were not tried yet, the most promising first.
  private var untried: [WitnessPlan]
  /// How many claims may be tried for one answer.
  private var tries = 0
  private var triesLeft = 0

  init(_ payable: PayableBons) {
    self.payable = payable
    wardrobe = Wardrobe(payable)
    untried = []
    let days = Int(min(payable.reach.days.dayCount, 1_000))
    tries = min(WitnessSearch.mostTries, days * payable.plan.actions.count * WitnessSearch.mostRuns)
    untried = ways(wholeDays, from: wholeDays.lowerBound, people: 1)
  }

  /// For one answer no more claims than this are tried, so that a search takes seconds. To go once
  /// through a programme of two years and a hundred actions takes a tenth of it.
  private static let mostTries = 60_000
  /// Nor more than if each action was tried so often on each day.
  private static let mostRuns = 30
  /// How far into a programme without an end claims are tried, in days.
  private static let farthest = 2 * 366

  // MARK: - Ways

  private var dressings: [Dressing] {
    guard wardrobe.sets.count > 1 else { return [.steady(0)] }
    return [.steady(0), .turning(.month), .turning(.week)]
      + wardrobe.sets.indices.dropFirst().map { .steady($0) }
  }

  private var wholeDays: ClosedRange<Day> {
    let days = payable.reach.days
    let last = payable.reach.stretches.map(\.days.lowerBound).reduce(days.lowerBound, max)
    return days.lowerBound...min(days.upperBound, last.adding(days: WitnessSearch.farthest))
  }

  private func ways(
    _ days: ClosedRange<Day>, from start: Day, people: Int
  ) -> [WitnessPlan] {
    WitnessPlan.Taking.allCases.flatMap { taking in
      WitnessPlan.Order.allCases.flatMap { order in
        dressings.map { dressing in
          WitnessPlan(
            days: days, start: start, dressing: dressing, order: order, taking: taking,
            people: people)
        }
      }
    }
  }

  private mutating func find(_ plan: WitnessPlan) -> Finding {
    var run = WitnessRun(plan, payable, wardrobe)
    run.make(most: max(0, triesLeft))
    triesLeft -= run.tries
    return Finding(claims: run.claims, participants: run.participants, payouts: run.payouts)
  }

  // MARK: - One resident

  /// The best of some findings, by what is paid on some days.
  private struct Best {
    let run: Finding
    let days: ClosedRange<Day>
    let cents: Int64
  }

  /// The best that was found for one resident.
  ///
  /// - Parameters:
  ///   - window: A week, a month, a year, or the programme.
  ///   - periods: Where to look, the most promising first.
  ///   - enough: What nothing can be above; `nil` if that is not known.
  /// - Returns: Claims, and what `decide` says of them.
  mutating func witness(
    over window: Window, _ periods: [ClosedRange<Day>], enough: Int64?
  ) -> Witness {
    var best = best(of: runs, over: window)
    func isEnough() -> Bool { best.map { $0.cents >= enough ?? 0 } ?? false }
    triesLeft = tries
    let apart = window == .programme ? [] : attempts(in: periods.prefix(WitnessSearch.mostPeriods))
    for plan in apart where !isEnough() && triesLeft > 0 {
      let run = find(plan)
      let cents = WitnessSearch.paid(run, during: plan.days)
      if cents > best?.cents ?? -1 { best = Best(run: run, days: plan.days, cents: cents) }
    }
    while !isEnough(), triesLeft > 0, !untried.isEmpty {
      runs.append(find(untried.removeFirst()))
      let found = self.best(of: runs.suffix(1), over: window)
      if found?.cents ?? -1 > best?.cents ?? -1 { best = found }
    }
    let none = Finding(claims: [], participants: [], payouts: [])
    let days = periods.first ?? payable.reach.days
    return confirmed(best?.run ?? none, during: best?.days ?? days)
  }

  /// Ways to make claims in periods apart, without and then with what prepares them.
  private func attempts(in periods: some Sequence<ClosedRange<Day>>) -> [WitnessPlan] {
    let plans = periods.map { days in
      [0, WitnessSearch.lead].map { lead in
        ways(
          days, from: max(payable.reach.days.lowerBound, days.lowerBound.adding(days: -lead)),
          people: 1)
      }
    }
    let count = ways(payable.reach.days, from: payable.reach.days.lowerBound, people: 1).count
    return [0, 1].flatMap { lead in
      (0..<count).flatMap { way in plans.map { $0[lead][way] } }
    }
  }

  /// So many weeks, months or years are looked into on their own.
  private static let mostPeriods = 3
  /// So many days before a period runs of windows begin.
  private static let lead = 200

  private func best(of runs: some Sequence<Finding>, over window: Window) -> Best? {
    var best: Best?
    for run in runs {
      for days in sought(run, over: window) {
        let cents = WitnessSearch.paid(run, during: days)
        if cents > best?.cents ?? -1 { best = Best(run: run, days: days, cents: cents) }
      }
    }
    return best
  }

  /// The windows of the calendar in which a run pays something.
  private func sought(_ run: Finding, over window: Window) -> [ClosedRange<Day>] {
    guard window != .programme else { return [payable.reach.days] }
    var found: [ClosedRange<Day>] = []
    for day in Set(run.payouts.map(\.on)).sorted() where found.last?.contains(day) != true {
      found.append(window.days(around: day, yearStart: payable.plan.yearStart))
    }
    return found
  }

  private static func paid(_ run: Finding, during days: ClosedRange<Day>) -> Int64 {
    run.payouts.reduce(0) {
      days.contains($1.on) ? $0.addingUpTo($1.amount.cents) : $0
    }
  }

  /// What `decide` says, without the claims that nothing depends on.
  private func confirmed(_ run: Finding, during days: ClosedRange<Day>) -> Witness {
    let plan = payable.plan
    let claims = run.claims.filter { $0.doneOn <= days.upperBound }
    let whole = Witness(claims, of: run.participants, during: days, under: plan)
    return whole.without(plan) { $0.doneOn < days.lowerBound }
      .without(plan) { $0.isDeclined }
      .without(plan) { claim in
        let action = plan.actions.index(of: claim.action)
        return claim.doneOn < days.lowerBound
          && !plan.versions.contains { version in
            action.flatMap { version.actions[$0] }?.hasRun ?? false
          }
      }
  }

  // MARK: - The programme

  /// The best that was found for so many residents together.
  ///
  /// - Parameters:
  ///   - one: What was found for one of them.
  ///   - people: How many there are.
  ///   - enough: What nothing can be above; `nil` if that is not known.
  /// - Returns: Claims, and what `decide` says of them.
  mutating func witness(of one: Witness, for people: Int, enough: Int64?) -> Witness {
    let residents = min(people, max(1, WitnessSearch.mostClaims / max(1, one.claims.count)))
    var best = repeated(one, for: residents)
    let work = Int64(payable.plan.actions.count) * one.days.dayCount * Int64(residents)
    guard residents == people, work <= WitnessSearch.mostWork else { return best }
    triesLeft = Int(WitnessSearch.mostWork)
    for plan in ways(one.days, from: one.days.lowerBound, people: residents)
    where best.paid.cents < enough ?? 0 && triesLeft > 0 {
      let run = find(plan)
      guard WitnessSearch.paid(run, during: one.days) > best.paid.cents else { continue }
      best = confirmed(run, during: one.days)
    }
    return best
  }

  /// Residents are tried together, and not only each alike, where actions, days and residents
  /// come to no more.
  private static let mostWork: Int64 = 10_000
  /// A witness for many residents has no more claims than this.
  static let mostClaims = 40_000

  private func repeated(_ one: Witness, for people: Int) -> Witness {
    var claims: [Claim] = []
    for claim in one.claims {
      for person in 0..<people {
        var copy = claim
        copy.id = "c-\(claims.count + 1)"
        copy.participant = WitnessRun.id(ofPerson: person)
        copy.mentor = claim.mentor.map { _ in "m-\(claims.count + 1)" }
        claims.append(copy)
      }
    }
    let rows = (0..<people).flatMap { person in
      one.participants.map { row in
        Participant(id: WitnessRun.id(ofPerson: person), since: row.since, facts: row.facts)
      }
    }
    return Witness(claims, of: rows, during: one.days, under: payable.plan)
  }
}

extension ActionPlan {
  /// Whether earlier claims of the action change what a later one earns.
  fileprivate var hasRun: Bool {
    if case .ladder = earning { return true }
    return streak != nil
  }
}
