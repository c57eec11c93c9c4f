import Rewards

/// What is kept in memory between transactions, as long as the rules stay the same: the plan,
/// the numbers of people, and what is known about each.
///
/// It is only a copy of what the file says: each use looks first whether the file still says so.
final class Desk {
  let plan: RewardPlan
  /// The entry that took over the rules.
  let rulesEntry: Int64
  var people = PeopleNumbers()
  /// By participant; with the entry that took the facts in.
  private var timelines: [String: (entry: Int64, timeline: Timeline)] = [:]

  /// As many people as fit easily in memory; beyond it all are read anew.
  private static let mostTimelines = 100_000

  init(plan: RewardPlan, rulesEntry: Int64) {
    self.plan = plan
    self.rulesEntry = rulesEntry
  }

  /// What is known about a participant, from the entry that took it in.
  ///
  /// - Parameter read: Gives the text that the file holds.
  func timeline(
    of participant: String, entry: Int64, read: () throws(LedgerError) -> String
  ) throws(LedgerError) -> Timeline {
    if let known = timelines[participant], known.entry == entry { return known.timeline }
    guard let rows = DetailText.value(ParticipantRows.self, from: try read()) else {
      throw LedgerError(.damaged, "what is known about a participant cannot be read")
    }
    // What these rules cannot understand is not known: it pends claims and never denies one.
    let timeline = (try? plan.timeline(of: rows.participants, numbering: &people)) ?? Timeline()
    if timelines.count >= Desk.mostTimelines { timelines = [:] }
    timelines[participant] = (entry, timeline)
    return timeline
  }
}

extension ParticipantRows {
  /// The rows as they were taken in.
  var participants: [Participant] {
    rows.map { row in
      Participant(
        id: participant, since: row.since, household: row.household,
        facts: Dictionary(
          row.facts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
