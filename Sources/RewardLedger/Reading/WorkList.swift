public import Rewards

/// An open claim, and what it would earn if those before it were approved.
public struct ReckonedClaim: Sendable {
  /// The claim and where it stands.
  public let claim: BookedClaim
  /// What it would come to.
  public let outcome: DecisionOutcome
  /// What it would earn.
  public let amount: Money
  /// Why; codes such as `evidence:call-note`.
  public let reasons: [String]
  /// Why it cannot be decided at all; `nil` if it can.
  public let refusal: Refusal?
}

extension Ledger {
  /// The open claims in order of the day on which they were done, with what each would earn if
  /// those before it were approved.
  ///
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func workList() async throws(LedgerError) -> [ReckonedClaim] {
    try await read { books throws(LedgerError) in try books.workList() }
  }

  /// Claims, in the order in which they were put in.
  ///
  /// - Parameters:
  ///   - status: Only those that stand so.
  ///   - participant: Only those of one participant.
  /// - Returns: The claims.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func claims(
    status: ClaimStatus? = nil, participant: String? = nil
  ) async throws(LedgerError) -> [BookedClaim] {
    try await read { books throws(LedgerError) in
      try books.statements.all(
        """
        SELECT id, participant, action, done_on, missed, agreed_on, effort, evidence, mentor,
          declined, coalesce(open.status, closed.status) AS standing, submitted_by, endorsed_by,
          coalesce(open.reasons, closed.reasons), coalesce(open.entry, closed.entry), outcome,
          cents
        FROM claim LEFT JOIN open_claim AS open USING (number)
          LEFT JOIN closed_claim AS closed USING (number)
        WHERE (?1 IS NULL OR standing = ?1) AND (?2 IS NULL OR participant = ?2)
        ORDER BY number
        """, .text(status?.rawValue), .text(participant), read: BookedClaim.init)
    }
  }

  /// A claim, by its id; `nil` if there is none.
  public func claim(_ id: String) async throws(LedgerError) -> BookedClaim? {
    try await read { books throws(LedgerError) in try books.claim(id) }
  }

  /// Claims, by their ids, in the order of the ids; an id that the ledger does not have is left
  /// out.
  public func claims(_ ids: [String]) async throws(LedgerError) -> [BookedClaim] {
    try await read { books throws(LedgerError) in
      var claims: [BookedClaim] = []
      for id in ids {
        if let claim = try books.claim(id) { claims.append(claim) }
      }
      return claims
    }
  }

  /// The ids of the open claims, in the order in which they are to be decided.
  public func openClaims() async throws(LedgerError) -> [String] {
    try await read { books throws(LedgerError) in try books.openClaims().map(\.claim.id) }
  }
}

extension TransactionBooks {
  /// The open claims in the order in which they are to be decided.
  func openClaims() throws(LedgerError) -> [BookedClaim] {
    try statements.all(
      """
      SELECT id, participant, action, done_on, missed, agreed_on, effort, evidence, mentor,
        declined, status, submitted_by, endorsed_by, reasons, entry, NULL, NULL
      FROM open_claim JOIN claim USING (number) ORDER BY done_on, number
      """, read: BookedClaim.init)
  }

  /// Reckons the open claims one after the other, each on top of those before it.
  mutating func workList() throws(LedgerError) -> [ReckonedClaim] {
    var supposed = SupposedHistory(self, under: plan)
    /// Runs with an open claim that cannot be decided, and its day: those of later days wait
    /// for it.
    var waiting: [[String]: Day] = [:]
    var list: [ReckonedClaim] = []
    for booked in try openClaims() {
      let run = [booked.claim.participant, booked.claim.action]
      let indexed: IndexedClaim
      switch try admit(booked.claim) {
      case .failure(let fault):
        list.append(ReckonedClaim(booked, refused: .faulty(booked.claim.id, fault)))
        if waiting[run] == nil { waiting[run] = booked.claim.doneOn }
        continue
      case .success(let admitted): indexed = admitted.1
      }
      let movesRun = plan.movesRun(indexed)
      if movesRun, let day = waiting[run], day < booked.claim.doneOn {
        list.append(ReckonedClaim(booked, .pended, reasons: [Reason.afterClaim.code]))
        continue
      }
      if movesRun {
        let later = try runClaims(
          of: booked.claim.participant, action: booked.claim.action,
          after: booked.claim.doneOn)
        guard later.isEmpty else {
          list.append(
            ReckonedClaim(booked, refused: .laterDecided(booked.claim.id, later: later)))
          if waiting[run] == nil { waiting[run] = booked.claim.doneOn }
          continue
        }
      }
      let person = try timeline(of: booked.claim.participant)
      var trace = NoTrace()
      let verdict = try plan.decide(indexed, of: person, in: &supposed, tracing: &trace)
      if let step = verdict.stepToCome,
        let day = waiting[[booked.claim.participant, plan.actions[step]]],
        day <= booked.claim.doneOn
      {
        list.append(ReckonedClaim(booked, .pended, reasons: [Reason.afterClaim.code]))
        if waiting[run] == nil { waiting[run] = booked.claim.doneOn }
        continue
      }
      supposed.suppose(verdict, of: indexed)
      if verdict.outcome == .pended, waiting[run] == nil { waiting[run] = booked.claim.doneOn }
      list.append(
        ReckonedClaim(
          booked, verdict.outcome, cents: verdict.cents,
          reasons: verdict.reasons.map { plan.reason($0).code }))
    }
    return list
  }
}

extension ReckonedClaim {
  fileprivate init(
    _ claim: BookedClaim, _ outcome: DecisionOutcome, cents: Int64 = 0, reasons: [String],
    refusal: Refusal? = nil
  ) {
    self.init(
      claim: claim, outcome: outcome, amount: Money(cents: cents), reasons: reasons,
      refusal: refusal)
  }

  fileprivate init(_ claim: BookedClaim, refused refusal: Refusal) {
    self.init(claim, .pended, reasons: [refusal.code], refusal: refusal)
  }
}
