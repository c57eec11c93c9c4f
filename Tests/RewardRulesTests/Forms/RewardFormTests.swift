import RewardRules
import Rewards
import Testing

/// Short forms, the cascade and `none`, seen by what claims earn.
@Suite("Forms of rewards") struct RewardFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rewards: String
    var action = "walk"
    let decision: String
    var testDescription: String { "\(action) under \(rewards)" }
  }

  @Test(
    "a short form says what the long one says",
    arguments: [
      Case(rewards: "{ default: 20 }", decision: "approved 20.00"),
      Case(rewards: "{ default: { bon: 20 } }", decision: "approved 20.00"),
      Case(rewards: "{ default: none }", decision: "recognised 0.00 no-bon"),
      Case(rewards: "{ default: 20, health: none }", decision: "recognised 0.00 no-bon"),
      Case(
        rewards: "{ default: 20, health: none }", action: "open-post", decision: "approved 20.00"),
      Case(rewards: "{ default: 20, health: 30 }", decision: "approved 30.00"),
      Case(rewards: "{ default: 20, health: { default: 30 } }", decision: "approved 30.00"),
      Case(rewards: "{ default: 20, health: { walk: 40 } }", decision: "approved 40.00"),
      Case(rewards: "{ default: 20, health: { walk: none } }", decision: "recognised 0.00 no-bon"),
      Case(
        rewards: "{ default: 20, health: { walk: { bon: none } } }",
        decision: "recognised 0.00 no-bon"),
      Case(
        rewards: "{ default: 20, health: { default: none, walk: 5 } }", decision: "approved 5.00"),
    ])
  func short(_ test: Case) throws {
    let lines = "rewards: \(test.rewards)\n"
    #expect(try Story().decided(.init(test.action, "2018-03-05"), under: lines) == test.decision)
  }

  @Test(
    "a field comes from the narrowest place that states it",
    arguments: [
      Case(rewards: "{ default: { bon: 20, at_least: 30 } }", decision: "approved 30.00"),
      Case(
        rewards: "{ default: { bon: 20, at_least: 30 }, health: { default: { bon: 40 } } }",
        decision: "approved 40.00"),
      Case(
        rewards: "{ default: { bon: 20, at_most: 15 }, health: { walk: { at_most: 10 } } }",
        decision: "approved 10.00"),
      Case(
        rewards:
          "{ default: { bon: 20, at_most: 15 }, health: { default: { at_most: 12 }, walk: { at_most: none } } }",
        decision: "approved 20.00"),
      Case(
        rewards: "{ default: { base: 20, weights: none }, health: { walk: 7 } }",
        decision: "approved 7.00"),
      Case(rewards: "{ default: 7, health: { walk: { base: 20 } } }", decision: "approved 20.00"),
      Case(
        rewards: "{ default: 7, health: { walk: { ladder: { start: 3, after_miss: stay } } } }",
        decision: "approved 3.00"),
      Case(
        rewards: "{ default: { ladder: { start: 3, after_miss: stay } }, health: { walk: 9 } }",
        decision: "approved 9.00"),
    ])
  func cascade(_ test: Case) throws {
    let lines = "rewards: \(test.rewards)\n"
    #expect(try Story().decided(.init(test.action, "2018-03-05"), under: lines) == test.decision)
  }

  @Test(
    "none lifts what is inherited, and is allowed where nothing is",
    arguments: [
      "times: children", "at_least: 500", "at_most: 1", "effort: 5", "limit: once",
      "when: { children: 1 }", "after: [open-post]", "evidence: [photo]", "streak: 4 weeks",
      "card: { nl: kaart, en: card }", "",
    ])
  func none(_ inherited: String) throws {
    let fields = [
      "times", "at_least", "at_most", "effort", "limit", "when", "after", "evidence", "streak",
      "card",
    ]
    let lifted = fields.map { "\($0): none" }.joined(separator: ", ")
    let rules = try SmallRules.read(
      """
      participants: { children: integer }
      eligible: { not: { children: 7 } }
      rewards:
        default: 20
        health: { default: { bon: 20\(inherited.isEmpty ? "" : ", " + inherited) }, walk: { \(lifted) } }

      """)
    let decisions = try Story(facts: ["children": "3"]).decided(
      [.init("walk", "2018-03-05"), .init("walk", "2018-03-06")],
      under: rules)
    #expect(decisions == ["approved 20.00", "approved 20.00"])
  }

  @Test(
    "evidence replaces the catalogue's list, and none goes back to it",
    arguments: [
      Case(
        rewards: "{ default: 20 }", action: "call-creditors",
        decision: "pended 0.00 evidence:call-note"),
      Case(
        rewards: "{ default: { bon: 20, evidence: [] } }", action: "call-creditors",
        decision: "approved 20.00"),
      Case(
        rewards: "{ default: { bon: 20, evidence: [photo] } }", action: "call-creditors",
        decision: "pended 0.00 evidence:photo"),
      Case(
        rewards: "{ default: { bon: 20, evidence: [] }, debts: { default: { evidence: none } } }",
        action: "call-creditors", decision: "pended 0.00 evidence:call-note"),
    ])
  func evidence(_ test: Case) throws {
    let lines = "rewards: \(test.rewards)\n"
    #expect(try Story().decided(.init(test.action, "2018-03-05"), under: lines) == test.decision)
  }

  @Test(
    "a base is multiplied by the weights that are named",
    arguments: [
      Case(rewards: "{ default: { base: 20 } }", decision: "approved 30.00"),
      Case(rewards: "{ default: { base: 20, weights: all } }", decision: "approved 30.00"),
      Case(rewards: "{ default: { base: 20, weights: none } }", decision: "approved 20.00"),
      Case(rewards: "{ default: { base: 20, weights: [effort] } }", decision: "approved 10.00"),
      Case(rewards: "{ default: { base: 20, weights: [arm] } }", decision: "approved 60.00"),
      Case(
        rewards: "{ default: { base: 20, weights: [arm, effort] } }", decision: "approved 30.00"),
      Case(rewards: "{ default: { base: 20, effort: 4 } }", decision: "approved 120.00"),
      Case(
        rewards: "{ default: { base: 20, weights: [effort], times: children } }",
        decision: "approved 20.00"),
      Case(rewards: "{ default: { bon: 7, times: children } }", decision: "approved 14.00"),
    ])
  func weights(_ test: Case) throws {
    let rules = try SmallRules.read(
      """
      participants: { children: integer, arm: { one_of: [a, b] } }
      eligible: { children: 1.. }
      weights:
        effort: { 1: 0.5, 2: 1, 3: 1.5, 4: 2 }
        arm: { a: 3, b: 0.25 }
      rewards: \(test.rewards)

      """)
    #expect(!rules.diagnostics.hasErrors)
    let plan = try #require(rules.plan)
    var casebook = Casebook(plan)
    try casebook.add(Participant(id: "p", facts: ["children": "2", "arm": "a"]))
    let day = try #require(Day("2018-03-05"))
    let decision = try casebook.decide(
      Claim(id: "c", participant: "p", action: test.action, doneOn: day))
    #expect(
      "\(decision.outcome.rawValue) \(decision.amount.text(in: plan.currency))" == test.decision)
  }

  @Test(
    "a base rounds as the version says",
    arguments: [
      Case(rewards: "rounding: { to: 5 }", decision: "approved 15.00"),
      Case(rewards: "rounding: { to: 5, mode: half_up }", decision: "approved 15.00"),
      Case(rewards: "rounding: { to: 5, mode: half_even }", decision: "approved 10.00"),
      Case(rewards: "rounding: { to: 5, mode: down }", decision: "approved 10.00"),
      Case(rewards: "rounding: { to: 5, mode: up }", decision: "approved 15.00"),
      Case(rewards: "rounding: { mode: up }", decision: "approved 12.50"),
      Case(rewards: "", decision: "approved 12.50"),
    ])
  func rounding(_ test: Case) throws {
    let lines = """
      weights: { effort: { 1: 0.5, 2: 1, 3: 1, 4: 1 } }
      rewards: { default: { base: 25 } }
      \(test.rewards)

      """
    #expect(try Story().decided(.init("walk", "2018-03-05"), under: lines) == test.decision)
  }

  struct Ladder: Sendable, CustomTestStringConvertible {
    let ladder: String
    /// What eight days bring: `x` is a miss.
    let days: String
    let amounts: String
    var testDescription: String { "\(ladder) over \(days)" }
  }

  @Test(
    "a ladder rises, adds and falls as its phrases say",
    arguments: [
      Ladder(
        ladder: "{ start: 2.50, up: 1.25, after_miss: start }", days: "oooxoo",
        amounts: "2.50 3.75 5.00 0.00 2.50 3.75"),
      Ladder(
        ladder: "{ start: 2.50, up: 1.25, after_miss: stay }", days: "oooxoo",
        amounts: "2.50 3.75 5.00 0.00 6.25 7.50"),
      Ladder(ladder: "{ start: 2.50, after_miss: stay }", days: "oo", amounts: "2.50 2.50"),
      Ladder(
        ladder: "{ start: 1, up: 1 each 2 times, after_miss: stay }", days: "ooooo",
        amounts: "1.00 1.00 2.00 2.00 3.00"),
      Ladder(
        ladder: "{ start: 1, up: 1 each 1 time, after_miss: stay }", days: "oo",
        amounts: "1.00 2.00"),
      Ladder(
        ladder: "{ start: 1, up: 2, top: 4, after_miss: stay }", days: "oooo",
        amounts: "1.00 3.00 4.00 4.00"),
      Ladder(
        ladder: "{ start: 1, extra: 10 each 3 times, after_miss: stay }", days: "oooxooo",
        amounts: "1.00 1.00 11.00 0.00 1.00 1.00 11.00"),
      Ladder(
        ladder: "{ start: 1, extra: 10, after_miss: stay }", days: "oo", amounts: "11.00 11.00"),
      Ladder(
        ladder: "{ start: 1, up: 1, after_miss: { from: start, regain_after: 2 } }",
        days: "oooxooo", amounts: "1.00 2.00 3.00 0.00 1.00 2.00 4.00"),
    ])
  func ladder(_ test: Ladder) throws {
    let rules = try SmallRules.read("rewards: { default: { ladder: \(test.ladder) } }\n")
    let steps = test.days.enumerated().map { day, mark in
      Story.Step("walk", "2018-03-0\(day + 1)", missed: mark == "x")
    }
    let decisions = try Story().decided(steps, under: rules)
    let amounts = decisions.map { String($0.split(separator: " ")[1]) }
    #expect(amounts.joined(separator: " ") == test.amounts)
  }

  @Test(
    "what cannot be a ladder is refused",
    arguments: [
      Case(rewards: "{ start: 2.50 }", decision: "missing-key"),
      Case(rewards: "{ after_miss: stay }", decision: "missing-key"),
      Case(rewards: "{ start: 5, top: 4, after_miss: stay }", decision: "bounds-reversed"),
      Case(rewards: "{ start: 5, top: 5, after_miss: stay }", decision: ""),
      Case(rewards: "{ start: 5, up: 1 each 0 times, after_miss: stay }", decision: "zero-count"),
      Case(rewards: "{ start: 5, up: 1 each 2, after_miss: stay }", decision: "bad-ladder"),
      Case(rewards: "{ start: 5, up: 1 per 2 times, after_miss: stay }", decision: "bad-ladder"),
      Case(rewards: "{ start: 5, after_miss: drop }", decision: "bad-word"),
      Case(rewards: "{ start: 5, after_miss: { from: start } }", decision: "missing-key"),
      Case(
        rewards: "{ start: 5, after_miss: { from: stay, regain_after: 2 } }", decision: "bad-word"),
      Case(
        rewards: "{ start: 5, after_miss: { from: start, regain_after: 0 } }",
        decision: "zero-count"),
      Case(rewards: "{ start: 5, step: 2, after_miss: stay }", decision: "unknown-key"),
      Case(rewards: "none", decision: "bad-word"),
      Case(rewards: "5", decision: "wrong-shape"),
    ])
  func badLadder(_ test: Case) throws {
    let rules = try SmallRules.read("rewards: { default: { ladder: \(test.rewards) } }\n")
    #expect(rules.codes == (test.decision.isEmpty ? [] : [test.decision]))
  }

  @Test(
    "a reward that is written wrong is refused",
    arguments: [
      Case(rewards: "{ default: { base: none } }", decision: "bad-word"),
      Case(rewards: "{ default: { bon: 20, base: 20 } }", decision: "two-amounts"),
      Case(rewards: "{ default: [20] }", decision: "wrong-shape"),
      Case(rewards: "{ default: { bon: 20, weights: effort } }", decision: "bad-word"),
      Case(rewards: "{ default: { bon: 20, weights: [] } }", decision: "empty-list"),
      Case(rewards: "{ default: { bon: 20, effort: 0 } }", decision: "zero-count"),
      Case(rewards: "{ default: { bon: 20, effort: 6 } }", decision: "bad-number"),
      Case(rewards: "{ default: { bon: 20, evidence: Photo } }", decision: "wrong-shape"),
      Case(rewards: "{ default: { bon: 20, evidence: [Photo] } }", decision: "bad-name"),
      Case(rewards: "{ default: { bon: 20, after: walk } }", decision: "wrong-shape"),
      Case(rewards: "{ default: { bon: 20, after: [wlak] } }", decision: "unknown-action"),
      Case(rewards: "{ default: { bon: 20, times: [a] } }", decision: "wrong-shape"),
      Case(rewards: "{ default: { bon: 20, times: a } }", decision: "unknown-attribute"),
      Case(rewards: "{ default: { bon: 20, card: kaart } }", decision: "wrong-shape"),
      Case(rewards: "{ default: { bon: 20, card: { nl: kaart } } }", decision: "missing-label"),
      Case(rewards: "{ default: 20, walk: 5 }", decision: "wrong-pillar"),
      Case(rewards: "{ default: 20, health: [walk] }", decision: "wrong-shape"),
      Case(rewards: "20", decision: "wrong-shape"),
    ])
  func isRefused(_ test: Case) throws {
    #expect(try SmallRules.read("rewards: \(test.rewards)\n").codes == [test.decision])
  }
}
