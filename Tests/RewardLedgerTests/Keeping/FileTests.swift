import Foundation
import GRDB
import Rewards
import Testing

@testable import RewardLedger

@Suite("the file of a ledger")
struct FileTests {
  private func code(of open: () async throws -> Void) async -> LedgerError.Code? {
    do {
      try await open()
      return nil
    } catch {
      return (error as? LedgerError)?.code
    }
  }

  private func code(opening path: String, patience: Int = 1) async -> LedgerError.Code? {
    await code { () async throws in
      _ = try await Ledger.open(
        path, by: TestLedger.signature("anna"), clock: .noon(of: "2018-03-05"),
        patience: patience)
    }
  }

  struct Foreign: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    static let all = [
      Foreign(testDescription: "an empty file", bytes: []),
      Foreign(testDescription: "a text", bytes: Array("claim,participant\n".utf8)),
      Foreign(testDescription: "99 bytes", bytes: Array(repeating: 0, count: 99)),
      Foreign(
        testDescription: "a database of somebody else",
        bytes: Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 4_080)),
    ]
  }

  @Test("what is no ledger is told from one, and stays as it is", arguments: Foreign.all)
  func foreign(_ foreign: Foreign) async throws {
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "ledger.sqlite")
    try Data(foreign.bytes).write(to: file)
    #expect(await code(opening: file.path) == .notALedger)
    #expect(try Array(Data(contentsOf: file)) == foreign.bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test("a database with other tables is no ledger")
  func otherDatabase() async throws {
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "ledger.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try await queue.write { db in try db.execute(sql: "CREATE TABLE claim (a)") }
    try queue.close()
    #expect(await code(opening: path) == .notALedger)
  }

  @Test("where nothing is, or a folder, no ledger is opened and none is made")
  func notThere() async throws {
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(await code(opening: folder.path + "/no.sqlite") == .notThere)
    #expect(await code(opening: folder.path + "/no/ledger.sqlite") == .notThere)
    #expect(await code(opening: folder.path) == .notALedger)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("a ledger that a newer program changed is not opened")
  func newer() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try TestFile(test.path).change { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('3')")
    }
    #expect(await code(opening: test.path) == .newer)
  }

  @Test("who waits for another program is told so; reading waits for nobody")
  func locked() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    let anna = try await test.by("anna", on: "2018-03-05", patience: 1)
    let other = try TestFile(test.path)
    try await other.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
    }
    #expect(await code { () async throws in _ = try await anna.approve(["c-1"]) } == .locked)
    #expect(await code(opening: test.path) == nil)
    #expect(try await anna.claim("c-1")?.status == .submitted)
    #expect(try await anna.verify().isClean)
    try await other.queue.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    #expect(try await anna.approve(["c-1"]).map(\.standing) == [.booked])
    try await test.expectClean()
  }

  @Test("an act that fails half way leaves nothing, and the next one finds the books right")
  func rolledBack() async throws {
    let test = try await TestLedger(on: "2018-03-08")
    let file = try TestFile(test.path)
    let days: [Day] = ["2018-03-05", "2018-03-06", "2018-03-07", "2018-03-08"]
    for (number, day) in days.enumerated() {
      try await test.submit(claim("c-\(number)", "apply-for-debt-help", day))
    }
    // The disk says no when the second claim is paid nothing: after the first used the limit.
    try file.change { db in
      try db.execute(
        sql: """
          CREATE TRIGGER full BEFORE INSERT ON closed_claim WHEN NEW.cents = 0
          BEGIN SELECT RAISE(ABORT, 'no room'); END
          """)
    }
    let anna = try await test.by("anna")
    #expect(
      await code { () async throws in _ = try await anna.approve(["c-0", "c-1"]) } == .damaged)
    try file.change { db in try db.execute(sql: "DROP TRIGGER full") }
    #expect(try await anna.claims(status: .decided).isEmpty)
    _ = try await anna.approve(["c-2", "c-3"])
    #expect(try await test.cents("c-2") == 1_000)
    #expect(try await test.cents("c-3") == 0)
    #expect(try await test.owed() == [1_000, 0])
    try await test.expectClean()
  }

  @Test("what one program writes another that was open all along sees at once")
  func twoPrograms() async throws {
    let test = try await TestLedger(on: "2018-03-08")
    let (anna, bert) = (try await test.by("anna"), try await test.by("bert"))
    for number in 0..<4 {
      let id = "c-\(number)"
      let day = ("2018-03-05" as Day).adding(days: number)
      try await test.submit(claim(id, "apply-for-debt-help", day))
      _ = try await (number % 2 == 0 ? anna : bert).approve([id])
      #expect(try await test.cents(id) == (number == 3 ? 1_000 : number == 0 ? 1_000 : 0))
      if number == 2 {
        _ = try await bert.reverse("c-0", reason: "a slip")
      }
    }
    _ = try await anna.takeIn([Participant(id: "p-1", facts: ["arm": "bons"])])
    try await test.submit(claim("w-1", "walk-daily", "2018-03-05"))
    _ = try await bert.approve(["w-1"])
    _ = try await anna.takeIn([Participant(id: "p-1", facts: ["arm": "cards"])])
    try await test.submit(claim("w-2", "walk-daily", "2018-03-06"))
    _ = try await bert.approve(["w-2"])
    #expect(try await test.cents("w-1") == 500)
    #expect(try await test.claim("w-2").reasons == ["condition"])
    _ = try await anna.agree(participant: "p-1", action: "call-creditors", on: "2018-03-07")
    try await test.submit(claim("k-1", "call-creditors", "2018-03-08"))
    _ = try await bert.approve(["k-1"])
    #expect(try await bert.decision(of: "k-1").decision.claim.agreedOn == "2018-03-07")
    try await test.expectClean()
  }

  @Test("only its owner reads the file and those beside it")
  func rights() async throws {
    let old = umask(0)
    defer { umask(old) }
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    for side in ["", "-wal", "-shm"] {
      var status = stat()
      #expect(stat(test.path + side, &status) == 0, "\(side)")
      #expect(status.st_mode & 0o777 == 0o600, "\(side)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path).count == 3)
  }

  @Test("a ledger is not made where a file is already, which stays as it is")
  func alreadyThere() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let head = try await test.head
    let rules = try TestRules.edited()
    func make(_ path: String) async -> LedgerError.Code? {
      await code { () async throws in
        _ = try await Ledger.create(at: path, rules: rules, by: TestLedger.signature("anna"))
      }
    }
    #expect(await make(test.path) == .alreadyThere)
    let other = test.folder.appending(path: "other.sqlite")
    try Data("mine".utf8).write(to: other)
    #expect(await make(other.path) == .alreadyThere)
    #expect(try Data(contentsOf: other) == Data("mine".utf8))
    #expect(await make(test.folder.path + "/no/ledger.sqlite") == .notThere)
    #expect(try await test.head == head)
    let names = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
    #expect(!names.contains { $0.contains(".new-") })
  }

  @Test("many who make the same ledger at once make one")
  func madeOnce() async throws {
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "ledger.sqlite").path
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...4 {
        group.addTask {
          guard let rules = try? TestRules.edited(),
            let signature = try? TestLedger.signature("anna")
          else { return false }
          return (try? await Ledger.create(at: path, rules: rules, by: signature)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(await code(opening: path) == nil)
  }

  // Who runs as root may write everything.

  @Test("a file that may not be written is not opened", .enabled(if: geteuid() != 0))
  func readOnly() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    for mode in [0o400, 0o000] as [mode_t] {
      chmod(test.path, mode)
      #expect(await code(opening: test.path) == .readOnly)
    }
    chmod(test.path, 0o600)
  }

  @Test("a folder that may not be written is no place for a ledger", .enabled(if: geteuid() != 0))
  func folderWithoutWrite() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let rules = try TestRules.edited()
    chmod(test.folder.path, 0o500)
    defer { chmod(test.folder.path, 0o700) }
    #expect(await code(opening: test.path) == .readOnly)
    let made = await code { () async throws in
      _ = try await Ledger.create(
        at: test.folder.path + "/other.sqlite", rules: rules, by: TestLedger.signature("anna"))
    }
    #expect(made == .readOnly)
  }

  @Test(
    "through a link the folder of the file itself counts", .enabled(if: geteuid() != 0))
  func link() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "link.sqlite").path
    symlink(test.path, path)
    #expect(await code(opening: path) == nil)
    chmod(test.folder.path, 0o500)
    defer { chmod(test.folder.path, 0o700) }
    #expect(await code(opening: path) == .readOnly)
  }
}

@Suite("network shares")
struct NetworkShareTests {
  struct Mount: CustomTestStringConvertible {
    let testDescription: String
    let device: UInt64
    let share: String?
  }

  /// Lines as proc(5) gives them: numbers, device, root, mount point, options, then optional
  /// fields up to a dash, then the file system.
  static let mounts = """
    22 28 0:21 / /proc rw,nosuid shared:12 - proc proc rw
    28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
    90 28 0:52 / /mnt/a\\040share rw,relatime shared:50 master:3 - nfs4 server:/books rw
    91 28 0:53 / /mnt/b rw - cifs //server/books rw
    92 28 0:54 / /home/a/c rw - fuse.sshfs a@server:/books rw
    93 28 259:300000 / /mnt/d rw - xfs /dev/nvme0n1p1 rw
    94 28 0:55 / /mnt/e rw - fuse.mergerfs a:b rw
    95 28 0:56
    96 28 0:57 / /mnt/f rw shared:1 -
    """

  @Test(
    "the file system of a device is told, if it is of another machine",
    arguments: [
      Mount(testDescription: "a disk", device: 8 << 8 | 2, share: nil),
      Mount(testDescription: "NFS, after optional fields", device: 52, share: "nfs4"),
      Mount(testDescription: "SMB", device: 53, share: "cifs"),
      Mount(testDescription: "SSH", device: 54, share: "fuse.sshfs"),
      Mount(
        testDescription: "a disk with a large number",
        device: UInt64(259 << 8) | UInt64(300_000 & 0xFF) | UInt64(300_000 >> 8) << 20,
        share: nil),
      Mount(testDescription: "a file system of this machine in user space", device: 55, share: nil),
      Mount(testDescription: "a line cut short", device: 56, share: nil),
      Mount(testDescription: "a line without a file system", device: 57, share: nil),
      Mount(testDescription: "a device that is not mounted", device: 58, share: nil),
    ])
  func told(_ mount: Mount) {
    #expect(
      NetworkShare.system(ofDevice: mount.device, mounts: Self.mounts) == mount.share)
    #expect(NetworkShare.system(ofDevice: mount.device, mounts: "") == nil)
  }

  @Test("a large device number is taken apart as Linux puts it together")
  func largeNumber() {
    // 12 bits of the major number from bit 8; the minor's low 8 bits at 0, the others from bit 20.
    let (major, minor): (UInt64, UInt64) = (0xABC, 0xF_EDCB)
    let device = major << 8 | minor & 0xFF | (minor & ~0xFF) << 12
    let mounts = "1 1 \(major):\(minor) / / rw - nfs a rw"
    #expect(NetworkShare.system(ofDevice: device, mounts: mounts) == "nfs")
    #expect(NetworkShare.system(ofDevice: device + 1, mounts: mounts) == nil)
  }
}
