import Rewards
import Testing

@testable import RewardLedger

@Suite("approving a claim")
struct ApproveTests {
  let call = claim("c-1", "call-creditors", "2018-03-05")

  @Test("a claim that is approved twice is paid once, with the same receipt")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(call)
    let first = try await test.approve("c-1")
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      for name in ["anna", "bert"] {
        let second = try await test.approve("c-1", by: name)
        #expect(second.standing == .already)
        #expect(second.entry == first.entry)
      }
    }
    #expect(try await test.owed() == [2_000, 0])
    #expect(try await test.cents(of: .rewards) == 2_000)
    try await test.expectClean()
  }

  struct Own: CustomTestStringConvertible {
    let mentor: String
    let participant: String
    let isAllowed: Bool
    let isRefused: Bool

    init(_ mentor: String, for participant: String, whereOwnIsAllowed: Bool, refused: Bool) {
      self.mentor = mentor
      self.participant = participant
      isAllowed = whereOwnIsAllowed
      isRefused = refused
    }

    var testDescription: String {
      "\(mentor) approves mia's claim for \(participant)"
        + (isAllowed ? " where own claims are allowed" : "")
    }

    static let all = [
      Own("anna", for: "p-1", whereOwnIsAllowed: false, refused: false),
      Own("mia", for: "p-1", whereOwnIsAllowed: false, refused: true),
      Own("MIA", for: "p-1", whereOwnIsAllowed: false, refused: true),
      Own("Mia2", for: "p-1", whereOwnIsAllowed: false, refused: false),
      Own("anna", for: "Anna", whereOwnIsAllowed: false, refused: true),
      Own("anna", for: "anna2", whereOwnIsAllowed: false, refused: false),
      Own("mia", for: "p-1", whereOwnIsAllowed: true, refused: false),
      Own("anna", for: "ANNA", whereOwnIsAllowed: true, refused: true),
    ]
  }

  @Test("who put a claim in, or whom it is about, does not approve it", arguments: Own.all)
  func own(_ own: Own) async throws {
    let setting = "approval: { second_mentor_above: 60"
    let rules = try TestRules.edited(
      own.isAllowed
        ? [.init(TestRules.first, setting, setting + ", own_claims: allow")] : [])
    let test = try await TestLedger(rules, on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05", of: own.participant))
    let receipt = try await test.approve("c-1", by: own.mentor)
    #expect(receipt.standing == (own.isRefused ? .refused(.ownClaim("c-1")) : .booked))
    #expect(try await test.claim("c-1").status == (own.isRefused ? .submitted : .decided))
    try await test.expectClean()
  }

  @Test("what was tried and refused stands in the log")
  func refusalIsLogged() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(call)
    let receipt = try await test.approve("c-1", by: "mia")
    let line = try #require(try await test.by("anna").log().last)
    #expect(line.entry == receipt.entry?.number)
    #expect(line.kind == .refused)
    #expect(line.signature?.by == "mia")
    #expect(line.object == "c-1")
    #expect(line.result == "approve own-claim")
    #expect(try await test.by("anna").log(participant: "p-1").last?.entry == line.entry)
  }

  @Test("a claim that waits for evidence is approved when an amendment brings it")
  func pended() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "visit-gp", "2018-03-05"))
    let first = try await test.approve("c-1")
    #expect(first.standing == .booked)
    var booked = try await test.claim("c-1")
    #expect(booked.status == .pended)
    #expect(booked.reasons == ["evidence:appointment-card"])
    try await test.expectNothingWritten { () async throws in
      let second = try await test.approve("c-1", by: "bert")
      #expect(second.standing == .already)
      #expect(second.entry == first.entry)
    }
    let seen = claim("c-1", "visit-gp", "2018-03-05", evidence: ["appointment-card"])
    _ = try await test.by("mia").amend(seen, reason: "she brought the card")
    booked = try await test.claim("c-1")
    #expect(booked.status == .submitted)
    #expect(booked.reasons == [])
    try await test.approve("c-1")
    #expect(try await test.cents("c-1") == 1_500)
    try await test.expectClean()
  }

  @Test("a claim that waits for a fact is approved when the fact is taken in")
  func missingFact() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "walk-daily", "2018-03-05"))
    try await test.approve("c-1")
    #expect(try await test.claim("c-1").reasons == ["missing:arm"])
    let rows = [Participant(id: "p-1", facts: ["arm": "bons"])]
    _ = try await test.by("mia").takeIn(rows)
    try await test.expectNothingWritten { _ = try await test.by("anna").takeIn(rows) }
    try await test.approve("c-1")
    #expect(try await test.cents("c-1") == 500)
    try await test.expectClean()
  }

  @Test("the same action of a day is a duplicate, whatever its id; the next day it is not")
  func duplicate() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.decide(call)
    let same = try await test.decide(claim("c-2", "call-creditors", "2018-03-05"))
    #expect(same.outcome == .denied)
    #expect(same.reasons == ["duplicate"])
    let next = try await test.decide(claim("c-3", "call-creditors", "2018-03-06"))
    #expect(next.outcome == .approved)
    try await test.expectClean()
  }

  @Test("what is asked is decided in the order asked, and each stands alone")
  func order() async throws {
    let test = try await TestLedger(on: "2018-03-09")
    let days: [Day] = ["2018-03-05", "2018-03-06", "2018-03-07", "2018-03-08"]
    for (number, day) in days.enumerated() {
      try await test.submit(claim("c-\(number)", "sort-paperwork", day))
    }
    let receipts = try await test.by("anna").approve(["c-1", "c-9", "c-0"])
    #expect(receipts.map(\.standing) == [.booked, .refused(.unknownClaim("c-9")), .booked])
    // The second is above 60 with the first of the week: it waits for another mentor.
    #expect(try await test.claim("c-0").status == .decided)
    #expect(try await test.claim("c-2").status == .submitted)
    try await test.approve("c-2")
    #expect(try await test.claim("c-2").status == .endorsed)
  }

  @Test("an action comes after another only once that one counts")
  func after() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    let early = try await test.decide(claim("c-1", "attend-intake", "2018-03-05"))
    #expect(early.reasons == ["after:apply-for-debt-help"])
    try await test.decide(claim("c-2", "apply-for-debt-help", "2018-03-06"))
    try await test.decide(claim("c-3", "attend-intake", "2018-03-06"))
    #expect(try await test.cents("c-3") == 4_000)
    try await test.reverse("c-3")
    try await test.reverse("c-2")
    let late = try await test.decide(claim("c-4", "attend-intake", "2018-03-06"))
    #expect(late.reasons == ["after:apply-for-debt-help"])
    try await test.expectClean()
  }

  @Test("a household together earns no more than its week holds")
  func household() async throws {
    let test = try await TestLedger(on: "2018-03-12")
    _ = try await test.by("mia").takeIn([
      Participant(id: "p-1", household: "h-1"), Participant(id: "p-2", household: "h-1"),
    ])
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: 4))
    try await test.decide(claim("c-2", "sort-paperwork", "2018-03-06", of: "p-2"))
    let reduced = try await test.decide(
      claim("c-3", "call-creditors", "2018-03-11", of: "p-2"))
    #expect(reduced.outcome == .reduced)
    #expect(reduced.amount?.cents == 1_000)
    #expect(reduced.reasons == ["cap:household-week"])
    let nextWeek = try await test.decide(
      claim("c-4", "call-creditors", "2018-03-12", of: "p-3"))
    #expect(nextWeek.amount?.cents == 2_000)
    try await test.expectClean()
  }

  @Test("a cap over 28 days holds over each 28 days, not one day longer")
  func rolling() async throws {
    let test = try await TestLedger(on: "2018-03-29")
    let days: [(Day, Int64)] = [
      ("2018-03-01", 1_500), ("2018-03-10", 1_500), ("2018-03-28", 0), ("2018-03-29", 1_500),
    ]
    for (number, (day, cents)) in days.enumerated() {
      let booked = try await test.decide(
        claim("c-\(number)", "visit-gp", day, evidence: ["appointment-card"]))
      #expect(booked.amount?.cents == cents, "\(day)")
    }
    try await test.expectClean()
  }
}
