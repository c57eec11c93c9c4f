import GRDB
public import Rewards

/// What verifying a ledger came to.
public struct Verification: Sendable {
  /// The last entry.
  public let head: Head
  /// How many entries there are.
  public let entryCount: Int64
  /// How many acts were done again and came out the same.
  public let replayedCount: Int64
  /// How many entries have no details any more, so that their act cannot be done again.
  public let erasedCount: Int64
  /// How many acts of others cannot be done again, because they saw what people used who are
  /// erased since, and did not write it down.
  public let unknownCount: Int64
  /// What is wrong; at most ``mostFaults``.
  public let faults: [Fault]
  /// Acts that come out otherwise today, and that another version of the engine decided.
  public let engineDifferences: [Fault]

  /// Whether nothing is wrong.
  public var isClean: Bool { faults.isEmpty }

  /// Something that is wrong.
  public struct Fault: Hashable, Sendable {
    /// Where: `entry 12`, `table cap_use`.
    public let place: String
    /// What, in lower case and without a full stop.
    public let sentence: Message
  }

  /// More are not listed: the file is something else.
  public static let mostFaults = 1_000
}

extension Ledger {
  /// Verifies the ledger: the chain, that every entry balances, that every act that still has
  /// its details comes out the same under the archived rules, and that what the tables say
  /// follows from the entries alone.
  ///
  /// Details may be gone only as many as entries say that were erased. A decision about somebody
  /// else may have seen what erased people used of a cap: it wrote down what it saw, and that has
  /// to lie between what is known without them and that with all they ever used.
  ///
  /// - Parameters:
  ///   - head: A head that was kept elsewhere; it is looked up.
  ///   - progress: Told now and then how many entries are verified.
  /// - Returns: What is wrong, if anything.
  /// - Throws: ``LedgerError`` if the ledger cannot be read at all.
  /// - Complexity: Linear in the number of entries; memory as well.
  public func verify(
    head: Head? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(LedgerError) -> Verification {
    try await inspect { db in
      guard let connection = db.sqliteConnection else { throw LedgerError.unreadable }
      var audit = try Audit(of: Statements(connection))
      try audit.run(keptHead: head, progress)
      return audit.verification
    }
  }
}
