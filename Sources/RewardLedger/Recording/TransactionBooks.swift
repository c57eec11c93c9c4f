import Rewards

/// The books as one transaction sees them: rows of the ledger's file.
struct TransactionBooks: Books {
  let statements: Statements
  /// The journal that the transaction writes; `nil` where it writes none.
  let journal: Journal?
  let desk: Desk
  let moment: Moment
  let signature: Signature
  /// What stands beside the tables where an act is done again.
  var witness: Witness?

  var plan: RewardPlan { desk.plan }
  var people: PeopleNumbers {
    get { desk.people }
    nonmutating _modify { yield &desk.people }
  }
}

// MARK: - The past

extension TransactionBooks {
  func hasSame(as claim: IndexedClaim) throws(LedgerError) -> Bool {
    try counted(claim).contains {
      $0.counts && $0.doneOn == claim.doneOn && $0.isMissed == claim.isMissed
    }
  }

  /// What counts of the participant and the action of a claim, by day.
  private func counted(_ claim: IndexedClaim) throws(LedgerError) -> [Desk.Counted] {
    try desk.counted(of: claim.participant, action: claim.action) { () throws(LedgerError) in
      try statements.all(
        """
        SELECT done_on, missed, counts, bon FROM counting
        WHERE participant = ? AND action = ? ORDER BY done_on
        """, participant(of: claim), action(of: claim)
      ) {
        Desk.Counted(
          doneOn: $0.day(0), isMissed: $0.int(1) == 1, counts: $0.int(2) == 1,
          isBon: $0.int(3) == 1)
      }
    }
  }

  func firstDay(of action: Int, by participant: Int32) throws(LedgerError) -> Day? {
    try statements.first(
      """
      SELECT min(done_on) FROM counting
      WHERE participant = ? AND action = ? AND missed = 0 AND counts = 1
      """, .text(people.participants[Int(participant)]), .text(plan.actions[action])
    ) { $0.dayIfAny(0) } ?? nil
  }

  func run(of claim: IndexedClaim) throws(LedgerError) -> RunState {
    let text = try statements.first(
      """
      SELECT state FROM run_step
      WHERE participant = ? AND action = ? ORDER BY entry DESC LIMIT 1
      """, participant(of: claim), action(of: claim)
    ) { $0.text(0) }
    guard let text else { return .none }
    guard let state = DetailText.value(RunState.self, from: text) else {
      throw LedgerError(.damaged, "the run of a claim cannot be read")
    }
    return state
  }

  func paidBons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(LedgerError) -> [DayUse] {
    try counted(claim).filter { $0.isBon && days.contains($0.doneOn) }
      .reduce(into: []) { bons, next in
        if bons.last?.day == next.doneOn {
          bons[bons.count - 1].use.bons += 1
        } else {
          bons.append(DayUse(day: next.doneOn, use: Use(bons: 1)))
        }
      }
  }

  func use(of holder: CapHolder, on days: ClosedRange<Day>) throws(LedgerError) -> Use {
    let holder = people.text(of: holder, under: plan)
    let known = try desk.use(of: holder, on: days) { () throws(LedgerError) in
      try statements.first(
        """
        SELECT coalesce(sum(cents), 0), coalesce(sum(bons), 0) FROM cap_use
        WHERE holder = ? AND day BETWEEN ? AND ?
        """, .text(holder), .day(days.lowerBound), .day(days.upperBound)
      ) { Use(cents: $0.int(0), bons: $0.int(1)) } ?? .none
    }
    return witness?.use(of: holder, on: days, known: known) ?? known
  }

  func dailyUse(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(LedgerError) -> [DayUse] {
    let holder = people.text(of: holder, under: plan)
    let known = try statements.all(
      """
      SELECT day, cents, bons FROM cap_use
      WHERE holder = ? AND day BETWEEN ? AND ? ORDER BY day
      """, .text(holder), .day(days.lowerBound), .day(days.upperBound)
    ) { DayUse(day: $0.day(0), use: Use(cents: $0.int(1), bons: $0.int(2))) }
    return witness?.dailyUse(of: holder, on: days, known: known) ?? known
  }

  private func participant(of claim: IndexedClaim) -> Bound {
    .text(people.participants[Int(claim.participant)])
  }

  private func action(of claim: IndexedClaim) -> Bound {
    .text(plan.actions[Int(claim.action)])
  }
}

// MARK: - Where claims and grants stand

extension TransactionBooks {
  func claim(_ id: String) throws(LedgerError) -> BookedClaim? {
    try statements.first(
      """
      SELECT id, participant, action, done_on, missed, agreed_on, effort, evidence, mentor,
        declined, coalesce(open.status, closed.status), submitted_by, endorsed_by,
        coalesce(open.reasons, closed.reasons), coalesce(open.entry, closed.entry), outcome,
        cents
      FROM claim LEFT JOIN open_claim AS open USING (number)
        LEFT JOIN closed_claim AS closed USING (number)
      WHERE id = ?
      """, .text(id), read: BookedClaim.init)
  }

  func submission(of id: String) throws(LedgerError) -> Claim? {
    let entry = try statements.first("SELECT submission FROM claim WHERE id = ?", .text(id)) {
      $0.int(0)
    }
    guard let entry, case .submitted(let submission)? = try event(of: entry) else { return nil }
    return submission.claim
  }

  func grant(_ id: String) throws(LedgerError) -> BookedGrant? {
    try statements.first(
      """
      SELECT id, participant, action, cents, reason, status, proposed_by, entry
      FROM claim_grant WHERE id = ?
      """, .text(id)
    ) { row throws(LedgerError) in
      guard let status = BookedGrant.Status(rawValue: row.text(5)) else { throw .unreadable }
      return BookedGrant(
        grant: Grant(
          id: row.text(0), participant: row.text(1), action: row.textIfAny(2),
          amount: Money(cents: row.int(3)), reason: row.text(4)),
        status: status, proposedBy: row.text(6), entry: row.int(7))
    }
  }

  func openClaims(
    of participant: String, action: String, before day: Day
  ) throws(LedgerError) -> [String] {
    try statements.all(
      """
      SELECT id FROM claim JOIN open_claim USING (number)
      WHERE participant = ? AND action = ? AND done_on < ?
      ORDER BY done_on, number
      """, .text(participant), .text(action), .day(day)
    ) { $0.text(0) }
  }

  func runClaims(
    of participant: String, action: String, after day: Day
  ) throws(LedgerError) -> [String] {
    try statements.all(
      """
      SELECT claim FROM run_step
      WHERE participant = ? AND action = ? AND done_on > ? ORDER BY entry
      """, .text(participant), .text(action), .day(day)
    ) { $0.text(0) }
  }

  func runClaims(since entry: Int64) throws(LedgerError) -> [String] {
    try statements.all(
      """
      SELECT later.claim FROM run_step AS later
      JOIN run_step AS own USING (participant, action)
      WHERE own.entry = ? AND later.entry > own.entry ORDER BY later.entry
      """, .int(entry)
    ) { $0.text(0) }
  }

  func approvedCents(of participant: String, since day: Day) throws(LedgerError) -> Int64 {
    try statements.first(
      """
      SELECT coalesce(sum(cents - returned), 0) FROM payout
      WHERE participant = ? AND booked_on >= ?
      """, .text(participant), .day(day)
    ) { $0.int(0) } ?? 0
  }

  func payouts(of entry: Int64) throws(LedgerError) -> [BookedPayout] {
    try statements.all(
      """
      SELECT entry, part, source, participant, payable_on, cents, handed, returned, is_due
      FROM payout WHERE entry = ? ORDER BY part
      """, .int(entry), read: BookedPayout.init)
  }

  func uses(of entry: Int64) throws(LedgerError) -> [NamedUse] {
    switch try event(of: entry) {
    case .decided(let booking): booking.uses
    case .granted(let booking): booking.uses
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .amended,
      .pended, .endorsed, .rejected, .withdrawn, .reversed, .grantProposed, .due, .refused,
      .exported, .received, .settled, .handedOver, .roundedUp, .lost, .expired, .counted,
      .replaced, .monthClosed, .carriedOver, .forgotten, .retained, nil:
      []
    }
  }

  /// What an entry says that happened; `nil` if its details were erased.
  func event(of entry: Int64) throws(LedgerError) -> LedgerEvent? {
    try journal?.flush()
    let found = try statements.first(
      """
      SELECT kind, content FROM entry JOIN detail ON detail.entry = entry.number
      WHERE number = ?
      """, .int(entry)
    ) { ($0.text(0), $0.text(1)) }
    guard let (kind, text) = found else { return nil }
    guard let kind = EntryKind(rawValue: kind), let details = Details(text, kind: kind) else {
      throw .unreadable
    }
    return details.event
  }
}

// MARK: - People, plans and rules

extension TransactionBooks {
  func entry(ofSame rows: ParticipantRows) throws(LedgerError) -> Int64? {
    try statements.first(
      "SELECT entry FROM participant WHERE id = ? AND content = ?", .text(rows.participant),
      .text(DetailWriter.text(of: rows))
    ) { $0.int(0) }
  }

  func timeline(of participant: String) throws(LedgerError) -> Timeline {
    try desk.timeline(of: participant) { () throws(LedgerError) in
      let text = try statements.first(
        "SELECT content FROM participant WHERE id = ?", .text(participant)
      ) { $0.text(0) }
      guard let text else { return [] }
      guard let rows = DetailText.value(ParticipantRows.self, from: text) else {
        throw .unreadable
      }
      return rows.participants
    }
  }

  func agreement(
    on action: String, by participant: String, notAfter day: Day
  ) throws(LedgerError) -> (day: Day, entry: Int64)? {
    let agreements = try desk.agreements(of: participant) { () throws(LedgerError) in
      try statements.all(
        """
        SELECT action, agreed_on, entry FROM agreement WHERE participant = ? ORDER BY agreed_on
        """, .text(participant)
      ) { Desk.Agreed(action: $0.text(0), day: $0.day(1), entry: $0.int(2)) }
    }
    return agreements.last { $0.action == action && $0.day <= day }.map { ($0.day, $0.entry) }
  }

  func rules() throws(LedgerError) -> RulesStanding {
    var current: RulesTaken?
    var proposed: (rules: RulesTaken, by: String)?
    var last: Int64 = 0
    let rows = try statements.all("SELECT kind, by, content, entry FROM rules ORDER BY entry") {
      ($0.text(0), $0.text(1), $0.text(2), $0.int(3))
    }
    for (kind, by, content, entry) in rows {
      guard let rules = DetailText.value(RulesTaken.self, from: content) else { throw .unreadable }
      if kind == EntryKind.rulesProposed.rawValue {
        proposed = (rules, by)
      } else {
        (current, proposed) = (rules, nil)
      }
      last = entry
    }
    guard let current else { throw .unreadable }
    return RulesStanding(
      current: current, proposed: proposed?.rules, proposedBy: proposed?.by, entry: last)
  }
}

// MARK: - Rows

extension BookedClaim {
  /// A claim from the columns that `TransactionBooks.claim` names.
  init(_ row: Statements.Row) throws(LedgerError) {
    guard let status = ClaimStatus(rawValue: row.text(10)) else { throw .unreadable }
    var claim = Claim(
      id: row.text(0), participant: row.text(1), action: row.text(2), doneOn: row.day(3),
      agreedOn: row.dayIfAny(5), outcome: row.int(4) == 1 ? .missed : .done)
    claim.effort = row.intIfAny(6).map { Int($0) }
    claim.evidence = Set(row.text(7).split(separator: ";").map(String.init))
    claim.mentor = row.textIfAny(8)
    claim.isDeclined = row.int(9) == 1
    let outcome = row.textIfAny(15)
    self.init(
      claim: claim, status: status, submittedBy: row.text(11), endorsedBy: row.textIfAny(12),
      reasons: row.text(13).split(separator: ";").map(String.init), entry: row.int(14),
      outcome: outcome.flatMap(DecisionOutcome.init),
      amount: row.intIfAny(16).map(Money.init(cents:)))
  }
}

extension BookedPayout {
  /// A part from the columns that `TransactionBooks.payouts` names.
  init(_ row: Statements.Row) throws(LedgerError) {
    self.init(
      entry: row.int(0), part: row.int(1), source: row.text(2), participant: row.text(3),
      on: row.day(4), amount: Money(cents: row.int(5)), handed: Money(cents: row.int(6)),
      returned: Money(cents: row.int(7)), isDue: row.int(8) == 1)
  }
}

extension LedgerError {
  /// Something in the file is not what a ledger writes.
  static var unreadable: LedgerError {
    LedgerError(
      .damaged, "the ledger holds something that cannot be read",
      wayOut: "'bonboek ledger verify' says what and where")
  }
}
