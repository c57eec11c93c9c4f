public import Rewards

/// The claims that a ledger decided and that still stand, to decide them again under other rules.
public struct DecidedClaims: Sendable {
  /// The claims in order of the day on which they were done, equal days as they were put in. Each has
  /// the day of agreement that it was decided by.
  public let claims: [Claim]
  /// What is known about everybody now, each with all the days on which something changed.
  public let participants: [Participant]
  /// How many decisions there are whose details were erased: their claims are not here.
  public let erasedCount: Int
}

extension Ledger {
  /// What was decided and was not reversed.
  ///
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func decidedClaims() async throws(LedgerError) -> DecidedClaims {
    try await read { books throws(LedgerError) in
      DecidedClaims(
        claims: try books.decidedClaims(), participants: try books.knownParticipants(),
        erasedCount: try books.erasedDecisionCount())
    }
  }
}

extension TransactionBooks {
  fileprivate func decidedClaims() throws(LedgerError) -> [Claim] {
    try statements.all(
      """
      SELECT id, claim.participant, action, done_on, missed, agreed_on, effort, evidence, mentor,
        declined, closed.status, submitted_by, NULL, closed.reasons, closed.entry, outcome, cents,
        json_extract(content, '$.what.agreed_on')
      FROM claim JOIN closed_claim AS closed USING (number)
        LEFT JOIN detail ON detail.entry = closed.entry
      WHERE closed.status = 'decided' ORDER BY done_on, number
      """
    ) { row throws(LedgerError) in
      var claim = try BookedClaim(row).claim
      if let agreedOn = row.textIfAny(17) { claim.agreedOn = Day(agreedOn) }
      return claim
    }
  }

  fileprivate func knownParticipants() throws(LedgerError) -> [Participant] {
    try statements.all("SELECT content FROM participant ORDER BY id") {
      row throws(LedgerError) in
      guard let rows = DetailText.value(ParticipantRows.self, from: row.text(0)) else {
        throw .unreadable
      }
      return rows.participants
    }.flatMap { $0 }
  }

  fileprivate func erasedDecisionCount() throws(LedgerError) -> Int {
    let count = try statements.first(
      """
      SELECT count(*) FROM entry LEFT JOIN detail ON detail.entry = number
      WHERE kind = 'decided' AND detail.entry IS NULL
      """
    ) { $0.int(0) }
    return Int(count ?? 0)
  }
}
