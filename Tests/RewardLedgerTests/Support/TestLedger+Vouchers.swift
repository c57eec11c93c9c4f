import Rewards
import Testing

@testable import RewardLedger

/// Amounts of a test, in whole euros and in cents.
extension Money {
  static func euros(_ euros: Int64) -> Money { Money(cents: euros * 100) }
}

extension VoucherLot {
  /// Vouchers of some euros, whose numbers follow each other.
  static func lot(
    _ first: String, _ count: Int = 1, of euros: Int64, until lastDay: Day? = nil
  ) throws -> VoucherLot {
    VoucherLot(
      numbers: try #require(VoucherLot.numbers(from: first, count: count)),
      denomination: .euros(euros), lastDay: lastDay)
  }
}

// Unless a test says otherwise dora keeps the drawer.
extension TestLedger {
  @discardableResult
  func receive(_ lots: VoucherLot..., costs: Money = .zero) async throws -> Receipt {
    try await by("dora").receive(lots, orderCosts: costs)
  }

  /// Vouchers of some euros in the drawer, whose numbers follow each other.
  @discardableResult
  func receive(
    _ first: String, _ count: Int = 1, of euros: Int64, until lastDay: Day? = nil
  ) async throws -> Receipt {
    try await receive(try .lot(first, count, of: euros, until: lastDay))
  }

  @discardableResult
  func handOver(
    to participant: String = "p-1", isLeaving: Bool = false
  ) async throws -> HandOverResult {
    try await by("dora").handOver(to: participant, isLeaving: isLeaving)
  }

  /// Grants a participant an amount, so that it is owed now.
  func owe(_ cents: Int64, _ id: String = "g-1", to participant: String = "p-1") async throws {
    let grant = Grant(
      id: id, participant: participant, amount: Money(cents: cents), reason: "a test")
    _ = try await by("anna").grant(grant)
    #expect(try await by("bert").confirmGrant(id).standing == .booked)
  }

  /// Where a voucher is.
  func state(_ number: String) async throws -> Voucher.State? {
    try await voucher(number)?.state
  }

  func voucher(_ number: String) async throws -> Voucher? {
    try await by("dora").vouchers().first { $0.number == number }
  }

  /// The numbers of the vouchers in a state, in order.
  func numbers(_ state: Voucher.State) async throws -> [String] {
    try await by("dora").vouchers(in: state).map(\.number)
  }

  /// What was handed over of each part of what a participant was granted, in cents.
  func handed(_ participant: String = "p-1") async throws -> [Int64] {
    try await by("anna").statement(of: participant).lines.map(\.payout.handed.cents)
  }
}
