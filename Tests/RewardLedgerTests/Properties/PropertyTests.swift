import Rewards
import Testing

@testable import RewardLedger

@Suite("random acts")
struct PropertyTests {
  private static let stepsPerSeed = 200

  @Test("whatever is done, the laws of the ledger hold", arguments: 1...24 as ClosedRange<UInt64>)
  func laws(_ seed: UInt64) async throws {
    let desk = try await RandomDesk(seed: seed)
    for _ in 0..<Self.stepsPerSeed { try await desk.step() }
    try await expectStatementsAndAccountsAgree(desk)
    let verification = try await desk.test.verification
    #expect(verification.faults == [])
    #expect(verification.engineDifferences == [])
  }

  @Test("the random acts are of every kind")
  func everyKind() async throws {
    var kinds: Set<EntryKind> = []
    for seed in 1...24 as ClosedRange<UInt64> where kinds.count < EntryKind.allCases.count {
      let desk = try await RandomDesk(seed: seed)
      for _ in 0..<Self.stepsPerSeed { try await desk.step() }
      kinds.formUnion(try await desk.test.kinds)
    }
    #expect(Set(EntryKind.allCases).subtracting(kinds) == [])
  }

  private func expectStatementsAndAccountsAgree(_ desk: RandomDesk) async throws {
    let ledger = try await desk.test.by("auditor")
    let balance = try await ledger.balance()
    var recount = Recount()
    for kept in try await desk.test.entries() { try recount.take(kept) }
    for account in Account.allCases {
      #expect(balance.cents(of: account) == recount.cents(of: account))
    }
    var (now, later): (Int64, Int64) = (0, 0)
    for person in RandomDesk.people {
      let statement = try await ledger.statement(of: person)
      #expect(statement.owedNow.cents == recount.owedNow[person] ?? 0)
      #expect(statement.owedLater.cents == recount.owedLater[person] ?? 0)
      #expect(statement.lines.allSatisfy { $0.payout.open >= .zero })
      now += statement.owedNow.cents
      later += statement.owedLater.cents
    }
    #expect(now == -balance.cents(of: .bons))
    #expect(later == -balance.cents(of: .bonsLater))
    let vouchers = try await ledger.vouchers()
    let stock = vouchers.filter { $0.state == .inStock }
    #expect(stock.reduce(0) { $0 + $1.denomination.cents } == recount.drawer.cents)
    #expect(balance.drawer.reduce(0) { $0 + $1.amount.cents } == recount.drawer.cents)
    #expect(vouchers.count == recount.drawer.count)
  }
}
