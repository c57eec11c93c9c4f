import GRDB
import RewardRules
import Rewards
import Testing

@testable import RewardLedger

@Suite("a ledger beside one in which nobody is forgotten")
struct TwinTests {
  @Test(
    "what others earn is the same, and so is what caps hold",
    arguments: 1...3 as ClosedRange<UInt64>)
  func twins(_ seed: UInt64) async throws {
    let twins = try await Twins(seed: seed)
    for _ in 0..<70 { try await twins.step() }
    #expect(twins.forgotten.count > 2)
    try await twins.expectSameCaps()
    let verification = try await twins.forgetting.verification
    #expect(verification.faults == [])
    #expect(verification.unknownCount == 0)
    #expect(verification.erasedCount > 0)
    try await twins.remembering.expectClean()
  }
}

/// The same acts in two ledgers; only in one of them people who leave are forgotten.
private final class Twins {
  let forgetting: TestLedger
  let remembering: TestLedger
  private(set) var forgotten: Set<String> = []
  private var random: SeededGenerator
  private var claimCount = 0
  private var decided: [(id: String, participant: String)] = []

  private static let people = (1...12).map { "p-\($0)" }
  /// Three in one household, two in another.
  private static let households = [
    "p-1": "h-1", "p-2": "h-1", "p-3": "h-1", "p-4": "h-2", "p-5": "h-2",
  ]

  /// Caps over every kind of window and holder, so small that they are reached.
  private static let caps = """
    caps:
      rolling: { per: programme, every: 5 days, at_most: 90, beyond: reduce }
      pillars: { per: pillar, every: month, at_most: 200, beyond: reduce }
      mentors: { per: mentor, every: week, at_most: 80, beyond: reduce }
      families: { per: [household, pillar], every: month, at_most: 90, beyond: reduce }

    """

  init(seed: UInt64) async throws {
    random = SeededGenerator(seed: seed)
    // From April on some windows are others.
    let second = """
      programme: testdorp
      name: { nl: Testdorp, en: Test village }
      runs: 2018-04-12..
      extends: 2018-01-01.yaml
      caps:
        pillars: { per: pillar, every: week, at_most: 90, beyond: reduce }
        mentors: { per: mentor, every: 10 days, at_most: 80, beyond: reduce }
        household-week: { per: household, every: month, at_most: 120, beyond: reduce }

      """
    let rules = try TestRules.edited(
      [
        .init(TestRules.first, "caps:\n", Self.caps),
        .init(TestRules.first, "at_most: 1_000", "at_most: 600"),
        .init(TestRules.first, "second_mentor_above: 60", "second_mentor_above: 1_000"),
        .init(TestRules.first, "2018-01-01..2018-06-30", "2018-01-01..2018-04-11"),
      ], adding: [TestRules.second: second])
    forgetting = try await TestLedger(rules, on: "2018-04-02")
    remembering = try await TestLedger(rules, on: "2018-04-02")
    for test in both {
      try await test.fillDrawer(200)
      for person in Self.people where Self.households[person] != nil {
        try await test.takeIn(person, household: Self.households[person])
      }
    }
  }

  private var both: [TestLedger] { [forgetting, remembering] }
  private var present: [String] { Self.people.filter { !forgotten.contains($0) } }

  func step() async throws {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...6: try await decide()
    case 7...8:
      let days = Int.random(in: 1...3, using: &random)
      for test in both { test.calendar.today = test.calendar.today.adding(days: days) }
    case 9: try await reverse()
    default: try await leave()
    }
  }

  private func decide() async throws {
    guard let person = present.randomElement(using: &random) else { return }
    claimCount += 1
    let action = ["call-creditors", "visit-gp", "sort-paperwork", "settle-debts"]
      .randomElement(using: &random)
    let day = forgetting.calendar.today.adding(days: -Int.random(in: 0...6, using: &random))
    var claim = claim(
      "c-\(claimCount)", action ?? "", day, of: person, evidence: ["appointment-card"])
    claim.mentor = ["mia", "bert"].randomElement(using: &random)
    let one = try await forgetting.decide(claim)
    let other = try await remembering.decide(claim)
    #expect(one.outcome == other.outcome, "\(claim.id)")
    #expect(one.amount == other.amount, "\(claim.id)")
    #expect(one.reasons == other.reasons, "\(claim.id)")
    decided.append((claim.id, person))
  }

  private func reverse() async throws {
    let open = decided.filter { !forgotten.contains($0.participant) }
    guard let id = open.randomElement(using: &random)?.id else { return }
    for test in both { try await test.reverse(id) }
  }

  /// Somebody gets what they are owed and leaves; who is owed something later stays.
  private func leave() async throws {
    guard let person = present.randomElement(using: &random) else { return }
    for test in both { _ = try await test.by("anna").handOver(to: person) }
    let owed = try await remembering.owed(person)
    #expect(try await forgetting.owed(person) == owed)
    guard owed == [0, 0],
      Self.households[person] != nil || decided.contains(where: { $0.participant == person })
    else { return }
    try await forgetting.expectForgotten(person)
    forgotten.insert(person)
  }

  /// The caps that others share hold the same; those of a household as long as somebody is in it.
  func expectSameCaps() async throws {
    var homes: Set<String> = []
    for person in present { homes.formUnion([Self.households[person]].compactMap { $0 }) }
    func sums(_ test: TestLedger) throws -> [String: Int64] {
      let rows = try TestFile(test.path).rows(
        "SELECT holder, sum(cents * 1000 + bons) AS sum FROM cap_use GROUP BY holder")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["holder"], $0["sum"]) })
        .filter { holder, _ in
          let holder = HolderText(holder)
          return !holder.isOfOnePerson && holder.household.map(homes.contains) ?? true
        }
    }
    #expect(try sums(forgetting) == sums(remembering))
  }
}
