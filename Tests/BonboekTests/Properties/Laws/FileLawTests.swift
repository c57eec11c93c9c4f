import Rewards
import Testing

@Suite("claims that are decided together")
struct FileLawTests {
  @Test(
    "come out as when they are decided in parts, where their days rise",
    arguments: SeedChunk.first(6))
  func parts(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let claims = FileLawTests.sorted(drawn.policy.claims)
      let whole = try drawn.lines(for: claims)
      var dice = Dice(seed: seed)
      var parts: [[Claim]] = [[]]
      for claim in claims {
        if dice.chance(20) { parts.append([]) }
        parts[parts.count - 1].append(claim)
      }
      #expect(try drawn.lines(in: parts) == whole, "seed \(seed)")
      #expect(try drawn.lines(in: claims.map { [$0] }) == whole, "seed \(seed)")
    }
  }

  @Test(
    "come out the same in any order that keeps the order within each day",
    arguments: SeedChunk.first(6))
  func order(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let given = try drawn.lines(for: drawn.policy.claims)
      let sorted = try drawn.lines(for: FileLawTests.sorted(drawn.policy.claims))
      #expect(Set(sorted) == Set(given), "seed \(seed)")
      #expect(sorted.count == given.count, "seed \(seed)")
    }
  }

  @Test("come out the same without those that are denied or pended", arguments: SeedChunk.first(8))
  func withoutEffect(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      var casebook = try drawn.casebook()
      for claim in drawn.policy.claims { _ = try? casebook.submit(claim) }
      let decisions = casebook.decideSubmitted()
      let kept = decisions.filter { $0.outcome != .denied && $0.outcome != .pended }
      let expected = kept.map { DecisionLine($0, in: drawn.plan.currency) }
      #expect(try drawn.lines(for: kept.map(\.claim)) == expected, "seed \(seed)")
    }
  }

  @Test(
    "come out the same when a version that extends another is written out",
    arguments: SeedChunk.first(6))
  func writtenOut(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      guard drawn.policy.files.contains(where: { $0.text.contains("extends: ") }) else { continue }
      let inFull = try drawn.writtenOut()
      let claims = drawn.policy.claims
      #expect(try inFull.lines(for: claims) == drawn.lines(for: claims), "seed \(seed)")
    }
  }

  /// By day, equal days in the order given.
  static func sorted(_ claims: [Claim]) -> [Claim] {
    claims.enumerated().sorted {
      ($0.element.doneOn, $0.offset) < ($1.element.doneOn, $1.offset)
    }.map(\.element)
  }
}
