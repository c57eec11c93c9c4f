import RewardRules
import Rewards
import Testing

/// Tables of weights cover what can occur and nothing else.
@Suite("Weights") struct WeightTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let lines: String
    let faults: [String]
    var testDescription: String { lines }
  }

  @Test(
    "the table of effort covers the levels that a claim can have",
    arguments: [
      Case(lines: "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1 } }", faults: []),
      Case(lines: "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 } }", faults: []),
      Case(lines: "weights: { effort: { 2: 1, 3: 1, 4: 1 } }", faults: ["weight-gap: effort"]),
      Case(lines: "weights: { effort: {} }", faults: ["weight-gap: effort"]),
      Case(
        lines: "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1 } }\neffort_adjustable: 1",
        faults: ["weight-gap: effort"]),
      Case(
        lines: "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 } }\neffort_adjustable: 4",
        faults: []),
      Case(
        lines: "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 1, 6: 1 } }",
        faults: ["weight-stray-row: 6"]),
      Case(
        lines: "weights: { effort: { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 } }",
        faults: ["weight-stray-row: 0"]),
      Case(
        lines: "weights: { effort: { 01: 1, 1: 1, 2: 1, 3: 1, 4: 1 } }",
        faults: ["weight-stray-row: 01"]),
      Case(lines: "weights: { effort: [1, 2] }", faults: ["wrong-shape: ["]),
      Case(lines: "weights: { efort: { 1: 1 } }", faults: ["unknown-attribute: efort"]),
    ])
  func effort(_ test: Case) throws {
    let faults = try SmallRules.faults("rewards: { default: { base: 20 } }\n\(test.lines)\n")
    #expect(faults == test.faults)
  }

  @Test("an effort that the rewards state counts in place of the catalogue's")
  func effortOfRewards() throws {
    let lines = """
      weights: { effort: { 1: 1, 2: 1, 3: 1, 5: 1 } }
      rewards:
        default: { base: 20 }
        debts: { call-creditors: { effort: 5 } }

      """
    #expect(try SmallRules.faults(lines) == [])
  }

  @Test(
    "a table of an attribute has a row for every option",
    arguments: [
      Case(lines: "arm: { a: 1, b: 2 }", faults: []),
      Case(lines: "arm: { a: 1 }", faults: ["weight-gap: arm"]),
      Case(lines: "arm: { a: 1, b: 2, c: 3 }", faults: ["weight-stray-row: c"]),
      Case(lines: "job: { true: 1, false: 2 }", faults: []),
      Case(lines: "job: { true: 1 }", faults: ["weight-gap: job"]),
      Case(lines: "job: { true: 1, false: 2, yes: 1 }", faults: ["weight-stray-row: yes"]),
      Case(lines: "age: { 18: 1 }", faults: ["weight-type: age"]),
      Case(lines: "needs: { debts: 1 }", faults: ["weight-type: needs"]),
      Case(lines: "born: { 2000-01-01: 1 }", faults: ["weight-type: born"]),
      Case(lines: "rung: { 1: 1, 2: 1, 3: 1, 4: 1 }", faults: ["weight-gap: rung"]),
      Case(lines: "rung: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 }", faults: []),
      Case(lines: "rung: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 }", faults: ["weight-stray-row: 6"]),
    ])
  func attribute(_ test: Case) throws {
    let lines = """
      participants:
        age: integer
        job: boolean
        born: date
        arm: { one_of: [a, b] }
        needs: { set_of: pillar }
      eligible:
        { age: 1, job: true, arm: a, needs: { count: 1 }, born: { years: 18.. } }
      weights:
        \(test.lines)
      rewards: { debts: { default: { base: 20 } }, health: none }

      """
    #expect(try SmallRules.faults(lines) == test.faults)
  }

  @Test("three tables may multiply one amount, four may not")
  func atMostThree() throws {
    let head = """
      participants: { a: boolean, b: boolean, c: boolean, d: boolean }
      weights:
        a: { true: 1, false: 2 }
        b: { true: 1, false: 2 }
        c: { true: 1, false: 2 }
        d: { true: 1, false: 2 }

      """
    let three =
      "rewards: { default: { base: 20, weights: [a, b, c] }, health: { walk: { weights: [d] } } }\n"
    #expect(try SmallRules.faults(head + three) == [])
    let four = "rewards: { default: { base: 20, weights: [a, b, c, d] } }\n"
    #expect(try SmallRules.faults(head + four) == ["too-many-weights: ["])
  }

  @Test("a rung is asked for only where the pillar has rungs")
  func rungs() throws {
    let table = "weights: { rung: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 } }\n"
    let all = "rewards: { default: { base: 20 } }\n"
    #expect(try SmallRules.faults(table + all) == ["no-rungs: rung"])
    let some = "rewards: { default: { base: 20 }, health: { default: { weights: none } } }\n"
    #expect(try SmallRules.faults(table + some) == [])
    #expect(
      try SmallRules.faults("eligible: { rung: { own: 1.. } }\nrewards: { default: 20 }\n")
        == ["no-rungs: own"])
  }

  @Test(
    "a large base with weights and times needs an upper bound",
    arguments: [
      Case(lines: "base: 10_000_000, times: n", faults: ["amount-too-large: 10_000_000"]),
      Case(lines: "base: 10_000_000, times: n, at_most: 100", faults: []),
      Case(lines: "base: 10_000_000", faults: []),
      Case(lines: "base: 100_000, times: n", faults: []),
      Case(lines: "base: 100_000.01, times: n", faults: ["amount-too-large: 100_000.01"]),
      Case(lines: "bon: 10_000_000, times: n", faults: []),
    ])
  func bounded(_ test: Case) throws {
    let lines = """
      participants: { n: integer, a: boolean, b: boolean }
      eligible: { n: 1.. }
      weights:
        effort: { 1: 100, 2: 100, 3: 100, 4: 100 }
        a: { true: 100, false: 100 }
      rewards: { default: { \(test.lines) } }

      """
    let faults = try SmallRules.faults(lines).filter { !$0.hasPrefix("unused") }
    #expect(faults == test.faults)
  }
}
