import Rewards
import Testing

/// The laws are worth what the drawn policies reach: every outcome, every reason and every turn
/// that a claim can take comes up often.
@Suite("what drawn policies reach")
struct CoverageTests {
  private static let seeds: ClosedRange<UInt64> = 1...200

  @Test("is every outcome and every reason, none of them rarely")
  func outcomesAndReasons() throws {
    var counts: [String: Int] = [:]
    for seed in CoverageTests.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      for ruling in docket.rulings() {
        counts["claims", default: 0] += 1
        counts[ruling.verdict.outcome.rawValue, default: 0] += 1
        for reason in ruling.verdict.reasons {
          counts[CoverageTests.kind(of: drawn.plan.reason(reason)), default: 0] += 1
        }
        for turn in Turn.allCases where turn.isTaken(by: ruling, under: drawn.plan) {
          counts[turn.rawValue, default: 0] += 1
        }
      }
    }
    for name in CoverageTests.names {
      let count = counts[name, default: 0]
      #expect(count >= 20, "\(name)")
    }
  }

  private static let names =
    DecisionOutcome.allCases.map(\.rawValue)
    + [
      "not-in-force", "duplicate", "not-eligible", "missing", "missed", "evidence", "no-bon",
      "condition", "after", "declined", "streak", "limit", "cap", "warn",
    ] + Turn.allCases.map(\.rawValue)

  /// The code up to its colon.
  private static func kind(of reason: Reason) -> String {
    String(reason.code.prefix { $0 != ":" })
  }
}
