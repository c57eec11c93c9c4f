import Rewards
import Testing

@testable import RewardLedger

/// For every amount in any set of exports for finance, and for every difference of two of them, at
/// least ten approvals of at least two pillars lie under it, or none at all.
struct FloorTests {
  @Test func `the example year keeps the floor in every amount and every difference`() async throws
  {
    let year = try await ExampleYear.play()
    let view = try await FinanceView(of: year)
    #expect(view.amounts.count > 80)
    #expect(view.broken == [])
    try await year.expectClean()
    // It says something: most months show what was granted and what was handed over.
    #expect(view.monthsWithGrants >= 8)
    #expect(view.monthsWithHandOvers >= 3)
  }

  @Test(arguments: 0..<20)
  func `small random years keep the floor`(batch: UInt64) async throws {
    for seed in batch * 10..<batch * 10 + 10 {
      let year = try await RandomYear.play(seed: seed)
      let view = try await FinanceView(of: year)
      #expect(view.broken == [], "seed \(seed)")
    }
  }
}

/// All that finance can see of a ledger: every amount of every export that the command makes, each
/// with what every approval adds to it.
struct FinanceView {
  /// By what an export calls it: the cents by approval, one place an approval.
  private(set) var amounts: Set<[Int64]> = []
  private(set) var monthsWithGrants = 0
  private(set) var monthsWithHandOvers = 0
  private let pillars: [String?]
  private let provenance: Provenance
  private let closed: [MonthClosed]

  init(of test: TestLedger) async throws {
    provenance = try Provenance(try await test.entries())
    pillars = provenance.pillars
    let ledger = try await test.by("finance")
    closed = try await ledger.read { books throws(LedgerError) in
      try books.closedMonths().map(\.closed)
    }
    try collectClosedMonths()
    for first in closed.indices {
      for last in first..<closed.count {
        try await collect(ledger, closed[first].month...closed[last].month)
      }
    }
  }

  /// Amounts and differences that break the floor.
  var broken: [String] {
    let all = Array(amounts)
    let nothing = [Int64](repeating: 0, count: pillars.count)
    var broken: [String] = []
    for (index, one) in all.enumerated() {
      if !keepsFloor(one, nothing, 1) { broken.append("\(one.filter { $0 != 0 })") }
      for other in all[..<index] {
        // An export states balances without a sign, so the difference may be a sum.
        for times in [-1, 1] as [Int64] where !keepsFloor(one, other, times) {
          broken.append("\(zip(one, other).map { $0 + times * $1 }.filter { $0 != 0 })")
        }
      }
      if broken.count > 3 { break }
    }
    return broken
  }

  private func keepsFloor(_ one: [Int64], _ other: [Int64], _ times: Int64) -> Bool {
    var count = 0
    var first: String?
    var hasTwoPillars = false
    for index in one.indices where one[index] + times * other[index] != 0 {
      count += 1
      if let pillar = pillars[index] {
        if let first, first != pillar { hasTwoPillars = true }
        first = pillar
      }
      if count >= 10, hasTwoPillars { return true }
    }
    return count == 0
  }

  /// What a closed month says is what the entries say.
  private mutating func collectClosedMonths() throws {
    for month in closed {
      for line in month.lines {
        let sum = provenance.sum(
          .movement(line.movement.rawValue), in: line.from...month.month)
        #expect(sum.cents == line.cents, "\(month.month) \(line.movement)")
      }
      if month.lines.contains(where: { $0.movement == .granted }) { monthsWithGrants += 1 }
      if month.lines.contains(where: { $0.movement == .handedOver }) { monthsWithHandOvers += 1 }
      for vouchers in month.vouchers where vouchers.movement == .handedOver {
        let sum = provenance.sum(
          .handedOver(denomination: vouchers.denomination), in: vouchers.from...month.month)
        #expect(sum.cents == vouchers.denomination * vouchers.count)
        amounts.insert(vector(sum.shares))
      }
    }
  }

  /// What approvals add to the lines of a month's account, debits and credits.
  private func sides(
    of account: String, in month: MonthClosed
  ) -> (debit: Provenance.Sum, credit: Provenance.Sum) {
    var (debit, credit) = (Provenance.Sum(), Provenance.Sum())
    for line in month.lines {
      var sum = provenance.sum(.movement(line.movement.rawValue), in: line.from...month.month)
      let (one, other) = FinanceView.accounts[line.movement.rawValue] ?? ("", "")
      let isTurned = sum.cents < 0
      if isTurned {
        sum.shares = sum.shares.mapValues { -$0 }
        sum.others = -sum.others
      }
      if (isTurned ? other : one) == account { debit += sum }
      if (isTurned ? one : other) == account { credit += sum }
    }
    return (debit, credit)
  }

  private static let accounts = [
    "granted": ("expenses:rewards", "liabilities:bons"),
    "deferred": ("liabilities:bons", "liabilities:bons-later"),
    "reversed-after": ("expenses:losses", "expenses:rewards"),
    "handed-over": ("liabilities:bons", "assets:voucher-stock"),
    "received": ("assets:voucher-stock", "liabilities:suppliers"),
    "order-costs": ("expenses:order-costs", "liabilities:suppliers"),
    "lost": ("expenses:losses", "assets:voucher-stock"),
    "expired": ("expenses:losses", "assets:voucher-stock"),
  ]

  /// Every amount of an export, which must be what the sums say.
  private mutating func collect(_ ledger: Ledger, _ months: ClosedRange<Month>) async throws {
    let scope = try await ledger.books(
      .finance, from: months.lowerBound, through: months.upperBound)
    let transactions = try await ledger.transactions(of: scope, after: 0)
    #expect(transactions.count == Int(scope.transactionCount))
    var closing: [String: Provenance.Sum] = [:]
    var earlier = Provenance.Sum()
    for account in scope.accounts.map(\.name) where !account.hasPrefix("equity") {
      var (opening, debits, credits) = (Provenance.Sum(), Provenance.Sum(), Provenance.Sum())
      for month in closed where month.month <= months.upperBound {
        let (debit, credit) = sides(of: account, in: month)
        guard months.contains(month.month) else {
          var net = debit
          net += credit.turned
          let isOld = month.month < months.lowerBound.january && account.hasPrefix("expenses")
          if isOld { earlier += net } else { opening += net }
          continue
        }
        let line = transactions.first { $0.on == month.month.lastDay }?.lines
          .first { $0.account == account }
        #expect((line?.debit ?? 0) == debit.cents)
        #expect((line?.credit ?? 0) == credit.cents)
        debits += debit
        credits += credit
        amounts.formUnion([vector(debit.shares), vector(credit.shares)])
      }
      var net = opening
      net += debits
      net += credits.turned
      closing[account] = net
      #expect(scope.opening.first { $0.account == account }?.cents ?? 0 == opening.cents)
      #expect(scope.totals.first { $0.account == account }?.debit ?? 0 == debits.cents)
      #expect(scope.totals.first { $0.account == account }?.credit ?? 0 == credits.cents)
      #expect(scope.closing.first { $0.account == account }?.cents == net.cents)
      amounts.formUnion([opening, debits, credits, net].map { vector($0.shares) })
    }
    let old = scope.opening.first { $0.account == "equity:earlier-years" }
    #expect(old?.cents ?? 0 == earlier.cents)
    amounts.insert(vector(earlier.shares))
  }

  private func vector(_ shares: [Int: Int64]) -> [Int64] {
    var vector = [Int64](repeating: 0, count: pillars.count)
    for (index, cents) in shares { vector[index] = cents }
    // The same on either side is one number here: differences are taken with both signs.
    if vector.first(where: { $0 != 0 }) ?? 0 < 0 { return vector.map { -$0 } }
    return vector
  }
}

extension Provenance.Sum {
  /// The same on the other side.
  var turned: Provenance.Sum {
    Provenance.Sum(shares: shares.mapValues { -$0 }, others: -others)
  }
}
