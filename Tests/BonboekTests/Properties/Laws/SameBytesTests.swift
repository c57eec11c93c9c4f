import RewardExchange
import Rewards
import Testing

@Suite("the same input")
struct SameBytesTests {
  private static func bytes(
    of drawn: PolicyCase, asJSON isJSON: Bool, as format: DecisionFormat
  ) throws -> [UInt8] {
    let folder = try PolicyFolder()
    try folder.write(drawn.policy.peopleText(asJSON: isJSON), to: "people")
    try folder.write(drawn.policy.claimsText(asJSON: isJSON), to: "claims")
    var run = DecisionRun(drawn.plan)
    try run.readParticipants(folder.path("people"))
    try run.readClaims(folder.path("claims"))
    #expect(run.isUsable, "seed \(drawn.seed)")
    return try run.write(to: MemorySink(), as: format).0.bytes
  }

  @Test(
    "gives the same bytes: again, from the other format, and with the participants shuffled",
    arguments: DecisionFormat.allCases, SeedChunk.first(2))
  func bytes(_ format: DecisionFormat, _ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let bytes = try SameBytesTests.bytes(of: drawn, asJSON: false, as: format)
      var shuffled = drawn
      var dice = Dice(seed: seed)
      shuffled.policy.people = dice.shuffled(drawn.policy.people)
      for (other, isJSON) in [(drawn, false), (drawn, true), (shuffled, false)] {
        #expect(
          try SameBytesTests.bytes(of: other, asJSON: isJSON, as: format) == bytes, "seed \(seed)")
      }
    }
  }

  @Test(
    "under rules read again from another folder gives the same CSV", arguments: SeedChunk.first(1))
  func rulesAgain(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let again = try PolicyCase(drawn.policy)
      #expect(again.plan.versions.map(\.digest) == drawn.plan.versions.map(\.digest))
      #expect(
        try SameBytesTests.bytes(of: again, asJSON: false, as: .csv)
          == SameBytesTests.bytes(of: drawn, asJSON: false, as: .csv), "seed \(seed)")
    }
  }

  @Test("from a file gives what a casebook gives", arguments: SeedChunk.first(2))
  func file(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let bytes = try SameBytesTests.bytes(of: drawn, asJSON: false, as: .csv)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      #expect(try lines.map(String.init) == drawn.csvLines(), "seed \(seed)")
    }
  }
}

extension PolicyCase {
  /// The lines of a file of decisions, from a casebook.
  fileprivate func csvLines() throws -> [String] {
    var casebook = try casebook()
    for claim in policy.claims { _ = try? casebook.submit(claim) }
    return casebook.decideSubmitted().map { decision in
      [
        decision.claim.id, decision.claim.participant, decision.claim.action, decision.pillar,
        "\(decision.claim.doneOn)", decision.outcome.rawValue,
        decision.amount.text(in: plan.currency),
        decision.reasons.map(\.code).joined(separator: ";"),
        decision.payouts.map { $0.text(in: plan.currency) }.joined(separator: ";"),
      ].joined(separator: ",")
    }
  }
}
