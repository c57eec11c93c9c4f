import GRDB
public import RewardRules
public import Rewards

/// The ledger of one programme, in one SQLite file.
///
/// Every change is an act of a person that is decided and written in one transaction, as one
/// entry of a chain. Programs on the same machine may use the same file at once.
public final class Ledger: Sendable {
  /// The file.
  public let path: String
  /// Who acts through this value.
  public let signature: Signature
  private let clock: LedgerClock
  private let queue: DatabaseQueue
  private let memory = Memory()

  /// What one connection keeps between transactions.
  ///
  /// It is sendable because it is touched only in work that the queue runs, and the queue runs
  /// one work after another.
  fileprivate final class Memory: @unchecked Sendable {
    var statements: Statements?
    var desk: Desk?
    /// The last entry when the desk was used last.
    var last: Journal.LastEntry?
  }

  /// How long a program waits for another that holds the ledger, in seconds: a hundred times
  /// what a batch takes on a slow disk.
  public static let patience = 30

  private init(path: String, signature: Signature, clock: LedgerClock, queue: DatabaseQueue) {
    self.path = path
    self.signature = signature
    self.clock = clock
    self.queue = queue
  }

  /// Opens a ledger.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - signature: Who acts.
  ///   - clock: Where the time comes from.
  ///   - patience: How long to wait for another program that holds it, in seconds.
  /// - Returns: The ledger.
  /// - Throws: ``LedgerError`` if there is none, or it cannot be used.
  public static func open(
    _ path: String, by signature: Signature, clock: LedgerClock = .system,
    patience: Int = Ledger.patience
  ) async throws(LedgerError) -> Ledger {
    let queue = try LedgerFile.open(path, patience: Double(patience))
    return Ledger(path: path, signature: signature, clock: clock, queue: queue)
  }

  /// Makes a ledger, with the rules of its programme as its first entry.
  ///
  /// - Parameters:
  ///   - path: Where it is to be; there may be nothing yet.
  ///   - rules: Rules without errors.
  ///   - signature: Who acts.
  ///   - clock: Where the time comes from.
  /// - Returns: The ledger and the receipt of its first entry.
  /// - Throws: ``LedgerError``; then nothing was made.
  public static func create(
    at path: String, rules: RuleSet, by signature: Signature, clock: LedgerClock = .system
  ) async throws(LedgerError) -> (Ledger, Receipt) {
    let (taken, files, plan) = try rules.taken()
    var keys = KeyStock()
    let opening = Opening(
      ledger: Digits.hexadecimal(keys.next().prefix(16)), programme: plan.programme,
      currency: plan.currency.code, timeZone: plan.timeZone, rules: taken)
    let moment = clock.moment(in: plan.timeZone)
    var head = Head(number: 0, hash: CanonicalForm.origin)
    try LedgerFile.create(path) { db in
      guard let connection = db.sqliteConnection else { throw LedgerError.unreadable }
      let statements = Statements(connection)
      for file in files {
        try statements.run(
          "INSERT OR IGNORE INTO rule_file VALUES (?, ?)", .text(file.digest),
          .blob(file.bytes))
      }
      let journal = try Journal(statements)
      _ = try journal.write(.opened(opening), at: moment, by: signature)
      try journal.flush()
      head = journal.last.head
    }
    let ledger = try await open(path, by: signature, clock: clock)
    return (ledger, Receipt(standing: .booked, entry: head, head: head))
  }
}

// MARK: - Transactions

extension Ledger {
  /// Runs work that may write, in one immediate transaction.
  func write<Answer: Sendable>(
    _ work: @escaping @Sendable (inout Transaction) throws(LedgerError) -> Answer
  ) async throws(LedgerError) -> Answer {
    do {
      return try await queue.writeWithoutTransaction { [memory, signature, clock] db in
        var answer: Answer?
        // Until it is committed, what the desk noted may be taken back.
        defer { if answer == nil { memory.desk = nil } }
        var last: Journal.LastEntry?
        var written: Answer?
        try db.inTransaction(.immediate) {
          var transaction = try memory.transaction(db, signature, clock)
          written = try work(&transaction)
          last = transaction.journal.last
          return .commit
        }
        memory.last = last
        answer = written
        guard let answer else { throw LedgerError.unreadable }
        return answer
      }
    } catch {
      throw LedgerError(error)
    }
  }

  /// Runs work that only reads, on the ledger as it is at one moment.
  func read<Answer: Sendable>(
    _ work: @escaping @Sendable (inout TransactionBooks) throws(LedgerError) -> Answer
  ) async throws(LedgerError) -> Answer {
    do {
      return try await queue.read { [memory, signature, clock] db in
        var transaction = try memory.transaction(db, signature, clock)
        memory.last = transaction.journal.last
        return try work(&transaction.books)
      }
    } catch {
      throw LedgerError(error)
    }
  }

  /// Takes what was erased out of the file and its side files, and out of memory.
  ///
  /// - Throws: ``LedgerError`` if another program holds the file; the next one that opens it goes
  ///   on.
  func clean() async throws(LedgerError) {
    do {
      try await queue.writeWithoutTransaction { [memory] db in
        memory.desk = nil
        try LedgerFile.clean(db)
      }
    } catch {
      throw LedgerError(error)
    }
  }

  /// Runs work on the bare connection, in one reading transaction.
  func inspect<Answer: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Answer
  ) async throws(LedgerError) -> Answer {
    do {
      return try await queue.read(work)
    } catch {
      throw LedgerError(error)
    }
  }
}

extension Ledger.Memory {
  /// A transaction on what the file says now.
  fileprivate func transaction(
    _ db: Database, _ signature: Signature, _ clock: LedgerClock
  ) throws(LedgerError) -> Transaction {
    guard let connection = db.sqliteConnection else { throw .unreadable }
    let statements = statements ?? Statements(connection)
    self.statements = statements
    let journal = try Journal(statements)
    let desk = try desk(statements, at: journal.last)
    return Transaction(
      books: TransactionBooks(
        statements: statements, journal: journal, desk: desk,
        moment: clock.moment(in: desk.plan.timeZone), signature: signature), journal: journal)
  }

  /// The desk, cleared if somebody else wrote since it was used, under the rules of the file.
  private func desk(
    _ statements: Statements, at last: Journal.LastEntry
  ) throws(LedgerError) -> Desk {
    if let desk, !desk.isOutdated, last == self.last { return desk }
    desk?.clear()
    let entry = try statements.first(
      "SELECT max(entry) FROM rules WHERE kind <> 'rules-proposed'"
    ) { $0.int(0) }
    guard let entry else { throw .unreadable }
    if let desk, desk.rulesEntry == entry { return desk }
    let new = Desk(
      plan: try RuleArchive.plan(takenOverBy: entry, in: statements), rulesEntry: entry)
    desk = new
    return new
  }
}

// MARK: - The one door

extension Ledger: LedgerStore {
  package func settle(_ act: some Act) async throws(LedgerError) -> Receipt {
    try await write { transaction throws(LedgerError) in try transaction.settle(act) }
  }

  /// Does many acts, a batch a transaction, each as if it were alone.
  ///
  /// - Parameters:
  ///   - acts: What is done, in order.
  ///   - progress: Told after each batch how many are done.
  /// - Returns: What each came to, in the same order.
  /// - Throws: ``LedgerError``; the batches before are kept, nothing of the failing one is.
  func settle(
    all acts: [any Act], progress: (Int) -> Void = { _ in }
  ) async throws(LedgerError) -> [Receipt] {
    var receipts: [Receipt] = []
    receipts.reserveCapacity(acts.count)
    var rest = acts[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Ledger.actsPerTransaction)
      rest = rest.dropFirst(batch.count)
      receipts += try await write { transaction throws(LedgerError) in
        try transaction.settle(all: batch)
      }
      progress(receipts.count)
    }
    return receipts
  }

  /// Acts in one transaction: enough that the disk is not waited for at each, few enough that
  /// another program waits less than a tenth of a second.
  static let actsPerTransaction = 500
}
