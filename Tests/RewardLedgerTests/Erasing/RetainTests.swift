import GRDB
import RewardRules
import Rewards
import Testing

@testable import RewardLedger

@Suite("erasing those whose time has passed")
struct RetainTests {
  /// The rules of the tests, with details kept for a month.
  private static func rules(_ details: String = "retention: { details: 1 month }") throws -> RuleSet
  {
    try TestRules.edited(
      [
        .init(TestRules.first, "2018-01-01..2018-06-30", "2018-01-01.."),
        .init(TestRules.first, "retention: { details: 2 years }", details),
      ], versions: [TestRules.first])
  }

  /// One claim that was paid, on 5 March.
  private func settled(_ rules: RuleSet) async throws -> TestLedger {
    let test = try await TestLedger(rules, on: "2018-03-05")
    try await test.fillDrawer()
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.payOut()
    return test
  }

  private func retain(_ test: TestLedger) async throws -> ErasureResult {
    try await test.by("anna").retain()
  }

  /// A day, and how many people's time has passed on it.
  struct Edge: CustomTestStringConvertible {
    let today: Day
    let people: Int
    var testDescription: String { String(describing: today) }
  }

  @Test(
    "a person goes on the day after the time that details are kept, not before",
    arguments: [
      Edge(today: "2018-04-05", people: 0), Edge(today: "2018-04-06", people: 1),
      Edge(today: "2019-01-01", people: 1),
    ])
  func edge(_ edge: Edge) async throws {
    let people = edge.people
    let test = try await settled(try Self.rules())
    test.calendar.today = edge.today
    try await test.by("anna").bringUpToDate()
    let before = try await test.head
    let result = try await retain(test)
    #expect(result.people == people)
    #expect(result.heldPeople == 0)
    #expect(result.isClean)
    if people == 0 {
      #expect(result.receipt.standing == .already)
      #expect(result.receipt.entry == nil)
      #expect(try await test.head == before)
    } else {
      #expect(result.receipt.standing == .booked)
      #expect(result.receipt.entry?.number == before.number + 1)
      #expect(try await test.kinds.last == .retained)
    }
    try await test.expectNothingWritten { () async throws in
      #expect(try await retain(test).people == 0)
    }
    try await test.expectClean(erased: people * 3)
  }

  @Test("what was done long ago stays as long as somebody takes part")
  func stillThere() async throws {
    let test = try await settled(try Self.rules())
    test.calendar.today = "2018-04-05"
    try await test.decide(claim("c-2", "apply-for-debt-help", "2018-04-05"))
    try await test.payOut()
    test.calendar.today = "2018-04-20"
    #expect(try await retain(test).people == 0)
    test.calendar.today = "2018-05-06"
    #expect(try await retain(test).people == 1)
    try await test.expectClean(erased: 6)
  }

  @Test("who is owed something or has something open stays, and is counted")
  func held() async throws {
    let test = try await settled(try Self.rules())
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    try await test.submit(claim("c-3", "call-creditors", "2018-03-05", of: "p-3"))
    test.calendar.today = "2018-06-01"
    let result = try await retain(test)
    #expect(result.people == 1)
    #expect(result.heldPeople == 2)
    try await test.payOut(to: "p-2")
    _ = try await test.by("anna").withdraw("c-3")
    // Both were seen today.
    #expect(try await retain(test).heldPeople == 0)
    test.calendar.today = "2018-07-02"
    #expect(try await retain(test).people == 2)
    #expect(try await test.verification.isClean)
  }

  @Test("nobody goes where the rules do not say how long")
  func noRetention() async throws {
    let test = try await settled(try Self.rules(""))
    test.calendar.today = "2019-01-01"
    try await test.by("anna").bringUpToDate()
    try await test.expectNothingWritten { () async throws in
      #expect(try await retain(test).receipt.standing == .refused(.noRetention))
    }
  }

  @Test("all who go together are one entry, that sums them up")
  func together() async throws {
    let test = try await TestLedger(try Self.rules(), on: "2018-03-05")
    try await test.fillDrawer()
    for number in 1...8 {
      let person = "p-\(number)"
      try await test.takeIn(person, household: number < 3 ? "h-1" : nil)
      try await test.decide(claim("c-\(number)", "call-creditors", "2018-03-05", of: person))
      if number != 2 { try await test.payOut(to: person) }
    }
    test.calendar.today = "2018-06-01"
    let result = try await retain(test)
    #expect(result.people == 7)
    #expect(result.heldPeople == 1)
    #expect(result.entries == 7 * 4)
    let entries = try await test.entries()
    let event = try #require(
      entries.last?.details.flatMap { Details($0.text, kind: .retained) }?.event)
    guard case .retained(let erasure) = event else {
      Issue.record("the last entry says who went")
      return
    }
    #expect(erasure.people == 7)
    #expect(erasure.entries == 28)
    #expect(
      erasure.uses == [
        ErasedUse(
          holder: "budget", on: "2018-01-01", cents: 14_000, bons: 7, mostCents: 14_000,
          mostBons: 7)
      ])
    #expect(erasure.sources.count == 7)
    #expect(erasure.sources == erasure.sources.sorted())
    // What p-1 used of their household stays with p-2; it is no act of p-2.
    #expect(try await test.kinds.filter { $0 == .carriedOver }.count == 1)
    try await test.payOut(to: "p-2")
    test.calendar.today = "2018-07-02"
    #expect(try await retain(test).people == 1)
    let holders = try TestFile(test.path).rows("SELECT holder FROM cap_use").map {
      $0["holder"] as String
    }
    #expect(holders == ["budget"])
    try await test.expectClean(erased: 28 + 5)
  }

  @Test("what is carried over to somebody does not keep them longer")
  func carriedOver() async throws {
    let test = try await TestLedger(try Self.rules(), on: "2018-03-05")
    try await test.fillDrawer()
    for person in ["p-1", "p-2"] { try await test.takeIn(person, household: "h-1") }
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.payOut()
    test.calendar.today = "2018-04-05"
    try await test.expectForgotten()
    test.calendar.today = "2018-04-06"
    #expect(try await retain(test).people == 1)
    #expect(try await test.verification.isClean)
  }
}
