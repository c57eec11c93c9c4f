import Rewards

extension Docket {
  /// The caps that hold a claim, by the version of the day on which it was done.
  func coveringCaps(of ruling: Ruling) -> [CapPlan] {
    guard let pillar = ruling.verdict.pillar else { return [] }
    let claim = ruling.entry.indexed
    return capVersion(on: claim.doneOn).caps.filter {
      $0.covers(action: Int(claim.action), pillar: pillar)
    }
  }

  /// Whose total of a cap a claim counts towards.
  func holder(of cap: CapPlan, _ ruling: Ruling) -> CapHolder {
    let claim = ruling.entry.indexed
    var holder = CapHolder(ledger: Int32(cap.ledger))
    for (word, fill) in Docket.fills where cap.per.contains(word) { fill(&holder, claim) }
    if cap.per.contains(.pillar) { holder.pillar = Int32(ruling.verdict.pillar ?? -1) }
    if cap.per.contains(.household) {
      let home = facts(of: ruling.entry)?.household
      holder.household = home.map { .named($0) } ?? .alone(participant: claim.participant)
    }
    return holder
  }

  private static let fills: [(CapPlan.Holders, @Sendable (inout CapHolder, IndexedClaim) -> Void)] =
    [
      (.participant, { $0.participant = $1.participant }),
      (.action, { $0.action = $1.action }),
      (.mentor, { $0.mentor = $1.mentor ?? -1 }),
    ]
}

/// Uses as they were added, one after another; every total is added up anew.
struct SlowBook<Holder: Hashable> {
  private var entries: [Holder: [(day: Day, use: Use)]] = [:]

  mutating func add(_ use: Use, of holder: Holder, on day: Day) {
    entries[holder, default: []].append((day, use))
  }

  /// The largest totals of the windows that hold a day: of its own, or of every span of so many
  /// days. A span that begins before the first use in it can begin there as well.
  func largestUse(of holder: Holder, _ window: Window, _ day: Day, from start: YearStart) -> Use {
    let entries = entries[holder, default: []]
    let spans: [ClosedRange<Day>]
    switch window {
    case .programme: spans = [.allTime]
    case .days(let length):
      let begins = entries.map(\.day).filter { $0 <= day && day < $0.adding(days: length) }
      spans = (begins + [day]).map { $0...$0.adding(days: length - 1) }
    case .day, .week, .month, .quarter, .year: spans = [window.days(around: day, yearStart: start)]
    }
    var largest = Use.none
    for span in spans {
      var sum = Use.none
      for entry in entries where span.contains(entry.day) { sum.add(entry.use) }
      largest = Use(cents: max(largest.cents, sum.cents), bons: max(largest.bons, sum.bons))
    }
    return largest
  }
}
