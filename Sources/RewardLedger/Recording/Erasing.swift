import Rewards

/// Takes people out of the tables, with the details of their entries.
///
/// It comes after the entry that says so, in the same transaction: the file lets details go only
/// then. What is left is what would be there if the people had never been, and the sums that the
/// entry keeps of them.
struct Erasing {
  let statements: Statements

  /// Takes people out.
  ///
  /// - Parameters:
  ///   - people: Their ids.
  ///   - traces: What their entries say.
  ///   - entry: The entry that says that they are erased.
  /// - Throws: ``LedgerError``; then nothing of the transaction may be kept.
  func erase(_ people: [String], _ traces: Traces, by entry: Int64) throws(LedgerError) {
    for use in traces.uses where use.cents != 0 || use.bons != 0 {
      try Standings(statements: statements).giveBack(
        NamedUse(holder: use.holder, on: use.on, cents: use.cents, bons: use.bons))
    }
    for participant in people {
      for sql in Erasing.ofOnePerson { try statements.run(sql, .text(participant)) }
    }
    try statements.run("INSERT INTO cleaning VALUES (?)", .int(entry))
  }

  // Tables that name a person only by a claim or a payout come before those.
  private static let ofOnePerson: [StaticString] = [
    """
    DELETE FROM open_claim WHERE number IN (SELECT number FROM claim WHERE participant = ?)
    """,
    """
    DELETE FROM closed_claim WHERE number IN (SELECT number FROM claim WHERE participant = ?)
    """,
    "DELETE FROM claim WHERE participant = ?",
    """
    DELETE FROM payout_change WHERE payout IN (SELECT entry FROM payout WHERE participant = ?)
    """,
    "DELETE FROM payout WHERE participant = ?",
    "DELETE FROM claim_grant WHERE participant = ?",
    "DELETE FROM run_step WHERE participant = ?",
    "DELETE FROM counting WHERE participant = ?",
    "DELETE FROM agreement WHERE participant = ?",
    "DELETE FROM participant WHERE id = ?",
    "UPDATE voucher SET participant = NULL WHERE participant = ?",
    "DELETE FROM detail WHERE participant = ?",
  ]
}

extension Transaction {
  /// What erasing came to, before the file is clean.
  struct Erased {
    let receipt: Receipt
    var people = 0
    var entries = 0
    /// How many people's time has passed who cannot go yet.
    var held = 0
    /// Whether there are more whose time has passed.
    var hasMore = false
  }

  /// Erases one participant, if they can be.
  mutating func forget(_ participant: String) throws(LedgerError) -> Erased {
    let traces = try books.traces(of: [participant])
    let remainder = try books.remainder(of: [participant], leaving: traces)
    let act = Forget(participant, leaving: remainder.erasure)
    return try erase([participant], traces, remainder, act)
  }

  /// Erases people whose time to be kept has passed: as many as go with one entry.
  mutating func retain() throws(LedgerError) -> Erased {
    guard let (ripe, held) = try books.peopleKeptLongEnough() else {
      return Erased(receipt: try settle(Retain(leaving: .ofNobody)))
    }
    var people = Array(ripe.prefix(Retain.mostPeople))
    var traces = try books.traces(of: people)
    var remainder = try books.remainder(of: people, leaving: traces)
    while people.count > 1, !remainder.erasure.isShortEnough {
      people.removeLast(people.count / 2)
      traces = try books.traces(of: people)
      remainder = try books.remainder(of: people, leaving: traces)
    }
    var erased = try erase(people, traces, remainder, Retain(leaving: remainder.erasure))
    erased.held = held
    erased.hasMore = people.count < ripe.count
    return erased
  }

  /// Writes the entries of an erasure and takes the people out.
  private mutating func erase(
    _ people: [String], _ traces: Traces, _ remainder: Remainder, _ act: some Act
  ) throws(LedgerError) -> Erased {
    guard case .book = try act.decide(in: &books) else { return Erased(receipt: try settle(act)) }
    // First what stays with others: it would be lost with the details.
    for carried in remainder.carried { _ = try settle(CarryOver(carried)) }
    let receipt = try settle(act)
    guard let entry = receipt.entry?.number else { throw .unreadable }
    try Erasing(statements: books.statements).erase(people, traces, by: entry)
    books.desk.clear()
    return Erased(receipt: receipt, people: people.count, entries: Int(traces.entries))
  }
}

extension Erasure {
  fileprivate static var ofNobody: Erasure {
    Erasure(people: 0, entries: 0, uses: [], sources: [])
  }

  /// Whether it fits in one entry, with room for who did it.
  fileprivate var isShortEnough: Bool {
    DetailWriter.text(of: self).utf8.count < Journal.longestDetails / 2
  }
}
