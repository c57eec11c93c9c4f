import Rewards
import Testing

@testable import RewardLedger

@Suite("the clock of the machine")
struct ClockTests {
  @Test("a clock that runs back a day is told, and nothing is written")
  func backwards() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    let yesterday = try await test.by("mia", on: "2018-03-19")
    await #expect {
      _ = try await yesterday.submit([claim("c-1", "visit-gp", "2018-03-05")])
    } throws: { error in
      (error as? LedgerError)?.code == .wrongClock
    }
    #expect(try await test.by("mia").claim("c-1") == nil)
    try await test.submit(claim("c-1", "visit-gp", "2018-03-05"))
    try await test.expectClean()
  }
}

@Suite("putting a claim in")
struct SubmitTests {
  let call = claim("c-1", "call-creditors", "2018-03-05")

  @Test("a claim that is put in twice is put in once")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let first = try await test.submit(call)
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      let second = try await test.submit(call, by: "anna")
      #expect(second.standing == .already)
      #expect(second.entry == first.entry)
    }
    try await test.expectClean()
  }

  @Test("an id with other content is refused, whatever differs")
  func otherContent() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.submit(call)
    let others = [
      claim("c-1", "sort-paperwork", "2018-03-05"),
      claim("c-1", "call-creditors", "2018-03-06"),
      claim("c-1", "call-creditors", "2018-03-05", of: "p-2"),
      claim("c-1", "call-creditors", "2018-03-05", agreedOn: "2018-03-05"),
      claim("c-1", "call-creditors", "2018-03-05", outcome: .missed),
      claim("c-1", "call-creditors", "2018-03-05", effort: 2),
      claim("c-1", "call-creditors", "2018-03-05", evidence: ["letter"]),
    ]
    try await test.expectNothingWritten { () async throws in
      for other in others {
        #expect(try await test.submit(other).standing == .refused(.otherContent("c-1")))
      }
    }
  }

  @Test("what was put in at first is still the same claim after an amendment")
  func afterAmendment() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.submit(call)
    let moved = claim("c-1", "call-creditors", "2018-03-06")
    _ = try await test.by("mia").amend(moved)
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.submit(call).standing == .already)
      #expect(try await test.submit(moved).standing == .already)
    }
  }

  @Test("a claim of today is taken, one of tomorrow is not")
  func futureDay() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let tomorrow = claim("c-2", "call-creditors", "2018-03-06")
    #expect(try await test.submit(call).standing == .booked)
    #expect(
      try await test.submit(tomorrow).standing == .refused(.futureDay("c-2", "2018-03-06")))
    test.calendar.today = "2018-03-06"
    #expect(try await test.submit(tomorrow).standing == .booked)
  }

  @Test("the day is that of the programme's time zone")
  func timeZone() async throws {
    let test = try await TestLedger(on: "2018-03-04")
    // Amsterdam is an hour ahead of UTC in March: its 5 March begins at 23:00 UTC of the 4th.
    let midnight = Int64(("2018-03-05" as Day).number) * 86_400 - 3_600
    for (second, expected) in [
      (midnight - 1, Receipt.Standing.refused(.futureDay("c-1", "2018-03-05"))),
      (midnight, .booked),
    ] {
      let ledger = try await Ledger.open(
        test.path, by: TestLedger.signature("mia"), clock: LedgerClock { second })
      #expect(try await ledger.submit([call]).first?.standing == expected)
    }
    let line = try #require(try await test.by("anna").log().last)
    #expect(line.bookedAt == "2018-03-04T23:00:00Z")
  }

  struct Faulty: CustomTestStringConvertible {
    let testDescription: String
    let claim: Claim

    init(_ description: String, _ claim: Claim) {
      testDescription = description
      self.claim = claim
    }

    static let all = [
      Faulty("an id with a space", RewardLedgerTests.claim("c 1", "call-creditors", "2018-03-05")),
      Faulty("no id", RewardLedgerTests.claim("", "call-creditors", "2018-03-05")),
      Faulty(
        "a BSN", RewardLedgerTests.claim("c-1", "call-creditors", "2018-03-05", of: "123456782")),
      Faulty(
        "no action of the rules", RewardLedgerTests.claim("c-1", "call-creditor", "2018-03-05")),
      Faulty(
        "effort too low",
        RewardLedgerTests.claim("c-1", "sort-paperwork", "2018-03-05", effort: 1)),
      Faulty(
        "effort too high",
        RewardLedgerTests.claim("c-1", "sort-paperwork", "2018-03-05", effort: 5)),
      Faulty(
        "agreed after it was done",
        RewardLedgerTests.claim("c-1", "call-creditors", "2018-03-04", agreedOn: "2018-03-05")),
      Faulty(
        "evidence that has no name",
        RewardLedgerTests.claim("c-1", "call-creditors", "2018-03-05", evidence: ["A Note"])),
    ]
  }

  @Test("a claim with a fault is refused, and nothing is written", arguments: Faulty.all)
  func faulty(_ faulty: Faulty) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.expectNothingWritten { () async throws in
      let standing = try await test.submit(faulty.claim).standing
      guard case .refused(.faulty) = standing else {
        Issue.record("\(standing)")
        return
      }
    }
  }

  @Test("the effort may be one less or one more", arguments: [2, 4])
  func effort(_ effort: Int) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: effort))
    #expect(try await test.cents("c-1") == Int64(effort) * 1_000)
  }

  @Test("a claim and a grant do not share an id")
  func idOfGrant() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let grant = Grant(id: "c-1", participant: "p-1", amount: Money(cents: 500), reason: "luck")
    _ = try await test.by("anna").grant(grant)
    #expect(try await test.submit(call).standing == .refused(.otherContent("c-1")))
    try await test.submit(claim("c-2", "call-creditors", "2018-03-05"))
    let second = Grant(id: "c-2", participant: "p-1", amount: Money(cents: 500), reason: "luck")
    #expect(
      try await test.by("anna").grant(second).standing == .refused(.otherContent("c-2")))
  }
}

@Suite("changing and closing an open claim")
struct CloseTests {
  @Test("an amendment takes the place of the content, but not of participant and action")
  func amend() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.submit(claim("c-1", "sort-paperwork", "2018-03-05"))
    let ledger = try await test.by("mia")
    let changed = claim("c-1", "sort-paperwork", "2018-03-06", effort: 4)
    #expect(try await ledger.amend(changed).standing == .booked)
    #expect(try await test.claim("c-1").claim == changed)
    let others: [(Claim, Refusal)] = [
      (
        claim("c-1", "sort-paperwork", "2018-03-06", of: "p-2"),
        .fixedField("c-1", field: "participant")
      ),
      (claim("c-1", "call-creditors", "2018-03-06"), .fixedField("c-1", field: "action")),
      (claim("c-1", "sort-paperwork", "2018-03-07"), .futureDay("c-1", "2018-03-07")),
      (
        claim("c-1", "sort-paperwork", "2018-03-06", effort: 5),
        .faulty("c-1", .effortOutOfRange(5, allowed: 2...4))
      ),
      (claim("c-2", "sort-paperwork", "2018-03-06"), .unknownClaim("c-2")),
    ]
    for (other, refusal) in others {
      #expect(try await ledger.amend(other).standing == .refused(refusal))
    }
    #expect(try await test.claim("c-1").claim == changed)
    try await test.expectNothingWritten { () async throws in
      #expect(try await ledger.amend(changed).standing == .already)
    }
    try await test.expectClean()
  }

  @Test("a decided claim is not amended")
  func amendDecided() async throws {
    let test = try await TestLedger(on: "2018-03-06")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    let moved = claim("c-1", "call-creditors", "2018-03-06")
    #expect(
      try await test.by("mia").amend(moved).standing == .refused(.notOpen("c-1", .decided)))
    #expect(try await test.kinds.last == .refused)
  }

  @Test("rejecting twice is rejecting once, and needs a reason that can be printed")
  func reject() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    let ledger = try await test.by("anna")
    let longest = String(repeating: "é", count: Refusal.longestReason)
    try await test.expectNothingWritten { () async throws in
      #expect(try await ledger.reject("c-1", reason: "").standing == .refused(.reasonMissing))
      for unfit in [longest + "é", "a\nb", "a\u{0}b", "a\u{2028}b"] {
        #expect(
          try await ledger.reject("c-1", reason: unfit).standing == .refused(.reasonUnfit))
      }
    }
    let first = try await ledger.reject("c-1", reason: longest)
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      let second = try await ledger.reject("c-1", reason: "another")
      #expect(second.standing == .already)
      #expect(second.entry == first.entry)
    }
    #expect(try await test.claim("c-1").status == .rejected)
    try await test.expectClean()
  }

  @Test("taking a claim back twice is taking it back once; it needs no reason")
  func withdraw() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    let ledger = try await test.by("mia")
    #expect(
      try await ledger.withdraw("c-1", reason: "a\tb").standing == .refused(.reasonUnfit))
    let first = try await ledger.withdraw("c-1")
    #expect(first.standing == .booked)
    try await test.expectNothingWritten { () async throws in
      #expect(try await ledger.withdraw("c-1", reason: "again").entry == first.entry)
    }
    try await test.expectClean()
  }

  @Test("what is closed one way is not closed another way")
  func closedOnce() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let days: [Day] = ["2018-03-01", "2018-03-02", "2018-03-03", "2018-03-04"]
    for (number, day) in days.enumerated() {
      try await test.submit(claim("c-\(number)", "call-creditors", day))
    }
    let ledger = try await test.by("anna")
    _ = try await ledger.reject("c-0", reason: "no")
    _ = try await ledger.withdraw("c-1")
    try await test.approve("c-2")
    try await test.approve("c-3")
    try await test.reverse("c-3")
    let statuses: [ClaimStatus] = [.rejected, .withdrawn, .decided, .reversed]
    for (number, status) in statuses.enumerated() {
      let id = "c-\(number)"
      #expect(try await test.claim(id).status == status)
      let refused = Receipt.Standing.refused(.notOpen(id, status))
      let (rejecting, withdrawing) = (
        try await ledger.reject(id, reason: "no").standing,
        try await ledger.withdraw(id).standing
      )
      #expect(rejecting == (status == .rejected ? .already : refused))
      #expect(withdrawing == (status == .withdrawn ? .already : refused))
      let approving = try await test.approve(id).standing
      #expect(approving == (status == .decided ? .already : refused))
      let reversing = try await test.reverse(id).standing
      switch status {
      case .rejected, .withdrawn: #expect(reversing == .refused(.notDecided(id, status)))
      case .decided: #expect(reversing == .booked)
      default: #expect(reversing == .already)
      }
    }
    try await test.expectClean()
  }

  @Test("an id that is not there is refused by each act")
  func unknown() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let ledger = try await test.by("anna")
    try await test.expectNothingWritten { () async throws in
      let receipts = [
        try await test.approve("c-9"), try await ledger.reject("c-9", reason: "no"),
        try await ledger.withdraw("c-9"), try await test.reverse("c-9"),
      ]
      for receipt in receipts {
        #expect(receipt.standing == .refused(.unknownClaim("c-9")))
        #expect(receipt.entry == nil)
      }
    }
  }
}
