import RewardRules
import Rewards
import Testing

/// What is allowed but odd.
@Suite("Oddities") struct OddityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let lines: String
    let faults: [String]
    var testDescription: String { lines }
  }

  @Test(
    "a cap below the smallest amount that it covers",
    arguments: [
      Case(lines: "at_most: 10", faults: []),
      Case(lines: "at_most: 9.99", faults: ["cap-below-amount: 9.99"]),
      Case(lines: "at_most: 15, pillars: [debts]", faults: ["cap-below-amount: 15"]),
      Case(lines: "at_most: 20, pillars: [debts]", faults: []),
      Case(lines: "at_most: 15, actions: [open-post, walk]", faults: []),
      Case(lines: "at_most: 15, actions: [open-post]", faults: ["cap-below-amount: 15"]),
      Case(lines: "at_most: 1, actions: [visit-dentist]", faults: []),
    ])
  func cap(_ test: Case) throws {
    let lines = """
      rewards: { default: 20, health: { walk: 10, visit-dentist: none } }
      caps: { it: { per: participant, every: week, beyond: reduce, \(test.lines) } }

      """
    #expect(try SmallRules.faults(lines) == test.faults)
  }

  @Test(
    "an attribute or an option that no rule asks for",
    arguments: [
      Case(lines: "age: integer", faults: ["unused-attribute: age"]),
      Case(lines: "arm: { one_of: [a, b] }", faults: []),
      Case(lines: "arm: { one_of: [a, b, c] }", faults: ["unused-option: b", "unused-option: c"]),
      Case(lines: "job: boolean", faults: ["unused-attribute: job"]),
      Case(lines: "needs: { set_of: [x, y] }", faults: ["unused-option: y"]),
      Case(lines: "wants: { set_of: [x, y] }", faults: []),
      Case(lines: "lacks: { set_of: [x, y, z] }", faults: ["unused-option: z"]),
      Case(lines: "pillars: { set_of: pillar }", faults: ["unused-attribute: pillars"]),
      Case(lines: "n: integer", faults: []),
    ])
  func unused(_ test: Case) throws {
    let name = String(test.lines.prefix { $0 != ":" })
    let asked = [
      "arm": "arm: a", "needs": "needs: { any_of: [x] }", "wants": "wants: { count: 1.. }",
      "lacks": "lacks: { count: 1.., among: [x, y] }",
    ]
    let eligible = asked[name].map { "eligible: { \($0) }\n" } ?? ""
    let times = name == "n" ? ", times: n" : ""
    let lines = "participants: { \(test.lines) }\n\(eligible)"
    #expect(
      try SmallRules.faults("\(lines)rewards: { default: { bon: 20\(times) } }\n") == test.faults)
  }

  @Test(
    "a table of weights that multiplies nothing",
    arguments: [
      Case(lines: "{ default: { base: 20 } }", faults: []),
      Case(lines: "{ default: 20 }", faults: ["unused-weight: effort"]),
      Case(lines: "{ default: { base: 20, weights: none } }", faults: ["unused-weight: effort"]),
      Case(lines: "{ default: 20, health: { walk: { base: 20 } } }", faults: []),
    ])
  func unusedWeight(_ test: Case) throws {
    let lines = "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1 } }\nrewards: \(test.lines)\n"
    #expect(try SmallRules.faults(lines) == test.faults)
  }

  @Test(
    "a pillar or an action that no reward reaches",
    arguments: [
      Case(lines: "rewards: { default: 20 }", faults: []),
      Case(lines: "rewards: { default: none }", faults: []),
      Case(lines: "rewards: { debts: { default: 20 } }", faults: ["unreached-reward: rewards"]),
      Case(lines: "rewards: { debts: { default: 20 }, health: { default: none } }", faults: []),
      Case(
        lines: "rewards: { debts: { default: 20 }, health: { walk: 5 } }",
        faults: ["unreached-reward: health"]),
      Case(
        lines: "rewards: { debts: { default: 20 }, health: { walk: { limit: once } } }",
        faults: ["unreached-reward: health"]),
      Case(
        lines: "rewards: {}", faults: ["unreached-reward: rewards", "unreached-reward: rewards"]),
    ])
  func unreached(_ test: Case) throws {
    #expect(try SmallRules.faults("\(test.lines)\n") == test.faults)
  }

  @Test(
    "a file that is not named by its first day",
    arguments: [
      Case(lines: "2018-01-01.yaml", faults: []), Case(lines: "2018-01-01.yml", faults: []),
      Case(lines: "2018-01-02.yaml", faults: ["file-name"]),
      Case(lines: "policy.yaml", faults: ["file-name"]),
    ])
  func fileName(_ test: Case) throws {
    let text = SmallRules.head + "rewards: { default: 20 }\n"
    #expect(try SmallRules.read(files: [test.lines: text], at: test.lines).codes == test.faults)
  }

  @Test("a warning leaves the rules usable")
  func isUsable() throws {
    let rules = try SmallRules.read("participants: { age: integer }\nrewards: { default: 20 }\n")
    #expect(rules.plan != nil)
    #expect(rules.diagnostics.map(\.severity) == [.warning])
  }
}
