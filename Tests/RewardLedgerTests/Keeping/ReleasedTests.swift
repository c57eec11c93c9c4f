import Foundation
import Rewards
import Testing

@testable import RewardLedger

@Suite("ledgers of released versions")
struct ReleasedTests {
  static let folder = TestLedger.root
    .appending(path: "Tests/RewardLedgerTests/Fixtures/released")

  static var versions: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".sqlite") }.map { String($0.dropLast(7)) }.sorted()
  }

  private static func file(_ version: String, _ ending: String) -> URL {
    folder.appending(path: "\(version).\(ending)")
  }

  @Test("a ledger of a released version is clean, and goes on", arguments: versions)
  func released(_ version: String) async throws {
    let text = try String(contentsOf: Self.file(version, "head"), encoding: .utf8)
    let head = try #require(Head(text.trimmingCharacters(in: .newlines)))
    try await expectGoesOn(Self.file(version, "sqlite"), head)
  }

  @Test("a copy of the file alone is clean, and goes on")
  func copied() async throws {
    let test = try await EveryKind.ledger()
    let head = try await test.head
    try gather(test)
    let copy = test.folder.appending(path: "copy.sqlite")
    try FileManager.default.copyItem(atPath: test.path, toPath: copy.path)
    try await expectGoesOn(copy, head)
  }

  @Test(
    "the ledger of this version is recorded once",
    .enabled(if: ProcessInfo.processInfo.environment["GOLDEN"] == "record"))
  func record() async throws {
    let file = Self.file(Details.engine, "sqlite")
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    let test = try await EveryKind.ledger()
    try gather(test)
    try FileManager.default.copyItem(atPath: test.path, toPath: file.path)
    try Data("\(try await test.head)\n".utf8).write(to: Self.file(Details.engine, "head"))
    Issue.record("recorded \(file.lastPathComponent)")
  }

  /// Brings all of a ledger into its one file.
  private func gather(_ test: TestLedger) throws {
    try TestFile(test.path).gather()
  }

  /// A copy of a file holds its head, is clean, and claims in it are approved.
  private func expectGoesOn(_ file: URL, _ head: Head) async throws {
    let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
    #expect(try #require(size) < 300_000)
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "ledger.sqlite").path
    try FileManager.default.copyItem(atPath: file.path, toPath: path)
    func by(_ name: String) async throws -> Ledger {
      try await Ledger.open(
        path, by: TestLedger.signature(name), clock: .noon(of: "2018-07-10"))
    }
    let anna = try await by("anna")
    let before = try await anna.verify(head: head)
    #expect(before.faults == [])
    #expect(before.head == head)
    let claims = [
      claim("n-1", "call-creditors", "2018-07-10", of: "p-9"),
      claim("n-2", "go-to-gym", "2018-07-09"),
    ]
    _ = try await by("mia").submit(claims)
    #expect(try await anna.approve(["n-1", "n-2"]).map(\.standing) == [.booked, .booked])
    #expect(try await anna.claim("n-1")?.amount?.cents == 2_500)
    // One success is kept from before.
    #expect(try await anna.claim("n-2")?.amount?.cents == 1_000)
    #expect(try await anna.reverse("c-1", reason: "a slip").standing == .booked)
    #expect(try await anna.verify(head: head).isClean)
  }
}
