import Rewards
import Testing

@testable import RewardRules

/// Advice on what actions earn beside each other. In the catalogue, `call-creditors` has effort 4,
/// `open-post` 2 and `keep-cash-book` 3.
@Suite("Advice on amounts") struct AmountAdviceTests {
  @Test(
    "a step after another of no more effort earns as much at least",
    arguments: [
      AdviceCase(debts("open-post: 40, call-creditors: { bon: 40, after: [open-post] }")),
      AdviceCase(
        debts("open-post: 40.01, call-creditors: { bon: 40, after: [open-post] }"),
        ["easy-step-earns-more: open-post"]),
      AdviceCase(debts("open-post: 50, call-creditors: 40")),
      AdviceCase(
        debts(
          "call-creditors: { bon: 50, effort: 2 }, open-post: { bon: 40, after: [call-creditors] }"),
        ["easy-step-earns-more: call-creditors"]),
      AdviceCase(
        debts(
          "call-creditors: { bon: 50, effort: 3 }, open-post: { bon: 40, after: [call-creditors] }")
      ),
      AdviceCase(debts("open-post: 50, call-creditors: { bon: none, after: [open-post] }")),
      AdviceCase(
        debts(
          "open-post: { bon: 50, streak: 4 weeks }, call-creditors: { bon: 40, after: [open-post] }"
        )),
      AdviceCase(
        debts("open-post: 50, call-creditors: { bon: 40, streak: 4 weeks, after: [open-post] }")),
      AdviceCase(
        "participants: { children: integer }\n"
          + debts(
            "open-post: { bon: 50, times: children }, call-creditors: { bon: 40, after: [open-post] }"
          )),
      AdviceCase(
        debts(
          "open-post: 5, call-creditors: { ladder: { start: 4, up: 5, after_miss: stay }, "
            + "after: [open-post] }"),
        ["easy-step-earns-more: open-post"]),
      AdviceCase(
        "weights: { effort: { 1: 1, 2: 4, 3: 3, 4: 2, 5: 1 } }\neffort_adjustable: 1\n"
          + debts("open-post: { base: 10 }, call-creditors: { base: 10, after: [open-post] }"),
        ["easy-step-earns-more: open-post"]),
      AdviceCase(
        "participants: { cares: boolean }\nweights: { cares: { true: 9, false: 1 } }\n"
          + debts("open-post: { base: 10 }, call-creditors: { bon: 10, after: [open-post] }")),
    ])
  func steps(_ test: AdviceCase) throws {
    try test.expect()
  }

  private static func debts(_ actions: String) -> String {
    "rewards: { default: none, debts: { \(actions) } }"
  }

  /// A pillar with actions, each with its effort and what it earns.
  struct Pillar: Sendable, CustomTestStringConvertible {
    let actions: [(effort: Int, amount: String)]
    let advice: [String]
    var testDescription: String { "\(actions)" }

    init(_ actions: [(Int, String)], _ advice: [String] = []) {
      self.actions = actions
      self.advice = advice
    }
  }

  @Test(
    "the amounts for a point of effort are of a size in a pillar",
    arguments: [
      Pillar([(2, "20"), (2, "20"), (2, "20"), (2, "40")]),
      Pillar([(2, "20"), (2, "20"), (2, "20"), (2, "40.01")], ["a-4 more than twice as much"]),
      Pillar([(2, "20"), (2, "20"), (2, "20"), (2, "10")]),
      Pillar([(2, "20"), (2, "20"), (2, "20"), (2, "9.99")], ["a-4 less than half as much"]),
      Pillar([(2, "20"), (2, "20"), (2, "90")]),
      Pillar([(2, "20"), (2, "20"), (2, "90"), (2, "none")]),
      Pillar([(1, "10"), (2, "20"), (3, "30"), (4, "40"), (5, "50")]),
      Pillar(
        [(1, "10"), (2, "20"), (3, "30"), (4, "40"), (1, "50")], ["a-5 more than twice as much"]),
      // Of an even number two are in the middle: 10 and 20 for a point.
      Pillar([(1, "10"), (1, "10"), (1, "20"), (1, "40")]),
      Pillar([(1, "5"), (1, "10"), (1, "20"), (1, "20")]),
      Pillar(
        [(1, "4.99"), (1, "10"), (1, "20"), (1, "40.01")],
        [
          "a-1 less than half as much", "a-4 more than twice as much",
        ]),
    ])
  func pillars(_ test: Pillar) throws {
    var catalogue = "pillar: debts\nname: { nl: a, en: a }\nactions:\n"
    var rewards = "rewards:\n  debts:\n"
    for (index, action) in test.actions.enumerated() {
      catalogue += "  a-\(index + 1): { label: { nl: a, en: a }, effort: \(action.effort) }\n"
      rewards += "    a-\(index + 1): \(action.amount)\n"
    }
    let head = SmallRules.head.replacing(Fixtures.catalogue, with: "../catalogue")
    let report = try SmallRules.check(
      files: ["catalogue/debts.yaml": catalogue, "p/2018-01-01.yaml": head + rewards],
      advising: Advising())
    let found = report.diagnostics.map { advice in
      let words = advice.message.split(separator: " ")
      let name = words[0].filter { $0 != "'" }
      return name
        + (advice.message.contains("twice")
          ? " more than twice as much" : " less than half as much")
    }
    #expect(found == test.advice, "\(report.printedDiagnostics())")
  }
}
