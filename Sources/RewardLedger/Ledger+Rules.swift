public import RewardRules
public import Rewards

extension Ledger {
  /// Takes over rules: the first person proposes them, a second one who brings the same agrees.
  ///
  /// - Parameter rules: Rules without errors, all versions of the programme.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func adopt(_ rules: RuleSet) async throws(LedgerError) -> Receipt {
    let (taken, files, plan) = try rules.taken()
    return try await write { transaction throws(LedgerError) in
      try transaction.settle(Adopt(taken, plan: plan), archiving: files)
    }
  }

  /// The rules in force in the ledger.
  public func plan() async throws(LedgerError) -> RewardPlan {
    try await read { books in books.plan }
  }

  /// The day in the programme's time zone.
  public func today() async throws(LedgerError) -> Day {
    try await read { books in books.moment.day }
  }
}
