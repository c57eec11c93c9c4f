import RewardExchange
import Rewards
import Testing

@Suite("the number of threads")
struct ThreadLawTests {
  /// What a run wrote and said.
  private struct Answer: Equatable {
    let bytes: [UInt8]
    let summary: DecisionSummary
    let diagnostics: [Diagnostic]

    init(_ drawn: PolicyCase, threads: Int) throws {
      // Blocks of a few rows, so that both threads have work.
      var run = DecisionRun(drawn.plan, threads: threads, blockBytes: 500)
      try run.readParticipants(
        from: MemorySource(drawn.policy.peopleText(asJSON: false)), named: "people")
      try run.readClaims(
        from: MemorySource(drawn.policy.claimsText(asJSON: false)), named: "claims")
      let (sink, summary) = try run.write(to: MemorySink(), as: .csv)
      (bytes, self.summary, diagnostics) = (sink.bytes, summary, run.diagnostics)
    }
  }

  @Test("does not show in what is decided", arguments: SeedChunk.first(2))
  func same(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      var drawn = try PolicyCase(seed: seed)
      let one = try Answer(drawn, threads: 1)
      #expect(try Answer(drawn, threads: 2) == one, "seed \(seed), as drawn")
      drawn.policy.claims = FileLawTests.sorted(drawn.policy.claims)
      let sorted = try Answer(drawn, threads: 1)
      #expect(try Answer(drawn, threads: 2) == sorted, "seed \(seed), by day")
      #expect(sorted.summary == one.summary, "seed \(seed)")
    }
  }
}
