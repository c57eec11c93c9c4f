import Rewards
import Testing

@testable import RewardLedger

@Suite("two mentors")
struct SecondMentorTests {
  let settled = claim("c-1", "settle-debts", "2018-03-07")

  @Test("what is above the amount waits for another mentor, whose act decides")
  func above() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.submit(settled)
    let first = try await test.approve("c-1", by: "anna")
    #expect(first.standing == .booked)
    var booked = try await test.claim("c-1")
    #expect(booked.status == .endorsed)
    #expect(booked.endorsedBy == "anna")
    #expect(try await test.owed() == [0, 0])
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "ANNA"] {
        let again = try await test.approve("c-1", by: name)
        #expect(again.standing == .already)
        #expect(again.entry == first.entry)
      }
    }
    #expect(
      try await test.approve("c-1", by: "mia").standing == .refused(.ownClaim("c-1")))
    #expect(try await test.approve("c-1", by: "bert").standing == .booked)
    booked = try await test.claim("c-1")
    #expect(booked.status == .decided)
    #expect(booked.amount?.cents == 7_000)
    try await test.expectClean()
  }

  @Test("with what was approved in the week, the amount itself is not above it, 5 more is")
  func sum() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: 4))
    let equal = try await test.decide(claim("c-2", "call-creditors", "2018-03-06"))
    #expect(equal.status == .decided)
    let above = try await test.decide(claim("c-3", "go-to-gym", "2018-03-07"))
    #expect(above.status == .endorsed)
    let other = try await test.decide(claim("c-4", "go-to-gym", "2018-03-07", of: "p-2"))
    #expect(other.status == .decided)
    try await test.approve("c-3", by: "bert")
    #expect(try await test.cents("c-3") == 500)
    try await test.expectClean()
  }

  struct Later: CustomTestStringConvertible {
    let day: Day
    let status: ClaimStatus
    var testDescription: String { "\(day)" }
  }

  @Test(
    "an approval counts on the sixth day after it, not on the seventh",
    arguments: [
      Later(day: "2018-03-11", status: .endorsed), Later(day: "2018-03-12", status: .decided),
    ])
  func sevenDays(_ later: Later) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    // What counts is the day of the approval, not that of the action.
    try await test.decide(claim("c-1", "sort-paperwork", "2018-02-20", effort: 4))
    test.calendar.today = later.day
    let booked = try await test.decide(claim("c-2", "sort-paperwork", "2018-03-01"))
    #expect(booked.status == later.status)
    try await test.expectClean()
  }

  @Test("what was reversed does not count")
  func reversed() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: 4))
    try await test.reverse("c-1")
    let booked = try await test.decide(claim("c-2", "sort-paperwork", "2018-03-06", effort: 4))
    #expect(booked.status == .decided)
  }

  @Test("a grant counts")
  func grant() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    let grant = Grant(id: "g-1", participant: "p-1", amount: Money(cents: 5_600), reason: "luck")
    _ = try await test.by("anna").grant(grant)
    _ = try await test.by("bert").confirmGrant("g-1")
    let booked = try await test.decide(claim("c-1", "go-to-gym", "2018-03-07"))
    #expect(booked.status == .endorsed)
  }

  @Test("the second act decides by what the books say then")
  func reckonedAnew() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    _ = try await test.by("mia").takeIn([
      Participant(id: "p-1", household: "h-1"), Participant(id: "p-2", household: "h-1"),
    ])
    try await test.submit(settled)
    try await test.approve("c-1", by: "anna")
    try await test.decide(claim("c-2", "sort-paperwork", "2018-03-07", of: "p-2", effort: 4))
    try await test.approve("c-1", by: "bert")
    let booked = try await test.claim("c-1")
    #expect(booked.outcome == .reduced)
    #expect(booked.amount?.cents == 4_000)
    try await test.expectClean()
  }

  @Test("an amendment takes away what the first mentor approved")
  func amended() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.submit(settled)
    try await test.approve("c-1", by: "anna")
    _ = try await test.by("mia").amend(claim("c-1", "settle-debts", "2018-03-06"))
    #expect(try await test.claim("c-1").endorsedBy == nil)
    try await test.approve("c-1", by: "bert")
    #expect(try await test.claim("c-1").status == .endorsed)
    try await test.approve("c-1", by: "anna")
    #expect(try await test.claim("c-1").status == .decided)
    try await test.expectClean()
  }

  @Test("where own claims are allowed, the second is still another person")
  func ownClaims() async throws {
    let setting = "approval: { second_mentor_above: 60"
    let rules = try TestRules.edited([
      .init(TestRules.first, setting, setting + ", own_claims: allow")
    ])
    let test = try await TestLedger(rules, on: "2018-03-07")
    try await test.submit(settled)
    try await test.approve("c-1", by: "mia")
    #expect(try await test.approve("c-1", by: "Mia").standing == .already)
    #expect(try await test.claim("c-1").status == .endorsed)
    #expect(try await test.approve("c-1", by: "anna").standing == .booked)
    #expect(try await test.claim("c-1").status == .decided)
  }

  @Test("a claim with a first approval can still be rejected or taken back")
  func closed() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.submit(settled)
    try await test.approve("c-1")
    #expect(try await test.by("bert").reject("c-1", reason: "not so").standing == .booked)
    #expect(
      try await test.approve("c-1", by: "carla").standing
        == .refused(.notOpen("c-1", .rejected)))
    try await test.submit(claim("c-2", "settle-debts", "2018-03-06"))
    try await test.approve("c-2")
    #expect(try await test.by("mia").withdraw("c-2").standing == .booked)
    #expect(try await test.claim("c-2").endorsedBy == nil)
    try await test.expectClean()
  }
}
