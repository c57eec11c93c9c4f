import Rewards
import Testing

@testable import RewardLedger

@Suite("streaks and ladders")
struct RunTests {
  /// A week of the cash book each: three of them pay 30.
  static let weeks = [
    claim("w-1", "keep-cash-book", "2018-03-05"), claim("w-2", "keep-cash-book", "2018-03-12"),
    claim("w-3", "keep-cash-book", "2018-03-19"),
  ]

  @Test("a week waits for the week before it, and is approved after it")
  func afterClaim() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    for week in Self.weeks { try await test.submit(week) }
    try await test.approve("w-2")
    #expect(try await test.claim("w-2").status == .pended)
    #expect(try await test.claim("w-2").reasons == ["after-claim"])
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.approve("w-2").standing == .already)
    }
    for week in Self.weeks { try await test.approve(week.id) }
    #expect(try await test.claim("w-2").reasons == ["streak"])
    #expect(try await test.cents("w-3") == 3_000)
    try await test.expectClean()
  }

  @Test("a step waits for the step before it while that one waits for us, and loses nothing")
  func stepBefore() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    try await test.submit(claim("a-1", "apply-for-debt-help", "2018-03-06"))
    try await test.submit(claim("a-2", "attend-intake", "2018-03-06"))
    try await test.approve("a-2")
    #expect(try await test.claim("a-2").reasons == ["after-claim"])
    #expect(try await test.by("anna").workList().map(\.amount.cents) == [1_000, 4_000])
    try await test.approve("a-1")
    try await test.approve("a-2")
    #expect(try await test.cents("a-2") == 4_000)
    try await test.expectClean()
  }

  @Test("a step does not wait for a step of a later day, of somebody else, or that was rejected")
  func stepNotBefore() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    try await test.submit(claim("a-1", "apply-for-debt-help", "2018-03-07"))
    try await test.submit(claim("o-1", "apply-for-debt-help", "2018-03-05", of: "p-2"))
    try await test.submit(claim("a-0", "apply-for-debt-help", "2018-03-05"))
    _ = try await test.by("anna").reject("a-0", reason: "not so")
    let step = try await test.decide(claim("a-2", "attend-intake", "2018-03-06"))
    #expect(step.status == .decided)
    #expect(step.reasons == ["after:apply-for-debt-help"])
    try await test.expectClean()
  }

  @Test("a week does not wait for a week that was rejected, or is of somebody else")
  func notWaiting() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    try await test.submit(claim("o-1", "keep-cash-book", "2018-03-05", of: "p-2"))
    for week in Self.weeks { try await test.submit(week) }
    _ = try await test.by("anna").reject("w-1", reason: "not so")
    try await test.approve("w-2")
    #expect(try await test.claim("w-2").status == .decided)
  }

  @Test("a week is not decided after a later one was")
  func laterDecided() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    try await test.decide(Self.weeks[1])
    try await test.submit(Self.weeks[0])
    #expect(
      try await test.approve("w-1").standing
        == .refused(.laterDecided("w-1", later: ["w-2"])))
    // A claim of the same day is not a later one.
    let same = try await test.decide(
      claim("w-2b", "keep-cash-book", "2018-03-12", outcome: .missed))
    #expect(same.status == .pended)
    _ = try await test.by("mia").withdraw("w-1")
    try await test.approve("w-2b")
    #expect(try await test.claim("w-2b").reasons == ["missed"])
    try await test.expectClean()
  }

  @Test("the work list says what approving comes to, for each week that waits")
  func workList() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    try await test.decide(Self.weeks[1])
    try await test.submit(Self.weeks[0])
    try await test.submit(Self.weeks[2])
    let list = try await test.by("anna").workList()
    #expect(list.map(\.claim.claim.id) == ["w-1", "w-3"])
    #expect(list.map(\.reasons) == [["later-decided"], ["after-claim"]])
    for reckoned in list { try await test.approve(reckoned.claim.claim.id) }
    #expect(try await test.claim("w-3").reasons == ["after-claim"])
  }

  @Test("the work list reckons each claim on top of those before it")
  func workListInOrder() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    for week in Self.weeks.reversed() { try await test.submit(week) }
    try await test.submit(claim("c-1", "apply-for-debt-help", "2018-03-06"))
    try await test.submit(claim("c-2", "apply-for-debt-help", "2018-03-07"))
    let ledger = try await test.by("anna")
    let list = try await ledger.workList()
    #expect(list.map(\.claim.claim.id) == ["w-1", "c-1", "c-2", "w-2", "w-3"])
    #expect(list.map(\.amount.cents) == [0, 1_000, 0, 0, 3_000])
    #expect(try await ledger.openClaims() == list.map(\.claim.claim.id))
    for reckoned in list {
      let id = reckoned.claim.claim.id
      try await test.approve(id)
      #expect(try await test.claim(id).reasons == reckoned.reasons)
      #expect(try await test.cents(id) == reckoned.amount.cents)
    }
  }

  @Test("a reversal puts a streak back as it stood")
  func reversedStreak() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    for week in Self.weeks { try await test.decide(week) }
    #expect(
      try await test.reverse("w-1").standing
        == .refused(.laterDecided("w-1", later: ["w-2", "w-3"])))
    try await test.reverse("w-3")
    try await test.decide(claim("w-3b", "keep-cash-book", "2018-03-20"))
    #expect(try await test.cents("w-3b") == 3_000)
    try await test.reverse("w-3b")
    try await test.reverse("w-2")
    // Without the second week the third is the first of a new run.
    let third = try await test.decide(claim("w-3c", "keep-cash-book", "2018-03-20"))
    #expect(third.reasons == ["streak"])
    try await test.expectClean()
  }

  @Test("a reversal puts a ladder back as it stood, after a miss too")
  func reversedLadder() async throws {
    let test = try await TestLedger(on: "2018-03-20")
    func gym(_ id: String, _ day: Day, missed: Bool = false) async throws -> Int64? {
      let booked = try await test.decide(
        claim(id, "go-to-gym", day, outcome: missed ? .missed : .done))
      return booked.amount?.cents
    }
    #expect(try await gym("g-1", "2018-03-01") == 500)
    #expect(try await gym("g-2", "2018-03-02") == 1_000)
    #expect(try await gym("g-3", "2018-03-03", missed: true) == 0)
    #expect(try await gym("g-4", "2018-03-04") == 500)
    try await test.reverse("g-4")
    #expect(try await gym("g-4b", "2018-03-04") == 500)
    try await test.reverse("g-4b")
    try await test.reverse("g-3")
    #expect(try await gym("g-4c", "2018-03-04") == 1_500)
    #expect(try await gym("g-5", "2018-03-05") == 2_000)
    // A week later, so that one mentor is enough.
    test.calendar.today = "2018-03-27"
    #expect(try await gym("g-6", "2018-03-06") == 2_000)
    try await test.expectClean()
  }
}
