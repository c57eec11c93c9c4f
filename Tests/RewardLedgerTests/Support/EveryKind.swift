import RewardRules
import Rewards
import Testing

@testable import RewardLedger

/// Small ledgers that have every kind of entry.
enum EveryKind {
  /// One that has them all.
  static func ledger() async throws -> TestLedger {
    let test = try await opened()
    try await vouchers(in: test)
    try await claims(in: test)
    test.calendar.today = "2018-06-20"
    #expect(try await test.by("anna").retain().people == 1)
    try await finish(test)
    return test
  }

  /// How many of its entries have lost their details.
  static let erasedCount = 11

  /// Some of them, so that what takes long can be done in a small ledger.
  enum Part: CaseIterable {
    /// Claims and grants.
    case claims
    /// The drawer, a closed month and people who are erased.
    case drawer

    func ledger() async throws -> TestLedger {
      let test = try await opened()
      switch self {
      case .claims:
        try await EveryKind.claims(in: test)
        test.calendar.today = "2018-06-20"
        try await finish(test)
      case .drawer:
        try await vouchers(in: test)
        test.calendar.today = "2018-04-20"
        #expect(try await test.by("anna").retain().people == 1)
        _ = try await test.by("auditor").beginFullExport(as: "ndjson")
      }
      return test
    }

    var erasedCount: Int {
      switch self {
      case .claims: 0
      case .drawer: EveryKind.erasedCount
      }
    }
  }

  private static func opened() async throws -> TestLedger {
    try await TestLedger(
      try TestRules.edited([keepsMonth, open], versions: [TestRules.first]), on: "2018-03-01")
  }

  private static func finish(_ test: TestLedger) async throws {
    for name in ["anna", "bert"] {
      _ = try await test.by(name).adopt(try TestRules.edited([keepsMonth]))
    }
    _ = try await test.by("auditor").beginFullExport(as: "ndjson")
    _ = try await test.by("anna").fallDue()
  }

  private static let keepsMonth = TestRules.Edit(
    TestRules.first, "details: 2 years", "details: 1 month")
  private static let open = TestRules.Edit(
    TestRules.first, "2018-01-01..2018-06-30", "2018-01-01..")

  private static func people(in test: TestLedger) async throws {
    _ = try await test.by("mia").takeIn([
      Participant(id: "p-1", household: "h-1", facts: ["arm": "bons"]),
      Participant(id: "p-2", household: "h-1"),
      Participant(id: "p-2", since: "2018-03-05", household: "h-1", facts: ["arm": "cards"]),
    ])
    _ = try await test.by("anna")
      .agree(participant: "p-1", action: "call-creditors", on: "2018-03-01")
  }

  /// Three of a household: one leaves and is forgotten, one is kept no longer, one stays.
  private static func vouchers(in test: TestLedger) async throws {
    let anna = try await test.by("anna")
    let five = Money(cents: 500)
    _ = try await anna.receive(
      [
        VoucherLot(numbers: ["V-1", "V-2", "V-3", "V-4", "V-5", "V-6"], denomination: five),
        VoucherLot(
          numbers: ["X-1"], denomination: Money(cents: 2_000), lastDay: "2018-03-10"),
        VoucherLot(numbers: ["T-1"], denomination: Money(cents: 1_000), lastDay: "2019-03-31"),
      ], orderCosts: Money(cents: 250))
    for person in ["v-1", "v-2", "v-3"] { try await test.takeIn(person, household: "h-9") }
    _ = try await anna.agree(participant: "v-1", action: "visit-gp", on: "2018-03-01")
    try await test.decide(
      claim("v-c1", "visit-gp", "2018-03-01", of: "v-1", evidence: ["appointment-card"]))
    let grant = Grant(
      id: "v-g1", participant: "v-2", amount: Money(cents: 250), reason: "a cup of tea")
    for name in ["anna", "bert"] { _ = try await test.by(name).grant(grant) }
    _ = try await anna.grant(
      Grant(id: "v-g2", participant: "v-3", amount: Money(cents: 250), reason: "a cup of tea"))
    #expect(try await anna.handOver(to: "v-1").vouchers.map(\.number) == ["T-1", "V-1"])
    #expect(try await anna.handOver(to: "v-2", isLeaving: true).added.cents == 250)
    _ = try await anna.lose(["V-3"], reason: "the drawer stood open")
    #expect(try await anna.replace("V-1", because: .lost).vouchers.count == 1)
    _ = try await anna.countDrawer(numbers: ["V-3", "V-5", "X-1"])
    _ = try await anna.forget("v-1")
  }

  private static func claims(in test: TestLedger) async throws {
    try await people(in: test)
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
    try await runs(in: test)
    try await grants(in: test)
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
