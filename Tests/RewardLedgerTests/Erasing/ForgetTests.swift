import GRDB
import Rewards
import Testing

@testable import RewardLedger

@Suite("forgetting one person")
struct ForgetTests {
  /// A ledger in which p-1 was paid for a call, and p-2 was not yet.
  private func settled() async throws -> TestLedger {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    try await test.takeIn("p-1", household: "h-1", arm: "bons")
    _ = try await test.by("anna")
      .agree(participant: "p-1", action: "visit-gp", on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    try await test.payOut()
    return test
  }

  @Test("a person who was paid all is forgotten, the books stay, and others are as they were")
  func forgotten() async throws {
    let test = try await settled()
    let balances = try await Account.allCases.asyncMap { try await test.cents(of: $0) }
    let result = try await test.forget()
    #expect(result.receipt.standing == .booked)
    #expect(result.people == 1)
    // Their rows, the agreement, the claim, its decision, the settlement.
    #expect(result.entries == 5)
    #expect(result.isClean)
    #expect(try await test.kinds.last == .forgotten)
    #expect(try await test.by("anna").claim("c-1") == nil)
    #expect(try await test.by("anna").statement(of: "p-1").lines.isEmpty)
    #expect(try await test.claim("c-2").amount?.cents == 2_000)
    #expect(try await test.owed("p-2") == [2_000, 0])
    #expect(try await Account.allCases.asyncMap { try await test.cents(of: $0) } == balances)
    try await test.expectClean(erased: 5)
  }

  @Test("nobody knows afterwards who had the vouchers, and they can still be replaced")
  func vouchers() async throws {
    let test = try await settled()
    let file = try TestFile(test.path)
    let handed = "SELECT * FROM voucher WHERE participant IS NOT NULL"
    #expect(try file.rows(handed).count == 4)
    try await test.expectForgotten()
    #expect(try file.rows(handed).isEmpty)
    let replaced = try await test.by("anna").replace("F-0001", because: .lost)
    #expect(replaced.receipt.standing == .booked)
    #expect(try file.rows(handed).isEmpty)
    try await test.expectClean(erased: 5)
  }

  /// Why somebody cannot be forgotten, and what makes that they can.
  struct Held: CustomTestStringConvertible {
    let testDescription: String
    let before: @Sendable (TestLedger) async throws -> Void
    let refusal: Refusal
    let after: @Sendable (TestLedger) async throws -> Void

    static let all = [
      Held(
        testDescription: "something is owed now",
        before: { try await $0.decide(claim("c-1", "call-creditors", "2018-03-05")) },
        refusal: .stillOwed("p-1", amount: "20.00"), after: { try await $0.payOut() }),
      Held(
        testDescription: "something is owed later",
        before: { test in
          try await test.decide(claim("c-1", "settle-debts", "2018-03-05"))
          try await test.approve("c-1", by: "bert")
          try await test.payOut()
        },
        refusal: .stillOwed("p-1", amount: "10.00"),
        after: { test in
          test.calendar.today = "2018-03-12"
          try await test.payOut()
        }),
      Held(
        testDescription: "a claim is open",
        before: { try await $0.submit(claim("c-1", "call-creditors", "2018-03-05")) },
        refusal: .stillOpen("p-1", ["c-1"]),
        after: { _ = try await $0.by("anna").withdraw("c-1") }),
      Held(
        testDescription: "a claim waits for a second mentor",
        before: { try await $0.decide(claim("c-1", "settle-debts", "2018-03-05")) },
        refusal: .stillOpen("p-1", ["c-1"]),
        after: { _ = try await $0.by("anna").reject("c-1", reason: "it was not so") }),
      Held(
        testDescription: "a grant waits for a second person",
        before: { _ = try await $0.by("mia").grant(Self.grant) },
        refusal: .stillOpen("p-1", ["g-1"]),
        after: { test in
          _ = try await test.by("anna").grant(Self.grant)
          try await test.payOut()
        }),
      Held(
        testDescription: "nothing is known about them", before: { _ in },
        refusal: .unknownParticipant("p-1"),
        after: { try await $0.takeIn("p-1", household: nil) }),
    ]

    private static let grant = Grant(
      id: "g-1", participant: "p-1", amount: Money(cents: 500), reason: "the rules do not fit")
  }

  @Test("who is owed something or has something open is not forgotten", arguments: Held.all)
  func held(_ held: Held) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    try await held.before(test)
    try await test.expectNothingWritten { () async throws in
      let result = try await test.forget()
      #expect(result.receipt.standing == .refused(held.refusal))
      #expect(result.people == 0)
      #expect(result.entries == 0)
    }
    try await held.after(test)
    try await test.expectForgotten()
    #expect(try await test.forget().receipt.standing == .refused(.unknownParticipant("p-1")))
    #expect(try await test.verification.isClean)
  }

  @Test("what was erased is not put in again, and other ids are")
  func notAgain() async throws {
    let test = try await settled()
    let grant = Grant(
      id: "g-1", participant: "p-1", amount: Money(cents: 500), reason: "the rules do not fit")
    for name in ["mia", "anna"] { _ = try await test.by(name).grant(grant) }
    try await test.payOut()
    try await test.expectForgotten()
    try await test.expectNothingWritten { () async throws in
      for (id, participant) in [("c-1", "p-1"), ("c-1", "p-2"), ("g-1", "p-1")] {
        let again = claim(id, "call-creditors", "2018-03-05", of: participant)
        #expect(try await test.submit(again).standing == .refused(.erased(id)))
        let grant = Grant(
          id: id, participant: participant, amount: Money(cents: 500), reason: "again")
        #expect(try await test.by("mia").grant(grant).standing == .refused(.erased(id)))
      }
      #expect(
        try await test.submit(claim("c-2", "call-creditors", "2018-03-05", of: "p-2")).standing
          == .already)
    }
    // They come back, and begin anew.
    let new = try await test.decide(claim("c-9", "call-creditors", "2018-03-05"))
    #expect(new.amount?.cents == 2_000)
    #expect(try await test.verification.isClean)
  }

  @Test("the same id is another fingerprint in another ledger")
  func fingerprints() async throws {
    var fingerprints: Set<String> = []
    for _ in 0..<2 {
      let test = try await settled()
      try await test.expectForgotten()
      let rows = try TestFile(test.path).rows("SELECT fingerprint FROM erased_source")
      #expect(rows.count == 1)
      let fingerprint: String = try #require(rows.first?["fingerprint"])
      #expect(fingerprint.wholeMatch(of: /[0-9a-f]{16}/) != nil)
      fingerprints.insert(fingerprint)
    }
    #expect(fingerprints.count == 2)
  }

  @Test("a person who is a mentor too stays one in what is about others")
  func mentor() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05", of: "bert"))
    try await test.submit(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    try await test.approve("c-2", by: "bert")
    try await test.payOut(to: "bert")
    try await test.expectForgotten("bert")
    #expect(
      try await test.by("anna").log(participant: "p-2").map(\.signature?.by) == ["mia", "bert"])
    try await test.expectClean(erased: 3)
  }

  @Test("forgetting closes the months before first, with what is known of them")
  func monthsFirst() async throws {
    let test = try await settled()
    test.calendar.today = "2018-04-02"
    try await test.expectForgotten()
    #expect(Array(try await test.kinds.suffix(2)) == [.monthClosed, .forgotten])
    try await test.expectClean(erased: 5)
  }

  @Test("many are forgotten one after the other, the last one too")
  func everybody() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    let people = (1...6).map { "p-\($0)" }
    for (number, person) in people.enumerated() {
      try await test.takeIn(person, household: number < 4 ? "h-1" : nil)
      try await test.decide(claim("c-\(number)", "call-creditors", "2018-03-05", of: person))
      try await test.payOut(to: person)
    }
    let file = try TestFile(test.path)
    for (number, person) in people.enumerated() {
      try await test.expectForgotten(person)
      #expect(try await test.verification.isClean, "after \(number + 1)")
      let used = try file.rows("SELECT sum(cents) AS cents FROM cap_use WHERE holder = 'budget'")
      #expect(used.first?["cents"] == 6 * 2_000)
    }
    let left = try file.rows("SELECT count(*) AS count FROM detail WHERE participant IS NOT NULL")
    #expect(left.first?["count"] == 0)
    #expect(
      try file.rows("SELECT DISTINCT holder FROM cap_use").map { $0["holder"] as String } == [
        "budget"
      ])
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows
    -> [Value]
  {
    var values: [Value] = []
    for element in self { values.append(try await body(element)) }
    return values
  }
}
