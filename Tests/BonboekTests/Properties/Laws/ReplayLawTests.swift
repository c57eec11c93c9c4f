import Foundation
import RewardExchange
import Rewards
import Testing

@Suite("the way in which claims are decided")
struct ReplayLawTests {
  /// How a run works; its answers must not show it.
  struct Way: CustomTestStringConvertible, Sendable {
    let threads: Int
    let blockBytes: Int

    var testDescription: String { "\(threads) threads, blocks of \(blockBytes) bytes" }

    static let all = [
      Way(threads: 1, blockBytes: 1 << 18), Way(threads: 2, blockBytes: 70),
      Way(threads: 4, blockBytes: 300),
    ]
  }

  /// Every answer that a run gives.
  private struct Answers: Equatable {
    let file: [UInt8]
    let csv: [UInt8]
    let objects: [UInt8]
    let lines: [DecisionLine]
    let summary: DecisionSummary
    let diagnostics: [Diagnostic]

    init(_ drawn: PolicyCase, _ claims: [Claim], asJSON isJSON: Bool, _ way: Way) throws {
      var policy = drawn.policy
      policy.claims = claims
      var run = DecisionRun(drawn.plan, threads: way.threads, blockBytes: way.blockBytes)
      func source(_ text: String) -> MemorySource { MemorySource(text) }
      try run.readParticipants(from: source(policy.peopleText(asJSON: isJSON)), named: "people")
      try run.readClaims(from: source(policy.claimsText(asJSON: isJSON)), named: "claims")
      // A file comes first, while nobody has looked through the claims.
      let folder = try PolicyFolder()
      _ = try run.write(to: folder.path("decisions.csv"), as: .csv)
      file = Array(try Data(contentsOf: URL(filePath: folder.path("decisions.csv"))))
      let currency = drawn.plan.currency
      lines = try run.decisions().map { DecisionLine($0, in: currency) }
      let (sink, summary) = try run.write(to: MemorySink(), as: .csv)
      csv = sink.bytes
      self.summary = summary
      objects = try run.write(to: MemorySink(), as: .ndjson).0.bytes
      diagnostics = run.diagnostics
      #expect(try run.summarise() == summary)
      #expect(file == csv)
    }
  }

  /// The claims as they came, by day, with ids that do not rise, and with ids that come again.
  private static func orders(of claims: [Claim], seed: UInt64) -> [[Claim]] {
    var dice = Dice(seed: seed)
    let byDay = claims.sorted { $0.doneOn < $1.doneOn }
    var others = byDay
    for index in others.indices { others[index].id = "d\(dice.number(1...claims.count * 3))" }
    return [claims, byDay, others, dice.shuffled(others)]
  }

  @Test(
    "does not show: threads, blocks, format and order of the rows",
    arguments: 1...12 as ClosedRange<UInt64>)
  func ways(_ seed: UInt64) throws {
    let drawn = try PolicyCase(seed: seed)
    for claims in Self.orders(of: drawn.policy.claims, seed: seed) {
      let isJSON = seed.isMultiple(of: 2)
      let first = try Answers(drawn, claims, asJSON: isJSON, Way.all[0])
      #expect(first.lines == (try drawn.lines(for: claims)))
      for way in Way.all.dropFirst() {
        let other = try Answers(drawn, claims, asJSON: isJSON, way)
        #expect(other == first, "\(way.testDescription)")
      }
    }
  }
}
