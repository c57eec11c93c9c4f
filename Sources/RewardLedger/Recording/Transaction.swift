import Rewards

/// One transaction on the journal: reads, decides and writes.
struct Transaction {
  var books: TransactionBooks
  let journal: Journal

  /// What an act came to, before its entry is written.
  private struct Settled {
    let standing: Receipt.Standing
    let entry: Int64?
    /// The last entry after it.
    let last: Int64
  }

  /// Does an act.
  ///
  /// - Parameters:
  ///   - act: What is done.
  ///   - files: The bytes of rule files that the act takes over, by digest.
  /// - Returns: What it came to.
  /// - Throws: ``LedgerError``; then nothing of the transaction may be kept.
  mutating func settle(
    _ act: some Act, archiving files: [RulesTaken.Content] = []
  ) throws(LedgerError) -> Receipt {
    let settled = try decide(act, archiving: files)
    try journal.flush()
    return try receipt(of: settled)
  }

  /// Does acts, one after the other.
  ///
  /// - Parameter acts: What is done.
  /// - Returns: What each came to.
  /// - Throws: ``LedgerError``; then nothing of the transaction may be kept.
  mutating func settle(all acts: some Sequence<any Act>) throws(LedgerError) -> [Receipt] {
    var settled: [Settled] = []
    for act in acts { settled.append(try decide(act)) }
    try journal.flush()
    var receipts: [Receipt] = []
    for settled in settled { receipts.append(try receipt(of: settled)) }
    return receipts
  }

  private mutating func decide(
    _ act: some Act, archiving files: [RulesTaken.Content] = []
  ) throws(LedgerError) -> Settled {
    switch try act.decide(in: &books) {
    case .book(let event):
      if case .adopted = event { try archive(files) }
      let entry = try journal.write(event, at: books.moment, by: books.signature)
      books.desk.note(event)
      return Settled(standing: .booked, entry: entry, last: entry)
    case .standing(let entry):
      return Settled(standing: .already, entry: entry, last: journal.lastNumber)
    case .refuse(let refusal, let attempt):
      let entry = try attempt.map { attempt throws(LedgerError) in
        try journal.write(.refused(attempt), at: books.moment, by: books.signature)
      }
      return Settled(standing: .refused(refusal), entry: entry, last: journal.lastNumber)
    }
  }

  private func receipt(of settled: Settled) throws(LedgerError) -> Receipt {
    guard let last = try journal.head(of: settled.last) else { throw .unreadable }
    return Receipt(
      standing: settled.standing,
      entry: try settled.entry.flatMap { entry throws(LedgerError) in
        try journal.head(of: entry)
      }, head: last)
  }

  /// Keeps rule files that are not kept yet.
  private func archive(_ files: [RulesTaken.Content]) throws(LedgerError) {
    for file in files {
      try books.statements.run(
        "INSERT OR IGNORE INTO rule_file VALUES (?, ?)", .text(file.digest), .blob(file.bytes))
    }
  }
}

extension RulesTaken {
  /// The bytes of a rule file and their digest.
  struct Content {
    let digest: String
    let bytes: [UInt8]
  }
}
