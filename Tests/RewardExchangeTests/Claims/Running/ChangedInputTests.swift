import Foundation
import Rewards
import Testing

@testable import RewardExchange

@Suite("claims that change while they are read")
struct ChangedInputTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "changed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func rows(_ days: ClosedRange<Int>) -> String {
    "claim,participant,action,done_on\n"
      + days.map { "c-\($0),p-1,list-debts,2018-03-\($0)\n" }.joined()
  }

  private func run(_ text: String) throws -> DecisionRun {
    try Data(text.utf8).write(to: folder.appending(path: "claims.csv"))
    var run = DecisionRun(try TestPlan.read(), threads: 2, blockBytes: 40)
    try run.readClaims(path("claims.csv"))
    return run
  }

  private func append(_ text: String) throws {
    let file = try FileHandle(forWritingTo: folder.appending(path: "claims.csv"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// What can be done to a file.
  enum Change: CaseIterable {
    case longer, shorter, empty
  }

  private func make(_ change: Change) throws {
    switch change {
    case .longer: try append("c-0,p-1,list-debts,2018-03-01\n")
    case .shorter: #expect(truncate(path("claims.csv"), 100) == 0)
    case .empty: #expect(truncate(path("claims.csv"), 0) == 0)
    }
  }

  @Test(
    "give no answer, and leave the output as it is", arguments: DecisionFormat.allCases,
    Change.allCases)
  func changed(_ format: DecisionFormat, _ change: Change) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var run = try run(rows(10...28))
    try Data("old".utf8).write(to: folder.appending(path: "out"))
    try make(change)
    let failure = #expect(throws: ExchangeFailure.self) {
      try run.write(to: path("out"), as: format)
    }
    #expect(failure?.description == "'\(path("claims.csv"))' was written to while it was read")
    #expect(try String(contentsOfFile: path("out"), encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(throws: ExchangeFailure.self) { try run.summarise() }
    #expect(throws: ExchangeFailure.self) { try run.checkClaims() }
  }

  @Test(
    "give no answer when the change comes in the middle of it", arguments: DecisionFormat.allCases)
  func inTheMiddle(_ format: DecisionFormat) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var claims = "claim,participant,action,done_on\n"
    for number in 10_000..<40_000 { claims += "c-\(number),p-1,list-debts,2018-03-05\n" }
    var run = try run(claims)
    var hasChanged = false
    let failure = #expect(throws: ExchangeFailure.self) {
      try run.write(to: path("out"), as: format) { _ in
        if !hasChanged { try? append("c-1,p-1,list-debts,2018-03-01\n") }
        hasChanged = true
      }
    }
    #expect(hasChanged)
    #expect(failure?.description == "'\(path("claims.csv"))' was written to while it was read")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["claims.csv"])
  }

  @Test("can be answered any number of times while they do not change")
  func again() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var run = try run(rows(10...28))
    let first = try run.write(to: path("one"), as: .csv)
    #expect(try run.write(to: path("two"), as: .csv) == first)
    #expect(first.claimCount == 19)
    #expect(
      FileManager.default.contentsEqual(atPath: path("one"), andPath: path("two")))
    #expect(try run.decision(ofClaim: "c-12")?.claim.id == "c-12")
    #expect(try run.decision(ofClaim: "c-9") == nil)
    #expect(try run.claimIDs.count == 19)
  }
}
