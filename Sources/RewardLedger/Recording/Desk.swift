import Rewards

/// What is kept in memory between transactions: the plan, the numbers of people, and copies of
/// what was read of the file.
///
/// The copies hold as long as nobody else writes: the last entry tells whether somebody did, and
/// who keeps the desk clears it then. What its own transactions write is noted on it.
final class Desk {
  let plan: RewardPlan
  /// The entry that took over the rules.
  let rulesEntry: Int64
  /// Whether other rules were taken over since.
  private(set) var isOutdated = false
  var people = PeopleNumbers()
  private var timelines: [String: Timeline] = [:]
  private var agreements: [String: [Agreed]] = [:]
  /// By the text of the holder: windows that were asked for, with what is used of them.
  private var windows: [String: UsedWindows] = [:]
  private var windowCount = 0
  /// The ledger's own id, and whether anything was erased from it.
  private var ledgerID: String?
  private var hasErasures: Bool?
  /// What counts of the participant and the action that were asked for last.
  private var pair: (participant: Int32, action: Int32, counted: [Counted])?

  /// An action in a participant's plan.
  struct Agreed {
    let action: String
    let day: Day
    let entry: Int64
  }

  /// The windows of one holder, and what is used of each.
  private struct UsedWindows {
    private var windows: [(days: ClosedRange<Day>, use: Use)] = []

    subscript(days: ClosedRange<Day>) -> Use? { windows.first { $0.days == days }?.use }

    mutating func add(_ days: ClosedRange<Day>, _ use: Use) {
      windows.append((days, use))
    }

    mutating func note(_ use: NamedUse, sign: Int64) {
      for index in windows.indices where windows[index].days.contains(use.on) {
        windows[index].use.add(Use(cents: sign * use.cents, bons: sign * use.bons))
      }
    }
  }

  /// What counts of a participant and an action, by day.
  struct Counted {
    let doneOn: Day
    let isMissed: Bool
    let counts: Bool
    let isBon: Bool
  }

  /// As many as fit easily in memory; beyond it all are read anew.
  private static let mostPeople = 100_000
  private static let mostWindows = 200_000

  init(plan: RewardPlan, rulesEntry: Int64) {
    self.plan = plan
    self.rulesEntry = rulesEntry
  }

  /// Forgets all copies: somebody else wrote, or what was written was taken back.
  func clear() {
    pair = nil
    timelines = [:]
    agreements = [:]
    hasErasures = nil
    clearWindows()
  }

  private func clearWindows() {
    windows = [:]
    windowCount = 0
  }

  /// Notes what an entry changed.
  func note(_ event: LedgerEvent) {
    pair = nil
    switch event {
    case .participant(let rows): timelines[rows.participant] = nil
    case .agreed(let agreement): agreements[agreement.participant] = nil
    case .decided(let booking): note(booking.uses, sign: 1)
    case .granted(let booking): note(booking.uses, sign: 1)
    case .reversed(let reversal): note(reversal.uses, sign: -1)
    case .adopted: isOutdated = true
    case .carriedOver, .forgotten, .retained: clear()
    case .opened, .rulesProposed, .submitted, .amended, .pended, .endorsed, .rejected,
      .withdrawn, .grantProposed, .due, .refused, .exported, .received, .settled, .handedOver,
      .roundedUp, .lost, .expired, .counted, .replaced, .monthClosed:
      break
    }
  }

  private func note(_ uses: [NamedUse], sign: Int64) {
    for use in uses { windows[use.holder]?.note(use, sign: sign) }
  }
}

// MARK: - Copies

extension Desk {
  /// What is known about a participant.
  ///
  /// - Parameters:
  ///   - participant: The participant's id.
  ///   - read: Gives the rows that the file holds.
  /// - Returns: What is known.
  /// - Throws: What `read` throws.
  func timeline(
    of participant: String, read: () throws(LedgerError) -> [Participant]
  ) throws(LedgerError) -> Timeline {
    if let known = timelines[participant] { return known }
    let timeline = plan.knownTimeline(of: try read(), numbering: &people)
    if timelines.count >= Desk.mostPeople { timelines = [:] }
    timelines[participant] = timeline
    return timeline
  }

  /// What is in a participant's plan, by day.
  func agreements(
    of participant: String, read: () throws(LedgerError) -> [Agreed]
  ) throws(LedgerError) -> [Agreed] {
    if let known = agreements[participant] { return known }
    let read = try read()
    if agreements.count >= Desk.mostPeople { agreements = [:] }
    agreements[participant] = read
    return read
  }

  /// The ledger's own id.
  func ledgerID(read: () throws(LedgerError) -> String) throws(LedgerError) -> String {
    if let ledgerID { return ledgerID }
    let id = try read()
    ledgerID = id
    return id
  }

  /// Whether anything was erased.
  func hasErasures(read: () throws(LedgerError) -> Bool) throws(LedgerError) -> Bool {
    if let hasErasures { return hasErasures }
    let found = try read()
    hasErasures = found
    return found
  }

  /// What counts of a participant and an action.
  func counted(
    of participant: Int32, action: Int32, read: () throws(LedgerError) -> [Counted]
  ) throws(LedgerError) -> [Counted] {
    if let pair, pair.participant == participant, pair.action == action { return pair.counted }
    let counted = try read()
    pair = (participant, action, counted)
    return counted
  }

  /// What is used of a cap in a window.
  func use(
    of holder: String, on days: ClosedRange<Day>, read: () throws(LedgerError) -> Use
  ) throws(LedgerError) -> Use {
    if let known = windows[holder]?[days] { return known }
    let use = try read()
    if windowCount >= Desk.mostWindows { clearWindows() }
    windows[holder, default: UsedWindows()].add(days, use)
    windowCount += 1
    return use
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
