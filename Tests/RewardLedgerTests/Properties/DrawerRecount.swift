import Rewards
import Testing

@testable import RewardLedger

/// Counts the vouchers of a ledger again, by itself.
struct DrawerRecount {
  /// Where a voucher was seen last.
  private enum Place {
    case drawer, resident, lost, expired
  }

  private struct Seen {
    let denomination: Int64
    /// The last day that it came in with.
    let lastDay: Day?
    var place = Place.drawer
  }

  private var vouchers: [String: Seen] = [:]

  var count: Int { vouchers.count }

  /// What lies in the drawer, in cents.
  var cents: Int64 {
    vouchers.values.filter { $0.place == .drawer }.reduce(0) { $0 + $1.denomination }
  }

  mutating func take(_ event: LedgerEvent, on day: Day) {
    switch event {
    case .received(let receiving):
      for item in receiving.vouchers {
        #expect(vouchers[item.number] == nil, "\(item.number) comes in twice")
        vouchers[item.number] = Seen(denomination: item.denomination, lastDay: item.lastDay)
      }
    case .handedOver(let handOver): move(handOver.vouchers, .drawer, .resident, on: day)
    case .lost(let loss): move(loss.vouchers, .drawer, .lost)
    case .expired(let loss):
      for item in loss.vouchers { #expect(item.lastDay.map { $0 < day } ?? false) }
      move(loss.vouchers, .drawer, .expired)
    case .counted(let count):
      move(count.missing, .drawer, .lost)
      move(count.back, .lost, .drawer)
      #expect(count.found.reduce(0) { $0 + $1.denomination * $1.count } == cents)
    case .replaced(let replacement):
      #expect(replacement.by.cents == replacement.voucher.denomination)
      move([replacement.voucher], .resident, .lost)
      move(replacement.by, .drawer, .resident, on: day)
    default: break
    }
  }

  /// Moves vouchers; with a day, a resident must be able to spend them then.
  private mutating func move(
    _ items: [VoucherItem], _ from: Place, _ to: Place, on day: Day? = nil
  ) {
    for item in items {
      let seen = vouchers[item.number]
      #expect(seen?.place == from, "\(item.number)")
      #expect(seen?.denomination == item.denomination)
      if let day { #expect(item.lastDay.map { $0 >= day } ?? true, "\(item.number)") }
      if let day, let lastDay = seen?.lastDay { #expect(lastDay >= day) }
      vouchers[item.number]?.place = to
    }
  }
}
