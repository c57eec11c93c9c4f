import Foundation
import RewardExchange
import RewardRules
import Rewards
import Testing

/// Claims that come out in every way there is, decided by the rules beside them.
enum GoldenCards {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// A run in which the claims are read and not decided.
  static func run() throws -> DecisionRun {
    var run = try runWithoutClaims()
    try run.readClaims(folder.appending(path: "claims.csv").path)
    #expect(run.diagnostics.isEmpty)
    return run
  }

  /// A run in which only the participants are read.
  static func runWithoutClaims() throws -> DecisionRun {
    let rules = try RuleSet.read(folder.appending(path: "rules/programme").path)
    var run = DecisionRun(try #require(rules.plan))
    try run.readParticipants(folder.appending(path: "participants.csv").path)
    return run
  }

  /// Each claim's id, how it came out, and its card.
  static func cards(
    in language: Language
  ) throws -> [(claim: String, decision: Decision, card: PersonalCard?)] {
    var run = try run()
    let plan = run.plan
    return try run.decisions().map {
      ($0.claim.id, $0, plan.personalCard(of: $0, in: language))
    }
  }

  /// The card of one claim.
  static func card(of claim: String, in language: Language) throws -> PersonalCard {
    try #require(try cards(in: language).first { $0.claim == claim }?.card)
  }

  /// Compares with a file of the folder; with `GOLDEN=record` writes it and fails.
  static func compare(_ actual: String, with name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name); read the difference")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == actual)
  }
}
