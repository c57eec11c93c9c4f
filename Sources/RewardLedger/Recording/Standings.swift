import Rewards

/// Brings the tables that say where things stand up to date with an event. They follow from the
/// events alone: done again from nothing, event by event, the same rows come out.
struct Standings {
  let statements: Statements

  /// Takes in an event.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - entry: The number of its entry.
  ///   - day: The day on which it was booked.
  ///   - by: Who did it.
  /// - Throws: ``LedgerError`` if the tables cannot be written.
  func take(
    _ event: LedgerEvent, entry: Int64, on day: Day, by: String
  ) throws(LedgerError) {
    switch event {
    case .opened(let opening): try take(opening.rules, event.kind, entry, by)
    case .rulesProposed(let rules), .adopted(let rules): try take(rules, event.kind, entry, by)
    case .participant(let rows): try take(rows, entry)
    case .agreed(let agreement): try take(agreement, entry)
    case .submitted(let submission): try take(submission.claim, entry, by)
    case .amended(let amendment): try amend(amendment.claim, entry)
    case .pended(let pending):
      try stayOpen(.pended, pending.claim, entry, reasons: pending.reasons)
    case .endorsed(let endorsement):
      try stayOpen(.endorsed, endorsement.claim, entry, endorsedBy: by)
    case .decided(let booking): try take(booking, entry, day)
    case .rejected(let closing): try close(.rejected, row(of: closing.claim).number, entry)
    case .withdrawn(let closing): try close(.withdrawn, row(of: closing.claim).number, entry)
    case .reversed(let reversal): try take(reversal, entry)
    case .grantProposed(let grant): try take(grant, entry, by)
    case .granted(let booking): try take(booking, entry, day)
    case .due(let due): try take(due, entry)
    case .refused, .exported: break
    case .received(let receiving): try take(receiving, entry)
    case .settled(let settlement): try take(settlement, entry)
    case .handedOver(let handOver): try take(handOver, entry)
    case .roundedUp(let rounding): try take(rounding, entry, day)
    case .lost(let loss): try take(loss, .lost, entry)
    case .expired(let loss): try take(loss, .expired, entry)
    case .counted(let count): try take(count, entry)
    case .replaced(let replacement): try take(replacement, entry)
    case .monthClosed(let closed): try take(closed, entry)
    case .carriedOver(let carried): try add(carried.uses)
    case .forgotten(let erasure), .retained(let erasure): try take(erasure)
    }
  }
}

// MARK: - Rules, people, plans

extension Standings {
  private func take(
    _ rules: RulesTaken, _ kind: EntryKind, _ entry: Int64, _ by: String
  ) throws(LedgerError) {
    try statements.run(
      "INSERT INTO rules VALUES (?, ?, ?, ?)", .int(entry), .text(kind.rawValue), .text(by),
      .text(DetailWriter.text(of: rules)))
  }

  private func take(_ rows: ParticipantRows, _ entry: Int64) throws(LedgerError) {
    try statements.run(
      "INSERT OR REPLACE INTO participant VALUES (?, ?, ?)", .text(rows.participant),
      .int(entry), .text(DetailWriter.text(of: rows)))
  }

  private func take(_ agreement: Agreement, _ entry: Int64) throws(LedgerError) {
    try statements.run(
      "INSERT INTO agreement VALUES (?, ?, ?, ?)", .text(agreement.participant),
      .text(agreement.action), .day(agreement.on), .int(entry))
  }
}

// MARK: - Claims

extension Standings {
  private func take(_ claim: Claim, _ entry: Int64, _ by: String) throws(LedgerError) {
    try statements.run(
      """
      INSERT INTO claim (number, id, participant, action, done_on, missed, agreed_on, effort,
        evidence, mentor, declined, submission, submitted_by)
      VALUES (?11, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """, .text(claim.id), .text(claim.participant), .text(claim.action), .day(claim.doneOn),
      .bool(claim.outcome == .missed), .day(claim.agreedOn), .int(claim.effort),
      .text(claim.evidence.sorted().joined(separator: ";")), .text(claim.mentor),
      .bool(claim.isDeclined), .int(entry), .text(by))
    try statements.run(
      "INSERT INTO open_claim VALUES (?1, 'submitted', '', ?1, NULL)", .int(entry))
  }

  /// New content begins anew: what one mentor approved is not what is there now.
  private func amend(_ claim: Claim, _ entry: Int64) throws(LedgerError) {
    try statements.run(
      """
      UPDATE claim SET done_on = ?2, missed = ?3, agreed_on = ?4, effort = ?5, evidence = ?6,
        mentor = ?7, declined = ?8
      WHERE id = ?1
      """, .text(claim.id), .day(claim.doneOn), .bool(claim.outcome == .missed),
      .day(claim.agreedOn), .int(claim.effort),
      .text(claim.evidence.sorted().joined(separator: ";")), .text(claim.mentor),
      .bool(claim.isDeclined))
    try stayOpen(.submitted, claim.id, entry)
  }

  private func stayOpen(
    _ status: ClaimStatus, _ claim: String, _ entry: Int64, reasons: [String] = [],
    endorsedBy: String? = nil
  ) throws(LedgerError) {
    try statements.run(
      """
      UPDATE open_claim SET status = ?2, reasons = ?3, entry = ?4, endorsed_by = ?5
      WHERE number = (SELECT number FROM claim WHERE id = ?1)
      """, .text(claim), .text(status.rawValue), .text(reasons.joined(separator: ";")),
      .int(entry), .text(endorsedBy))
  }

  private func close(
    _ status: ClaimStatus, _ claim: Int64, _ entry: Int64, booking: Booking? = nil
  ) throws(LedgerError) {
    try statements.run("DELETE FROM open_claim WHERE number = ?", .int(claim))
    try statements.run(
      "INSERT INTO closed_claim VALUES (?, ?, ?, ?, ?, ?)", .int(claim),
      .text(status.rawValue), .text((booking?.reasons ?? []).joined(separator: ";")),
      .int(entry), .text(booking?.outcome.rawValue),
      booking.map { .int($0.cents) } ?? .null)
  }

  /// What a decision needs of the row of its claim.
  private struct ClaimRow {
    let number: Int64
    let action: String
    let doneOn: Day
    let isMissed: Bool
  }

  private func row(of claim: String) throws(LedgerError) -> ClaimRow {
    let row = try statements.first(
      "SELECT number, action, done_on, missed FROM claim WHERE id = ?", .text(claim)
    ) {
      ClaimRow(number: $0.int(0), action: $0.text(1), doneOn: $0.day(2), isMissed: $0.int(3) == 1)
    }
    guard let row else { throw .unreadable }
    return row
  }

  private func take(_ booking: Booking, _ entry: Int64, _ day: Day) throws(LedgerError) {
    let claim = try row(of: booking.claim)
    try close(.decided, claim.number, entry, booking: booking)
    switch booking.outcome {
    case .approved, .reduced, .recognised:
      try statements.run(
        "INSERT INTO counting VALUES (?, ?, ?, ?, ?, 1, ?)", .text(booking.participant),
        .text(claim.action), .day(claim.doneOn), .bool(claim.isMissed), .int(entry),
        .bool(booking.cents > 0))
    case .denied, .pended: break
    }
    for (part, payout) in booking.payouts.enumerated() {
      try owe(
        payout.cents, to: booking.participant, for: booking.claim, entry, part: part,
        on: payout.on, bookedOn: day, isDue: payout.isDue)
    }
    for use in booking.uses { try add(use) }
    if let run = booking.run {
      try statements.run(
        "INSERT INTO run_step VALUES (?, ?, ?, ?, ?, ?)", .int(entry), .text(booking.claim),
        .text(booking.participant), .text(claim.action), .day(claim.doneOn),
        .text(DetailWriter.text(of: run)))
    }
  }
}

// MARK: - Money and caps

extension Standings {
  func owe(
    _ cents: Int64, to participant: String, for source: String, _ entry: Int64, part: Int,
    on day: Day, bookedOn: Day, isDue: Bool
  ) throws(LedgerError) {
    try statements.run(
      "INSERT INTO payout VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?)", .int(entry),
      .int(Int64(part)), .text(source), .text(participant), .day(day), .day(bookedOn),
      .int(cents), .bool(isDue))
  }

  func add(_ use: NamedUse) throws(LedgerError) {
    try statements.run(
      """
      INSERT INTO cap_use VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET cents = cents + excluded.cents, bons = bons + excluded.bons
      """, .text(use.holder), .day(use.on), .int(use.cents), .int(use.bons))
  }

  func giveBack(_ use: NamedUse) throws(LedgerError) {
    try statements.run(
      "UPDATE cap_use SET cents = cents - ?3, bons = bons - ?4 WHERE holder = ?1 AND day = ?2",
      .text(use.holder), .day(use.on), .int(use.cents), .int(use.bons))
    try statements.run(
      "DELETE FROM cap_use WHERE holder = ? AND day = ? AND cents = 0 AND bons = 0",
      .text(use.holder), .day(use.on))
  }

  private func take(_ reversal: Reversal, _ entry: Int64) throws(LedgerError) {
    for part in reversal.parts {
      try statements.run(
        "UPDATE payout SET returned = returned + ?3 WHERE entry = ?1 AND part = ?2",
        .int(reversal.entry), .int(part.part), .int(part.back))
      try note(
        part.isDue ? .back : .backLater, part.back, of: reversal.entry, part.part, by: entry)
      try note(.loss, part.loss, of: reversal.entry, part.part, by: entry)
    }
    for use in reversal.uses { try giveBack(use) }
    try statements.run("DELETE FROM run_step WHERE entry = ?", .int(reversal.entry))
    try statements.run(
      """
      UPDATE closed_claim SET status = 'reversed', entry = ?2
      WHERE number = (SELECT number FROM claim WHERE id = ?1)
      """, .text(reversal.source), .int(entry))
    // What was handed over stays a bon; what was not, is as if it had never been.
    let wasHanded = reversal.parts.contains { $0.loss > 0 }
    try statements.run(
      """
      UPDATE counting SET counts = 0, bon = ?3
      WHERE entry = ?2 AND (participant, action, done_on)
        = (SELECT participant, action, done_on FROM claim WHERE id = ?1)
      """, .text(reversal.source), .int(reversal.entry), .bool(wasHanded))
    try statements.run(
      "UPDATE claim_grant SET status = 'reversed', entry = ?2 WHERE id = ?1",
      .text(reversal.source), .int(entry))
  }

  private func take(_ due: FallenDue, _ entry: Int64) throws(LedgerError) {
    try statements.run(
      "UPDATE payout SET is_due = 1 WHERE entry = ? AND part = ?", .int(due.entry),
      .int(due.part))
    try note(.due, due.cents, of: due.entry, due.part, by: entry)
  }

  private func take(_ grant: Grant, _ entry: Int64, _ by: String) throws(LedgerError) {
    try statements.run(
      "INSERT INTO claim_grant VALUES (?, ?, ?, ?, ?, 'proposed', ?, ?)", .text(grant.id),
      .text(grant.participant), .text(grant.action), .int(grant.cents), .text(grant.reason),
      .text(by), .int(entry))
  }

  private func take(_ booking: GrantBooking, _ entry: Int64, _ day: Day) throws(LedgerError) {
    try statements.run(
      "UPDATE claim_grant SET status = 'granted', entry = ?2 WHERE id = ?1",
      .text(booking.grant.id), .int(entry))
    try owe(
      booking.grant.cents, to: booking.grant.participant, for: booking.grant.id, entry, part: 0,
      on: day, bookedOn: day, isDue: true)
    for use in booking.uses { try add(use) }
  }
}
