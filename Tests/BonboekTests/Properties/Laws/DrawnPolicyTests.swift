import RewardRules
import Rewards
import Testing

@Suite("drawn policies")
struct DrawnPolicyTests {
  @Test("are the same for the same seed")
  func sameSeed() {
    for seed in UInt64(1)...20 {
      let (one, other) = (PolicyDraw.policy(seed), PolicyDraw.policy(seed))
      #expect(one.files.map(\.text) == other.files.map(\.text))
      #expect(one.people == other.people)
      #expect(one.claims == other.claims)
    }
  }

  @Test("are valid", arguments: SeedChunk.first(4))
  func valid(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      #expect(docket.entries.count > 5, "seed \(seed)")
    }
  }
}
