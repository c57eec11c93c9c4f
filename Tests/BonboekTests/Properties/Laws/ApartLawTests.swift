import RewardExchange
import Rewards
import Testing

@Suite("people who are decided apart")
struct ApartLawTests {
  /// Caps that people share: each so low, so high and just so that it is met at some claim.
  static let caps: [String] =
    [1, 59, 60, 120, 600, 2_000, 5_000, 9_000, 50_000].map {
      "budget: { per: programme, every: programme, at_most: \($0), beyond: refuse }"
    }
    + [
      "weekly: { per: programme, every: week, at_most: 300, beyond: reduce }",
      "watched: { per: programme, every: month, at_most: 900, beyond: warn }",
      "pillars: { per: pillar, every: day, at_most: 120, beyond: reduce }",
      "actions: { per: action, every: month, at_most: 9 bons, beyond: refuse }",
      "many: { per: programme, every: programme, at_most: 120 bons, beyond: warn }",
      "late: { per: programme, every: month, at_most: 300, beyond: defer }",
      "spans: { per: programme, every: 9 days, at_most: 400, beyond: reduce }",
      "homes: { per: household, every: week, at_most: 60, beyond: reduce }",
      "both: { per: [pillar, action], every: month, at_most: 500, beyond: refuse }",
    ]

  @Test("come out as all together", arguments: caps)
  func apart(_ cap: String) throws {
    let drawn = try ApartLawTests.policy(under: cap)
    for claims in [drawn.policy.claims, drawn.policy.claims.shuffledIDs] {
      let together = try ApartLawTests.answer(drawn, claims, threads: 1)
      #expect(together.csv.split(separator: UInt8(ascii: "\n")).count == claims.count + 1)
      for threads in [2, 3, 5] {
        let apart = try ApartLawTests.answer(drawn, claims, threads: threads)
        #expect(apart.csv == together.csv, "\(threads) threads")
        #expect(apart.summary == together.summary)
      }
    }
  }

  @Test("are so only where nothing but a shared limit can join them")
  func canDecideApart() throws {
    for cap in ApartLawTests.caps {
      let isJoined = ["late", "spans", "homes", "both"].contains { cap.hasPrefix($0) }
      #expect(try ApartLawTests.policy(under: cap).plan.canDecideApart != isJoined, "\(cap)")
    }
  }

  /// Three hundred claims of forty people in two months, under a cap of each and one of all.
  private static func policy(under cap: String) throws -> PolicyCase {
    let catalogue = DrawnCatalogue(
      folder: "catalogue", pillars: ["health", "work"], rungs: [],
      actions: [("walk", "health"), ("swim", "health"), ("apply", "work")].map {
        DrawnCatalogue.Action(name: $0.0, pillar: $0.1, effort: 1, evidence: [])
      })
    var policy = DrawnPolicy(seed: 0)
    policy.files = catalogue.files
    policy.files.append(
      DrawnPolicy.File(
        path: "programme/2018-01-01.yaml",
        text: """
          programme: small
          name: { nl: klein, en: small }
          runs: 2018-01-01..
          catalogue: ../catalogue
          currency: JPY
          rewards: { default: { bon: 60 }, work: { apply: { bon: 20, limit: 3 per month } } }
          caps:
            mine: { per: participant, every: week, at_most: 100, beyond: reduce }
            \(cap)

          """))
    var dice = Dice(seed: 7)
    policy.claims = (0..<300).map { number in
      Claim(
        id: "c\(1_000 + number)", participant: "p-\(dice.number(1...40))",
        action: dice.pick(["walk", "swim", "apply"]),
        doneOn: Day(number: Int32(17_600 + number / 5)))
    }
    return try PolicyCase(policy)
  }

  private static func answer(
    _ drawn: PolicyCase, _ claims: [Claim], threads: Int
  ) throws -> (csv: [UInt8], summary: DecisionSummary) {
    var policy = drawn.policy
    policy.claims = claims
    var run = DecisionRun(drawn.plan, threads: threads, blockBytes: 500)
    try run.readClaims(from: MemorySource(policy.claimsText(asJSON: false)), named: "claims")
    let (sink, summary) = try run.write(to: MemorySink(), as: .csv)
    return (sink.bytes, summary)
  }
}

extension [Claim] {
  /// The same with ids that do not rise.
  fileprivate var shuffledIDs: [Claim] {
    enumerated().map { number, claim in
      var other = claim
      other.id = "c\(1_000 + number * 7 % count)"
      return other
    }
  }
}
