import RewardRules
import Rewards
import Testing

/// Every test of section 4, seen by whether a claim is paid.
@Suite("Conditions") struct ConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let test: String
    let facts: [String: String]
    let decision: String
    var testDescription: String { "\(test) of \(facts.sorted(by: <))" }

    init(_ test: String, _ facts: [String: String], _ decision: String) {
      self.test = test
      self.facts = facts
      self.decision = decision
    }
  }

  static let pays = "approved 20.00"
  static let fails = "recognised 0.00 condition"

  static let numbers = [
    Case("{ age: 18 }", ["age": "18"], pays), Case("{ age: 18 }", ["age": "19"], fails),
    Case("{ age: 18..27 }", ["age": "17"], fails), Case("{ age: 18..27 }", ["age": "18"], pays),
    Case("{ age: 18..27 }", ["age": "27"], pays), Case("{ age: 18..27 }", ["age": "28"], fails),
    Case("{ age: 18.. }", ["age": "1000000"], pays), Case("{ age: ..17 }", ["age": "0"], pays),
    Case("{ age: ..17 }", ["age": "18"], fails), Case("{ age: '18..' }", ["age": "18"], pays),
    Case("{ age: [18, 21] }", ["age": "21"], pays),
    Case("{ age: [18, 21] }", ["age": "20"], fails),
    Case("{ age: 18.. }", [:], "pended 0.00 missing:age"),
  ]

  static let choices = [
    Case("{ job: true }", ["job": "true"], pays), Case("{ job: true }", ["job": "false"], fails),
    Case("{ job: false }", ["job": "false"], pays),
    Case("{ arm: a }", ["arm": "a"], pays), Case("{ arm: a }", ["arm": "b"], fails),
    Case("{ arm: [a, b] }", ["arm": "b"], pays), Case("{ arm: [a, b] }", ["arm": "c"], fails),
    Case("{ arm: \"a\" }", ["arm": "a"], pays),
  ]

  static let days = [
    Case("{ born: 2000-01-01.. }", ["born": "2000-01-01"], pays),
    Case("{ born: 2000-01-01.. }", ["born": "1999-12-31"], fails),
    Case("{ born: ..1999-12-31 }", ["born": "1999-12-31"], pays),
    Case("{ born: 2000-01-01 }", ["born": "2000-01-01"], pays),
    Case("{ born: 2000-01-01 }", ["born": "2000-01-02"], fails),
    Case("{ born: { years: 18.. } }", ["born": "2000-03-05"], pays),
    Case("{ born: { years: 18.. } }", ["born": "2000-03-06"], fails),
    Case("{ born: { years: 18..27 } }", ["born": "1990-03-05"], fails),
    Case("{ born: { years: ..17 } }", ["born": "2018-03-06"], pays),
    Case("{ born: { years: [17, 18] } }", ["born": "2000-03-05"], pays),
    Case("{ born: { years: 0 } }", ["born": "2018-03-05"], pays),
    Case("{ born: { years: 0 } }", ["born": "2018-03-06"], fails),
  ]

  static let sets = [
    Case("{ needs: { any_of: [debts] } }", ["needs": "debts"], pays),
    Case("{ needs: { any_of: [debts] } }", ["needs": "health"], fails),
    Case("{ needs: { any_of: [debts] } }", ["needs": "-"], fails),
    Case("{ needs: { all_of: [debts, health] } }", ["needs": "health;debts"], pays),
    Case("{ needs: { all_of: [debts, health] } }", ["needs": "debts"], fails),
    Case("{ needs: { none_of: [health] } }", ["needs": "debts"], pays),
    Case("{ needs: { none_of: [health] } }", ["needs": "debts;health"], fails),
    Case("{ needs: { count: 2.. } }", ["needs": "debts;health"], pays),
    Case("{ needs: { count: 2.. } }", ["needs": "debts"], fails),
    Case("{ needs: { count: 0 } }", ["needs": "-"], pays),
    Case("{ needs: { count: [0, 2] } }", ["needs": "debts"], fails),
    Case("{ needs: { count: 1, among: [health] } }", ["needs": "debts;health"], pays),
    Case("{ needs: { count: 1, among: [health] } }", ["needs": "debts"], fails),
    Case("{ needs: { any_of: [debts], none_of: [health] } }", ["needs": "debts;health"], fails),
    Case("{ needs: { any_of: [debts] } }", [:], "pended 0.00 missing:needs"),
  ]

  static let rungs = [
    Case("{ rung: { debts: ..3 } }", ["rung.debts": "3"], pays),
    Case("{ rung: { debts: ..3 } }", ["rung.debts": "4"], fails),
    Case("{ rung: { own: [1, 2] } }", ["rung.debts": "2"], pays),
    Case("{ rung: { own: 1 } }", [:], "pended 0.00 missing:rung.debts"),
    Case("{ rung: { debts: 1, own: 2 } }", ["rung.debts": "1"], fails),
  ]

  static let joined = [
    Case("{ age: 18.., job: true }", ["age": "18", "job": "true"], pays),
    Case("{ age: 18.., job: true }", ["age": "18", "job": "false"], fails),
    Case("[{ age: 18.. }, { job: true }]", ["age": "18", "job": "false"], fails),
    Case("{ any: [{ age: 18.. }, { job: true }] }", ["age": "1", "job": "true"], pays),
    Case("{ any: [{ age: 18.. }, { job: true }] }", ["age": "18"], pays),
    Case("{ any: [{ age: 18.. }, { job: true }] }", ["age": "1"], "pended 0.00 missing:job"),
    Case("{ all: [{ age: 18.. }, { job: true }] }", ["age": "1"], fails),
    Case("{ all: [{ age: 18.. }, { job: true }] }", [:], "pended 0.00 missing:age"),
    Case("{ not: { age: 18.., job: true } }", ["age": "18", "job": "false"], pays),
    Case("{ not: { age: 18.., job: true } }", ["age": "18", "job": "true"], fails),
    Case("{ not: { not: { job: true } } }", ["job": "true"], pays),
    Case(
      "{ any: [{ all: [{ job: true }, { age: 1 }] }, { arm: c }] }", ["job": "true", "age": "1"],
      pays),
  ]

  @Test(
    "a condition holds as section 4 says",
    arguments: numbers + choices + days + sets + rungs + joined)
  func holds(_ test: Case) throws {
    let rules = try rules(when: test.test)
    #expect(!rules.diagnostics.hasErrors, "\(rules.printedDiagnostics())")
    let plan = try #require(rules.plan)
    var casebook = Casebook(plan)
    try casebook.add(Participant(id: "p-1", facts: test.facts))
    let day = try #require(Day("2018-03-05"))
    let decision = try casebook.decide(
      Claim(id: "c", participant: "p-1", action: "open-post", doneOn: day))
    let text = [decision.outcome.rawValue, decision.amount.text(in: plan.currency)]
    #expect((text + decision.reasons.map(\.code)).joined(separator: " ") == test.decision)
  }

  private func rules(when test: String) throws -> RuleSet {
    try SmallRules.read(
      """
      participants:
        age: integer
        job: boolean
        born: date
        arm: { one_of: [a, b, c] }
        needs: { set_of: pillar }
      rewards: { debts: { default: { bon: 20, when: \(test) } }, health: none }

      """)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let test: String
    let fault: String
    var testDescription: String { test }
  }

  @Test(
    "a test that does not fit its attribute is refused where it stands",
    arguments: [
      Bad(test: "{ job: yes }", fault: "bad-boolean: yes"),
      Bad(test: "{ job: [true] }", fault: "wrong-test: ["),
      Bad(test: "{ arm: d }", fault: "unknown-option: d"),
      Bad(test: "{ arm: [a, d] }", fault: "unknown-option: d"),
      Bad(test: "{ arm: [a, a] }", fault: "repeated-item: a"),
      Bad(test: "{ arm: [] }", fault: "empty-list: ["),
      Bad(test: "{ arm: { any_of: [a] } }", fault: "wrong-test: {"),
      Bad(test: "{ needs: debts }", fault: "wrong-test: debts"),
      Bad(test: "{ needs: [debts] }", fault: "wrong-test: ["),
      Bad(test: "{ needs: {} }", fault: "empty-list: {"),
      Bad(test: "{ needs: { any_of: [] } }", fault: "empty-list: ["),
      Bad(test: "{ needs: { any_of: [dets] } }", fault: "unknown-option: dets"),
      Bad(test: "{ needs: { among: [debts] } }", fault: "wrong-test: among"),
      Bad(test: "{ needs: { count: 3.. } }", fault: "bad-number: 3"),
      Bad(test: "{ needs: { some_of: [debts] } }", fault: "unknown-key: some_of"),
      Bad(test: "{ born: 18.. }", fault: "wrong-test: 18.."),
      Bad(test: "{ born: [2000-01-01] }", fault: "wrong-test: ["),
      Bad(test: "{ born: { age: 18.. } }", fault: "unknown-key: age"),
      Bad(test: "{ born: { years: 1001 } }", fault: "bad-number: 1001"),
      Bad(test: "{ born: 2000-02-30.. }", fault: "bad-date: 2000-02-30"),
      Bad(test: "{ rung: { dets: 1 } }", fault: "unknown-pillar: dets"),
      Bad(test: "{ rug: { debts: 1 } }", fault: "unknown-attribute: rug"),
      Bad(test: "{ or: [{ age: 1 }] }", fault: "unknown-attribute: or"),
    ])
  func isRefused(_ test: Bad) throws {
    let rules = try rules(when: test.test)
    let codes = rules.codes.filter { $0 != "missing-key" }
    let fault = test.fault.split(separator: ": ")
    #expect(codes.first.map { Substring($0) } == fault.first)
    let place = try #require(rules.diagnostics.first { $0.code.rawValue == fault[0] }).place
    #expect(place.width == fault[1].count)
  }
}
