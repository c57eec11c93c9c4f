import Rewards

/// One transaction on the journal: reads, decides and writes.
struct Transaction {
  var books: TransactionBooks
  var journal: Journal

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
    switch try act.decide(in: &books) {
    case .book(let event):
      switch event {
      case .opened, .adopted: try archive(files)
      default: break
      }
      let head = try journal.write(event, at: books.moment, by: books.signature)
      books.desk.note(event)
      return Receipt(standing: .booked, entry: head, head: head)
    case .standing(let entry):
      return Receipt(
        standing: .already, entry: try journal.head(of: entry), head: journal.last.head)
    case .refuse(let refusal, let attempt):
      let entry = try attempt.map { attempt throws(LedgerError) in
        try journal.write(.refused(attempt), at: books.moment, by: books.signature)
      }
      return Receipt(standing: .refused(refusal), entry: entry, head: journal.last.head)
    }
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
