import RewardRules
public import Rewards

/// A decision with the rules that made it, to explain it or to print its card.
public struct BookedDecision: Sendable {
  /// The claim and where it stands.
  public let claim: BookedClaim
  /// The decision: the one that was booked, or what it would be now if the claim is still open.
  public let decision: Decision
  /// The rules of the decision.
  public let plan: RewardPlan
}

extension Ledger {
  /// The decision of a claim, with every step.
  ///
  /// A decided claim is explained by the rules and the past of its own moment: what the decision
  /// asked and was told is kept with it. An open claim is decided as it would be now.
  ///
  /// - Parameter id: The claim's id.
  /// - Returns: The decision.
  /// - Throws: ``LedgerError`` if there is no such claim, its details were erased, or the ledger
  ///   cannot be read.
  public func decision(of id: String) async throws(LedgerError) -> BookedDecision {
    try await read { books throws(LedgerError) in
      guard let booked = try books.claim(id) else {
        let refusal = Refusal.unknownClaim(id)
        throw LedgerError(.unknown, refusal.sentence, wayOut: refusal.wayOut)
      }
      if let entry = try books.decidingEntry(of: booked) {
        return try books.decision(of: booked, entry: entry)
      }
      return try books.decisionNow(of: booked)
    }
  }
}

extension TransactionBooks {
  /// The entry that decided a claim; `nil` if none did.
  fileprivate func decidingEntry(of booked: BookedClaim) throws(LedgerError) -> Int64? {
    switch booked.status {
    case .decided: return booked.entry
    case .reversed:
      guard case .reversed(let reversal)? = try event(of: booked.entry) else { return nil }
      return reversal.entry
    case .submitted, .pended, .endorsed, .rejected, .withdrawn: return nil
    }
  }

  fileprivate func decision(
    of booked: BookedClaim, entry: Int64
  ) throws(LedgerError) -> BookedDecision {
    guard case .decided(let booking)? = try event(of: entry) else { throw .erased }
    let rules = try statements.first(
      "SELECT max(entry) FROM rules WHERE kind <> 'rules-proposed' AND entry < ?", .int(entry)
    ) { $0.int(0) }
    let plan = try RuleArchive.plan(takenOverBy: rules ?? 0, in: statements)
    var claim = booked.claim
    claim.agreedOn = booking.agreedOn
    guard
      let remade = plan.decision(
        of: claim, by: try rows(of: claim.participant, before: entry), from: booking)
    else { throw .unreadable }
    return BookedDecision(claim: booked, decision: remade, plan: plan)
  }

  /// What was known about a participant when an entry was written.
  private func rows(
    of participant: String, before entry: Int64
  ) throws(LedgerError) -> [Participant] {
    let found = try statements.first(
      """
      SELECT number FROM detail JOIN entry ON number = entry
      WHERE participant = ? AND kind = 'participant' AND number < ?
      ORDER BY number DESC LIMIT 1
      """, .text(participant), .int(entry)
    ) { $0.int(0) }
    guard let found, case .participant(let rows)? = try event(of: found) else { return [] }
    return rows.participants
  }

  fileprivate mutating func decisionNow(
    of booked: BookedClaim
  ) throws(LedgerError) -> BookedDecision {
    let (claim, indexed): (Claim, IndexedClaim)
    switch try admit(booked.claim) {
    case .failure(let fault):
      throw LedgerError(.wrongUse, fault.sentence, wayOut: fault.wayOut)
    case .success(let admitted): (claim, indexed) = admitted
    }
    var trace = FullTrace()
    let person = try timeline(of: claim.participant)
    let verdict = try plan.decide(indexed, of: person, in: &self, tracing: &trace)
    return BookedDecision(
      claim: booked, decision: plan.decision(verdict, of: claim, trace: trace.steps), plan: plan)
  }
}

extension RewardPlan {
  /// A decision made again from what it asked and was told; `nil` if it comes out otherwise.
  func decision(of claim: Claim, by rows: [Participant], from booking: Booking) -> Decision? {
    var people = PeopleNumbers()
    guard var indexed = try? admit(claim) else { return nil }
    indexed.participant = Int32(people.participants.insert(claim.participant))
    indexed.mentor = claim.mentor.map { Int32(people.mentors.insert($0)) }
    let person = knownTimeline(of: rows, numbering: &people)
    var past = RecordedHistory(booking.answers)
    var trace = FullTrace()
    guard
      let verdict = try? decide(indexed, of: person, in: &past, tracing: &trace),
      verdict.cents == booking.cents, verdict.outcome == booking.outcome
    else { return nil }
    return decision(verdict, of: claim, trace: trace.steps)
  }
}

extension LedgerError {
  fileprivate static var erased: LedgerError {
    LedgerError(.unknown, "the details of this claim were erased")
  }
}
