import Rewards
import Testing

@testable import RewardLedger

// What the one who keeps the drawer may do.

extension RandomDesk {
  /// A random act with vouchers; `nil` if there is nothing to do it with, or it is done each time.
  func voucherAct(by ledger: Ledger) async throws -> Act? {
    switch pick(RandomDesk.voucherKinds) {
    case .receive:
      let lots = [newLot(), newLot()]
      return { Result(try await ledger.receive(lots, orderCosts: Money(cents: 350))) }
    case .handOver:
      let (person, isLeaving) = (pick(RandomDesk.people), pick(0...3) == 0)
      return { Result(try await ledger.handOver(to: person, isLeaving: isLeaving).receipt) }
    case .count:
      try await count(by: ledger)
      return nil
    case .lose:
      let numbers = try await some(.inStock, by: ledger)
      return { Result(try await ledger.lose(numbers, reason: "gone")) }
    case .replace:
      guard let number = try await some(.handedOver, by: ledger).first else { return nil }
      let cause = pick(ReplacementCause.allCases)
      return { Result(try await ledger.replace(number, because: cause).receipt) }
    }
  }

  /// What may be done with vouchers.
  private enum VoucherKind {
    case receive, handOver, count, lose, replace
  }

  /// Each as often as it is done, of all these together.
  private static let voucherKinds: [VoucherKind] =
    [.receive, .receive, .receive, .count, .lose, .replace, .replace]
    + [.handOver, .handOver, .handOver, .handOver, .handOver]

  /// Counts the drawer: most is there, something may be back.
  private func count(by ledger: Ledger) async throws {
    let stock = try await ledger.vouchers(in: .inStock).filter { _ in pick(0...9) > 0 }
    let back = try await some(.lost, by: ledger)
    if pick(0...1) == 0 {
      _ = try await ledger.countDrawer(numbers: stock.map(\.number) + back)
    } else {
      let piles = Dictionary(grouping: stock, by: \.denomination)
      _ = try await ledger.countDrawer(
        piles: piles.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) })
    }
  }

  /// One or two vouchers in a state; now and then one that is somewhere else.
  private func some(_ state: Voucher.State, by ledger: Ledger) async throws -> [String] {
    let all = try await ledger.vouchers(in: pick(0...9) == 0 ? nil : state).map(\.number)
    return all.isEmpty ? [] : Array(Set([pick(all), pick(all)])).sorted()
  }

  private func newLot() -> VoucherLot {
    let count = pick(1...8)
    defer { voucherCount += count }
    return VoucherLot(
      numbers: (0..<count).map { "v-\(voucherCount + $0)" },
      denomination: Money(cents: pick([500, 1_000, 2_000])),
      lastDay: pick([nil, 0, 5, 20]).map { test.calendar.today.adding(days: $0) })
  }
}
