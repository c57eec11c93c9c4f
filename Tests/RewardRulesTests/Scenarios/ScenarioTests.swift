import RewardRules
import Rewards
import Testing

/// The stories beside the rules.
@Suite("Scenarios") struct ScenarioTests {
  static let rules = """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..2018-12-31
    catalogue: \(Fixtures.catalogue)
    participants: { age: integer, needs: { set_of: pillar } }
    eligible: { needs: { count: 1.. } }
    effort_adjustable: 1
    weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 } }
    rewards:
      default: { bon: 20, when: { age: 18.. } }
      debts:
        keep-cash-book: { base: 10, when: { rung: { own: ..3 } } }
    caps:
      weekly: { per: household, every: week, at_most: 50, beyond: defer }
      mentor: { per: mentor, every: year, at_most: 1000, beyond: warn, actions: [walk] }

    """

  static let person = "participants: { p: { age: 18, needs: [debts] } }"

  private func check(_ scenarios: String) throws -> RuleReport {
    try SmallRules.check(files: [
      "p/2018-01-01.yaml": Self.rules, "p/scenarios/a.yaml": "scenarios:\n" + scenarios,
    ])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: String
    /// `code: message`; none if the scenario passes.
    var faults: [String] = []
  }

  @Test(
    "a scenario that comes out as it says passes",
    arguments: [
      Case(
        testDescription: "outcome and amount",
        lines:
          "- { participant: p, action: open-post, done_on: 2018-03-05, expect: { outcome: approved, amount: 20 } }"
      ),
      Case(
        testDescription: "reasons",
        lines:
          "- { participant: p, action: open-post, done_on: 2019-03-05, expect: { reasons: [not-in-force] } }"
      ),
      Case(
        testDescription: "no reasons",
        lines:
          "- { participant: p, action: open-post, done_on: 2018-03-05, expect: { reasons: [] } }"),
      Case(
        testDescription: "a missing fact",
        lines:
          "- { participant: q, action: open-post, done_on: 2018-03-05, expect: { outcome: pended, reasons: ['missing:needs'] } }"
      ),
      Case(
        testDescription: "missed",
        lines:
          "- { participant: p, action: open-post, done_on: 2018-03-05, outcome: missed, expect: { outcome: recognised, reasons: [missed] } }"
      ),
      Case(
        testDescription: "declined",
        lines:
          "- { participant: p, action: open-post, done_on: 2018-03-05, declined: true, expect: { reasons: [declined] } }"
      ),
      Case(
        testDescription: "evidence",
        lines:
          "- { participant: p, action: call-creditors, done_on: 2018-03-05, evidence: [call-note], expect: { amount: 20 } }"
      ),
      Case(
        testDescription: "a mentor",
        lines:
          "- { participant: p, action: walk, done_on: 2018-03-05, mentor: m, expect: { amount: 20 } }"
      ),
      Case(
        testDescription: "effort and a rung",
        lines:
          "- { participant: r, action: keep-cash-book, done_on: 2018-03-05, effort: 4, expect: { amount: 20 } }"
      ),
      Case(
        testDescription: "payouts",
        lines:
          "- { participant: p, action: open-post, done_on: 2018-03-05 }\n      - { participant: p, action: open-post, done_on: 2018-03-06 }\n      - { participant: p, action: open-post, done_on: 2018-03-07, expect: { amount: 20, payouts: ['2018-03-07=10.00', '2018-03-12=10.00'] } }"
      ),
    ])
  func passes(_ test: Case) throws {
    let report = try check(
      """
        - name: it
          participants:
            p: { age: 18, needs: [debts] }
            r: { age: 18, needs: [debts], rung: { debts: 3 }, household: h-1 }
          claims:
            \(test.lines)

      """)
    #expect(report.codes == [], "\(report.printedDiagnostics())")
    #expect([report.scenariosPassed, report.scenariosFailed] == [1, 0])
  }

  @Test(
    "a scenario that comes out otherwise says what was expected and what came",
    arguments: [
      Case(
        testDescription: "another amount",
        lines:
          "claims: [{ participant: p, action: open-post, done_on: 2018-03-05, expect: { outcome: approved, amount: 25 } }]",
        faults: ["scenario-failed: 'it' expects approved 25.00, and it comes out approved 20.00"]),
      Case(
        testDescription: "another outcome",
        lines:
          "claims: [{ participant: q, action: open-post, done_on: 2018-03-05, expect: { outcome: approved } }]",
        faults: [
          "scenario-failed: 'it' expects approved, and it comes out pended 0.00 (missing:needs)"
        ]),
      Case(
        testDescription: "other reasons",
        lines:
          "claims: [{ participant: p, action: open-post, done_on: 2018-03-05, expect: { reasons: [limit] } }]",
        faults: [
          "scenario-failed: 'it' expects (limit), and it comes out approved 20.00 without a reason"
        ]),
      Case(
        testDescription: "another total",
        lines:
          "expect_total: 40\n    claims: [{ participant: p, action: open-post, done_on: 2018-03-05 }]",
        faults: ["scenario-failed: 'it' expects 40.00 in all, and 20.00 is paid"]),
      Case(
        testDescription: "two of three",
        lines:
          "expect_total: 20\n    claims: [{ participant: p, action: open-post, done_on: 2018-03-05, expect: { amount: 1 } }, { participant: p, action: open-post, done_on: 2018-03-05, expect: { amount: 2 } }]",
        faults: [
          "scenario-failed: 'it' expects 1.00, and it comes out approved 20.00",
          "scenario-failed: 'it' expects 2.00, and it comes out denied 0.00 (duplicate)",
        ]),
    ])
  func fails(_ test: Case) throws {
    let report = try check("  - name: it\n    \(Self.person)\n    \(test.lines)\n")
    #expect(report.diagnostics.map { "\($0.code.rawValue): \($0.message)" } == test.faults)
    #expect([report.scenariosPassed, report.scenariosFailed] == [0, 1])
  }

  @Test(
    "a story that the rules do not understand is not decided",
    arguments: [
      Case(
        testDescription: "an attribute",
        lines:
          "participants: { p: { agee: 3 } }\n    claims: [{ participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }]",
        faults: ["scenario-claim: the rules ask for nothing called 'agee'"]),
      Case(
        testDescription: "a rung of an unknown pillar",
        lines:
          "participants: { p: { rung: { dets: 3 } } }\n    claims: [{ participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }]",
        faults: ["scenario-claim: the rules ask for nothing called 'rung.dets'"]),
      Case(
        testDescription: "a value",
        lines:
          "participants: { p: { age: -1 } }\n    claims: [{ participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }]",
        faults: [
          "scenario-claim: 'age' is a whole number from 0 to 1000000, and this is something else"
        ]),
      Case(
        testDescription: "two rows for a day",
        lines:
          "participants: { p: [{ age: 1 }, { age: 2 }] }\n    claims: [{ participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }]",
        faults: ["scenario-claim: there is a row for this participant and day already"]),
      Case(
        testDescription: "an action",
        lines:
          "claims: [{ participant: p, action: run, done_on: 2018-03-05, expect: { amount: 1 } }]",
        faults: ["scenario-claim: unknown action 'run'"]),
      Case(
        testDescription: "an effort",
        lines:
          "claims: [{ participant: p, action: walk, done_on: 2018-03-05, effort: 5, expect: { amount: 1 } }]",
        faults: ["scenario-claim: effort 5 is not from 1 to 2"]),
      Case(
        testDescription: "a claim twice",
        lines:
          "claims: [{ claim: c, participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }, { claim: c, participant: p, action: walk, done_on: 2018-03-05 }]",
        faults: ["scenario-claim: this claim stands twice, with the same id 'c'"]),
      Case(
        testDescription: "an id twice",
        lines:
          "claims: [{ claim: c, participant: p, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }, { claim: c, participant: p, action: walk, done_on: 2018-03-06 }]",
        faults: ["scenario-claim: an earlier claim has this id and says something else"]),
      Case(
        testDescription: "no expectation",
        lines: "claims: [{ participant: p, action: walk, done_on: 2018-03-05 }]",
        faults: ["missing-key: the scenario 'it' expects nothing"]),
      Case(
        testDescription: "an empty expectation",
        lines: "claims: [{ participant: p, action: walk, done_on: 2018-03-05, expect: {} }]",
        faults: ["empty-list: this expectation is empty"]),
      Case(
        testDescription: "no claims", lines: "claims: []",
        faults: ["empty-list: this list of claims is empty"]),
      Case(
        testDescription: "a word",
        lines:
          "claims: [{ participant: p, action: walk, done_on: 2018-03-05, outcome: doen, expect: { amount: 1 } }]",
        faults: ["bad-word: expected a word for what happened, and here is 'doen'"]),
    ])
  func isRefused(_ test: Case) throws {
    let report = try check("  - name: it\n    \(test.lines)\n")
    #expect(report.diagnostics.map { "\($0.code.rawValue): \($0.message)" } == test.faults)
    #expect(report.scenariosPassed == 0)
  }

  @Test("a citizen service number is never shown")
  func bsn() throws {
    let report = try check(
      "  - name: it\n    claims: [{ participant: 123456782, action: walk, done_on: 2018-03-05, expect: { amount: 1 } }]\n"
    )
    #expect(report.codes == ["scenario-claim"])
    #expect(report.diagnostics.allSatisfy { !$0.message.contains("123456782") })
  }

  @Test("what changed about a person holds from its day on")
  func since() throws {
    let report = try check(
      """
        - name: it
          participants: { p: [{ age: 17, needs: [debts] }, { since: 2018-03-06, age: 18, needs: [debts] }] }
          claims:
            - { participant: p, action: open-post, done_on: 2018-03-05, expect: { reasons: [condition] } }
            - { participant: p, action: open-post, done_on: 2018-03-06, expect: { amount: 20 } }
          expect_total: 20

      """)
    #expect(report.codes == [])
  }

  @Test("scenarios may lie beside the versions too")
  func beside() throws {
    let text =
      "scenarios: [{ name: it, claims: [{ participant: p, action: walk, done_on: 2017-01-01, expect: { outcome: denied } }] }]\n"
    let files = [
      "p/2018-01-01.yaml": Self.rules, "p/stories.yaml": text, "p/more.yaml": text,
    ]
    #expect(try SmallRules.check(files: files).scenariosPassed == 2)
    #expect(try SmallRules.read(files: files, at: "p").codes == [])
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let report = try RuleReport.check([folder.path + "/p/stories.yaml"])
    #expect(report.codes == [])
    #expect(report.scenariosPassed == 1)
  }

  @Test("scenarios without a programme are told where it should be")
  func orphan() throws {
    let report = try SmallRules.check(files: [
      "scenarios/a.yaml":
        "scenarios: [{ name: it, claims: [{ participant: p, action: a, done_on: 2018-01-01 }] }]\n"
    ])
    #expect(report.codes == ["missing-file"])
  }
}
