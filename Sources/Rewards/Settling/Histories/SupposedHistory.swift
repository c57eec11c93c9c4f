/// The past as it is, and on top of it decisions that are only supposed: what claims would earn
/// if those before them were approved.
package struct SupposedHistory<Past: History>: History {
  private var past: Past
  private var supposed: MemoryHistory

  package init(_ past: Past, under plan: RewardPlan) {
    self.past = past
    supposed = MemoryHistory(plan)
  }

  /// Supposes a decision.
  package mutating func suppose(_ verdict: Verdict, of claim: IndexedClaim) {
    supposed.record(verdict, of: claim)
  }

  package mutating func hasSame(as claim: IndexedClaim) throws(Past.Failure) -> Bool {
    if supposed.hasSame(as: claim) { return true }
    return try past.hasSame(as: claim)
  }

  package mutating func firstDay(
    of action: Int, by participant: Int32
  ) throws(Past.Failure) -> Day? {
    let days = [
      try past.firstDay(of: action, by: participant),
      supposed.firstDay(of: action, by: participant),
    ]
    return days.compactMap { $0 }.min()
  }

  package mutating func run(of claim: IndexedClaim) throws(Past.Failure) -> RunState {
    if let run = supposed.recordedRun(of: claim) { return run }
    return try past.run(of: claim)
  }

  package mutating func paidBons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> [DayUse] {
    merged(try past.paidBons(of: claim, on: days), supposed.paidBons(of: claim, on: days))
  }

  package mutating func bons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> Int64 {
    try past.bons(of: claim, on: days) + supposed.bons(of: claim, on: days)
  }

  package mutating func use(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> Use {
    var use = try past.use(of: holder, on: days)
    use.add(supposed.use(of: holder, on: days))
    return use
  }

  package mutating func dailyUse(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> [DayUse] {
    merged(
      try past.dailyUse(of: holder, on: days), supposed.dailyUse(of: holder, on: days))
  }

  /// Two lists by day as one; the same day once, its use added up.
  private func merged(_ one: [DayUse], _ other: [DayUse]) -> [DayUse] {
    (one + other).sorted { $0.day < $1.day }.reduce(into: []) { days, next in
      if days.last?.day == next.day {
        days[days.count - 1].use.add(next.use)
      } else {
        days.append(next)
      }
    }
  }
}
