import Rewards
import Testing

@testable import RewardLedger

@Suite("reversing")
struct ReverseTests {
  let call = claim("c-1", "call-creditors", "2018-03-05")

  @Test("reversing twice is reversing once, and the books are as before")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(call)
    let first = try await test.reverse("c-1")
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      let second = try await test.reverse("c-1", by: "bert")
      #expect(second.standing == .already)
      #expect(second.entry == first.entry)
    }
    let booked = try await test.claim("c-1")
    #expect(booked.status == .reversed)
    #expect(booked.amount?.cents == 2_000)
    #expect(try await test.owed() == [0, 0])
    #expect(try await test.cents(of: .rewards) == 0)
    #expect(try await test.cents(of: .bons) == 0)
    #expect(try TestFile(test.path).rows("SELECT * FROM cap_use").isEmpty)
    try await test.expectClean()
  }

  @Test("only what was decided is reversed, and with a reason that can be printed")
  func notDecided() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(call)
    #expect(
      try await test.reverse("c-1").standing == .refused(.notDecided("c-1", .submitted)))
    try await test.approve("c-1")
    let ledger = try await test.by("anna")
    try await test.expectNothingWritten { () async throws in
      #expect(try await ledger.reverse("c-1", reason: "").standing == .refused(.reasonMissing))
      #expect(
        try await ledger.reverse("c-1", reason: "a\nb").standing == .refused(.reasonUnfit))
    }
  }

  @Test("a reversed claim is put in anew under another id, and approved right")
  func anew() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: 4))
    try await test.reverse("c-1")
    #expect(
      try await test.approve("c-1").standing == .refused(.notOpen("c-1", .reversed)))
    let right = try await test.decide(claim("c-2", "sort-paperwork", "2018-03-05"))
    #expect(right.outcome == .approved)
    #expect(try await test.owed() == [3_000, 0])
    try await test.expectClean()
  }

  @Test("a claim that earned nothing is reversed without money")
  func withoutMoney() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "attend-intake", "2018-03-05"))
    #expect(try await test.reverse("c-1").standing == .booked)
    let again = try await test.decide(claim("c-2", "attend-intake", "2018-03-05"))
    #expect(again.outcome == .recognised)
    try await test.expectClean()
  }

  @Test("a reversal gives back what a limit and each cap counted")
  func givesBack() async throws {
    let test = try await TestLedger(on: "2018-03-31")
    func earns(_ id: String, _ action: String, _ day: Day) async throws -> Int64? {
      try await test.decide(
        claim(id, action, day, effort: nil, evidence: ["appointment-card"])
      ).amount?.cents
    }
    #expect(try await earns("l-1", "apply-for-debt-help", "2018-02-01") == 1_000)
    #expect(try await earns("l-2", "apply-for-debt-help", "2018-02-02") == 0)
    try await test.reverse("l-1")
    #expect(try await earns("l-3", "apply-for-debt-help", "2018-02-02") == 0)
    #expect(try await earns("l-4", "apply-for-debt-help", "2018-02-03") == 1_000)

    #expect(try await earns("d-1", "visit-gp", "2018-03-01") == 1_500)
    #expect(try await earns("d-2", "visit-gp", "2018-03-02") == 1_500)
    #expect(try await earns("d-3", "visit-gp", "2018-03-03") == 0)
    try await test.reverse("d-1")
    #expect(try await earns("d-4", "visit-gp", "2018-03-04") == 1_500)
    try await test.expectClean()
  }
}

@Suite("parts of later")
struct DeferredTests {
  /// 70 with 60 a week: 60 at once and 10 on the next Monday.
  private func settled(on day: Day) async throws -> TestLedger {
    let test = try await TestLedger(on: day)
    try await test.submit(claim("c-1", "settle-debts", "2018-03-07"))
    try await test.approve("c-1", by: "anna")
    try await test.approve("c-1", by: "bert")
    return test
  }

  @Test("what does not fit in a week is owed on the first day of the next, not before")
  func falls() async throws {
    let test = try await settled(on: "2018-03-07")
    #expect(try await test.owed() == [6_000, 1_000])
    #expect(try await test.cents(of: .bonsLater) == -1_000)
    test.calendar.today = "2018-03-11"
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.by("anna").fallDue().isEmpty)
    }
    test.calendar.today = "2018-03-12"
    #expect(try await test.by("anna").fallDue().map(\.standing) == [.booked])
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.by("anna").fallDue().isEmpty)
      #expect(try await test.owed() == [7_000, 0])
    }
    #expect(try await test.cents(of: .bonsLater) == 0)
    #expect(try await test.cents(of: .bons) == -7_000)
    try await test.expectClean()
  }

  @Test("a part whose day has come when the claim is approved is owed at once")
  func late() async throws {
    let test = try await settled(on: "2018-03-12")
    #expect(!(try await test.kinds.contains(.due)))
    #expect(try await test.owed() == [7_000, 0])
    try await test.expectClean()
  }

  @Test("a reversal takes a part back from where it is owed", arguments: [false, true])
  func reversed(_ isDue: Bool) async throws {
    let test = try await settled(on: "2018-03-07")
    if isDue { test.calendar.today = "2018-03-12" }
    _ = try await test.by("anna").fallDue()
    try await test.reverse("c-1")
    let entries = try await test.entries()
    #expect(
      entries.last?.entry.postings
        == (isDue
          ? [
            .init(account: "liabilities:bons", cents: 7_000),
            .init(account: "expenses:rewards", cents: -7_000),
          ]
          : [
            .init(account: "liabilities:bons", cents: 6_000),
            .init(account: "liabilities:bons-later", cents: 1_000),
            .init(account: "expenses:rewards", cents: -7_000),
          ]))
    test.calendar.today = "2018-04-01"
    try await test.by("anna").bringUpToDate()
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.by("anna").fallDue().isEmpty)
      #expect(try await test.owed() == [0, 0])
    }
    #expect(try await test.cents(of: .bonsLater) == 0)
    try await test.expectClean()
  }

  @Test("a later part takes room in its own week, and gives it back")
  func roomOfItsWeek() async throws {
    let test = try await settled(on: "2018-03-07")
    test.calendar.today = "2018-03-25"
    // 10 of the week of 12 March are taken: of 40 and 20 there is room for 50.
    try await test.decide(claim("c-2", "sort-paperwork", "2018-03-12", effort: 4))
    try await test.decide(claim("c-3", "call-creditors", "2018-03-13"))
    let statement = try await test.by("anna").statement(of: "p-1")
    #expect(
      statement.lines.map { "\($0.payout.source) \($0.payout.on) \($0.payout.amount.cents)" }
        == [
          "c-1 2018-03-07 6000", "c-1 2018-03-12 1000", "c-2 2018-03-12 4000",
          "c-3 2018-03-13 1000", "c-3 2018-03-19 1000",
        ])
    try await test.reverse("c-1")
    try await test.reverse("c-3")
    try await test.decide(claim("c-4", "call-creditors", "2018-03-14"))
    #expect(try await test.owed() == [6_000, 0])
    let lines = try await test.by("anna").statement(of: "p-1").lines
    #expect(lines.filter { $0.payout.source == "c-4" }.map(\.payout.amount.cents) == [2_000])
    try await test.expectClean()
  }
}
