import RewardRules
import Rewards
import Testing

/// What schemas take and refuse, at the edges: values as a YAML reader makes them of plain and of
/// quoted texts, and files that extend others.
@Suite("Forms in schemas") struct SchemaFormTests {
  private static let head = """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..

    """
  private static let alone = head + "catalogue: c\nrewards: { default: 20 }\n"

  /// Lines after a head that is enough.
  private static let taken = [
    "effort_adjustable: 0", "effort_adjustable: 4", "effort_adjustable: '4'", "language: 1",
    "language: '1'", "rounding: { to: 0.01 }", "rounding: { to: '0.01' }",
    "rounding: { to: 1_000 }", "rounding: { to: '10_000_000' }", "promise: 1 day",
    "promise: none", "promise: '36500 days'", "calendar: { year_starts: 02-28 }",
    "calendar: { year_starts: 12-31 }", "currency: JPY",
    "participants: { arm: { one_of: [1, true, a-b] } }", "participants: { arm: date }",
    "participants: { arm: { type: date, label: { nl: 2018, en: 1.5 } } }",
    "participants: { needs: { set_of: pillar } }", "eligible: { a: 18 }", "eligible: { a: 18.. }",
    "eligible: { a: ..27 }", "eligible: { a: [18, 21] }", "eligible: { a: true }",
    "eligible: { a: 2000-01-01 }", "eligible: { a: 2000-01-01.. }",
    "eligible: { a: { years: 18..27 } }", "eligible: { a: { count: 2.., among: [b] } }",
    "eligible: [{ a: b }, { not: { any: [{ a: 1 }, [{ b: 2 }]] } }]",
    "eligible: { rung: { own: [1, 5], debts: ..3 } }",
    "weights: { effort: { 1: 0, 2: 100, 3: 0.0001, 4: '1.5', 5: 100.0 } }",
    "weights: { has-job: { true: 1, false: 2 } }",
    "caps: { a: { per: participant, every: 400 days, at_most: 1 bon, beyond: refuse } }",
    "caps: { a: { per: [participant, pillar], every: week, at_most: 0.01, beyond: defer } }",
    "caps: { household: { per: household, every: 1 day, at_most: '60', beyond: warn } }",
    "vouchers: { denominations: [5, 10.50, '20'] }", "ledger: { taakveld: 6.3, country: NL }",
    "labels: { call-note: { nl: a, en: b } }",
  ]

  private static let refused = [
    "effort_adjustable: 5", "effort_adjustable: '5'", "effort_adjustable: -1",
    "effort_adjustable: 1.5", "effort_adjustable: [1]", "language: 2", "rounding: { to: 0 }",
    "rounding: { to: '0.00' }", "rounding: { too: 1 }", "rounding: { to: 10000001 }",
    "rounding: { to: -5 }", "rounding: { to: '1__0' }",
    "promise: 0 days", "promise: 6 moons", "promise: 6", "calendar: { year_starts: 13-01 }",
    "calendar: { year_starts: 02-29 }", "currency: eur", "participants: { arm: text }",
    "participants: { arm: { type: date, one_of: [a, b] } }", "participants: { arm: {} }",
    "participants: { any: date }", "participants: { Arm: date }", "eligible: {}", "eligible: []",
    "eligible: a", "eligible: { a: { years: 18.., month: 2 } }", "eligible: { a: { among: [b] } }",
    "eligible: { a: .. }", "eligible: { rung: {} }", "eligible: { rung: { own: [0] } }",
    "weights: { effort: { 0: 1 } }", "weights: { effort: { 6: 1 } }",
    "weights: { has-job: { true: 100.5 } }", "weights: { has-job: { true: -1 } }",
    "caps: { a: { per: participant, every: 4000 days, at_most: 1, beyond: refuse } }",
    "caps: { a: { per: participant, every: week, at_most: 0, beyond: refuse } }",
    "caps: { a: { per: participant, every: week, at_most: 0 bons, beyond: refuse } }",
    "caps: { a: { per: [participant, participant], every: week, at_most: 1, beyond: refuse } }",
    "caps: { a: { per: participant, every: week, at_most: 3 bons, beyond: reduce } }",
    "caps: { a: { per: participant, every: 7 days, at_most: 3, beyond: defer } }",
    "caps: { pillar: remove }", "vouchers: { denominations: [] }",
    "vouchers: { denominations: [5, 5] }", "ledger: { taakveld: 'a  b' }", "promise: remove",
    "objection: { nl: '  ', en: a }", "labels: { a: ~ }",
  ]

  @Test("what stands in a file by itself")
  func byItself() throws {
    try expect(Self.taken.map { Self.alone + $0 }, "accepted")
    try expect(Self.refused.map { Self.alone + $0 }, "refused")
  }

  @Test("a file that extends another may leave out what it inherits, and remove it")
  func extending() throws {
    let over = Self.head + "extends: parent.yaml\n"
    try expect(
      [
        over, over + "promise: remove", over + "rewards: remove",
        over + "rewards: { default: remove, debts: remove }",
        over + "rewards: { debts: { call: remove, default: { limit: remove, when: none } } }",
        over + "caps: { weekly: remove }", over + "participants: { arm: remove, born: date }",
        over + "weights: { effort: remove }", over + "calendar: { time_zone: remove }",
        over + "labels: { call-note: remove }", over + "ledger: { accounts: remove }",
      ], "accepted")
    try expect(
      [
        "extends: parent.yaml\n", over.replacing("runs: 2018-01-01..", with: "runs: remove"),
        over + "caps: { weekly: { per: remove } }", over + "rewards: { debts: { call: gone } }",
        over + "caps: { weekly: { per: participant, every: week, at_most: 5 } }",
        over + "rewards: { default: { ladder: { start: remove, after_miss: start } } }",
        over + "ledger: { accounts: { 'expenses:rewards': remove, liabilities: 4 } }",
        Self.head, Self.alone.replacing("catalogue: c\n", with: ""),
      ], "refused")
  }

  @Test("a catalogue and scenarios")
  func others() throws {
    let claim = "participant: p-1, action: walk, done_on: 2018-03-05"
    let action = "label: { nl: a, en: b }"
    try expect(
      [
        "pillar: debts\nname: { nl: a, en: b }\nactions: {}",
        "pillar: 1\nname: { nl: a, en: b }\nactions: { walk: { \(action), effort: '5' } }",
        "scenarios: [{ name: 1, claims: [{ \(claim) }], expect_total: 0 }]",
        "scenarios: [{ name: a, claims: [{ \(claim), declined: 'true' }] }]",
        "scenarios: [{ name: a, claims: [{ \(claim) }], participants: { 1: [{ a: [] }] } }]",
      ], "accepted")
    try expect(
      [
        "pillar: action\nname: { nl: a, en: b }\nactions: {}",
        "pillar: debts\nname: { nl: a, en: b }\nactions: { walk: { \(action), effort: 0 } }",
        "pillar: debts\nname: { nl: a, en: b }\nrungs: []\nactions: {}",
        "scenarios: []", "scenarios: [{ name: a, claims: [] }]",
        "scenarios: [{ name: a, claims: [{ \(claim), declined: yes }] }]",
        "scenarios: [{ name: a, claims: [{ \(claim), expect: {} }] }]",
        "scenarios: [{ name: a, claims: [{ \(claim), expect: { outcome: paid } }] }]",
      ], "refused")
  }

  private func expect(_ texts: [String], _ verdict: String) throws {
    let folder = try TemporaryFolder()
    for (number, text) in texts.enumerated() { try folder.write(text, to: "\(number).yaml") }
    let paths = texts.indices.map { "\(folder.path)/\($0).yaml" }
    for (text, found) in zip(texts, try SchemaJudge.verdicts(on: paths)) {
      #expect(found.core == verdict, "\(found)\n\(text)")
    }
  }
}
