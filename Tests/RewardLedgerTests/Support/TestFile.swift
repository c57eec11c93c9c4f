import Foundation
import GRDB

/// A ledger's file as somebody opens it who goes around the ledger.
struct TestFile {
  let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Changes the file with its guards off, and puts them back.
  func attack(_ body: (Database) throws -> Void) throws {
    try queue.write { db in
      let guards = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
      for row in guards {
        let name: String = row["name"]
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try body(db)
      for row in guards { try db.execute(sql: row["sql"]) }
    }
  }

  func rows(_ sql: String) throws -> [Row] {
    try queue.read { db in try Row.fetchAll(db, sql: sql) }
  }
}
