import RewardRules
import Rewards
import Testing

/// An officer sees all faults of all files in one run.
@Suite("Many faults at once") struct ManyFaultsTests {
  static let files = [
    "rules/catalogue/debts.yaml": """
    pillar: debts
    name: { nl: Schulden }
    actions:
      open-post: { label: { nl: Post, en: Post }, effort: 6 }
      Call: { label: { nl: Gebeld, en: Called }, effort: 2 }

    """,
    "rules/catalogue/health.yaml": """
    pillar: health
    name: { nl: Gezondheid, en: Health }
    rungs: [{ nl: laag, en: low }]
    actions:
      walk: { label: { nl: Wandelen, en: Walk }, effort: 1, evidense: [photo] }
      open-post: { label: { nl: Post, en: Post } }

    """,
    "rules/base/2017-01-01.yaml": """
    programme: base
    name: { nl: b, en: b }
    runs: 2017-12-31..2017-01-01
    catalogue: ../catalogue
    rewards: { default: "20,00" }
    promise: soon

    """,
    "rules/p/2018-01-01.yaml": """
    extends: ../base/2017-01-01.yaml
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..2018-06-31
    currency: EURO
    participants: { age: number, arm: { one_of: [] } }
    rewards:
      default: { bon: 20, limit: twice }
      debts: { open-mail: 40 }
      wealth: none
    promise: 6 months

    """,
    "rules/p/2018-07-01.yaml": """
    programme: q
    name: { nl: q, en: q }
    runs: 2018-07-01..
    catalogue: ../catalogue
    participants: { age: integer }
    weights:
      effort: { 1: 0.5, 7: 2 }
    rewards:
      default: { base: 20, when: { agee: 18 }, at_least: 5, at_most: 4, after: [walk] }
    caps:
      weekly: { per: everyone, every: weak, at_most: -1, beyond: reduce }
      monthly: { per: participant, every: month, at_most: 2 bons, beyond: reduce }
    budget: remove
    vouchers: { denominations: [5, 5] }

    """,
    "rules/p/scenarios/first.yaml": """
    scenarios:
      - name: nothing
        claims: []

    """,
  ]

  @Test("a rule set with twenty different faults shows all of them, sorted by place")
  func areAllShown() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    let found = try RuleReport.check([folder.path]).diagnostics
    let codes = Set(found.map(\.code.rawValue))
    let expected: Set<String> = [
      "missing-label", "bad-number", "bad-name", "rung-count", "unknown-key", "missing-key",
      "duplicate-action", "reversed-range", "weight-gap", "bad-time", "bad-date",
      "unknown-currency", "bad-word", "empty-list", "bad-limit", "unknown-action",
      "unknown-pillar", "weight-stray-row", "unknown-attribute", "bounds-reversed",
      "after-cycle", "bad-window", "bad-amount", "reduce-bons", "removed-nothing",
      "repeated-item", "versions-differ",
    ]
    #expect(expected.subtracting(codes) == [])
    #expect(codes.subtracting(expected) == [])
    #expect(Set(found.map(\.place.file)).count == 6)
    #expect(found.map(\.place) == found.map(\.place).sorted())
    #expect(Set(found).count == found.count, "and none of them twice")
  }

  @Test("the same files give the same text every time")
  func areStable() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    let first = try RuleReport.check([folder.path]).printedDiagnostics()
    for _ in 0..<5 {
      #expect(try RuleReport.check([folder.path]).printedDiagnostics() == first)
    }
  }

  @Test("of a file with faults without end the first thousand are kept")
  func areBounded() throws {
    let lines = (1...3_000).map { "  key-\($0): { default: 20 }\n" }.joined()
    let rules = try SmallRules.read("rewards:\n\(lines)")
    #expect(rules.codes == [String](repeating: "unknown-pillar", count: 1_000))
  }

  @Test("a file of the catalogue that cannot be read makes no other name unknown")
  func doNotFollow() throws {
    let rules = try SmallRules.read(
      files: [
        "catalogue/debts.yaml": "pillar: [debts\n",
        "p/2018-01-01.yaml": """
        programme: p
        name: { nl: p, en: p }
        runs: 2018-01-01..
        catalogue: ../catalogue
        participants: { needs: { set_of: pillar } }
        rewards: { debts: { open-post: { bon: 20, when: { needs: { any_of: [debts] } } } } }
        caps:
          a: { per: participant, every: day, at_most: 5, beyond: reduce, pillars: [debts] }

        """,
      ], at: "p")
    #expect(rules.codes == ["yaml-syntax"])
    #expect(rules.plan == nil)
  }

  @Test("what is odd is not looked for where something is wrong")
  func areNotGuessed() throws {
    let lines = """
      participants: { arm: { one_of: [a, b] }, age: integer }
      rewards: { default: { bon: 20, when: { arm: c, age: 18.. } } }

      """
    #expect(try SmallRules.faults(lines) == ["unknown-option: c"])
  }
}
