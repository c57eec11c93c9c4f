import GRDB
import RewardRules
import Rewards

/// A ledger in memory that takes the acts of another one by one.
///
/// It has the same tables, filled by the same code, and no guards: what a damaged file holds
/// must not stop it.
final class Rebuilt {
  private let queue: DatabaseQueue
  private let statements: Statements
  /// The shape of a file as the engine makes it.
  let shape: [String: String]
  private var desk: Desk?
  /// By the rules that were taken over: reading them takes longer than all else of a small ledger.
  private var plans: [RulesTaken: RewardPlan] = [:]

  init() throws(LedgerError) {
    do {
      let queue = try DatabaseQueue()
      try Schema.migrator.migrate(queue)
      let (shape, statements) = try queue.writeWithoutTransaction { db in
        guard let connection = db.sqliteConnection else { throw LedgerError.unreadable }
        let statements = Statements(connection)
        let shape = try statements.shape()
        for name in shape.keys.sorted() where shape[name]?.contains("CREATE TRIGGER") == true {
          try db.execute(sql: "DROP TRIGGER \(name)")
        }
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        return (shape, Loan(statements))
      }
      self.queue = queue
      self.shape = shape
      self.statements = statements.value
    } catch {
      throw LedgerError(error)
    }
  }

  /// Carries the statements out of the queue's work: the queue is this value's alone, and is
  /// used by nobody else as long as this value lives.
  private struct Loan: @unchecked Sendable {
    let value: Statements
    init(_ value: Statements) { self.value = value }
  }
}

// MARK: - Taking in

extension Rebuilt {
  /// Keeps the journal's rows of an entry: acts read them.
  func keep(_ kept: KeptEntry) throws(LedgerError) {
    let entry = kept.entry
    try statements.run(
      "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?)", .int(entry.number),
      .text(entry.bookedOn), .text(entry.bookedAt), .text(entry.kind),
      .blob(entry.commitment), .blob(kept.hash))
    for (line, posting) in entry.postings.enumerated() {
      try statements.run(
        "INSERT OR IGNORE INTO posting VALUES (?, ?, ?, ?)", .int(entry.number),
        .int(Int64(line)), .text(posting.account), .int(posting.cents))
    }
    if let (key, text) = kept.details {
      try statements.run(
        "INSERT OR REPLACE INTO detail VALUES (?, NULL, ?, ?)", .int(entry.number), .blob(key),
        .text(text))
    }
  }

  func keep(_ files: [(digest: String, bytes: [UInt8])]) throws(LedgerError) {
    for (digest, bytes) in files {
      try statements.run(
        "INSERT OR REPLACE INTO rule_file VALUES (?, ?)", .text(digest), .blob(bytes))
    }
  }

  /// Brings the tables up to date with an event.
  func take(_ details: Details, at moment: Moment, entry: Int64) throws(LedgerError) {
    try statements.run(
      "UPDATE detail SET participant = ?2 WHERE entry = ?1", .int(entry),
      .text(details.event.participant))
    try Standings(statements: statements)
      .take(details.event, entry: entry, on: moment.day, by: details.signature.by)
    desk?.note(details.event)
    switch details.event {
    case .opened(let opening):
      desk = Desk(plan: try plan(of: opening.rules), rulesEntry: entry)
    case .adopted(let rules): desk = Desk(plan: try plan(of: rules), rulesEntry: entry)
    case .rulesProposed, .participant, .agreed, .submitted, .amended, .pended, .endorsed,
      .decided, .rejected, .withdrawn, .reversed, .grantProposed, .granted, .due, .refused,
      .exported, .received, .settled, .handedOver, .roundedUp, .lost, .expired, .counted,
      .replaced, .monthClosed, .carriedOver, .forgotten, .retained:
      break
    }
  }
}

extension Rebuilt {
  private func plan(of rules: RulesTaken) throws(LedgerError) -> RewardPlan {
    if let known = plans[rules] { return known }
    let plan = try RuleArchive.plan(of: rules, in: statements)
    plans[rules] = plan
    return plan
  }
}

// MARK: - Doing it again

extension Rebuilt {
  /// What doing an act again comes to.
  enum Redone {
    case same, otherwise
    /// It cannot be said: it saw what people used who are erased, and did not write it down.
    case unknown
  }

  /// Does an act again.
  ///
  /// - Parameters:
  ///   - details: The act.
  ///   - moment: When it was done.
  ///   - later: What people used who were erased after it.
  ///   - hasGaps: Whether entries before it are erased.
  /// - Returns: What it comes to; `nil` for what is not decided.
  /// - Throws: ``LedgerError`` if it cannot be done at all.
  func redo(
    _ details: Details, at moment: Moment, later: LaterUses, hasGaps: Bool
  ) throws(LedgerError) -> Redone? {
    guard let desk, let act = try act(of: details.event) else { return nil }
    var books = TransactionBooks(
      statements: statements, journal: nil, desk: desk, moment: moment, signature: details.signature
    )
    let witness = Witness(later)
    books.witness = witness
    if try act.comes(to: details.event, in: &books) { return .same }
    switch details.event {
    case .decided(let booking) where witness.isInDoubt:
      // It wrote down what it was told of the caps: with that, it must come out the same.
      let witness = Witness(later, telling: booking.answers)
      books.witness = witness
      let isSame = try act.comes(to: details.event, in: &books)
      return isSame && !witness.isContradicted ? .same : .otherwise
    case .endorsed where witness.isInDoubt, .pended where witness.isInDoubt: return .unknown
    case .monthClosed(let closed) where hasGaps:
      return try CloseMonth(closed.month).allows(closed, in: &books) ? .same : .otherwise
    default: return .otherwise
    }
  }

  /// The act that an event says was done.
  private func act(of event: LedgerEvent) throws(LedgerError) -> (any Act)? {
    switch event {
    case .opened, .refused, .exported, .carriedOver, .forgotten, .retained: return nil
    case .rulesProposed(let rules), .adopted(let rules):
      // The proposal comes before the files are archived; then only what is archived can be read.
      guard case .adopted = event else { return nil }
      return Adopt(rules, plan: try plan(of: rules))
    case .participant(let rows): return TakeIn(rows.participant, rows: rows.participants)
    case .agreed(let agreement):
      return Agree(
        participant: agreement.participant, action: agreement.action, on: agreement.on)
    case .submitted(let submission): return Submit(submission.claim)
    case .amended(let amendment): return Amend(amendment.claim, reason: amendment.reason)
    case .pended(let pending): return Approve(pending.claim)
    case .endorsed(let endorsement): return Approve(endorsement.claim)
    case .decided(let booking): return Approve(booking.claim)
    case .rejected(let closing): return Reject(closing.claim, reason: closing.reason ?? "")
    case .withdrawn(let closing): return Withdraw(closing.claim, reason: closing.reason)
    case .reversed(let reversal): return Reverse(reversal.source, reason: reversal.reason)
    case .grantProposed(let grant): return ProposeGrant(grant)
    case .granted(let booking): return ConfirmGrant(booking.grant.id)
    case .received(let receiving): return Receive(receiving)
    case .settled(let settlement): return Settle(settlement.participant)
    case .handedOver(let handOver): return TakeVouchers(handOver.vouchers.map(\.number))
    case .roundedUp(let rounding): return RoundUp(rounding.participant)
    case .lost(let loss): return Lose(loss.vouchers.map(\.number), reason: loss.reason)
    case .expired(let loss): return Expire(loss.vouchers.map(\.number))
    case .counted(let count):
      return CountDrawer(
        .changes(missing: count.missing.map(\.number), back: count.back.map(\.number)))
    case .replaced(let replacement):
      return Replace(replacement.voucher.number, cause: replacement.cause)
    case .monthClosed(let closed): return CloseMonth(closed.month)
    case .due(let due):
      let payout = try TransactionBooks.payout(due.entry, due.part, in: statements)
      return payout.map { FallDue($0) }
    }
  }

  func unusedRuleFiles() throws(LedgerError) -> [String] {
    var used: Set<String> = []
    let contents = try statements.all(
      "SELECT content FROM rules WHERE kind <> 'rules-proposed'"
    ) { $0.text(0) }
    for content in contents {
      let rules = DetailText.value(RulesTaken.self, from: content)
      used.formUnion(rules?.files.map(\.digest) ?? [])
    }
    return try statements.all("SELECT digest FROM rule_file ORDER BY digest") { $0.text(0) }
      .filter { !used.contains($0) }
  }

  func rows(of table: Schema.Standing) throws(LedgerError) -> Set<[UInt8]> {
    try statements.rows(of: table)
  }
}

extension Act {
  /// Whether it is written as an event.
  fileprivate func comes(
    to event: LedgerEvent, in books: inout TransactionBooks
  ) throws(LedgerError) -> Bool {
    switch try decide(in: &books) {
    case .book(let own): own == event
    case .standing, .refuse: false
    }
  }
}

extension TransactionBooks {
  fileprivate static func payout(
    _ entry: Int64, _ part: Int64, in statements: Statements
  ) throws(LedgerError) -> BookedPayout? {
    try statements.first(
      """
      SELECT entry, part, source, participant, payable_on, cents, handed, returned, is_due
      FROM payout WHERE entry = ? AND part = ?
      """, .int(entry), .int(part), read: BookedPayout.init)
  }
}

// MARK: - Reading whole tables

extension Statements {
  /// What makes up the file, by name.
  func shape() throws(LedgerError) -> [String: String] {
    let rows = try all("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name") {
      ($0.text(0), $0.text(1))
    }
    return Dictionary(rows, uniquingKeysWith: { first, second in first + "\n" + second })
  }

  /// The rows of a table, each as one text that tells types apart: its bytes, because texts of
  /// other bytes may count as equal.
  func rows(of table: Schema.Standing) throws(LedgerError) -> Set<[UInt8]> {
    var rows: Set<[UInt8]> = []
    try visit(table.rows) { row throws(LedgerError) in rows.insert(row.blob(0)) }
    return rows
  }
}
