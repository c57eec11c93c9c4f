import GRDB

// What is erased is gone from the tables at once, but its bytes may still lie in the side file,
// and in pages of the file that are not used any more.

extension LedgerFile {
  /// Takes the bytes of what was erased out of the file and its side files, if that was not done
  /// yet: the table `cleaning` says so. It follows from no entry, because it is about bytes and
  /// not about what happened.
  ///
  /// The file is written anew, which takes room for all of it once more, on the disk and in
  /// memory.
  ///
  /// - Throws: What SQLite says, above all that another program reads; then nothing is lost, and
  ///   it has to be done again.
  static func clean(_ db: Database) throws {
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM cleaning)") ?? false else {
      return
    }
    let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
    try db.execute(sql: "PRAGMA busy_timeout = \(min(patience, patienceToClean))")
    defer { try? db.execute(sql: "PRAGMA busy_timeout = \(patience)") }
    try db.checkpoint(.truncate)
    try db.execute(sql: "VACUUM")
    try db.checkpoint(.truncate)
    try db.execute(sql: "DELETE FROM cleaning")
  }

  /// How long to wait for another program that reads, in thousandths of a second: enough for
  /// what reads a list, and no more, because the next to open the ledger goes on.
  private static let patienceToClean = 2_000
}
