import Rewards
import Testing

@testable import RewardLedger

/// A small ledger that has every kind of entry.
enum EveryKind {
  static func ledger() async throws -> TestLedger {
    let test = try await TestLedger(try TestRules.firstAlone(), on: "2018-03-01")
    try await people(in: test)
    try await claims(in: test)
    try await runs(in: test)
    try await grants(in: test)
    test.calendar.today = "2018-06-20"
    for name in ["anna", "bert"] {
      _ = try await test.by(name).adopt(try TestRules.edited())
    }
    _ = try await test.by("auditor").beginFullExport(as: "ndjson")
    _ = try await test.by("anna").fallDue()
    return test
  }

  private static func people(in test: TestLedger) async throws {
    _ = try await test.by("mia").takeIn([
      Participant(id: "p-1", household: "h-1", facts: ["arm": "bons"]),
      Participant(id: "p-2", household: "h-1"),
      Participant(id: "p-2", since: "2018-03-05", household: "h-1", facts: ["arm": "cards"]),
    ])
    _ = try await test.by("anna")
      .agree(participant: "p-1", action: "call-creditors", on: "2018-03-01")
  }

  private static func claims(in test: TestLedger) async throws {
    test.calendar.today = "2018-03-07"
    try await test.decide(claim("c-1", "call-creditors", "2018-03-02"))
    try await test.decide(claim("c-2", "settle-debts", "2018-03-07", of: "p-2"))
    try await test.approve("c-2", by: "mia")
    try await test.approve("c-2", by: "bert")
    try await test.decide(claim("c-3", "visit-gp", "2018-03-03"))
    _ = try await test.by("mia")
      .amend(
        claim("c-3", "visit-gp", "2018-03-03", evidence: ["appointment-card"]),
        reason: "she brought the card")
    try await test.approve("c-3")
    try await test.submit(claim("c-4", "walk-daily", "2018-03-04"))
    _ = try await test.by("anna").reject("c-4", reason: "it was not every day")
    try await test.submit(claim("c-5", "walk-daily", "2018-03-05"))
    _ = try await test.by("mia").withdraw("c-5")
    try await test.submit(claim("c-6", "walk-daily", "2018-03-06"))
    test.calendar.today = "2018-03-20"
    _ = try await test.by("anna").fallDue()
    try await test.decide(claim("c-7", "settle-debts", "2018-03-20", of: "p-3"))
    try await test.submit(claim("c-8", "visit-gp", "2018-03-19", of: "p-3"))
    try await test.approve("c-8")
  }

  private static func runs(in test: TestLedger) async throws {
    try await test.decide(claim("r-1", "keep-cash-book", "2018-03-12"))
    try await test.decide(claim("r-2", "go-to-gym", "2018-03-12"))
    try await test.decide(claim("r-3", "go-to-gym", "2018-03-13", effort: 2))
    try await test.reverse("r-3")
  }

  private static func grants(in test: TestLedger) async throws {
    for (number, action) in [nil, "call-creditors", nil].enumerated() {
      let grant = Grant(
        id: "g-\(number)", participant: "p-4", action: action,
        amount: Money(cents: 2_500), reason: "a café meal")
      _ = try await test.by("anna").grant(grant)
      if number < 2 { _ = try await test.by("bert").grant(grant) }
    }
    try await test.reverse("g-1")
  }
}
