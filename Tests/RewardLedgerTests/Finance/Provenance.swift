import Rewards
import Testing

@testable import RewardLedger

/// What each approval adds to each movement of money in each month, reckoned from the details of
/// all entries by other means than the ledger's own.
struct Provenance {
  /// What a movement of a month consists of: cents by approval, and what no approval is behind.
  struct Sum {
    var shares: [Int: Int64] = [:]
    var others: Int64 = 0

    var cents: Int64 { shares.values.reduce(0, +) + others }

    static func += (sum: inout Sum, other: Sum) {
      sum.shares.merge(other.shares, uniquingKeysWith: +)
      sum.others += other.others
    }
  }

  enum Flow: Hashable {
    case movement(String)
    case handedOver(denomination: Int64)
  }

  /// The pillar of each approval.
  private(set) var pillars: [String?] = []
  private(set) var sums: [Flow: [Month: Sum]] = [:]
  private var numbers: [Int64: Int] = [:]
  private var roundings: Set<Int64> = []
  private var denominations: [String: Int64] = [:]

  init(_ entries: [KeptEntry]) throws {
    for kept in entries {
      let kind = try #require(EntryKind(rawValue: kept.entry.kind))
      let text = try #require(kept.details?.text)
      let event = try #require(Details(text, kind: kind)).event
      let day = try #require(Day(kept.entry.bookedOn))
      take(event, kept.entry.number, Month(of: day))
    }
  }

  func sum(_ flow: Flow, in months: ClosedRange<Month>) -> Sum {
    var sum = Sum()
    for (month, share) in sums[flow] ?? [:] where months.contains(month) { sum += share }
    return sum
  }

  private mutating func take(_ event: LedgerEvent, _ entry: Int64, _ month: Month) {
    switch event {
    case .decided(let booking) where booking.cents > 0:
      number(entry, booking.pillar)
      add("granted", booking.cents, of: entry, month)
      let later = booking.payouts.filter { !$0.isDue }.reduce(0) { $0 + $1.cents }
      add("deferred", later, of: entry, month)
    case .granted(let booking):
      let isOfHealth = booking.grant.action == "visit-gp"
      number(entry, booking.grant.action == nil ? nil : isOfHealth ? "health" : "debts")
      add("granted", booking.grant.cents, of: entry, month)
    case .roundedUp(let rounding):
      roundings.insert(entry)
      add("granted", rounding.cents, of: entry, month)
    case .due(let due): add("deferred", -due.cents, of: due.entry, month)
    case .reversed(let reversal):
      for part in reversal.parts {
        add("granted", -part.back, of: reversal.entry, month)
        if !part.isDue { add("deferred", -part.back, of: reversal.entry, month) }
        add("reversed-after", part.loss, of: reversal.entry, month)
      }
    case .received(let receiving):
      for voucher in receiving.vouchers { denominations[voucher.number] = voucher.denomination }
      add("received", receiving.vouchers.cents, of: nil, month)
      add("order-costs", receiving.orderCosts, of: nil, month)
    case .settled(let settlement): take(settlement, month)
    case .lost(let loss): add("lost", loss.vouchers.cents, of: nil, month)
    case .expired(let loss): add("expired", loss.vouchers.cents, of: nil, month)
    case .counted(let count):
      add("lost", count.missing.cents - count.back.cents, of: nil, month)
    case .replaced(let replacement): add("lost", replacement.by.cents, of: nil, month)
    default: break
    }
  }

  private mutating func number(_ entry: Int64, _ pillar: String?) {
    numbers[entry] = pillars.count
    pillars.append(pillar)
  }

  private mutating func add(_ movement: String, _ cents: Int64, of entry: Int64?, _ month: Month) {
    add(.movement(movement), cents, of: entry, month)
  }

  private mutating func add(_ flow: Flow, _ cents: Int64, of entry: Int64?, _ month: Month) {
    guard cents != 0 else { return }
    if let entry, !roundings.contains(entry), let number = numbers[entry] {
      sums[flow, default: [:]][month, default: Sum()].shares[number, default: 0] += cents
    } else {
      sums[flow, default: [:]][month, default: Sum()].others += cents
    }
  }

  /// The vouchers, the largest first, are laid against the parts in order of their entries.
  private mutating func take(_ settlement: Settlement, _ month: Month) {
    var vouchers = settlement.vouchers.compactMap { denominations[$0] }.sorted(by: >)
      .map { (denomination: $0, rest: $0) }[...]
    for part in settlement.parts.sorted(by: { ($0.entry, $0.part) < ($1.entry, $1.part) }) {
      add("handed-over", part.cents, of: part.entry, month)
      var rest = part.cents
      while rest > 0, let voucher = vouchers.first {
        let cents = min(rest, voucher.rest)
        add(.handedOver(denomination: voucher.denomination), cents, of: part.entry, month)
        rest -= cents
        vouchers[vouchers.startIndex].rest -= cents
        if vouchers[vouchers.startIndex].rest == 0 { vouchers.removeFirst() }
      }
    }
  }
}
