import Rewards
import Testing

@testable import RewardLedger

@Suite("the plan of a participant")
struct AgreeTests {
  @Test("an action that was agreed in June keeps its price in July; without it July's holds")
  func keepsPrice() async throws {
    let test = try await TestLedger(on: "2018-06-20")
    let receipt = try await test.by("anna")
      .agree(participant: "p-1", action: "call-creditors", on: "2018-06-20")
    #expect(receipt.standing == .booked)
    test.calendar.today = "2018-07-10"
    let kept = try await test.decide(claim("c-1", "call-creditors", "2018-07-10"))
    #expect(kept.amount?.cents == 2_000)
    let other = try await test.decide(claim("c-2", "call-creditors", "2018-07-10", of: "p-2"))
    #expect(other.amount?.cents == 2_500)
    let decision = try await test.by("anna").decision(of: "c-1").decision
    #expect(decision.claim.agreedOn == "2018-06-20")
    try await test.expectClean()
  }

  struct Kept: CustomTestStringConvertible {
    let doneOn: Day
    let cents: Int64
    var testDescription: String { "\(doneOn)" }
  }

  @Test(
    "the price is kept from the day of the agreement, for six months",
    arguments: [
      Kept(doneOn: "2018-06-29", cents: 2_000), Kept(doneOn: "2018-12-30", cents: 2_000),
      Kept(doneOn: "2018-12-31", cents: 2_500),
    ])
  func sixMonths(_ kept: Kept) async throws {
    let test = try await TestLedger(on: "2019-01-01")
    _ = try await test.by("anna")
      .agree(participant: "p-1", action: "call-creditors", on: "2018-06-30")
    let booked = try await test.decide(claim("c-1", "call-creditors", kept.doneOn))
    #expect(booked.amount?.cents == kept.cents)
  }

  @Test("the last agreement that is not after the act counts; what the claim says goes before")
  func lastAgreement() async throws {
    let test = try await TestLedger(on: "2018-09-01")
    let ledger = try await test.by("anna")
    for day in ["2018-06-01", "2018-08-01"] as [Day] {
      _ = try await ledger.agree(participant: "p-1", action: "call-creditors", on: day)
    }
    let days: [(Claim, Int64)] = [
      (claim("c-1", "call-creditors", "2018-07-31"), 2_000),
      (claim("c-2", "call-creditors", "2018-08-01"), 2_500),
      (claim("c-3", "call-creditors", "2018-08-09", agreedOn: "2018-06-01"), 2_000),
    ]
    for (claim, cents) in days {
      test.calendar.today = test.calendar.today.adding(days: 7)
      #expect(try await test.decide(claim).amount?.cents == cents)
    }
    try await test.expectClean()
  }

  @Test("agreeing twice on a day is agreeing once")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-06-20")
    let ledger = try await test.by("anna")
    func agree(_ day: Day) async throws -> Receipt {
      try await ledger.agree(participant: "p-1", action: "call-creditors", on: day)
    }
    let first = try await agree("2018-06-19")
    #expect(try await agree("2018-06-20").standing == .booked)
    try await test.expectNothingWritten { () async throws in
      let again = try await agree("2018-06-19")
      #expect(again.standing == .already)
      #expect(again.entry == first.entry)
    }
    try await test.expectClean()
  }

  @Test("what cannot be agreed is refused, and nothing is written")
  func refused() async throws {
    let test = try await TestLedger(on: "2018-06-20")
    let ledger = try await test.by("anna")
    let cases: [(String, String, Day, Refusal)] = [
      ("p-1", "call-creditors", "2018-06-21", .futureDay("call-creditors", "2018-06-21")),
      (
        "p-1", "call-creditor", "2018-06-20",
        .unknownAction("call-creditor", nearest: "call-creditors")
      ),
      ("p 1", "call-creditors", "2018-06-20", .malformedID),
      ("123456782", "call-creditors", "2018-06-20", .malformedID),
    ]
    try await test.expectNothingWritten { () async throws in
      for (participant, action, day, refusal) in cases {
        let receipt = try await ledger.agree(participant: participant, action: action, on: day)
        #expect(receipt.standing == .refused(refusal))
      }
    }
  }

  @Test("the plan says what each action would earn today")
  func planned() async throws {
    let test = try await TestLedger(on: "2018-06-20")
    let ledger = try await test.by("anna")
    for action in ["call-creditors", "visit-gp"] {
      _ = try await ledger.agree(participant: "p-1", action: action, on: "2018-06-20")
    }
    test.calendar.today = "2018-07-20"
    let planned = try await ledger.plannedActions(of: "p-1")
    #expect(planned.map(\.action) == ["call-creditors", "visit-gp"])
    #expect(planned.map(\.amount.cents) == [2_000, 1_500])
    #expect(planned.map(\.priceKeptThrough) == ["2018-12-20", "2018-12-20"])
  }
}
