import Rewards

/// The claims of a case in the order in which they are decided, each ready to be decided against
/// any history.
struct Docket {
  struct Entry {
    var claim: Claim
    var indexed: IndexedClaim
    /// What is known about the participant.
    var person: Timeline
  }

  /// What came of a claim.
  struct Ruling {
    let entry: Entry
    let verdict: Verdict
    let steps: [TraceStep]
  }

  let plan: RewardPlan
  private(set) var entries: [Entry] = []

  /// The claims that the rules understand; the others are passed over, as in a file.
  init(_ policy: DrawnPolicy, under plan: RewardPlan) throws {
    self.plan = plan
    let people = try People(policy.people, under: plan)
    var casebook = Casebook(plan)
    var mentors = NameTable()
    var numbers = people.numbers
    for claim in policy.claims where (try? casebook.submit(claim)) == true {
      guard let action = plan.actions.index(of: claim.action) else { continue }
      let number = numbers.insert(claim.participant)
      let indexed = IndexedClaim(
        participant: Int32(number), action: Int32(action), doneOn: claim.doneOn,
        agreedOn: claim.agreedOn, isMissed: claim.outcome == .missed,
        isDeclined: claim.isDeclined, effort: claim.effort.map { UInt8($0) },
        mentor: claim.mentor.map { Int32(mentors.insert($0)) },
        evidence: KindSet(claim.evidence.compactMap(plan.evidenceKinds.index(of:))))
      let person = number < people.timelines.count ? people.timelines[number] : Timeline()
      entries.append(Entry(claim: claim, indexed: indexed, person: person))
    }
    entries = entries.enumerated()
      .sorted { ($0.element.claim.doneOn, $0.offset) < ($1.element.claim.doneOn, $1.offset) }
      .map(\.element)
  }

  func decide<Past: History>(
    _ entry: Entry, in history: inout Past
  ) throws(Past.Failure) -> Ruling {
    var trace = FullTrace()
    let verdict = try plan.decide(
      entry.indexed, of: entry.person, in: &history, tracing: &trace)
    return Ruling(entry: entry, verdict: verdict, steps: trace.steps)
  }

  /// Decides all claims, each after those before it.
  ///
  /// - Parameter body: Called with each ruling and the history before it.
  func decideAll(_ body: (Ruling, MemoryHistory) throws -> Void) rethrows {
    var history = MemoryHistory(plan)
    for entry in entries {
      let before = history
      let ruling = decide(entry, in: &history)
      try body(ruling, before)
      history.record(ruling.verdict, of: entry.indexed)
    }
  }

  func rulings() -> [Ruling] {
    var rulings: [Ruling] = []
    decideAll { ruling, _ in rulings.append(ruling) }
    return rulings
  }

  /// The facts of the deciding day.
  func facts(of entry: Entry) -> Facts? {
    entry.person.facts(on: plan.decidingDay(of: entry.indexed))
  }

  /// The version whose caps hold: of the day on which it was done, else the last.
  func capVersion(on day: Day) -> VersionPlan {
    plan.versions.first { $0.runs.contains(day) } ?? plan.versions[plan.versions.count - 1]
  }
}

/// People by number, and what is known about each.
private struct People {
  private(set) var numbers = NameTable()
  private(set) var timelines: [Timeline] = []
  private var households = NameTable()

  init(_ rows: [Participant], under plan: RewardPlan) throws {
    for row in rows {
      let number = numbers.insert(row.id)
      if number == timelines.count { timelines.append(Timeline()) }
      let household = row.household.map { Int32(households.insert($0)) }
      let facts = try plan.facts(from: row.facts, household: household)
      _ = timelines[number].add(facts, since: row.since)
    }
  }
}
