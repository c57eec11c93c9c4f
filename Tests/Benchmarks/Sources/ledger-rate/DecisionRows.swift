import Foundation
import GRDBSQLite

/// The rows that approving wrote, to insert them again with nothing around it.
struct DecisionRows {
  /// The rows of one entry, table by table.
  private var entries: [[(table: Int, row: [Value])]] = []

  enum Value {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])
  }

  /// The tables, the query that gives the rows of decisions with their entry first, and what
  /// inserts one.
  private static let tables: [(rows: String, insert: String)] = [
    (
      "SELECT entry, entry, line, account, cents FROM posting ORDER BY entry, line",
      "INSERT INTO posting VALUES (?, ?, ?, ?)"
    ),
    (
      "SELECT number, * FROM entry WHERE kind = 'decided' ORDER BY number",
      "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)"
    ),
    (
      """
      SELECT number, detail.* FROM entry JOIN detail ON entry = number
      WHERE kind = 'decided' ORDER BY number
      """,
      "INSERT INTO detail VALUES (?, ?, ?, ?)"
    ),
    (
      "SELECT entry, * FROM closed_claim ORDER BY entry",
      "INSERT INTO closed_claim VALUES (?, ?, ?, ?, ?, ?)"
    ),
    (
      "SELECT entry, * FROM counting ORDER BY entry",
      "INSERT INTO counting VALUES (?, ?, ?, ?, ?, ?, ?)"
    ),
    (
      "SELECT entry, * FROM payout ORDER BY entry, part",
      "INSERT INTO payout VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    (
      """
      SELECT number, value ->> 'holder', unixepoch(value ->> 'on') / 86400, value ->> 'cents',
        value ->> 'bons'
      FROM entry JOIN detail ON entry = number, json_each(content, '$.what.uses')
      WHERE kind = 'decided' ORDER BY number
      """,
      """
      INSERT INTO cap_use VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET cents = cents + excluded.cents, bons = bons + excluded.bons
      """
    ),
    (
      "SELECT entry, * FROM run_step ORDER BY entry",
      "INSERT INTO run_step VALUES (?, ?, ?, ?, ?, ?)"
    ),
  ]

  private let shape: [String]

  init(of path: String) throws {
    let file = try Connection(path)
    shape = try file.rows("SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index')")
      .compactMap { if case .text(let sql)? = $0.first { sql } else { nil } }
      .filter { !$0.contains("grdb_") }
    var byEntry: [Int64: [(table: Int, row: [Value])]] = [:]
    for (number, table) in DecisionRows.tables.enumerated() {
      for row in try file.rows(table.rows) {
        guard case .int(let entry)? = row.first else { continue }
        byEntry[entry, default: []].append((number, Array(row.dropFirst())))
      }
    }
    entries = byEntry.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Inserts all of it, as many entries a transaction as the ledger takes.
  func insert(into path: String) throws {
    let file = try Connection(path)
    try file.run("PRAGMA journal_mode = WAL")
    try file.run("PRAGMA synchronous = FULL")
    try file.run("PRAGMA secure_delete = ON")
    try file.run("PRAGMA cache_size = -65536")
    for sql in shape { try file.run(sql) }
    let statements = try DecisionRows.tables.map { try file.prepare($0.insert) }
    for start in stride(from: 0, to: entries.count, by: 500) {
      try file.run("BEGIN IMMEDIATE")
      for rows in entries[start..<min(start + 500, entries.count)] {
        for (table, row) in rows { try file.step(statements[table], row) }
      }
      try file.run("COMMIT")
    }
    for statement in statements { sqlite3_finalize(statement) }
  }
}

/// SQLite with nothing around it.
final class Connection {
  private let pointer: OpaquePointer

  struct Failure: Error { let message: String }

  init(_ path: String) throws {
    var pointer: OpaquePointer?
    guard sqlite3_open(path, &pointer) == SQLITE_OK, let pointer else {
      throw Failure(message: "cannot open \(path)")
    }
    self.pointer = pointer
  }

  deinit { sqlite3_close_v2(pointer) }

  func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(pointer, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw Failure(message: String(cString: sqlite3_errmsg(pointer)))
    }
    return statement
  }

  func run(_ sql: String) throws {
    guard sqlite3_exec(pointer, sql, nil, nil, nil) == SQLITE_OK else {
      throw Failure(message: String(cString: sqlite3_errmsg(pointer)))
    }
  }

  func rows(_ sql: String) throws -> [[DecisionRows.Value]] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    var rows: [[DecisionRows.Value]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement)).map { column in
          let count = Int(sqlite3_column_bytes(statement, column))
          switch sqlite3_column_type(statement, column) {
          case SQLITE_INTEGER: return .int(sqlite3_column_int64(statement, column))
          case SQLITE_TEXT: return .text(String(cString: sqlite3_column_text(statement, column)))
          case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
          default: return .null
          }
        })
    }
    return rows
  }

  func step(_ statement: OpaquePointer, _ row: [DecisionRows.Value]) throws {
    let copied = unsafeBitCast(OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)
    for (index, value) in row.enumerated() {
      let position = Int32(index + 1)
      switch value {
      case .null: sqlite3_bind_null(statement, position)
      case .int(let number): sqlite3_bind_int64(statement, position, number)
      case .text(let text): sqlite3_bind_text(statement, position, text, -1, copied)
      case .blob(let bytes):
        sqlite3_bind_blob(statement, position, bytes, Int32(bytes.count), copied)
      }
    }
    guard sqlite3_step(statement) == SQLITE_DONE else {
      throw Failure(message: String(cString: sqlite3_errmsg(pointer)))
    }
    sqlite3_reset(statement)
  }
}
