import Rewards
import Testing

@testable import RewardLedger

/// Stories of other systems that lost money when two acts met.
@Suite("two at once")
struct RaceTests {
  /// Does acts at the same time, each through a ledger of its own on the same file.
  private func atOnce(
    _ test: TestLedger, _ acts: [@Sendable (Ledger) async throws -> Receipt]
  ) async throws -> [Receipt.Standing] {
    let (path, clock) = (test.path, test.calendar.clock)
    return try await withThrowingTaskGroup(of: Receipt.Standing.self) { group in
      for (number, act) in acts.enumerated() {
        let signature = try TestLedger.signature("mentor-\(number)")
        group.addTask {
          let ledger = try await Ledger.open(path, by: signature, clock: clock)
          return try await act(ledger).standing
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func approve(_ id: String) -> @Sendable (Ledger) async throws -> Receipt {
    { ledger in try #require(try await ledger.approve([id]).first) }
  }

  private func reverse(_ id: String) -> @Sendable (Ledger) async throws -> Receipt {
    { ledger in try await ledger.reverse(id, reason: "a slip") }
  }

  @Test("a refund is not made twice (Blnk 152)")
  func refundTwice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    let standings = try await atOnce(test, Array(repeating: reverse("c-1"), count: 8))
    #expect(standings.filter { $0 == .booked }.count == 1)
    #expect(standings.filter { $0 == .already }.count == 7)
    #expect(try await test.cents(of: .rewards) == 0)
    #expect(try await test.cents(of: .bons) == 0)
    try await test.expectClean()
  }

  @Test("a claim that is approved by many at once is paid once")
  func approvedTwice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.submit(claim("c-1", "call-creditors", "2018-03-05"))
    let standings = try await atOnce(test, Array(repeating: approve("c-1"), count: 8))
    #expect(standings.filter { $0 == .booked }.count == 1)
    #expect(standings.filter { $0 == .already }.count == 7)
    #expect(try await test.owed() == [2_000, 0])
    try await test.expectClean()
  }

  @Test("a reversal and an approval at once see each other (Medusa 16595)", arguments: 1...4)
  func reversalWithoutLock(_ round: Int) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "apply-for-debt-help", "2018-03-01"))
    for number in 2...5 {
      try await test.submit(
        claim("c-\(number)", "apply-for-debt-help", ("2018-03-01" as Day).adding(days: number - 1)))
    }
    _ = try await atOnce(test, [reverse("c-1")] + (2...5).map { approve("c-\($0)") })
    // Once: of all that were approved one at most is paid, whoever came first.
    var paid = 0
    for number in 2...5 where try await test.cents("c-\(number)") == 1_000 { paid += 1 }
    #expect(paid <= 1)
    #expect(try await test.owed() == [Int64(paid) * 1_000, 0])
    try await test.expectClean()
  }

  @Test("a limit is not consumed by the first half of two steps (Saleor 7588)")
  func firstHalf() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.decide(claim("c-1", "sort-paperwork", "2018-03-05", effort: 4))
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05"))
    let used = try TestFile(test.path).rows("SELECT * FROM cap_use")
    // The first of two approvals: it counts nowhere until the second.
    try await test.decide(claim("c-3", "apply-for-debt-help", "2018-03-06"))
    #expect(try await test.claim("c-3").status == .endorsed)
    #expect(try TestFile(test.path).rows("SELECT * FROM cap_use") == used)
    _ = try await test.by("bert").reject("c-3", reason: "not so")
    test.calendar.today = "2018-03-20"
    try await test.decide(claim("c-4", "apply-for-debt-help", "2018-03-07"))
    #expect(try await test.cents("c-4") == 1_000)
    try await test.expectClean()
  }

  @Test("a limit of one is not used by two at once (Saleor 544)")
  func pastTheLimit() async throws {
    let test = try await TestLedger(on: "2018-03-08")
    for number in 1...8 {
      try await test.submit(
        claim("c-\(number)", "apply-for-debt-help", ("2018-03-01" as Day).adding(days: number - 1)))
    }
    let standings = try await atOnce(test, (1...8).map { approve("c-\($0)") })
    #expect(standings.allSatisfy { $0 == .booked })
    #expect(try await test.owed() == [1_000, 0])
    try await test.expectClean()
  }

  @Test("a budget is not passed by many at once")
  func pastTheBudget() async throws {
    let rules = try TestRules.edited([
      .init(
        TestRules.first, "at_most: 1_000\n    beyond: refuse", "at_most: 50\n    beyond: refuse")
    ])
    let test = try await TestLedger(rules, on: "2018-03-05")
    for number in 1...8 {
      try await test.submit(
        claim("c-\(number)", "call-creditors", "2018-03-05", of: "p-\(number)"))
    }
    _ = try await atOnce(test, (1...8).map { approve("c-\($0)") })
    #expect(try await test.cents(of: .rewards) == 4_000)
    try await test.expectClean()
  }

  @Test("one ledger value is used by many tasks at once")
  func oneValue() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let ledger = try await test.by("mia")
    let other = try await test.by("anna")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...20 {
        group.addTask {
          let id = "c-\(number)"
          _ = try await ledger.submit([
            claim(id, "call-creditors", "2018-03-05", of: "p-\(number)")
          ])
          _ = try await other.approve([id])
        }
      }
      try await group.waitForAll()
    }
    #expect(try await test.cents(of: .rewards) == 40_000)
    #expect(try await ledger.claims(status: .decided).count == 20)
    try await test.expectClean()
  }

  @Test("two second mentors at once decide once")
  func twoSeconds() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.decide(claim("c-1", "settle-debts", "2018-03-07"))
    let standings = try await atOnce(test, Array(repeating: approve("c-1"), count: 6))
    #expect(standings.filter { $0 == .booked }.count == 1)
    #expect(try await test.owed() == [6_000, 1_000])
    try await test.expectClean()
  }

  @Test("a part falls due once, whoever asks first")
  func dueOnce() async throws {
    let test = try await TestLedger(on: "2018-03-07")
    try await test.decide(claim("c-1", "settle-debts", "2018-03-07"))
    try await test.approve("c-1", by: "bert")
    test.calendar.today = "2018-03-12"
    let (path, clock) = (test.path, test.calendar.clock)
    let signature = try TestLedger.signature("bert")
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...6 {
        group.addTask {
          try await Ledger.open(path, by: signature, clock: clock).fallDue().count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(count == 1)
    #expect(try await test.owed() == [7_000, 0])
    try await test.expectClean()
  }
}
