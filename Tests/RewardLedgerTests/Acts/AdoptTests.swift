import RewardRules
import Rewards
import Testing

@testable import RewardLedger

@Suite("taking over rules")
struct AdoptTests {
  @Test("it takes two people, and is done once")
  func twoPeople() async throws {
    let test = try await TestLedger(try TestRules.firstAlone(), on: "2018-06-20")
    let rules = try TestRules.edited()
    let first = try await test.by("anna").adopt(rules)
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "ANNA"] {
        let again = try await test.by(name).adopt(rules)
        #expect(again.standing == .already)
        #expect(again.entry == first.entry)
      }
    }
    #expect(try await test.by("anna").plan().versions.count == 1)
    let second = try await test.by("bert").adopt(rules)
    #expect(second.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "bert", "carla"] {
        let again = try await test.by(name).adopt(rules)
        #expect(again.standing == .already)
        #expect(again.entry == second.entry)
      }
    }
    // Who had the ledger open all the while works by the new rules, as who took them over does.
    for name in ["anna", "bert"] {
      #expect(try await test.by(name).plan().versions.count == 2)
    }
    test.calendar.today = "2018-07-02"
    try await test.submit(claim("c-1", "call-creditors", "2018-06-30"))
    try await test.submit(claim("c-2", "call-creditors", "2018-07-01"))
    try await test.approve("c-1", by: "bert")
    try await test.approve("c-2", by: "bert")
    #expect(try await test.cents("c-1") == 2_000)
    #expect(try await test.cents("c-2") == 2_500)
    try await test.expectClean()
  }

  @Test("other rules take the place of a proposal, which then waits for its own second")
  func otherProposal() async throws {
    let test = try await TestLedger(try TestRules.firstAlone(), on: "2018-06-20")
    let other = try TestRules.edited([
      .init(TestRules.second, "call-creditors: 25", "call-creditors: 30")
    ])
    let rules = try TestRules.edited()
    _ = try await test.by("anna").adopt(rules)
    #expect(try await test.by("bert").adopt(other).standing == .booked)
    #expect(try await test.kinds.last == .rulesProposed)
    #expect(try await test.by("carla").adopt(rules).standing == .booked)
    #expect(try await test.kinds.last == .rulesProposed)
    #expect(try await test.by("bert").adopt(rules).standing == .booked)
    #expect(try await test.kinds.last == .adopted)
    try await test.expectClean()
  }

  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let edits: [TestRules.Edit]
    let isTaken: Bool

    init(_ description: String, taken: Bool, _ edits: TestRules.Edit...) {
      testDescription = description
      self.edits = edits
      isTaken = taken
    }

    private static let end = "2018-01-01..2018-06-30"
    private static let start = "2018-07-01.."

    static let all = [
      Change("an end, and a version that follows", taken: true),
      Change(
        "an end today", taken: true, .init(TestRules.first, end, "2018-01-01..2018-06-20"),
        .init(TestRules.second, start, "2018-06-21..")),
      Change(
        "an end yesterday", taken: false,
        .init(TestRules.first, end, "2018-01-01..2018-06-19"),
        .init(TestRules.second, start, "2018-06-20..")),
      Change(
        "another price", taken: false,
        .init(TestRules.first, "call-creditors: 20", "call-creditors: 21")),
      Change(
        "a word of the catalogue", taken: false,
        .init("catalogue/debts.yaml", "I called my creditors", "I rang my creditors")),
      Change(
        "another beginning", taken: false,
        .init(TestRules.first, end, "2018-01-02..2018-06-30")),
      Change(
        "another programme", taken: false,
        .init(TestRules.first, "programme: testdorp", "programme: teststad"),
        .init(TestRules.second, "programme: testdorp", "programme: teststad")),
      Change(
        "another currency", taken: false,
        .init(TestRules.first, "programme: testdorp", "programme: testdorp\ncurrency: USD")),
      Change(
        "another time zone", taken: false,
        .init(
          TestRules.first, "programme: testdorp",
          "programme: testdorp\ncalendar: { time_zone: Europe/London }")),
      Change(
        "another beginning of the year", taken: false,
        .init(
          TestRules.first, "programme: testdorp",
          "programme: testdorp\ncalendar: { year_starts: 09-01 }")),
    ]
  }

  @Test("what was in force may get an end, and nothing else", arguments: Change.all)
  func changes(_ change: Change) async throws {
    let test = try await TestLedger(try TestRules.firstAlone(), on: "2018-06-20")
    let rules = try TestRules.edited(change.edits)
    for name in ["anna", "bert"] {
      let standing = try await test.by(name).adopt(rules).standing
      guard !change.isTaken else {
        #expect(standing == .booked)
        continue
      }
      switch standing {
      case .refused(.changesVersion), .refused(.otherProgramme): break
      default: Issue.record("\(standing)")
      }
    }
    #expect(try await test.kinds.last == (change.isTaken ? .adopted : .refused))
    try await test.expectClean()
  }

  @Test("a version that has ended keeps its end")
  func ended() async throws {
    let test = try await TestLedger(on: "2018-07-01")
    let longer = try TestRules.edited([
      .init(TestRules.first, "..2018-06-30", "..2018-07-31"),
      .init(TestRules.second, "2018-07-01..", "2018-08-01.."),
    ])
    let receipt = try await test.by("anna").adopt(longer)
    #expect(
      receipt.standing == .refused(.changesVersion(runs: "2018-01-01..2018-06-30")))
  }

  @Test("a proposal that is agreed to too late is refused")
  func tooLate() async throws {
    let test = try await TestLedger(try TestRules.firstAlone(), on: "2018-06-30")
    let rules = try TestRules.edited()
    #expect(try await test.by("anna").adopt(rules).standing == .booked)
    test.calendar.today = "2018-07-01"
    #expect(
      try await test.by("bert").adopt(rules).standing
        == .refused(.changesVersion(runs: "2018-01-01..")))
  }

  @Test("rules with errors are not taken over, and no ledger is made with them")
  func errors() async throws {
    let test = try await TestLedger(on: "2018-06-20")
    let wrong = try RuleSet.read(
      RuleArchive(
        files: [.init(path: "a.yaml", bytes: Array("programme: a".utf8))], versions: ["a.yaml"]))
    await #expect { try await test.by("anna").adopt(wrong) } throws: { error in
      (error as? LedgerError)?.code == .wrongUse
    }
    await #expect { try await TestLedger(wrong, on: "2018-06-20") } throws: { error in
      (error as? LedgerError)?.code == .wrongUse
    }
  }

  @Test("a fact that new rules cannot read is not known, and all others still are")
  func unreadableFacts() async throws {
    func rules(_ options: String) throws -> RuleSet {
      try TestRules.edited([
        .init(
          TestRules.second, "rewards:",
          "participants:\n  phase: { one_of: [\(options)] }\nrewards:"),
        .init(
          TestRules.second, "call-creditors: 25",
          "call-creditors: 25\n  health:\n    walk-daily: { bon: 5, when: { phase: early } }"),
        .init(
          TestRules.second, "caps:",
          "labels:\n"
            + options.split(separator: ", ").map { "  \($0): { nl: fase, en: phase }\n" }.joined()
            + "  phase: { nl: mijn fase, en: my phase }\ncaps:"),
      ])
    }
    let test = try await TestLedger(try rules("early, done"), on: "2018-06-20")
    _ = try await test.by("mia").takeIn([
      Participant(id: "p-1", household: "h-1", facts: ["arm": "bons", "phase": "done"]),
      Participant(id: "p-2", household: "h-1", facts: ["arm": "bons", "phase": "done"]),
    ])
    for name in ["anna", "bert"] {
      _ = try await test.by(name).adopt(try rules("early, late"))
    }
    // The fact of today's version is known still, and so is the household.
    let known = try await test.decide(claim("c-1", "walk-daily", "2018-06-18"))
    #expect(known.amount?.cents == 500)
    try await test.decide(claim("c-2", "sort-paperwork", "2018-06-18", effort: 4))
    try await test.decide(claim("c-3", "sort-paperwork", "2018-06-18", of: "p-2", effort: 4))
    #expect(try await test.cents("c-3") == 3_500)
    test.calendar.today = "2018-07-02"
    let unknown = try await test.decide(claim("c-4", "walk-daily", "2018-07-02"))
    #expect(unknown.status == .pended)
    #expect(unknown.reasons == ["missing:phase"])
    #expect(try await test.by("anna").decision(of: "c-1").decision.amount.cents == 500)
    try await test.expectClean()
  }
}
