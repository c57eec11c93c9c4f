import Foundation
import RewardExchange
import RewardRules
import Rewards
import Testing

/// Explanations of claims that come out in every way there is, held against golden texts.
@Suite struct ExplanationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// The decisions of the claims beside the golden texts.
  private static func decisions() throws -> (plan: RewardPlan, decisions: [Decision]) {
    let rules = try RuleSet.read(folder.appending(path: "rules/programme").path)
    let plan = try #require(rules.plan)
    var run = DecisionRun(plan)
    try run.readParticipants(folder.appending(path: "participants.csv").path)
    try run.readClaims(folder.appending(path: "claims.csv").path)
    #expect(run.diagnostics.isEmpty)
    return (plan, try run.decisions())
  }

  private static func text(_ explanation: Explanation, of decision: Decision) -> String {
    ([
      "== \(decision.claim.id): \(decision.outcome.rawValue) "
        + decision.reasons.map(\.code).joined(separator: ";"),
      explanation.heading,
    ] + explanation.sentences + explanation.objection
      + explanation.steps.map { "  \($0.name): \($0.value)" })
      .map { $0 + "\n" }.joined()
  }

  @Test("a decision reads as its golden text", arguments: Language.allCases)
  func explanationsReadAsGolden(language: Language) throws {
    let (plan, decisions) = try Self.decisions()
    let told = decisions.map { Self.text(plan.explain($0, in: language), of: $0) }
      .joined(separator: "\n")
    let golden = Self.folder.appending(path: "explanations.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try Data(told.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent); read the difference")
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == told)
  }

  @Test("every reason and every outcome is explained")
  func everyReasonIsExplained() throws {
    let (_, decisions) = try Self.decisions()
    let kinds = Set(
      decisions.flatMap(\.reasons).map { String($0.code.prefix { $0 != ":" }) })
    #expect(
      kinds == [
        "not-in-force", "duplicate", "not-eligible", "missing", "missed", "evidence", "no-bon",
        "condition", "after", "declined", "streak", "limit", "cap", "warn",
      ])
    #expect(Set(decisions.map(\.outcome)) == Set(DecisionOutcome.allCases))
  }

  @Test("no explanation names an id where it should have words", arguments: Language.allCases)
  func idsAreNotTold(language: Language) throws {
    let (plan, decisions) = try Self.decisions()
    let ids = ["call-creditors", "rung.debts", "no-bonnen", "list-debts", "see-doctor", "p-1"]
    for decision in decisions {
      let explanation = plan.explain(decision, in: language)
      for sentence in [explanation.heading] + explanation.sentences + explanation.objection {
        for id in ids {
          #expect(!sentence.contains(id), "\(decision.claim.id): \(sentence)")
        }
      }
    }
  }

  /// Words of offices that a reader at level B1 stumbles over.
  private static let wordsToAvoid = [
    "middels", "teneinde", "derhalve", "conform", "inzake", "betreffende", "dient te", "heden",
    "doch", "indien", "tevens", "omtrent", "aangaande", "verstrekken", "voornoemd", "alsmede",
    "ingevolge", "uwerzijds", "wordt u verzocht", "niet-ontvankelijk", "besluitvorming",
  ]

  @Test("a Dutch sentence has at most fifteen words, and none that B1 avoids")
  func dutchIsPlain() throws {
    let (plan, decisions) = try Self.decisions()
    for decision in decisions {
      let explanation = plan.explain(decision, in: .nl)
      for text in explanation.sentences + explanation.objection {
        for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
          #expect(sentence.split(separator: " ").count <= 15, "\(text)")
        }
        for word in Self.wordsToAvoid {
          #expect(!text.lowercased().contains(word), "'\(word)' in: \(text)")
        }
      }
    }
  }

  @Test("amounts and days stand as people write them")
  func amountsAndDaysAreWritten() throws {
    let (plan, decisions) = try Self.decisions()
    for language in Language.allCases {
      for decision in decisions {
        let told = plan.explain(decision, in: language).sentences.joined(separator: " ")
        #expect(!told.contains("EUR"))
        #expect(told.firstRange(of: /\d{4}-\d{2}-\d{2}/) == nil, "\(told)")
        #expect(told.firstRange(of: /€ ?\d+[.,]00\b/) == nil, "\(told)")
      }
    }
  }
}
