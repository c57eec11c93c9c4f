import GRDB
import RewardRules
import Rewards
import Testing

@testable import RewardLedger

@Suite("verifying a ledger from which people were erased")
struct ErasedVerifyTests {
  private static let april: [TestRules.Edit] = [
    .init(TestRules.first, "at_most: 1_000", "at_most: 30")
  ]

  /// A ledger with a budget of 30: p-1 has 20 of it, so p-2 gets nothing.
  private func refused() async throws -> TestLedger {
    let test = try await TestLedger(try TestRules.edited(Self.april), on: "2018-03-05")
    try await test.fillDrawer()
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    let second = try await test.decide(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    #expect(second.reasons == ["cap:budget"])
    try await test.payOut()
    return test
  }

  @Test("a decision that saw what somebody used is still right when they are erased")
  func sawUse() async throws {
    let test = try await refused()
    let before = try await test.verification.replayedCount
    try await test.expectForgotten()
    let after = try await test.verification
    #expect(after.faults == [])
    #expect(after.unknownCount == 0)
    // The claim, its decision and the settlement of p-1.
    #expect(after.erasedCount == 3)
    #expect(after.replayedCount == before - 3)
  }

  @Test("the same where what was used was given back in between")
  func givenBack() async throws {
    let test = try await TestLedger(try TestRules.edited(Self.april), on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    try await test.reverse("c-1")
    try await test.expectForgotten()
    try await test.expectClean(erased: 3)
    #expect(try TestFile(test.path).rows("SELECT * FROM cap_use").isEmpty)
  }

  @Test("who was in a household once still saw what was used in it")
  func formerHousehold() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    for person in ["p-1", "p-2"] { try await test.takeIn(person, household: "h-1") }
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05"))
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05"))
    let saw = try await test.decide(
      claim("c-3", "sort-paperwork", "2018-03-05", of: "p-2"))
    #expect(saw.amount?.cents == 3_000)
    try await test.takeIn("p-2", household: nil)
    try await test.payOut()
    try await test.expectForgotten()
    #expect(try await test.verification.faults == [])
  }

  /// A ledger in which two must approve what is above 25, and p-1 used some of what their household
  /// may have in a week.
  private func seconded(_ action: String) async throws -> TestLedger {
    let test = try await TestLedger(
      try TestRules.edited([
        .init(TestRules.first, "second_mentor_above: 60", "second_mentor_above: 25")
      ]), on: "2018-03-05")
    try await test.fillDrawer()
    for person in ["p-1", "p-2"] { try await test.takeIn(person, household: "h-1") }
    try await test.decide(claim("c-1", action, "2018-03-05"))
    try await test.approve("c-1", by: "bert")
    return test
  }

  @Test("a first approval that saw it, and did not write it down, is counted and is no fault")
  func endorsed() async throws {
    let test = try await seconded("sort-paperwork")
    try await test.decide(claim("c-2", "settle-debts", "2018-03-05", of: "p-2"))
    try await test.approve("c-2", by: "bert")
    #expect(try await test.cents("c-2") == 5_000)
    #expect(try await test.verification.unknownCount == 0)
    try await test.payOut()
    try await test.expectForgotten()
    let verification = try await test.verification
    #expect(verification.faults == [])
    #expect(verification.unknownCount == 1)
  }

  @Test("what one mentor might approve because of it is right, though now it would take two")
  func decidedByOne() async throws {
    let test = try await seconded("settle-debts")
    let reduced = try await test.decide(claim("c-2", "sort-paperwork", "2018-03-05", of: "p-2"))
    #expect(reduced.status == .decided)
    #expect(reduced.amount?.cents == 1_000)
    test.calendar.today = "2018-03-12"
    try await test.payOut()
    try await test.expectForgotten()
    let verification = try await test.verification
    #expect(verification.faults == [])
    #expect(verification.unknownCount == 0)
  }

  struct Attack: CustomTestStringConvertible {
    let testDescription: String
    let sql: String

    private static let kept = "SELECT entry FROM detail WHERE participant = 'p-2'"

    static let all = [
      Attack(
        testDescription: "one more is gone", sql: "DELETE FROM detail WHERE entry = (\(kept))"),
      Attack(
        testDescription: "all of another person are gone",
        sql: "DELETE FROM detail WHERE entry IN (\(kept))"),
      Attack(
        testDescription: "those of the erasure are gone",
        sql: "DELETE FROM detail WHERE entry = (SELECT max(number) FROM entry)"),
      Attack(
        testDescription: "those of the first entry are gone",
        sql: "DELETE FROM detail WHERE entry = 1"),
      Attack(
        testDescription: "an entry that lost them has others",
        sql: """
          INSERT INTO detail SELECT min(number), 'p-2', (SELECT key FROM detail WHERE entry = 1),
            (SELECT content FROM detail WHERE entry = 1)
          FROM entry WHERE number NOT IN (SELECT entry FROM detail)
          """),
      Attack(
        testDescription: "others are gone in the place of one that has some again",
        sql: """
          CREATE TEMP TABLE gone AS
            SELECT min(number) AS number FROM entry WHERE number NOT IN (SELECT entry FROM detail);
          UPDATE detail SET entry = (SELECT number FROM gone) WHERE entry = (\(kept) LIMIT 1)
          """),
      Attack(
        testDescription: "less is used than the erased people used",
        sql: "UPDATE cap_use SET cents = cents - 500 WHERE holder = 'budget'"),
      Attack(
        testDescription: "an id may be used again", sql: "DELETE FROM erased_source"),
      Attack(
        testDescription: "somebody has the vouchers again",
        sql: "UPDATE voucher SET participant = 'p-2' WHERE state = 'handed-over'"),
      Attack(
        testDescription: "an entry without details has other postings",
        sql: """
          UPDATE posting SET account = 'expenses:losses' WHERE account = 'expenses:rewards'
            AND entry NOT IN (SELECT entry FROM detail)
          """),
      Attack(
        testDescription: "an entry without details has another kind",
        sql: """
          UPDATE entry SET kind = 'withdrawn' WHERE kind = 'submitted'
            AND number NOT IN (SELECT entry FROM detail)
          """),
    ]
  }

  @Test("what is changed in it is found", arguments: Attack.all)
  func attacked(_ attack: Attack) async throws {
    let test = try await refused()
    try await test.expectForgotten()
    try await test.expectClean(erased: 3)
    try TestFile(test.path).attack { db in try db.execute(sql: attack.sql) }
    #expect(try await !test.verification.isClean)
  }

  @Test("the file lets details go only while its last entry is an erasure")
  func guarded() async throws {
    let test = try await refused()
    let file = try TestFile(test.path)
    let delete = "DELETE FROM detail WHERE participant = 'p-2'"
    #expect(throws: DatabaseError.self) { try file.change { db in try db.execute(sql: delete) } }
    try await test.expectForgotten()
    #expect(throws: DatabaseError.self) {
      try file.change { db in try db.execute(sql: "DELETE FROM detail WHERE participant IS NULL") }
    }
    try await test.submit(claim("c-3", "call-creditors", "2018-03-05", of: "p-2"))
    #expect(throws: DatabaseError.self) { try file.change { db in try db.execute(sql: delete) } }
  }

  @Test("months that were closed with sums of people who are erased stay as they are")
  func months() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer(200)
    for number in 1...14 {
      let action = number % 2 == 0 ? "call-creditors" : "go-to-gym"
      try await test.decide(claim("c-\(number)", action, "2018-03-05", of: "p-\(number)"))
      try await test.payOut(to: "p-\(number)")
    }
    test.calendar.today = "2018-05-02"
    for number in 1...8 {
      try await test.expectForgotten("p-\(number)")
      #expect(try await test.verification.faults == [], "after \(number)")
    }
    let closed = try TestFile(test.path).rows("SELECT content FROM closed_month")
    #expect(closed.contains { ($0["content"] as String).contains("granted") })
  }
}

@Suite("what a decision was told of caps")
struct WitnessTests {
  struct Told: CustomTestStringConvertible {
    let cents: Int64
    let bons: Int64
    let isAllowed: Bool
    var testDescription: String { "\(cents) and \(bons)" }
  }

  private static let days: ClosedRange<Day> = "2018-03-05"..."2018-03-11"

  /// Erased people used 30 in 2 bons of that week, and 5 in a bon of the week after.
  private static func later() -> LaterUses {
    func use(_ day: Day, _ cents: Int64, _ bons: Int64) -> ErasedUse {
      ErasedUse(
        holder: "budget", on: day, cents: 0, bons: 0, mostCents: cents, mostBons: bons)
    }
    return LaterUses([
      7: [use("2018-03-05", 20, 1), use("2018-03-12", 5, 1)], 9: [use("2018-03-05", 10, 1)],
    ])
  }

  @Test(
    "it lies between what is known and that with all that erased people used",
    arguments: [
      Told(cents: 100, bons: 4, isAllowed: true), Told(cents: 130, bons: 6, isAllowed: true),
      Told(cents: 99, bons: 4, isAllowed: false), Told(cents: 131, bons: 6, isAllowed: false),
      Told(cents: 100, bons: 3, isAllowed: false), Told(cents: 130, bons: 7, isAllowed: false),
    ])
  func bounds(_ told: Told) {
    let answer = Use(cents: told.cents, bons: told.bons)
    let known = Use(cents: 100, bons: 4)
    let witness = Witness(Self.later(), telling: [.same(false), .use(answer)])
    let use = witness.use(of: "budget", on: Self.days, known: known)
    #expect(witness.isInDoubt)
    #expect(witness.isContradicted == !told.isAllowed)
    #expect(use == (told.isAllowed ? answer : known))
  }

  @Test(
    "day by day each day has its own bounds",
    arguments: [
      Told(cents: 0, bons: 0, isAllowed: true), Told(cents: 30, bons: 2, isAllowed: true),
      Told(cents: 31, bons: 2, isAllowed: false), Told(cents: 30, bons: 3, isAllowed: false),
    ])
  func boundsByDay(_ told: Told) {
    let known = [DayUse(day: "2018-03-07", use: Use(cents: 50, bons: 1))]
    let more = DayUse(day: "2018-03-05", use: Use(cents: told.cents, bons: told.bons))
    let answer = told.cents == 0 ? known : [more] + known
    let witness = Witness(Self.later(), telling: [.days(answer)])
    #expect(
      witness.dailyUse(of: "budget", on: Self.days, known: known)
        == (told.isAllowed ? answer : known))
    #expect(witness.isContradicted == !told.isAllowed)
    // What is known cannot be missing.
    let short = Witness(Self.later(), telling: [.days([more])])
    _ = short.dailyUse(of: "budget", on: Self.days, known: known)
    #expect(short.isContradicted)
  }

  @Test("past the entries that sum it up there is no doubt any more")
  func passed() {
    var later = Self.later()
    for (entry, cents) in [(7, 10), (9, 0)] as [(Int64, Int64)] {
      later.pass(entry)
      let known = Use(cents: 100, bons: 4)
      let most = Use(cents: 100 + cents, bons: cents == 0 ? 4 : 5)
      let witness = Witness(later, telling: [.use(most), .use(most)])
      #expect(witness.use(of: "budget", on: Self.days, known: known) == most)
      #expect(witness.isInDoubt == (cents > 0))
      #expect(!witness.isContradicted)
      // Another cap was not used by them at all.
      _ = witness.use(of: "weekly participant=p-2", on: Self.days, known: known)
      #expect(witness.isContradicted == (most != known))
    }
  }

  @Test("an answer of another kind, or none, contradicts")
  func otherKind() {
    for answers in [[], [.days([])], [.same(true)]] as [[HistoryAnswer]] {
      let witness = Witness(Self.later(), telling: answers)
      #expect(witness.use(of: "budget", on: Self.days, known: .none) == .none)
      #expect(witness.isContradicted)
    }
  }

  @Test("what a damaged file says of them is no more than a number")
  func damaged() {
    let use = ErasedUse(
      holder: "budget", on: "2018-03-05", cents: .min, bons: .max, mostCents: .max,
      mostBons: .min)
    var later = LaterUses([1: [use, use], 2: [use]])
    for entry in [1, 2, 3] as [Int64] { later.pass(entry) }
    #expect(later.days(of: "budget", in: .allTime).allSatisfy { $0.use == .none })
  }
}
