/// A history in memory, for claims that come in order of the day on which they were done.
package struct MemoryHistory: History {
  /// What is kept of one participant and one action.
  private struct Pair {
    /// The last day on which a claim counted that was done, and one that was missed.
    var lastDone: Day?
    var lastMissed: Day?
    /// The first day on which the action was done.
    var firstDay: Day?
    var run: RunState?
    var bons = UseBook()
  }

  private var pairs: [Pair] = []
  private var pairNumbers: [UInt64: Int] = [:]
  private var books: [UseBook] = []
  private var bookNumbers: [CapHolder: Int] = [:]

  package init() {}

  package func hasSame(as claim: IndexedClaim) -> Bool {
    guard let pair = pair(claim.action, of: claim.participant) else { return false }
    return (claim.isMissed ? pair.lastMissed : pair.lastDone) == claim.doneOn
  }

  package func firstDay(of action: Int, by participant: Int32) -> Day? {
    pair(Int32(action), of: participant)?.firstDay
  }

  package func run(of claim: IndexedClaim) -> RunState {
    recordedRun(of: claim) ?? .none
  }

  /// The run as decisions that were recorded left it; `nil` if none changed it.
  func recordedRun(of claim: IndexedClaim) -> RunState? {
    pair(claim.action, of: claim.participant)?.run
  }

  package func paidBons(of claim: IndexedClaim, on days: ClosedRange<Day>) -> [DayUse] {
    pair(claim.action, of: claim.participant).map { Array($0.bons.days(in: days)) } ?? []
  }

  package mutating func use(of holder: CapHolder, on days: ClosedRange<Day>) -> Use {
    guard let number = bookNumbers[holder] else { return .none }
    return books[number].use(on: days)
  }

  package func dailyUse(of holder: CapHolder, on days: ClosedRange<Day>) -> [DayUse] {
    bookNumbers[holder].map { Array(books[$0].days(in: days)) } ?? []
  }

  /// Adds what a verdict changes. What is denied or pended changes nothing.
  package mutating func record(_ verdict: Verdict, of claim: IndexedClaim) {
    guard verdict.counts else { return }
    let number = pairNumber(claim.action, of: claim.participant)
    if claim.isMissed {
      pairs[number].lastMissed = claim.doneOn
    } else {
      pairs[number].lastDone = claim.doneOn
      pairs[number].firstDay = pairs[number].firstDay ?? claim.doneOn
    }
    if let run = verdict.run { pairs[number].run = run }
    if verdict.cents > 0 { pairs[number].bons.add(Use(bons: 1), on: claim.doneOn) }
    for use in verdict.uses {
      books[bookNumber(use.holder)].add(use.use, on: use.on)
    }
  }

  private func pair(_ action: Int32, of participant: Int32) -> Pair? {
    pairNumbers[MemoryHistory.key(action, participant)].map { pairs[$0] }
  }

  private mutating func pairNumber(_ action: Int32, of participant: Int32) -> Int {
    let key = MemoryHistory.key(action, participant)
    if let number = pairNumbers[key] { return number }
    pairNumbers[key] = pairs.count
    pairs.append(Pair())
    return pairs.count - 1
  }

  private mutating func bookNumber(_ holder: CapHolder) -> Int {
    if let number = bookNumbers[holder] { return number }
    bookNumbers[holder] = books.count
    books.append(UseBook())
    return books.count - 1
  }

  private static func key(_ action: Int32, _ participant: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: participant)) << 32 | UInt64(UInt32(bitPattern: action))
  }
}

/// The use of one cap by one holder, or of one limit, by day.
package struct UseBook: Sendable {
  /// Sorted by day, each day once.
  private var days: [DayUse] = []
  /// The window that was asked for last and its use, kept up to date.
  private var window: (days: ClosedRange<Day>, use: Use)?

  package init() {}

  /// The use of some days, added up.
  ///
  /// - Complexity: Constant while the same days are asked for; else in the number of days.
  package mutating func use(on asked: ClosedRange<Day>) -> Use {
    if let window, window.days == asked { return window.use }
    let use = days(in: asked).reduce(into: Use.none) { $0.add($1.use) }
    window = (asked, use)
    return use
  }

  /// The use of some days, day by day.
  package func days(in asked: ClosedRange<Day>) -> ArraySlice<DayUse> {
    days[firstIndex(from: asked.lowerBound)..<firstIndex(after: asked.upperBound)]
  }

  package mutating func add(_ use: Use, on day: Day) {
    if window?.days.contains(day) == true { window?.use.add(use) }
    let index = firstIndex(from: day)
    if index < days.count, days[index].day == day {
      days[index].use.add(use)
    } else {
      days.insert(DayUse(day: day, use: use), at: index)
    }
  }

  private func firstIndex(from day: Day) -> Int {
    partition { $0 >= day }
  }

  private func firstIndex(after day: Day) -> Int {
    partition { $0 > day }
  }

  /// The first index whose day is beyond a border; days come mostly in order, so from the end.
  private func partition(_ isBeyond: (Day) -> Bool) -> Int {
    var low = 0
    var high = days.count
    if let last = days.last, !isBeyond(last.day) { return high }
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(days[middle].day) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
