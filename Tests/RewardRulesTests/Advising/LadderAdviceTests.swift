import Rewards
import Testing

@testable import RewardRules

@Suite("Advice on ladders") struct LadderAdviceTests {
  @Test(
    "a miss leaves a way back",
    arguments: [
      AdviceCase(walk("up: 1, after_miss: start"), ["miss-takes-all: {"]),
      AdviceCase(walk("up: 1, after_miss: stay")),
      AdviceCase(walk("up: 1, after_miss: { from: start, regain_after: 5 }")),
      AdviceCase(walk("up: 1, top: 2, after_miss: start")),
      AdviceCase(walk("up: 1, top: 2.01, after_miss: start"), ["miss-takes-all: {"]),
      AdviceCase(walk("extra: 5 each 3 times, after_miss: start")),
    ])
  func misses(_ test: AdviceCase) throws {
    try test.expect()
  }

  /// To gain by `regain_after: 5` where each success raises takes 1 + 5 + 1 bons.
  @Test(
    "what a ladder gives back can be reached",
    arguments: [
      AdviceCase(walk(regain, "limit: 7 per programme")),
      AdviceCase(walk(regain, "limit: 6 per programme"), ["regain-unreachable: {"]),
      AdviceCase(walk(regain, "limit: once"), ["regain-unreachable: {"]),
      AdviceCase(walk(regain, "limit: 6 per year")),
      AdviceCase(
        walk(
          "up: 1 each 2 times, after_miss: { from: start, regain_after: 5 }",
          "limit: 8 per programme")
      ),
      AdviceCase(
        walk(
          "up: 1 each 2 times, after_miss: { from: start, regain_after: 5 }",
          "limit: 7 per programme"),
        ["regain-unreachable: {"]),
      AdviceCase(walk("after_miss: { from: start, regain_after: 5 }"), ["regain-unreachable: {"]),
      AdviceCase(
        walk("up: 1, top: 2, after_miss: { from: start, regain_after: 5 }"),
        ["regain-unreachable: {"]),
      AdviceCase(
        walk(regain) + cap("per: participant, every: programme, at_most: 7 bons, beyond: refuse")),
      AdviceCase(
        walk(regain) + cap("per: participant, every: programme, at_most: 6 bons, beyond: refuse"),
        ["regain-unreachable: {"]),
      AdviceCase(
        walk(regain) + cap("per: participant, every: year, at_most: 6 bons, beyond: refuse")),
      AdviceCase(
        walk(regain) + cap("per: participant, every: programme, at_most: 6 bons, beyond: warn")),
      AdviceCase(
        walk(regain) + cap("per: household, every: programme, at_most: 6 bons, beyond: refuse")),
      AdviceCase(
        walk(regain)
          + cap(
            "per: participant, every: programme, at_most: 6 bons, beyond: refuse, pillars: [debts]")
      ),
      AdviceCase(
        walk(regain)
          + cap(
            "per: participant, every: programme, at_most: 6 bons, beyond: refuse, actions: [walk]"),
        ["regain-unreachable: {"]),
      AdviceCase(
        walk(regain) + cap("per: participant, every: programme, at_most: 60, beyond: refuse")),
    ])
  func regaining(_ test: AdviceCase) throws {
    try test.expect()
  }

  /// How long the programme runs, its promise, and whether the seven days of successes fit.
  @Test(
    "a programme is long enough to regain a ladder",
    arguments: [
      ("2018-01-01..2018-01-07", "none", true), ("2018-01-01..2018-01-06", "none", false),
      ("2018-01-01..2018-01-06", "1 day", true), ("2018-01-01..", "none", true),
    ])
  func days(_ test: (runs: String, promise: String, isLong: Bool)) throws {
    let head = SmallRules.head.replacing("2018-01-01..", with: test.runs)
    let text = head + Self.walk(Self.regain) + "\npromise: \(test.promise)\n"
    let report = try SmallRules.check(files: ["2018-01-01.yaml": text], advising: Advising())
    #expect(report.codes == (test.isLong ? [] : ["regain-unreachable"]))
  }

  private static let regain = "up: 1, after_miss: { from: start, regain_after: 5 }"

  private static func walk(_ ladder: String, _ field: String? = nil) -> String {
    let more = field.map { ", \($0)" } ?? ""
    return "rewards: { default: 20, health: { walk: { ladder: { start: 2, \(ladder) }\(more) } } }"
  }

  private static func cap(_ fields: String) -> String {
    "\ncaps: { seven: { \(fields) } }"
  }
}
