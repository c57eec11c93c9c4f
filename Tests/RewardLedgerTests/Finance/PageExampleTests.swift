import Foundation
import Rewards
import Testing

@testable import RewardLedger

/// The worked example of the page `ReadingTheExports`.
struct PageExampleTests {
  /// What happens in a month: how many claims of 20 euro are approved, half of them for a list of
  /// debts and half for a visit to the GP, and how many residents get their voucher.
  private struct Step {
    let name: String
    let month: String
    let approved: Int
    let handed: Int
  }

  private static let steps = [
    Step(name: "September", month: "2025-09", approved: 12, handed: 10),
    Step(name: "October", month: "2025-10", approved: 3, handed: 5),
    Step(name: "November", month: "2025-11", approved: 9, handed: 9),
  ]

  private static let page = "Sources/RewardLedger/RewardLedger.docc/ReadingTheExports.md"

  @Test func `the example comes out as the page says`() async throws {
    let test = try await TestLedger("Examples/guide/settings", on: "2025-09-01")
    let anna = try await test.by("anna")
    let numbers = try #require(VoucherLot.numbers(from: "T-001", count: 50))
    _ = try await anna.receive([VoucherLot(numbers: numbers, denomination: Money(cents: 2_000))])
    var rows: [String] = []
    for step in Self.steps {
      let owed = try await play(step, in: test)
      rows.append(try await row(step, owed: owed, in: test))
    }
    let page = try String(
      contentsOf: TestLedger.root.appending(path: Self.page), encoding: .utf8)
    for row in rows { #expect(page.contains(row), "\(row)") }
    try await test.expectClean()
  }

  /// Plays a month, and stands in the next one.
  private func play(_ step: Step, in test: TestLedger) async throws -> Int64 {
    let month = try #require(Month(step.month))
    test.calendar.today = month.firstDay.adding(days: 7)
    let before = try await test.by("anna").claims().count
    for number in before + 1...before + step.approved {
      let action = number.isMultiple(of: 2) ? "visit-gp" : "list-all-debts"
      try await test.decide(claim("c-\(number)", action, month.firstDay, of: "p-\(number)"))
    }
    test.calendar.today = month.firstDay.adding(days: 19)
    var handed = 0
    for number in 1...before + step.approved where handed < step.handed {
      guard try await test.owed("p-\(number)") != [0, 0] else { continue }
      let result = try await test.by("anna").handOver(to: "p-\(number)")
      #expect(result.receipt.standing == .booked)
      handed += 1
    }
    let owed = try await -test.cents(of: .bons)
    test.calendar.today = month.next.firstDay
    return owed
  }

  /// The row of the page's table.
  private func row(
    _ step: Step, owed: Int64, in test: TestLedger
  ) async throws -> String {
    let month = try #require(Month(step.month))
    let anna = try await test.by("anna")
    let scope = try await anna.books(.finance, from: month, through: month)
    let total = { (account: Account) in
      scope.totals.first { $0.account == account.rawValue }
    }
    let cells = [
      step.name, "\(step.approved) × 20 = \(step.approved * 20)",
      "\(step.handed) × 20 = \(step.handed * 20)", said(total(.rewards)?.debit),
      said(total(.voucherStock)?.credit), "\(owed / 100)",
      "\(-(scope.closing.first { $0.account == Account.bons.rawValue }?.cents ?? 0) / 100)",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// An amount, if there is one.
  private func said(_ cents: Int64?) -> String {
    guard let cents, cents > 0 else { return "waits" }
    return "\(cents / 100)"
  }
}
