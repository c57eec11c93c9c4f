import Foundation
import GRDB
import Rewards
import Testing

@testable import RewardLedger

@Suite("verifying a file that was changed")
struct TamperTests {
  /// Each column, and what binds its value: the hash of the chain, the commitment to the details,
  /// the digest of a rule file, or that it follows from the entries.
  static let columns: [String: [String: String]] = [
    "entry": [
      "number": "hash", "booked_on": "hash", "booked_at": "hash", "kind": "hash",
      "commitment": "hash", "hash": "the next hash, or the head",
    ],
    "posting": [
      "entry": "hash", "line": "its order, which the hash has", "account": "hash",
      "cents": "hash",
    ],
    "detail": [
      "entry": "commitment", "participant": "follows", "key": "commitment",
      "content": "commitment",
    ],
    "rule_file": ["digest": "the details of who took it over", "content": "digest"],
    "rules": follows("entry", "kind", "by", "content"),
    "participant": follows("id", "entry", "content"),
    "agreement": follows("participant", "action", "agreed_on", "entry"),
    "claim": follows(
      "number", "id", "participant", "action", "done_on", "missed", "agreed_on", "effort",
      "evidence", "mentor", "declined", "submission", "submitted_by"),
    "open_claim": follows("number", "status", "reasons", "entry", "endorsed_by"),
    "closed_claim": follows("number", "status", "reasons", "entry", "outcome", "cents"),
    "counting": follows(
      "participant", "action", "done_on", "missed", "entry", "counts", "bon"),
    "claim_grant": follows(
      "id", "participant", "action", "cents", "reason", "status", "proposed_by", "entry"),
    "payout": follows(
      "entry", "part", "source", "participant", "payable_on", "booked_on", "cents", "handed",
      "returned", "is_due"),
    "cap_use": follows("holder", "day", "cents", "bons"),
    "run_step": follows("entry", "claim", "participant", "action", "done_on", "state"),
    "voucher": follows(
      "position", "number", "denomination", "state", "last_day", "received", "entry",
      "participant"),
    "voucher_change": follows("entry", "movement", "denomination", "count"),
    "payout_change": follows("entry", "payout", "part", "what", "cents"),
    "closed_month": follows("month", "entry", "content"),
    "erased_source": follows("fingerprint"),
    "grdb_migrations": ["identifier": "the shape of the file"],
  ]

  /// What nothing binds, because it says nothing of what happened: whether the file is still to be
  /// cleaned after an erasure.
  static let unbound = ["cleaning": ["entry"]]

  private static func follows(_ names: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, "follows") })
  }

  @Test("each kind of entry is in the ledger of these tests, and it is clean")
  func everyKind() async throws {
    let test = try await EveryKind.ledger()
    #expect(Set(try await test.kinds) == Set(EntryKind.allCases))
    try await test.expectClean(erased: EveryKind.erasedCount)
  }

  @Test("for each column of the file it is said what binds it")
  func everyColumn() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let rows = try TestFile(test.path).rows(
      """
      SELECT t.name AS tab, c.name AS col FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
      """)
    var found: [String: Set<String>] = [:]
    for row in rows { found[row["tab"], default: []].insert(row["col"]) }
    #expect(
      found
        == Self.columns.mapValues { Set($0.keys) }.merging(
          Self.unbound.mapValues(Set.init), uniquingKeysWith: { $1 }))
  }

  /// A table with rows in a ledger of these tests.
  struct Place: CustomTestStringConvertible {
    let table: String
    let part: EveryKind.Part
    var testDescription: String { "\(table), \(part)" }

    /// The tables that only the drawer fills, or people who are erased.
    private static let ofDrawer = ["voucher", "voucher_change", "closed_month", "erased_source"]

    /// Each table once; where entries stand, in both ledgers.
    static let all = columns.keys.sorted().flatMap { table -> [Place] in
      let parts: [EveryKind.Part] =
        ["entry", "posting", "detail"].contains(table)
        ? [.claims, .drawer] : ofDrawer.contains(table) ? [.drawer] : [.claims]
      return parts.map { Place(table: table, part: $0) }
    }
  }

  @Test("every value of every row is missed", arguments: Place.all)
  func everyValue(_ place: Place) async throws {
    let table = place.table
    try await inOpenFile(of: place.part) { test, file, baseline in
      let keys = try file.keys(of: table)
      let rows = try file.rows("SELECT * FROM \(table)")
      #expect(!rows.isEmpty)
      for (number, row) in rows.enumerated() {
        for column in row.columnNames {
          // What only looks the same is tried on one row, for the time that it takes.
          for value in changed(row[column]) + (number == 0 ? disguised(row[column]) : []) {
            let change = Change(table: table, keys: keys, row: row, column: column, value: value)
            try file.change { db in try change.make(db) }
            let found = await faults(test)
            #expect(found != baseline, "\(table).\(column) of \(row) to \(value)")
            try file.change { db in try change.undo(db) }
          }
        }
      }
    }
  }

  @Test("every row is missed when it is gone", arguments: Place.all)
  func everyRow(_ place: Place) async throws {
    let table = place.table
    try await inOpenFile(of: place.part) { test, file, baseline in
      let keys = try file.keys(of: table)
      let condition = keys.map { "\($0) = ?" }.joined(separator: " AND ")
      for row in try file.rows("SELECT * FROM \(table)") {
        try file.change { db in
          try db.execute(
            sql: "DELETE FROM \(table) WHERE \(condition)",
            arguments: StatementArguments(keys.map { row[$0] as DatabaseValue }))
        }
        let found = await faults(test)
        #expect(found != baseline, "\(table): \(row)")
        let columns = row.columnNames.joined(separator: ", ")
        let marks = row.map { _ in "?" }.joined(separator: ", ")
        try file.change { db in
          try db.execute(
            sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
            arguments: StatementArguments(row.map(\.1)))
        }
      }
    }
  }

  /// Runs attacks on a ledger whose guards are off meanwhile, and that it is clean before and
  /// after them. Verifying misses the guards: an attack must be found beside that.
  private func inOpenFile(
    of part: EveryKind.Part,
    _ attacks: (TestLedger, TestFile, [Verification.Fault]) async throws -> Void
  ) async throws {
    let test = try await part.ledger()
    try await test.expectClean(erased: part.erasedCount)
    let file = try TestFile(test.path)
    let guards = try file.dropGuards()
    try await attacks(test, file, await faults(test))
    try file.putBack(guards)
    try await test.expectClean(erased: part.erasedCount)
  }

  /// Other values of the same type.
  private func changed(_ value: DatabaseValue) -> [DatabaseValue] {
    switch value.storage {
    case .null: [1.databaseValue, "x".databaseValue]
    case .int64(let number): [(number + 1_000_003).databaseValue]
    case .string(let text): [(text + "x").databaseValue]
    case .blob(let data):
      [Data(data.enumerated().map { $0 == data.count / 2 ? $1 ^ 1 : $1 }).databaseValue]
    case .double: []
    }
  }

  /// Texts that a reader may take for the same: with a zero behind it, with letters and their
  /// accents apart.
  private func disguised(_ value: DatabaseValue) -> [DatabaseValue] {
    guard case .string(let text) = value.storage else { return [] }
    return [text + "\u{0}", text.decomposedStringWithCanonicalMapping]
      .filter { Array($0.utf8) != Array(text.utf8) }.map(\.databaseValue)
  }

  /// What verifying finds; one more thing where the file cannot be read any more.
  private func faults(_ test: TestLedger) async -> [Verification.Fault] {
    do {
      return try await test.verification.faults
    } catch {
      return [Verification.Fault(place: "file", sentence: "it cannot be read")]
    }
  }

  /// A file that cannot be read any more is not clean either.
  private func isClean(_ test: TestLedger) async -> Bool {
    do {
      return try await test.verification.isClean
    } catch {
      return false
    }
  }
}

extension TamperTests {
  /// A value of a row that is changed, and put back.
  private struct Change {
    let table: String
    let keys: [String]
    let row: Row
    let column: String
    let value: DatabaseValue

    func make(_ db: Database) throws {
      // A table tells its columns' types: a text does not go where a number must.
      do {
        try set(value, where: row[column], db)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        guard row[column] as DatabaseValue == .null else { throw error }
        try set(2.databaseValue, where: row[column], db)
      }
    }

    func undo(_ db: Database) throws {
      try set(row[column], where: value, db)
    }

    private func set(
      _ value: DatabaseValue, where now: DatabaseValue, _ db: Database
    ) throws {
      let key = keys.map { $0 == column ? now : row[$0] as DatabaseValue }
      let condition = zip(keys, key).map { "\($0) = \(mark($1))" }.joined(separator: " AND ")
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = \(mark(value)) WHERE \(condition)",
        arguments: StatementArguments(([value] + key).map(bound)))
      #expect(db.changesCount == 1)
    }

    // GRDB binds a text up to its first zero; as bytes it goes whole.

    private func mark(_ value: DatabaseValue) -> String {
      if case .string = value.storage { "CAST(? AS TEXT)" } else { "?" }
    }

    private func bound(_ value: DatabaseValue) -> DatabaseValue {
      guard case .string(let text) = value.storage else { return value }
      return Data(text.utf8).databaseValue
    }
  }
}

extension TamperTests {
  struct Attack: CustomTestStringConvertible {
    let testDescription: String
    let sql: String

    init(_ description: String, _ sql: String) {
      testDescription = description
      self.sql = sql
    }

    private static let hash = "(SELECT hash FROM entry WHERE number = 1)"

    static func entry(_ number: Int64) -> String {
      "INSERT INTO entry SELECT \(number), booked_on, booked_at, 'refused', commitment, hash "
        + "FROM entry WHERE number = 2"
    }

    static let all = [
      Attack("an entry after the last", entry(600)),
      Attack("an entry far after the last", entry(5_000)),
      Attack("an entry with the largest number", entry(.max)),
      Attack("an entry with number 0", entry(0)),
      Attack("an entry below 0", entry(-1)),
      Attack("an entry with the smallest number", entry(.min)),
      Attack(
        "an entry far after the last that moves money",
        entry(5_000) + ";INSERT INTO posting VALUES (5000, 0, 'expenses:rewards', 100), "
          + "(5000, 1, 'liabilities:bons', -100)"),
      Attack(
        "postings of an entry that had none",
        "INSERT INTO posting VALUES (1, 0, 'expenses:rewards', 100), "
          + "(1, 1, 'liabilities:bons', -100)"),
      Attack(
        "a posting in two halves",
        """
        CREATE TEMP TABLE pair AS SELECT entry FROM posting GROUP BY entry HAVING max(line) = 1;
        INSERT INTO posting SELECT entry, 2, account, cents / 2 FROM posting
          WHERE line = 0 AND entry IN (SELECT entry FROM pair);
        UPDATE posting SET cents = cents / 2 WHERE line = 0 AND entry IN (SELECT entry FROM pair)
        """),
      Attack(
        "two postings that change places",
        """
        CREATE TEMP TABLE pair AS SELECT entry FROM posting GROUP BY entry HAVING max(line) = 1;
        UPDATE posting SET line = line + 10 WHERE entry IN (SELECT entry FROM pair);
        UPDATE posting SET line = 11 - line WHERE entry IN (SELECT entry FROM pair)
        """),
      Attack(
        "all entries of a kind under another kind",
        "UPDATE entry SET kind = 'withdrawn' WHERE kind = 'rejected'"),
      Attack(
        "the details of an entry on another",
        "UPDATE detail SET entry = -1 WHERE entry = 5; UPDATE detail SET entry = 5 "
          + "WHERE entry = 6; UPDATE detail SET entry = 6 WHERE entry = -1"),
      Attack(
        "two entries that change places",
        "UPDATE entry SET number = -1 WHERE number = 5; UPDATE entry SET number = 5 "
          + "WHERE number = 6; UPDATE entry SET number = 6 WHERE number = -1"),
      Attack(
        "the details of all refusals gone",
        "DELETE FROM detail WHERE entry IN (SELECT number FROM entry WHERE kind = 'refused')"),
      Attack("all details gone", "DELETE FROM detail"),
      Attack("all entries gone", "DELETE FROM entry"),
      Attack(
        "the first entry gone",
        "DELETE FROM entry WHERE number = 1; DELETE FROM detail WHERE entry = 1"),
      Attack(
        "the last entry gone, but not its details",
        "DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)"),
      Attack("a claim that nobody put in", claim("x-1")),
      Attack("a file that nobody took over", "INSERT INTO rule_file VALUES ('00', x'00')"),
      Attack("more of a cap used", "INSERT INTO cap_use VALUES ('budget', 0, 100, 1)"),
      Attack("less of a cap used", "UPDATE cap_use SET cents = cents - 1 WHERE cents > 0"),
      Attack("a table more", "CREATE TABLE other (a INTEGER)"),
      Attack("a view more", "CREATE VIEW other AS SELECT 1"),
      Attack("an index less", "DROP INDEX claim_of_participant"),
      Attack("a column more", "ALTER TABLE claim ADD COLUMN other TEXT"),
      Attack(
        "a trigger more",
        "CREATE TRIGGER other AFTER INSERT ON entry BEGIN DELETE FROM claim; END"),
    ]

    private static func claim(_ id: String) -> String {
      "INSERT INTO claim SELECT 9999, '\(id)', participant, action, done_on, missed, agreed_on, "
        + "effort, evidence, mentor, declined, submission, submitted_by FROM claim "
        + "WHERE number = (SELECT min(number) FROM claim)"
    }
  }

  @Test("what is added, swapped or gone is found", arguments: Attack.all)
  func attacked(_ attack: Attack) async throws {
    let test = try await EveryKind.ledger()
    try await test.expectClean(erased: EveryKind.erasedCount)
    try TestFile(test.path).attack { db in try db.execute(sql: attack.sql) }
    #expect(!(await isClean(test)))
  }

  @Test("a file whose last number is the largest takes no more entries")
  func lastNumber() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    try TestFile(test.path).attack { db in try db.execute(sql: Attack.entry(.max)) }
    await #expect { try await test.approve("c-1") } throws: { error in
      (error as? LedgerError)?.code == .damaged
    }
  }

  @Test("each guard of the file is missed when it is gone")
  func guards() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let file = try TestFile(test.path)
    let guards = try file.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    #expect(guards.count == 10)
    for row in guards {
      let (name, sql): (String, String) = (row["name"], row["sql"])
      try await file.queue.write { db in try db.execute(sql: "DROP TRIGGER \(name)") }
      let faults = try await test.verification.faults
      #expect(faults.map(\.place) == ["table \(name)"])
      try await file.queue.write { db in
        try db.execute(sql: sql.replacing(/RAISE\(.*\)/, with: "1"))
      }
      #expect(try await !test.verification.isClean)
      try await file.queue.write { db in
        try db.execute(sql: "DROP TRIGGER \(name)")
        try db.execute(sql: sql)
      }
    }
    try await test.expectClean()
  }

  @Test("the file itself refuses what no ledger does")
  func refusedByTheFile() async throws {
    let test = try await EveryKind.ledger()
    // While the last entry is one that erases, details may go.
    _ = try await test.by("auditor").beginFullExport(as: "ndjson")
    let file = try TestFile(test.path)
    let acts = [
      "UPDATE entry SET booked_on = '2018-01-01'", "DELETE FROM entry",
      "UPDATE posting SET cents = 1", "DELETE FROM posting", "UPDATE detail SET content = ''",
      "DELETE FROM detail", "UPDATE rule_file SET content = x''", "DELETE FROM rule_file",
      Attack.entry(5_000), "INSERT INTO posting VALUES (1, 9, 'expenses:rewards', 1)",
      "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 1",
      """
      INSERT INTO posting SELECT max(number) + 1, 0, 'expenses:rewards', 1 FROM entry;
      INSERT INTO entry SELECT max(number) + 1, booked_on, booked_at, kind, commitment, hash
        FROM entry
      """,
    ]
    for act in acts {
      #expect(throws: DatabaseError.self, "\(act)") {
        try file.queue.write { db in try db.execute(sql: act) }
      }
    }
    try await test.expectClean(erased: EveryKind.erasedCount)
  }
}

@Suite("verifying against a head that was kept")
struct KeptHeadTests {
  @Test("each head that a ledger ever had is still held")
  func held() async throws {
    let test = try await EveryKind.ledger()
    for kept in try await test.entries() {
      let head = Head(number: kept.entry.number, hash: kept.hash)
      #expect(try await test.by("auditor").verify(head: head).isClean)
    }
    let origin = Head(number: 0, hash: CanonicalForm.origin)
    #expect(try await test.by("auditor").verify(head: origin).isClean)
  }

  @Test("a head that it never had is not held")
  func notHeld() async throws {
    let test = try await EveryKind.ledger()
    let last = try await test.head
    let other = [UInt8](repeating: 0xAB, count: 32)
    let heads = [
      Head(number: 0, hash: other), Head(number: 1, hash: other),
      Head(number: last.number, hash: other), Head(number: last.number + 1, hash: last.bytes),
      Head(number: .max, hash: last.bytes), Head(number: last.number - 1, hash: last.bytes),
    ]
    for head in heads {
      #expect(try await !test.by("auditor").verify(head: head).isClean, "\(head)")
    }
  }

  @Test("a chain that was written anew from an entry on is found only with a kept head")
  func rewritten() async throws {
    let test = try await EveryKind.ledger()
    let before = try await test.entries()
    let changed = 9
    try TestFile(test.path).attack { db in
      var hash = before[changed - 2].hash
      for kept in before[(changed - 1)...] {
        let entry = kept.entry
        let anew = LedgerEntry(
          number: entry.number, bookedOn: entry.bookedOn,
          bookedAt: entry.number == changed ? "2018-03-07T13:00:00Z" : entry.bookedAt,
          kind: entry.kind, postings: entry.postings, commitment: entry.commitment)
        hash = CanonicalForm.hash(of: anew, after: hash)
        try db.execute(
          sql: "UPDATE entry SET booked_at = ?, hash = ? WHERE number = ?",
          arguments: [anew.bookedAt, Data(hash), anew.number])
      }
    }
    try await test.expectClean(erased: EveryKind.erasedCount)
    let auditor = try await test.by("auditor")
    for kept in before {
      let head = Head(number: kept.entry.number, hash: kept.hash)
      #expect(try await auditor.verify(head: head).isClean == (head.number < changed))
    }
  }

  @Test("another ledger of the same rules and acts is another chain")
  func otherLedger() async throws {
    let (one, other) = (
      try await TestLedger(on: "2018-03-05"), try await TestLedger(on: "2018-03-05")
    )
    let head = try await one.head
    #expect(try await other.head != head)
    #expect(try await !other.by("auditor").verify(head: head).isClean)
  }
}
