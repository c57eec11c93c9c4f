public import Rewards

/// What erasing people came to.
public struct ErasureResult: Sendable {
  /// The entry that says so, the last one if there are several; refused if nobody was erased.
  public let receipt: Receipt
  /// How many people were erased.
  public let people: Int
  /// How many entries lost their details.
  public let entries: Int
  /// How many people were left whose time has passed, because something is owed to them or open.
  public let heldPeople: Int
  /// Whether nothing of them is left in the ledger's file and its side files. If another program
  /// was using the ledger, something may be: it goes when the ledger is opened next. Backups that
  /// were made before hold all of it.
  public let isClean: Bool
}

extension Ledger {
  /// Erases one person: the details of all entries about them, with the keys, and all that the
  /// ledger's tables say of them. The entries stay in the chain and in the books, without words.
  ///
  /// What they used of caps that others share stays as sums, so that no cap is ever passed. Their
  /// claims and grants are known again by their ids and refused. If they come back, they begin
  /// anew. What they did as a mentor or in the office stays: it is about others.
  ///
  /// - Parameter participant: The participant's id.
  /// - Returns: What it came to; refused if the ledger does not know them, something is owed to
  ///   them, or a claim or a grant is open.
  /// - Throws: ``LedgerError``; then nobody was erased.
  public func forget(_ participant: String) async throws(LedgerError) -> ErasureResult {
    // The months before are closed first: they are reckoned from details.
    try await bringUpToDate()
    let erased = try await write { transaction throws(LedgerError) in
      try transaction.forget(participant)
    }
    return ErasureResult(
      receipt: erased.receipt, people: erased.people, entries: erased.entries,
      heldPeople: 0, isClean: await isCleanNow())
  }

  /// Erases, as ``forget(_:)`` does, everybody whose last entry is older than the programme keeps
  /// details. Who still takes part is kept whole: what they did long ago counts for limits,
  /// streaks and steps.
  ///
  /// - Returns: What it came to; nothing is written if it is nobody's time, and it is refused if
  ///   the rules do not say how long details are kept.
  /// - Throws: ``LedgerError``; who was erased before stays erased.
  public func retain() async throws(LedgerError) -> ErasureResult {
    try await bringUpToDate()
    var (people, entries) = (0, 0)
    while true {
      let erased = try await write { transaction throws(LedgerError) in
        try transaction.retain()
      }
      people += erased.people
      entries += erased.entries
      if erased.hasMore { continue }
      return ErasureResult(
        receipt: erased.receipt, people: people, entries: entries,
        heldPeople: erased.held, isClean: await isCleanNow())
    }
  }

  /// Cleans the file, and says whether it is clean.
  private func isCleanNow() async -> Bool {
    do throws(LedgerError) {
      try await clean()
      return true
    } catch {
      return false
    }
  }
}
