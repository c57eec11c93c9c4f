import Rewards
import Testing

@testable import RewardLedger

@Suite("an amount outside the rules")
struct GrantTests {
  private func grant(
    _ cents: Int64 = 10_000, id: String = "g-1", of participant: String = "p-1",
    for action: String? = nil, reason: String = "the rules do not fit"
  ) -> Grant {
    Grant(
      id: id, participant: participant, action: action, amount: Money(cents: cents),
      reason: reason)
  }

  private func granted(_ grant: Grant, on day: Day) async throws -> TestLedger {
    let test = try await TestLedger(on: day)
    _ = try await test.by("anna").grant(grant)
    _ = try await test.by("bert").grant(grant)
    return test
  }

  @Test("it takes two people, and is paid once")
  func twoPeople() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let first = try await test.by("anna").grant(grant())
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "Anna"] {
        #expect(try await test.by(name).grant(grant()).standing == .already)
        #expect(try await test.by(name).confirmGrant("g-1").standing == .already)
      }
      #expect(
        try await test.by("bert").grant(grant(9_999)).standing
          == .refused(.otherContent("g-1")))
    }
    #expect(try await test.owed() == [0, 0])
    let second = try await test.by("bert").grant(grant())
    #expect(second.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "bert", "carla"] {
        let again = try await test.by(name).confirmGrant("g-1")
        #expect(again.standing == .already)
        #expect(again.entry == second.entry)
      }
    }
    #expect(try await test.owed() == [10_000, 0])
    let balance = try await test.by("anna").balance()
    #expect(balance.grants.count == 1)
    #expect(balance.grants.amount.cents == 10_000)
    try await test.expectClean()
  }

  @Test("nobody agrees to a grant to themself")
  func ownGrant() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    _ = try await test.by("anna").grant(grant(of: "bert"))
    #expect(
      try await test.by("Bert").confirmGrant("g-1").standing == .refused(.ownClaim("g-1")))
    #expect(try await test.kinds.last == .refused)
    #expect(try await test.by("carla").confirmGrant("g-1").standing == .booked)
    try await test.expectClean()
  }

  struct Amount: CustomTestStringConvertible {
    let cents: Int64
    let isFit: Bool
    var testDescription: String { "\(cents) cents" }
  }

  @Test(
    "it is above nothing, and at most what a rule may state",
    arguments: [
      Amount(cents: .min, isFit: false), Amount(cents: 0, isFit: false),
      Amount(cents: 1, isFit: true), Amount(cents: 1_000_000_000, isFit: true),
      Amount(cents: 1_000_000_001, isFit: false), Amount(cents: .max, isFit: false),
    ])
  func amount(_ amount: Amount) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let receipt = try await test.by("anna").grant(grant(amount.cents))
    #expect(receipt.standing == (amount.isFit ? .booked : .refused(.amountUnfit)))
  }

  @Test("what has no reason, or a name that is none, is refused")
  func refused() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let ledger = try await test.by("anna")
    let cases: [(Grant, Refusal)] = [
      (grant(reason: ""), .reasonMissing), (grant(reason: "a\u{7}b"), .reasonUnfit),
      (grant(id: "g 1"), .malformedID), (grant(of: "123456782"), .malformedID),
      (grant(for: "call"), .unknownAction("call", nearest: nil)),
    ]
    try await test.expectNothingWritten { () async throws in
      for (grant, refusal) in cases {
        #expect(try await ledger.grant(grant).standing == .refused(refusal))
      }
      #expect(
        try await ledger.confirmGrant("g-9").standing == .refused(.unknownGrant("g-9")))
    }
  }

  @Test("caps do not hold it back, and count it", arguments: [nil, "call-creditors"])
  func countedByCaps(_ action: String?) async throws {
    let test = try await granted(grant(for: action), on: "2018-03-05")
    test.calendar.today = "2018-04-15"
    // 100 of 80 a week for a household: the week is full. Of 150 a month 50 are left.
    let sameWeek = try await test.decide(claim("c-1", "call-creditors", "2018-03-11"))
    #expect(sameWeek.reasons == ["cap:household-week"])
    test.calendar.today = "2018-04-16"
    let month: [(String, Day, Int64)] = [
      ("c-2", "2018-03-12", 3_000), ("c-3", "2018-03-19", 0), ("c-4", "2018-04-02", 3_000),
    ]
    for (id, day, cents) in month {
      let booked = try await test.decide(claim(id, "sort-paperwork", day))
      #expect(booked.amount?.cents == cents, "\(id)")
      test.calendar.today = test.calendar.today.adding(days: 7)
    }
    try await test.expectClean()
  }

  @Test("a cap of one action counts a grant for it, and no other", arguments: [true, false])
  func capOfAction(_ isForAction: Bool) async throws {
    let test = try await granted(
      grant(500, for: isForAction ? "visit-gp" : "go-to-gym"), on: "2018-03-05")
    let days: [Day] = ["2018-03-04", "2018-03-05"]
    var cents: [Int64?] = []
    for (number, day) in days.enumerated() {
      let booked = try await test.decide(
        claim("c-\(number)", "visit-gp", day, evidence: ["appointment-card"]))
      cents.append(booked.amount?.cents)
    }
    #expect(cents == [1_500, isForAction ? 0 : 1_500])
  }

  @Test("it is reversed once, and the caps get it back")
  func reversed() async throws {
    let test = try await granted(grant(), on: "2018-03-05")
    let first = try await test.reverse("g-1")
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.reverse("g-1").entry == first.entry)
      #expect(try await test.by("carla").confirmGrant("g-1").standing == .already)
    }
    #expect(try await test.owed() == [0, 0])
    #expect(try TestFile(test.path).rows("SELECT * FROM cap_use").isEmpty)
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    #expect(try await test.cents("c-1") == 2_000)
    #expect(try await test.by("anna").balance().grants.count == 0)
    try await test.expectClean()
  }

  @Test("a proposal that was reversed is not agreed to")
  func reversedProposal() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    _ = try await test.by("anna").grant(grant())
    #expect(try await test.reverse("g-1").standing == .booked)
    #expect(try await test.by("bert").grant(grant()).standing == .already)
    #expect(try await test.owed() == [0, 0])
    try await test.expectClean()
  }
}
