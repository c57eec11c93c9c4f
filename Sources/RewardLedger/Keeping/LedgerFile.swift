import Foundation
import GRDB
import Rewards

/// A ledger's file on disk: making it, and looking whether it can be used.
enum LedgerFile {
  /// A connection to a ledger that is there.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - patience: How long to wait for another program that holds it, in seconds.
  /// - Returns: The connection.
  /// - Throws: ``LedgerError`` if it cannot be used as a ledger.
  static func open(_ path: String, patience: Double) throws(LedgerError) -> DatabaseQueue {
    try check(path)
    do {
      let configuration = configuration(patience, whenOpened: checkIsLedger)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try checkMode(of: queue)
      let isNewer = try queue.read { db in try Schema.migrator.hasBeenSuperseded(db) }
      guard !isNewer else {
        throw LedgerError(
          .newer, "this ledger was made by a newer version of bonboek",
          wayOut: "use that version, or a newer one")
      }
      try Schema.migrator.migrate(queue)
      // Whoever erased did not come to the end of it. Where that cannot be done now either, the
      // ledger can still be used.
      try? queue.writeWithoutTransaction { db in try clean(db) }
      return queue
    } catch {
      throw LedgerError(error)
    }
  }

  /// Makes a ledger whole or not at all: it is made under another name and gets its own when it
  /// is complete.
  ///
  /// - Parameters:
  ///   - path: Where it is to be; nothing may be there yet.
  ///   - fill: Writes its first entry.
  /// - Throws: ``LedgerError``; then nothing is there.
  static func create(
    _ path: String, _ fill: (Database) throws -> Void
  ) throws(LedgerError) {
    try checkPlace(of: path)
    var status = stat()
    guard stat(path, &status) != 0 else { throw alreadyThere }
    let draft = path + ".new-\(UInt32.random(in: .min ... .max))"
    defer { for side in ["", "-wal", "-shm"] { unlink(draft + side) } }
    let descriptor = Glibc.open(draft, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw systemError("cannot be made") }
    close(descriptor)
    do {
      let queue = try DatabaseQueue(path: draft, configuration: configuration(0))
      try checkMode(of: queue)
      try Schema.migrator.migrate(queue)
      try queue.write(fill)
      try queue.close()
    } catch {
      throw LedgerError(error)
    }
    guard link(draft, path) == 0 else {
      throw errno == EEXIST ? alreadyThere : systemError("cannot be made")
    }
  }

  /// Room for the inner pages of the indexes of a million claims.
  private static let cacheKibibytes = 65_536

  /// How a connection works.
  ///
  /// - Parameters:
  ///   - patience: How long to wait for another program, in seconds.
  ///   - look: Looks at the file before anything is set: what is no ledger stays as it is.
  /// - Returns: The configuration.
  private static func configuration(
    _ patience: Double, whenOpened look: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) -> Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.label = "ledger"
    configuration.prepareDatabase { db in
      try look(db)
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(cacheKibibytes)
          """)
    }
    return configuration
  }

  /// Whether the write-ahead mode holds that was asked for: some file systems do not have it.
  private static func checkMode(of queue: DatabaseQueue) throws {
    let mode = try queue.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
    guard mode == "wal" else {
      throw LedgerError(
        .unfitPlace, "the file system here cannot keep a ledger safe",
        wayOut: "keep it on a disk of this machine")
    }
  }

  private static var alreadyThere: LedgerError {
    LedgerError(
      .alreadyThere, "there is a file already",
      wayOut: "name another with --ledger, or use the one that is there")
  }

  private static func systemError(_ what: Message) -> LedgerError {
    let cause = String(cString: strerror(errno))
    return LedgerError(
      errno == ENOSPC ? .full : errno == ENOENT ? .notThere : .readOnly,
      "the ledger \(what): \(cause)")
  }
}

// MARK: - What is there

extension LedgerFile {
  /// Looks whether the file is a ledger, through SQLite alone. A file that is opened and closed beside
  /// it would take away the locks of every other connection that this process has to it (POSIX), and
  /// another program would then write over what they rely on.
  private static func checkIsLedger(_ db: Database) throws {
    let notALedger = LedgerError(
      .notALedger, "this file is not a ledger of bonboek", wayOut: "name another with --ledger")
    do {
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      guard id == Schema.applicationID else { throw notALedger }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw notALedger
    }
  }

  private static func check(_ path: String) throws(LedgerError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw LedgerError(
        .notThere, "there is no ledger here",
        wayOut: "make one with 'bonboek ledger init --rules PATH', or name it with --ledger")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LedgerError(.notALedger, "this is not a file", wayOut: "name another with --ledger")
    }
    guard access(path, R_OK) == 0 else {
      throw LedgerError(
        .readOnly, "the ledger may not be read by this user",
        wayOut: "let the user who runs this read and write it")
    }
    try checkPlace(of: path)
    guard access(path, W_OK) == 0 else {
      throw LedgerError(
        .readOnly, "the ledger may not be written",
        wayOut: "let the user who runs this write it, or work on a copy")
    }
  }

  /// A ledger lies on a disk of this machine: write-ahead mode shares memory between programs,
  /// which no network does.
  private static func checkPlace(of path: String) throws(LedgerError) {
    // A link may lead to another disk.
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard access(folder, F_OK) == 0 else {
      throw LedgerError(.notThere, "there is no such folder", wayOut: "make it first")
    }
    guard access(folder, W_OK) == 0 else {
      throw LedgerError(
        .readOnly, "the folder of the ledger may not be written",
        wayOut: "SQLite keeps side files beside the ledger; let the user write in the folder")
    }
    var status = stat()
    let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo")
    guard stat(folder, &status) == 0, let mounts,
      let share = NetworkShare.system(
        ofDevice: UInt64(status.st_dev), mounts: String(decoding: mounts, as: UTF8.self))
    else { return }
    throw LedgerError(
      .unfitPlace, "the ledger lies on a network share (\(share)), which cannot keep it safe",
      wayOut: "keep it on a disk of this machine")
  }
}
