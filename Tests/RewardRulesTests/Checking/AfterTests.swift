import RewardRules
import Rewards
import Testing

/// What has to come before an action.
@Suite("After") struct AfterTests {
  @Test("an action that waits for itself is told so where it says it")
  func itself() throws {
    let rules = try SmallRules.read(
      "rewards: { default: 20, health: { walk: { after: [visit-dentist, walk] } } }\n")
    #expect(rules.codes == ["after-cycle"])
    #expect(rules.diagnostics.first?.message == "'walk' waits for itself")
  }

  @Test("two that wait for each other are one fault")
  func two() throws {
    let rules = try SmallRules.read(
      """
      rewards:
        default: 20
        health: { walk: { after: [visit-dentist] }, visit-dentist: { after: [walk] } }

      """)
    #expect(
      rules.diagnostics.map(\.message) == [
        "these 2 wait for each other: 'walk' after 'visit-dentist' after 'walk'"
      ])
  }

  @Test("a default may name an action, if that action lifts it")
  func lifted() throws {
    let rewards = "default: { bon: 20, after: [open-post] }"
    #expect(try SmallRules.faults("rewards: { \(rewards) }\n") == ["after-cycle: open-post"])
    let lines = "rewards: { \(rewards), debts: { open-post: { after: none } } }\n"
    let steps = [
      Story.Step("walk", "2018-03-05"), .init("open-post", "2018-03-06"),
      .init("walk", "2018-03-07"),
    ]
    #expect(
      try Story().decided(steps, under: SmallRules.read(lines)) == [
        "recognised 0.00 after:open-post", "approved 20.00", "approved 20.00",
      ])
  }

  @Test("a diamond is no circle")
  func diamond() throws {
    let rules = try SmallRules.read(
      """
      rewards:
        default: 20
        debts: { call-creditors: { after: [open-post, keep-cash-book] } }
        health: { walk: { after: [call-creditors, open-post] } }

      """)
    #expect(rules.codes == [])
  }

  @Test(
    "a chain as long as ten thousand actions is walked without a stack", arguments: [false, true])
  func longChain(_ isClosed: Bool) throws {
    let count = 10_000
    let actions = (0..<count).map { "  a-\($0): { label: { nl: a, en: a }, effort: 1 }\n" }
    let rewards = (0..<count).map { number in
      let next = number + 1 < count ? "a-\(number + 1)" : isClosed ? "a-0" : ""
      return "    a-\(number): { after: [\(next)] }\n"
    }
    let head = SmallRules.head.replacing(Fixtures.catalogue, with: "../catalogue")
    let rules = try SmallRules.read(
      files: [
        "catalogue/many.yaml":
          "pillar: many\nname: { nl: m, en: m }\nactions:\n" + actions.joined(),
        "p/2018-01-01.yaml":
          head + "rewards:\n  default: 20\n  many:\n" + rewards.joined(),
      ], at: "p")
    guard isClosed else {
      #expect(rules.codes == [])
      #expect(rules.plan != nil)
      return
    }
    #expect(
      rules.diagnostics.map(\.message) == [
        "these 10000 wait for each other: 'a-0' after 'a-1' after … after 'a-9999' after 'a-0'"
      ])
  }

  @Test("where everything waits for everything the first hundred circles are shown")
  func everything() throws {
    let names = (0..<40).map { "a-\($0)" }
    let head = SmallRules.head.replacing(Fixtures.catalogue, with: "../catalogue")
    let actions = names.map { "  \($0): { label: { nl: a, en: a }, effort: 1 }\n" }.joined()
    let rules = try SmallRules.read(
      files: [
        "catalogue/many.yaml": "pillar: many\nname: { nl: m, en: m }\nactions:\n\(actions)",
        "p/2018-01-01.yaml": head
          + "rewards: { default: { bon: 20, after: [\(names.joined(separator: ", "))] } }\n",
      ], at: "p")
    #expect(Set(rules.codes) == ["after-cycle"])
    #expect(rules.codes.count <= 100)
  }
}
