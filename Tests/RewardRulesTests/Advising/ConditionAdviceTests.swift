import Rewards
import Testing

@testable import RewardRules

@Suite("Advice on conditions") struct ConditionAdviceTests {
  private static let asked = """
    participants:
      age: integer
      born: date
      arm: { one_of: [a, b] }
      works: boolean
      needs: { set_of: [x, y] }

    """

  @Test(
    "a condition holds for some and not for others",
    arguments: [
      AdviceCase(when("{ age: 18.. }")),
      AdviceCase(when("{ age: 0.. }"), ["condition-always: {"]),
      AdviceCase(when("{ age: 1.. }")),
      AdviceCase(when("{ age: ..1_000_000 }".replacing("_", with: "")), ["condition-always: {"]),
      AdviceCase(when("{ age: ..999999 }")),
      AdviceCase(when("{ any: [{ age: ..17 }, { age: 18.. }] }"), ["condition-always: {"]),
      AdviceCase(when("{ any: [{ age: ..16 }, { age: 18.. }] }")),
      AdviceCase(when("[{ age: ..17 }, { age: 18.. }]"), ["condition-never: ["]),
      AdviceCase(when("[{ age: ..18 }, { age: 18.. }]")),
      AdviceCase(when("{ works: true, not: { works: true } }"), ["condition-never: {"]),
      AdviceCase(when("{ arm: [a, b] }"), ["condition-always: {"]),
      AdviceCase(when("{ needs: { count: 0.. } }"), ["condition-always: {"]),
      AdviceCase(when("{ needs: { count: 2, none_of: [x] } }"), ["condition-never: {"]),
      AdviceCase(when("{ needs: { count: 1, none_of: [x] } }")),
      AdviceCase(when("{ rung: { own: 1.. } }"), ["condition-always: {"]),
      AdviceCase(when("{ rung: { own: 2.. } }")),
      AdviceCase(when("{ rung: { debts: 3.., own: ..2 } }"), ["condition-never: {"]),
    ])
  func wholes(_ test: AdviceCase) throws {
    try test.expect()
  }

  @Test(
    "and so does each part of one, of which the outermost is named",
    arguments: [
      AdviceCase(when("{ age: 18.., arm: [a, b] }"), ["condition-always: arm"]),
      AdviceCase(
        when("{ any: [{ age: 18.. }, { works: true, not: { works: true } }] }"),
        ["condition-never: works"]),
      AdviceCase(
        when("{ age: 18.., not: { works: true, needs: { count: 0.. } } }"),
        [
          "condition-always: needs"
        ]),
    ])
  func parts(_ test: AdviceCase) throws {
    try test.expect()
  }

  @Test(
    "who takes part counts for who gets a bon",
    arguments: [
      AdviceCase(when("{ age: ..67 }", eligible: "{ age: 18.. }")),
      AdviceCase(when("{ age: ..17 }", eligible: "{ age: 18.. }"), ["condition-never: {"]),
      AdviceCase(when("{ age: ..18 }", eligible: "{ age: 18.. }")),
      AdviceCase(when("{ age: 18.. }", eligible: "{ age: 18.. }"), ["condition-always: {"]),
      AdviceCase(when("{ age: 19.. }", eligible: "{ age: 18.. }")),
      AdviceCase(when("{ age: 19.. }", eligible: "{ age: 0.. }"), ["condition-always: {"]),
    ])
  func takingPart(_ test: AdviceCase) throws {
    try test.expect()
  }

  @Test(
    "an age counts on each day of the version",
    arguments: [
      // Who is born in 2000 is 18 from the first day of 2018 on at the earliest.
      AdviceCase(when("{ born: 2000-01-01.., any: [{ born: { years: 19.. } }] }")),
      AdviceCase(when("{ born: 2000-01-01..2000-12-31, not: { born: { years: ..17 } } }")),
    ])
  func ages(_ test: AdviceCase) throws {
    try test.expect()
  }

  @Test("who takes part is somebody, and not everybody")
  func eligible() throws {
    let rewards = "\nrewards: { default: 20 }"
    try AdviceCase(Self.asked + "eligible: { age: 18.. }" + rewards).expect()
    try AdviceCase(Self.asked + "eligible: { age: 0.. }" + rewards, ["condition-always: {"])
      .expect()
    try AdviceCase(
      Self.asked + "eligible: [{ age: 18.. }, { age: ..17 }]" + rewards, ["condition-never: ["]
    ).expect()
  }

  @Test("a condition that others take the place of everywhere is not looked at")
  func replaced() throws {
    let pillars = "debts: { default: { when: none } }, health: { default: { when: none } }"
    try AdviceCase(
      Self.asked + "rewards: { default: { bon: 20, when: { age: 0.. } }, \(pillars) }"
    ).expect()
  }

  private static func when(_ condition: String, eligible: String? = nil) -> String {
    let who = eligible.map { "eligible: \($0)\n" } ?? ""
    return asked + who + "rewards: { default: 20, debts: { default: { when: \(condition) } } }"
  }
}
