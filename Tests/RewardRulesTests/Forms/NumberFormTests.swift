import RewardRules
import Rewards
import Testing

/// Whole numbers, weights and names at both sides of their edges.
@Suite("Forms of numbers and names") struct NumberFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    /// The fault; empty where it is accepted.
    var fault = ""
    var testDescription: String { written }
    var faults: [String] { fault.isEmpty ? [] : [fault] }
  }

  @Test(
    "a weight is from 0 to 100 with at most four decimals",
    arguments: [
      Case(written: "0"), Case(written: "0.0001"), Case(written: "100"), Case(written: "100.0000"),
      Case(written: "'1.5'"),
      Case(written: "100.0001", fault: "bad-weight"), Case(written: "0.00001", fault: "bad-weight"),
      Case(written: "101", fault: "bad-weight"), Case(written: "-1", fault: "bad-weight"),
      Case(written: "1_0", fault: "bad-weight"), Case(written: "half", fault: "bad-weight"),
      Case(written: "'1,5'", fault: "bad-weight"), Case(written: "150%", fault: "bad-weight"),
    ])
  func weight(_ test: Case) throws {
    let rules = try SmallRules.read(
      """
      weights:
        effort: { 1: \(test.written), 2: 1, 3: 1, 4: 1 }
      rewards: { default: { base: 20 } }

      """)
    #expect(rules.codes == test.faults, "and no gap for the row that is written wrong")
  }

  @Test("a comma in a number between braces is told to be a point")
  func comma() throws {
    let rules = try SmallRules.read(
      "weights: { effort: { 1: 0,5, 2: 1, 3: 1, 4: 1 } }\nrewards: { default: { base: 20 } }\n")
    #expect(rules.codes == ["null-value"])
    #expect(rules.diagnostics.first?.message == "'5' stands alone between commas")
    #expect(rules.diagnostics.first?.help?.hasPrefix("a number has a point: 1.5") == true)
  }

  static let names = [
    Case(written: "a"), Case(written: "7"), Case(written: "a-1-b"),
    Case(written: String(repeating: "a", count: 64)),
    Case(written: "'quoted'"),
    Case(written: String(repeating: "a", count: 65), fault: "bad-name"),
    Case(written: "-a", fault: "bad-name"), Case(written: "a-", fault: "bad-name"),
    Case(written: "a--b", fault: "bad-name"), Case(written: "A", fault: "bad-name"),
    Case(written: "a_b", fault: "bad-name"), Case(written: "a b", fault: "bad-name"),
    Case(written: "café", fault: "bad-name"), Case(written: "''", fault: "bad-name"),
  ]

  @Test("a name is small letters, digits and single dashes, 64 at most", arguments: names)
  func name(_ test: Case) throws {
    let rules = try SmallRules.read(
      """
      rewards: { default: 20 }
      caps:
        \(test.written): { per: programme, every: day, at_most: 60, beyond: warn }

      """)
    #expect(rules.codes == test.faults)
  }

  @Test(
    "an age, a child and a rung have their spans",
    arguments: [
      Case(written: "{ age: 1000000 }"), Case(written: "{ age: 0 }"), Case(written: "{ age: 0.. }"),
      Case(written: "{ age: 1000001 }", fault: "bad-number"),
      Case(written: "{ age: 18.5 }", fault: "bad-number"),
      Case(written: "{ age: 1_000 }", fault: "bad-number"),
      Case(written: "{ age: ' 18' }", fault: "bad-number"),
      Case(written: "{ age: .. }", fault: "bad-range"),
      Case(written: "{ age: 18 .. 27 }", fault: "bad-range"),
      Case(written: "{ age: 18..17 }", fault: "reversed-range"), Case(written: "{ age: 18..18 }"),
      Case(written: "{ age: 18...20 }", fault: "bad-number"),
      Case(written: "{ age: [] }", fault: "empty-list"),
      Case(written: "{ age: [18, 18] }", fault: "repeated-item"),
      Case(written: "{ age: { from: 18 } }", fault: "wrong-test"),
      Case(written: "{ age: 1, rung: { debts: 1 } }"),
      Case(written: "{ age: 1, rung: { debts: 5 } }"),
      Case(written: "{ age: 1, rung: { debts: 0 } }", fault: "zero-count"),
      Case(written: "{ age: 1, rung: { debts: 6 } }", fault: "bad-number"),
      Case(written: "{ age: 1, rung: { health: 1 } }", fault: "no-rungs"),
      Case(written: "{ age: 1, rung: { own: 1 } }", fault: "no-rungs"),
      Case(written: "{ age: 1, rung: {} }", fault: "empty-list"),
      Case(written: "{ age: 1, rung: 3 }", fault: "wrong-shape"),
      Case(written: "{}", fault: "empty-list"), Case(written: "[]", fault: "empty-list"),
      Case(written: "adults", fault: "wrong-shape"),
      Case(written: "{ any: { age: 18.. } }", fault: "wrong-shape"),
      Case(written: "{ any: [] }", fault: "empty-list"),
      Case(written: "{ not: { age: 18.. } }"), Case(written: "{ not: [{ age: 1 }, { age: 2 }] }"),
    ])
  func tests(_ test: Case) throws {
    let rules = try SmallRules.read(
      """
      participants: { age: integer }
      rewards: { default: { bon: 20, when: \(test.written) } }

      """)
    #expect(rules.codes == test.faults)
  }

  @Test(
    "effort and its margin have their spans",
    arguments: [
      Case(written: "effort_adjustable: 0"), Case(written: "effort_adjustable: 4"),
      Case(written: "effort_adjustable: 5", fault: "bad-number"),
      Case(written: "effort_adjustable: -1", fault: "bad-number"),
      Case(written: "language: 1"), Case(written: "language: 2", fault: "bad-word"),
      Case(written: "rounding: { to: 0 }", fault: "zero-count"),
      Case(written: "rounding: { to: 0.01 }"),
      Case(written: "currency: eur", fault: "unknown-currency"), Case(written: "currency: SEK"),
      Case(written: "calendar: { time_zone: Europe/Amsterdam, year_starts: 12-31 }"),
      Case(written: "calendar: { time_zone: amsterdam }", fault: "unknown-time-zone"),
      Case(written: "calendar: { year_starts: 02-28 }"),
      Case(written: "calendar: { year_starts: 02-30 }", fault: "bad-year-start"),
      Case(written: "calendar: { year_starts: 13-01 }", fault: "bad-year-start"),
      Case(written: "calendar: { year_starts: 1-1 }", fault: "bad-year-start"),
      Case(
        written: "vouchers: { denominations: [5, 10.0, 5.00], valid_for: 12 months }",
        fault: "repeated-item"),
      Case(written: "vouchers: { denominations: [0] }", fault: "zero-count"),
      Case(written: "vouchers: { denominations: [] }", fault: "empty-list"),
      Case(written: "vouchers: { denominations: 5 }", fault: "wrong-shape"),
      Case(written: "approval: { second_mentor_above: 60, own_claims: refuse }"),
      Case(written: "approval: { own_claims: forbid }", fault: "bad-word"),
      Case(written: "retention: { details: 7 years }"),
      Case(written: "retention: { details: forever }", fault: "bad-time"),
      Case(written: "ledger: { taakveld: '6.3', accounts: { 'expenses:rewards': '4300' } }"),
      Case(written: "ledger: { accounts: { expenses: '4300' } }", fault: "unknown-key"),
      Case(written: "catalogues: x", fault: "unknown-key"),
      Case(written: "extends: [a]", fault: "wrong-shape"),
    ])
  func settings(_ test: Case) throws {
    #expect(try SmallRules.read("rewards: { default: 20 }\n\(test.written)\n").codes == test.faults)
  }
}
