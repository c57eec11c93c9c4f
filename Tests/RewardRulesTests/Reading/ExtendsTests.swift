import RewardRules
import Rewards
import Testing

/// A version over its parents, seen by what it decides.
@Suite("Extends") struct ExtendsTests {
  static let base = """
    programme: base
    name: { nl: b, en: b }
    runs: 2017-01-01..2017-12-31
    catalogue: \(Fixtures.catalogue)
    participants: { age: integer, arm: { one_of: [a, b] } }
    eligible: { age: 18.., arm: a }
    weights: { effort: { 1: 0.5, 2: 1, 3: 1.5, 4: 2 } }
    rounding: { to: 5, mode: down }
    rewards:
      default: { base: 25, limit: 1 per day }
      debts:
        default: 30
        open-post: { bon: 40, evidence: [photo] }
      health:
        walk: { at_least: 15 }
    caps:
      weekly: { per: participant, every: week, at_most: 100, beyond: reduce }
      monthly: { per: participant, every: month, at_most: 60, beyond: refuse }

    """

  static let head = """
    extends: base/2017-01-01.yaml
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..

    """

  private func rules(_ lines: String) throws -> RuleSet {
    try SmallRules.read(
      files: ["base/2017-01-01.yaml": Self.base, "2018-01-01.yaml": Self.head + lines],
      at: "2018-01-01.yaml")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let lines: String
    /// Opening the post, a walk and a visit to the dentist, on three days of a month.
    let decisions: [String]
    var testDescription: String { lines }

    init(_ lines: String, _ decisions: String...) {
      self.lines = lines
      self.decisions = decisions
    }
  }

  static let post = "pended 0.00 evidence:photo"

  @Test(
    "a child states what differs, down to one field",
    arguments: [
      Case("", post, "approved 15.00", "approved 25.00"),
      Case("rewards: { health: { default: 7 } }", post, "approved 15.00", "approved 7.00"),
      Case("rewards: { health: { walk: 9 } }", post, "approved 15.00", "approved 25.00"),
      Case(
        "rewards: { health: { walk: { at_least: none } } }", post, "approved 10.00",
        "approved 25.00"),
      Case(
        "rewards: { debts: { open-post: { evidence: [] } } }", "approved 40.00", "approved 15.00",
        "recognised 0.00 cap:monthly"),
      Case(
        "rewards: { debts: { open-post: remove } }", "approved 30.00", "approved 15.00",
        "recognised 0.00 cap:monthly"),
      Case(
        "rewards: { debts: { open-post: { evidence: remove } } }", "approved 40.00",
        "approved 15.00", "recognised 0.00 cap:monthly"),
      Case(
        "rewards: { debts: { open-post: { bon: remove, evidence: remove } } }", "approved 30.00",
        "approved 15.00", "recognised 0.00 cap:monthly"),
      Case(
        "rewards: { debts: { open-post: { base: 20, evidence: [] } } }", "approved 20.00",
        "approved 15.00", "approved 25.00"),
      Case(
        "rewards: { debts: remove }", "approved 25.00", "approved 15.00",
        "recognised 0.00 cap:monthly"),
      Case(
        "rewards: { debts: { open-post: remove }, default: remove, health: 4 }", "approved 30.00",
        "approved 15.00", "approved 4.00"),
      Case(
        "weights: { effort: { 1: 2, 2: 2, 3: 2, 4: 2 } }", post, "approved 50.00",
        "recognised 0.00 cap:monthly"),
      Case("rounding: { mode: up }", post, "approved 15.00", "approved 25.00"),
      Case("rounding: { to: 2 }", post, "approved 15.00", "approved 24.00"),
      Case("rounding: { to: remove, mode: remove }", post, "approved 15.00", "approved 25.00"),
      Case(
        "caps: { monthly: remove }\nrewards: { debts: 90 }", post, "approved 15.00",
        "approved 25.00"),
      Case(
        "caps: { monthly: { per: participant, every: month, at_most: 15, beyond: reduce } }", post,
        "approved 15.00", "recognised 0.00 cap:monthly"),
      Case("caps: remove", post, "approved 15.00", "approved 25.00"),
      Case(
        "eligible: { age: ..17 }", "denied 0.00 not-eligible", "denied 0.00 not-eligible",
        "denied 0.00 not-eligible"),
      Case(
        "eligible: remove\nparticipants: { age: remove, arm: remove }", post, "approved 15.00",
        "approved 25.00"),
      Case(
        "participants: { age: remove }\neligible: { arm: a }", post, "approved 15.00",
        "approved 25.00"),
    ])
  func lays(_ test: Case) throws {
    let rules = try rules(test.lines + "\n")
    #expect(!rules.diagnostics.hasErrors, "\(rules.printedDiagnostics())")
    let plan = try #require(rules.plan)
    var casebook = Casebook(plan)
    let facts = ["age": "18", "arm": "a"].filter { plan.knowsFact($0.key) }
    try casebook.add(Participant(id: "p", facts: facts))
    for (number, action) in ["open-post", "walk", "visit-dentist"].enumerated() {
      let day = try #require(Day("2018-03-0\(number + 5)"))
      _ = try casebook.submit(
        Claim(id: "c-\(number)", participant: "p", action: action, doneOn: day))
    }
    let decisions = casebook.decideSubmitted().map { decision in
      ([decision.outcome.rawValue, decision.amount.text(in: plan.currency)]
        + decision.reasons.map(\.code)).joined(separator: " ")
    }
    #expect(decisions == test.decisions)
  }

  @Test(
    "what the parent does not have cannot be removed",
    arguments: [
      "caps: { daily: remove }", "rewards: { debts: { call-creditors: remove } }",
      "rewards: { debts: { open-post: { base: remove } } }", "vouchers: remove",
      "calendar: { time_zone: remove }", "participants: { born: remove }",
      "labels: { call-note: remove }", "weights: { rung: remove }",
    ])
  func removesNothing(_ lines: String) throws {
    #expect(try rules(lines + "\n").codes == ["removed-nothing"])
  }

  @Test("a file without a parent cannot remove anything")
  func noParent() throws {
    let rules = try SmallRules.read("rewards: { default: 20 }\ncaps: { weekly: remove }\n")
    #expect(
      rules.diagnostics.map(\.message) == [
        "'weekly' is to be removed, and this file extends no other"
      ])
  }

  @Test("programme, name and runs are never inherited", arguments: ["programme", "name", "runs"])
  func own(_ key: String) throws {
    let lines = Self.head.split(separator: "\n").filter { !$0.hasPrefix(key) }
    let rules = try SmallRules.read(
      files: [
        "base/2017-01-01.yaml": Self.base,
        "2018-01-01.yaml": lines.joined(separator: "\n") + "\n",
      ], at: "2018-01-01.yaml")
    #expect(rules.codes == ["missing-key"])
  }

  @Test("a chain of parents lays each over the one before, paths from where they stand")
  func chain() throws {
    let rules = try SmallRules.read(
      files: [
        "a/2016-01-01.yaml": SmallRules.head.replacing("2018-01-01..", with: "2016-01-01")
          .replacing(Fixtures.catalogue, with: "things") + "rewards: { default: 1, debts: 2 }\n",
        "a/things/debts.yaml": """
        pillar: debts
        name: { nl: d, en: d }
        actions:
          open-post: { label: { nl: p, en: p }, effort: 1 }
          call: { label: { nl: p, en: p }, effort: 1 }

        """,
        "b/2017-01-01.yaml": """
        extends: ../a/2016-01-01.yaml
        programme: p
        name: { nl: p, en: p }
        runs: 2017-01-01
        rewards: { debts: { call: 3 } }

        """,
        "c/2018-01-01.yaml": """
        extends: ../b/2017-01-01.yaml
        programme: p
        name: { nl: p, en: p }
        runs: 2018-01-01..
        rewards: { debts: 4 }

        """,
      ], at: "c")
    let steps = [Story.Step("open-post", "2018-03-05"), .init("call", "2018-03-05")]
    #expect(try Story().decided(steps, under: rules) == ["approved 4.00", "approved 3.00"])
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let codes: [String]
  }

  @Test(
    "a chain of parents that does not end well is a fault",
    arguments: [
      Broken(
        testDescription: "of itself", files: ["2018-01-01.yaml": "extends: 2018-01-01.yaml\n"],
        codes: ["extends-cycle"]),
      Broken(
        testDescription: "of each other",
        files: ["2018-01-01.yaml": "extends: b.yaml\n", "b.yaml": "extends: 2018-01-01.yaml\n"],
        codes: ["extends-cycle"]),
      Broken(
        testDescription: "of nothing", files: ["2018-01-01.yaml": "extends: b.yaml\n"],
        codes: ["missing-file"]),
      Broken(
        testDescription: "of a folder", files: ["2018-01-01.yaml": "extends: .\n"],
        codes: ["missing-file"]),
      Broken(
        testDescription: "of a file with a fault",
        files: ["2018-01-01.yaml": "extends: b.yaml\n", "b.yaml": "a: [\n"], codes: ["yaml-syntax"]),
      Broken(
        testDescription: "of an empty file",
        files: ["2018-01-01.yaml": "extends: b.yaml\n", "b.yaml": "\n"], codes: ["empty-file"]),
    ])
  func broken(_ test: Broken) throws {
    let rules = try SmallRules.read(files: test.files, at: "2018-01-01.yaml")
    #expect(rules.codes == test.codes)
    #expect(rules.plan == nil)
  }

  @Test("sixteen parents are allowed, seventeen are not", arguments: [16, 17])
  func longChain(_ parents: Int) throws {
    var files = ["0.yaml": SmallRules.head + "rewards: { default: 20 }\n"]
    for number in 1...parents {
      let day = "20\(number + 17)-01-01"
      files["\(number).yaml"] = """
        extends: \(number - 1).yaml
        programme: p
        name: { nl: p, en: p }
        runs: \(day)

        """
    }
    let rules = try SmallRules.read(files: files, at: "\(parents).yaml")
    #expect(rules.codes.filter { $0 != "file-name" } == (parents == 16 ? [] : ["extends-cycle"]))
  }

  @Test("a fault of the parent is shown in the parent")
  func parentFault() throws {
    let rules = try SmallRules.read(
      files: [
        "base/2017-01-01.yaml": Self.base.replacing("at_most: 60", with: "at_most: sixty"),
        "2018-01-01.yaml": Self.head,
      ], at: "2018-01-01.yaml")
    #expect(rules.codes == ["bad-amount"])
    #expect(rules.diagnostics.first?.place.file.hasSuffix("base/2017-01-01.yaml") == true)
  }
}
