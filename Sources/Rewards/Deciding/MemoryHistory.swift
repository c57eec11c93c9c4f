/// A history in memory, for claims that come in order of the day on which they were done.
///
/// Because days never fall, most of the past needs no days: of a cap over weeks only the use of
/// the current week is kept. What is kept grows with the participants and the actions that
/// occur, not with the number of claims.
package struct MemoryHistory: History {
  private let plan: RewardPlan
  private var pairs = PairShelves()
  private var extras: [Extra] = []
  private var totals: UseTotals
  /// Places of totals that are read ahead; kept only not to be made anew each time.
  private var near: [Int32] = []

  /// What only some pairs of a participant and an action have.
  private struct Extra {
    /// The last day on which a claim counted that was missed.
    var lastMissed: Day?
    /// The first day on which the action was done, if some action comes after it.
    var firstDay: Day?
    var run: RunState?
    /// Paid bons by day, where a limit asks for days.
    var bons: UseBook?
  }

  package init(_ plan: RewardPlan) {
    self.plan = plan
    totals = UseTotals(plan.terms.uses)
  }

  package mutating func hasSame(as claim: IndexedClaim) -> Bool {
    guard let pair = pair(claim.action, of: claim.participant) else { return false }
    guard claim.isMissed else { return pair.lastDone == claim.doneOn }
    return pair.extra >= 0 && extras[Int(pair.extra)].lastMissed == claim.doneOn
  }

  package mutating func firstDay(of action: Int, by participant: Int32) -> Day? {
    guard let extra = pair(Int32(action), of: participant)?.extra, extra >= 0 else { return nil }
    return extras[Int(extra)].firstDay
  }

  package mutating func run(of claim: IndexedClaim) -> RunState {
    recordedRun(of: claim) ?? .none
  }

  /// The run as decisions that were recorded left it; `nil` if none changed it.
  mutating func recordedRun(of claim: IndexedClaim) -> RunState? {
    guard let extra = pair(claim.action, of: claim.participant)?.extra, extra >= 0 else {
      return nil
    }
    return extras[Int(extra)].run
  }

  package mutating func bons(of claim: IndexedClaim, on days: ClosedRange<Day>) -> Int64 {
    guard let pair = pair(claim.action, of: claim.participant) else { return 0 }
    switch plan.terms.bonWindows[Int(claim.action)] {
    case .none: return 0
    case .one: return pair.bonsSince == days.lowerBound ? Int64(pair.bons) : 0
    case .byDay: return paidBons(of: claim, on: days).reduce(0) { $0 + $1.use.bons }
    }
  }

  /// Where only a total is kept, it comes as if it were all of the first day.
  package mutating func paidBons(of claim: IndexedClaim, on days: ClosedRange<Day>) -> [DayUse] {
    guard plan.terms.bonWindows[Int(claim.action)] == .byDay else {
      let bons = bons(of: claim, on: days)
      return bons > 0 ? [DayUse(day: days.lowerBound, use: Use(bons: bons))] : []
    }
    guard let pair = pair(claim.action, of: claim.participant), pair.extra >= 0,
      let book = extras[Int(pair.extra)].bons
    else { return [] }
    return Array(book.days(in: days))
  }

  package mutating func use(of holder: CapHolder, on days: ClosedRange<Day>) -> Use {
    guard let total = place(of: holder) else { return .none }
    return totals.use(at: total, of: holder.ledger, on: days)
  }

  /// Where only a total is kept, it comes as if it were all of the first day.
  package mutating func dailyUse(of holder: CapHolder, on days: ClosedRange<Day>) -> [DayUse] {
    guard let total = place(of: holder) else { return [] }
    return totals.dailyUse(at: total, of: holder.ledger, on: days)
  }

  package mutating func largestUse(
    of holder: CapHolder, ofSpan length: Int, on days: ClosedRange<Day>
  ) -> Use {
    guard let total = place(of: holder) else { return .none }
    return totals.largestUse(at: total, ofSpan: length, on: days)
  }

  /// Adds what a verdict changes. What is denied or pended changes nothing.
  package mutating func record(_ verdict: Verdict, of claim: IndexedClaim) {
    record(verdict, of: claim, done: plan.calendar(on: claim.doneOn))
  }

  mutating func record(_ verdict: Verdict, of claim: IndexedClaim, done: CalendarDay) {
    guard verdict.counts else { return }
    let number = pairs.insert(claim.action, by: claim.participant)
    if claim.isMissed {
      extras[extra(of: number)].lastMissed = claim.doneOn
    } else {
      pairs[number].lastDone = claim.doneOn
      if plan.terms.comesBefore[Int(claim.action)] { setFirstDay(of: number, claim.doneOn) }
    }
    if let run = verdict.run { extras[extra(of: number)].run = run }
    guard verdict.cents > 0 else { return }
    addBon(to: number, of: claim.action, done: done)
    plan.forEachUse(of: verdict, on: claim, done: done) { add($0, done: done) }
  }

  /// Adds to the use of a cap what no verdict added.
  package mutating func add(_ use: CapUse) {
    add(use, done: plan.calendar(on: use.on))
  }

  /// What is used of caps that people share.
  mutating func tellShared() -> [SharedTotal] { totals.tellShared() }

  private mutating func add(_ use: CapUse, done: CalendarDay) {
    totals.add(use, at: newPlace(of: use.holder), done: done)
  }

  private mutating func setFirstDay(of number: Int, _ day: Day) {
    let extra = extra(of: number)
    extras[extra].firstDay = extras[extra].firstDay ?? day
  }

  private mutating func addBon(to number: Int, of action: Int32, done: CalendarDay) {
    switch plan.terms.bonWindows[Int(action)] {
    case .none: break
    case .one(let window):
      let first = done.reach(of: window).lowerBound
      guard pairs[number].bonsSince <= first else { return }  // nobody asks for it any more
      if pairs[number].bonsSince < first {
        pairs[number].bonsSince = first
        pairs[number].bons = 0
      }
      pairs[number].bons += 1  // at most one a day: the same claim of a day is a duplicate
    case .byDay:
      let extra = extra(of: number)
      extras[extra].bons = extras[extra].bons ?? UseBook()
      extras[extra].bons?.add(Use(bons: 1), on: done.day)
      extras[extra].bons?.drop(before: UseTotals.horizon(of: done.day))
    }
  }
}

// MARK: - Where things stand

extension MemoryHistory {
  private mutating func pair(_ action: Int32, of participant: Int32) -> Pair? {
    guard let index = pairs.index(of: action, by: participant) else { return nil }
    return pairs[index]
  }

  private mutating func extra(of number: Int) -> Int {
    if pairs[number].extra < 0 {
      pairs[number].extra = Int32(extras.count)
      extras.append(Extra())
    }
    return Int(pairs[number].extra)
  }

  /// Reads where what is kept of claims stands, so that it is near when they are decided: memory
  /// is slow to answer one question and quick to answer many, so each step asks for all of them.
  ///
  /// - Parameters:
  ///   - claims: Claims that are decided soon.
  ///   - household: Whose household a claim probably is of.
  /// - Returns: Something that was read, so that reading it is not left out.
  mutating func touch(
    _ claims: [IndexedClaim], household: (IndexedClaim) -> CapHolder.Household
  ) -> Int {
    var found = 0
    for claim in claims { found &+= Int(pairs.touch(claim.action, by: claim.participant)) }
    near.removeAll(keepingCapacity: true)
    for claim in claims {
      let household = household(claim)
      let pillar = Int32(plan.lastPillar(of: Int(claim.action)) ?? 0)
      let version = plan.versionIndex(on: claim.doneOn)
      for number in plan.terms.caps(under: version, action: claim.action, pillar: pillar) {
        let cap = plan.terms.caps[plan.terms.cap(number)]
        let holder = CapHolder(of: cap, claim, pillar: pillar, household: household)
        if let place = place(of: holder) { near.append(Int32(place)) }
      }
    }
    return found &+ totals.touch(&near)
  }

  /// The total of a holder; `nil` if nothing was ever added to it.
  private mutating func place(of holder: CapHolder) -> Int? {
    switch plan.terms.uses.shapes[Int(holder.ledger)].home {
    case .own(.pair, let first):
      guard let pair = pair(holder.action, of: holder.participant), pair.extra >= 0 else {
        return nil
      }
      return totals.place(inPair: pair.extra, first)
    case .shared, .own, .holder: return totals.place(of: holder)
    }
  }

  private mutating func newPlace(of holder: CapHolder) -> Int {
    switch plan.terms.uses.shapes[Int(holder.ledger)].home {
    case .own(.pair, let first):
      let number = pairs.insert(holder.action, by: holder.participant)
      return totals.newPlace(inPair: Int32(extra(of: number)), first)
    case .shared, .own, .holder: return totals.newPlace(of: holder)
    }
  }
}
