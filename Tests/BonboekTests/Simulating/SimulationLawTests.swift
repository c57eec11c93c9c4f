import RewardExchange
import Rewards
import Testing

@Suite("laws of a simulation")
struct SimulationLawTests {
  private static let seeds = SeedChunk.first(1)

  private static func run(
    _ drawn: PolicyCase, of new: RewardPlan, against old: RewardPlan?, threads: Int = 1,
    blockBytes: Int = 1 << 18
  ) throws -> SimulationRun {
    var run = SimulationRun(of: new, against: old, threads: threads, blockBytes: blockBytes)
    try run.read(
      people: Array(drawn.policy.peopleText(asJSON: false).utf8),
      claims: Array(drawn.policy.claimsText(asJSON: false).utf8))
    return run
  }

  /// What `decide` makes of the same claims.
  private static func summary(_ drawn: PolicyCase, _ plan: RewardPlan) throws -> DecisionSummary {
    var run = DecisionRun(plan, threads: 1)
    try run.readParticipants(
      from: MemorySource(drawn.policy.peopleText(asJSON: false)), named: "people")
    try run.readClaims(
      from: MemorySource(drawn.policy.claimsText(asJSON: false)), named: "claims")
    return try run.summarise()
  }

  @Test("a policy beside itself changes nothing", arguments: seeds)
  func itself(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      var run = try Self.run(drawn, of: drawn.plan, against: drawn.plan)
      let counts = try run.count()
      #expect(counts.total.old == counts.total.new, "seed \(seed)")
      #expect(counts.changedCount == 0, "seed \(seed)")
      #expect(counts.differences.allSatisfy { $0 == 0 }, "seed \(seed)")
      #expect(counts.caps.allSatisfy { $0.old == $0.new }, "seed \(seed)")
    }
  }

  @Test(
    "both totals are those of decide, and the parts sum up to them, in any way of working",
    arguments: seeds)
  func totals(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let other = try PolicyCase(seed: seed + 1_000)
      let (old, new) = (drawn.plan, other.plan)
      guard old.currency == new.currency else { continue }
      var run = try Self.run(drawn, of: new, against: old)
      let counts = try run.count()
      let (before, after) = (try Self.summary(drawn, old), try Self.summary(drawn, new))
      #expect(counts.total.old == before.cents, "seed \(seed)")
      #expect(counts.total.new == after.cents, "seed \(seed)")
      #expect(counts.oldClaims == before.outcomes, "seed \(seed)")
      #expect(counts.newClaims == after.outcomes, "seed \(seed)")
      for parts in [counts.pillars, counts.months, counts.efforts] {
        #expect(parts.reduce(0) { $0 + $1.old } == before.cents, "seed \(seed)")
        #expect(parts.reduce(0) { $0 + $1.new } == after.cents, "seed \(seed)")
      }
      #expect(counts.differences.reduce(0, +) == after.cents - before.cents, "seed \(seed)")
      for (threads, blockBytes) in [(2, 70), (3, 900)] {
        var again = try Self.run(
          drawn, of: new, against: old, threads: threads, blockBytes: blockBytes)
        #expect(try again.count() == counts, "seed \(seed), \(threads) threads")
      }
    }
  }

  @Test("turned round, each difference changes its sign", arguments: seeds)
  func turned(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let other = try PolicyCase(seed: seed + 1_000)
      guard drawn.plan.currency == other.plan.currency else { continue }
      var there = try Self.run(drawn, of: other.plan, against: drawn.plan)
      var back = try Self.run(drawn, of: drawn.plan, against: other.plan)
      let (one, two) = (try there.count(), try back.count())
      #expect(one.differences.sorted() == two.differences.map { -$0 }.sorted(), "seed \(seed)")
      #expect(one.changedCount == two.changedCount, "seed \(seed)")
      #expect(there.hasFaults == back.hasFaults, "seed \(seed)")
    }
  }
}
