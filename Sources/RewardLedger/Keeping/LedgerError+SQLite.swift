import GRDB
import GRDBSQLite
import Rewards

extension LedgerError {
  /// What an error of SQLite means to who keeps a ledger.
  init(sqliteCode code: Int32, message: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(
        .locked, "another program holds the ledger",
        wayOut: "try again when it is done; nothing was written")
    case SQLITE_FULL:
      self.init(
        .full, "there is no room left for the ledger",
        wayOut: "make room on the disk and try again; what was booked before is safe")
    case SQLITE_IOERR:
      self.init(
        .full, "the ledger could not be written or read: \(message)",
        wayOut: "look at the disk and its room, and try again; what was booked before is safe")
    case SQLITE_READONLY, SQLITE_PERM:
      self.init(
        .readOnly, "the ledger may not be written",
        wayOut: "let the user who runs this write the file and its folder")
    case SQLITE_CANTOPEN:
      self.init(
        .notThere, "the ledger cannot be opened",
        wayOut: "look whether the file and its folder are there and may be used")
    case SQLITE_NOTADB:
      self.init(.notALedger, "this file is not a ledger", wayOut: "name another with --ledger")
    case SQLITE_CORRUPT:
      self.init(
        .damaged, "the ledger's file is damaged: \(message)",
        wayOut: "put back the last backup, and verify it against a head that was kept")
    case SQLITE_CONSTRAINT:
      self.init(.damaged, "the ledger refuses what was to be written: \(message)")
    default: self.init(.system, "the ledger could not be used: \(message)")
    }
  }

  /// What any error that SQLite's library throws means.
  init(_ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as DatabaseError:
      self.init(
        sqliteCode: error.extendedResultCode.rawValue, message: error.message ?? "no reason given")
    case is CancellationError:
      self.init(.system, "this was cancelled", wayOut: "nothing was written")
    default: self.init(.system, "the ledger could not be used: \(String(describing: error))")
    }
  }
}
