import Rewards
import Testing

@testable import RewardLedger

/// What finance sees of people who were erased before there was enough under their amounts.
struct ErasedFloorTests {
  /// A ledger in October, in which some people got 20 euro and their voucher in September, half of
  /// them for their health, and some of whom were forgotten.
  private func ledger(of people: Int, forgotten: Int) async throws -> TestLedger {
    let test = try await TestLedger("Examples/guide/settings", on: "2025-09-01")
    let anna = try await test.by("anna")
    let numbers = try #require(VoucherLot.numbers(from: "T-001", count: 50))
    _ = try await anna.receive([VoucherLot(numbers: numbers, denomination: Money(cents: 2_000))])
    try await approve(1...people, in: test)
    test.calendar.today = "2025-10-02"
    for number in 1...forgotten {
      #expect(try await anna.forget("p-\(number)").receipt.standing == .booked)
    }
    return test
  }

  private func approve(_ numbers: ClosedRange<Int>, in test: TestLedger) async throws {
    for number in numbers {
      let action = number.isMultiple(of: 2) ? "list-all-debts" : "visit-gp"
      try await test.decide(claim("c-\(number)", action, "2025-09-01", of: "p-\(number)"))
      _ = try await test.by("anna").handOver(to: "p-\(number)")
    }
  }

  /// The cost of rewards that finance sees by the end of October.
  private func cost(in test: TestLedger) async throws -> Int64 {
    test.calendar.today = "2025-11-02"
    let scope = try await test.by("anna").books(.finance)
    return scope.totals.first { $0.account == Account.rewards.rawValue }?.debit ?? 0
  }

  @Test(arguments: [1, 3])
  func `amounts of few people are not said once they are forgotten`(people: Int) async throws {
    let test = try await ledger(of: people, forgotten: people)
    #expect(try await cost(in: test) == 0)
    #expect(try await test.verification.faults == [])
  }

  @Test(arguments: [9, 10])
  func `they are said with ten others`(others: Int) async throws {
    let test = try await ledger(of: 2, forgotten: 2)
    try await approve(11...10 + others, in: test)
    #expect(try await cost(in: test) == (others == 10 ? 12 * 2_000 : 0))
    #expect(try await test.verification.faults == [])
  }

  @Test func `what was said before they were forgotten stays, and so do later months`()
    async throws
  {
    let test = try await ledger(of: 12, forgotten: 12)
    try await approve(21...32, in: test)
    #expect(try await cost(in: test) == 24 * 2_000)
    #expect(try await test.verification.faults == [])
  }
}
