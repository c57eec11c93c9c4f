import Rewards
import Testing

@testable import RewardRules

/// Words of the language and of columns cannot be anybody's name.
@Suite("Reserved names") struct ReservedNameTests {
  static let words = [
    "rung", "any", "all", "not", "own", "default", "none", "remove", "effort", "participant",
    "household", "mentor", "claim", "action", "since",
  ]

  @Test("the words are those of the language page and the column 'since'")
  func areKnown() {
    #expect(Keys.reserved == Set(Self.words))
  }

  @Test("no attribute, option or pillar is called so", arguments: words)
  func isRefused(_ word: String) throws {
    let rewards = "rewards: { default: 20 }\n"
    #expect(
      try SmallRules.faults("\(rewards)participants: { \(word): integer }\n")
        == ["reserved-name: \(word)"])
    #expect(
      try SmallRules.faults("\(rewards)participants: { a: { one_of: [b, \(word)] } }\n")
        == ["reserved-name: \(word)"])
    #expect(try catalogue(pillar: word, action: "walk") == ["reserved-name"])
    #expect(try catalogue(pillar: "health", action: word) == ["reserved-name"])
  }

  @Test("a cap is called so only after whose total it is", arguments: words)
  func ofCaps(_ word: String) throws {
    let cap = "{ per: participant, every: week, at_most: 60, beyond: warn }"
    let isHolder = ["participant", "household", "mentor", "action"].contains(word)
    let faults = try SmallRules.faults("rewards: { default: 20 }\ncaps: { \(word): \(cap) }\n")
    #expect(faults == (isHolder ? [] : ["reserved-name: \(word)"]))
  }

  @Test("a name that is refused is not unknown as well")
  func isStillKnown() throws {
    let faults = try SmallRules.faults(
      """
      participants: { claim: { one_of: [all, b] } }
      rewards: { default: { bon: 20, when: { claim: all } } }

      """)
    #expect(faults == ["reserved-name: claim", "reserved-name: all"])
  }

  private func catalogue(pillar: String, action: String) throws -> [String] {
    try SmallRules.check(files: [
      "catalogue/a.yaml": """
      pillar: \(pillar)
      name: { nl: p, en: p }
      actions: { \(action): { label: { nl: a, en: a }, effort: 1 } }

      """
    ]).codes
  }
}
