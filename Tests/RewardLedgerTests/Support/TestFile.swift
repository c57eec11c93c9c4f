import Foundation
import GRDB

/// A ledger's file as somebody opens it who goes around the ledger.
struct TestFile {
  let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Changes the file with its guards off, and puts them back.
  func attack(_ body: (Database) throws -> Void) throws {
    let guards = try dropGuards()
    try queue.write(body)
    try putBack(guards)
  }

  func change(_ body: (Database) throws -> Void) throws {
    try queue.write(body)
  }

  /// Brings what lies in the side files into the file.
  func gather() throws {
    _ = try queue.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
  }

  /// Drops all triggers.
  ///
  /// - Returns: What makes them again.
  func dropGuards() throws -> [String] {
    let guards = try rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    try queue.write { db in
      for row in guards {
        let name: String = row["name"]
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    return guards.map { $0["sql"] }
  }

  func putBack(_ guards: [String]) throws {
    try queue.write { db in
      for sql in guards { try db.execute(sql: sql) }
    }
  }

  func rows(_ sql: String) throws -> [Row] {
    try queue.read { db in try Row.fetchAll(db, sql: sql) }
  }

  var lastEntry: Int64? {
    get throws { try rows("SELECT max(number) AS last FROM entry").first?["last"] }
  }

  /// The columns of a table's key.
  func keys(of table: String) throws -> [String] {
    try rows("SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0").map { $0["name"] }
  }
}
