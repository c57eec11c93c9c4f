/// Puts vouchers in the drawer that came from a supplier.
package struct Receive: Act {
  let lots: [VoucherLot]
  let orderCosts: Money

  package init(_ lots: [VoucherLot], orderCosts: Money) {
    self.lots = lots
    self.orderCosts = orderCosts
  }

  /// The same as was done before.
  package init(_ receiving: Receiving) {
    self.init(
      receiving.vouchers.map {
        VoucherLot(
          numbers: [$0.number], denomination: Money(cents: $0.denomination), lastDay: $0.lastDay)
      }, orderCosts: Money(cents: receiving.orderCosts))
  }

  /// As many kinds of vouchers as the drawer may have.
  package static let mostDenominations = 64

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let items = lots.flatMap { lot in
      lot.numbers.map {
        VoucherItem(number: $0, denomination: lot.denomination.cents, lastDay: lot.lastDay)
      }
    }
    guard (1...VoucherLot.most).contains(items.count),
      Set(items.map(\.number)).count == items.count
    else { return .refuse(.wrongVoucherCount, nil) }
    // What came in before stands, also when its last day has passed since or the rules have other
    // vouchers now.
    var standing: [Int64] = []
    var first: String?
    for item in items {
      guard let there = try past.voucher(item.number) else { continue }
      guard item.isSame(as: there.voucher) else {
        return .refuse(.otherContent(item.number), nil)
      }
      first = first ?? item.number
      standing.append(there.received)
    }
    if let first {
      guard standing.count == items.count, let entry = standing.max() else {
        return .refuse(.otherContent(first), nil)
      }
      return .standing(entry: entry)
    }
    if let refusal = try refusal(in: &past) { return .refuse(refusal, nil) }
    return .book(.received(Receiving(vouchers: items, orderCosts: orderCosts.cents)))
  }

  /// What is wrong with the lots themselves.
  private func refusal<Past: Books>(in past: inout Past) throws(Past.Failure) -> Refusal? {
    let version = past.plan.actingVersion(on: past.moment.day)
    let largest = Money.largestReward * past.plan.currency.unit
    guard (0...largest).contains(orderCosts.cents) else { return .amountUnfit }
    var denominations = Set(try past.wholeStockDenominations())
    for lot in lots {
      if let number = lot.numbers.first(where: { !Identifier.isID($0) }) {
        return .malformedNumber(number)
      }
      guard (1...largest).contains(lot.denomination.cents) else { return .amountUnfit }
      if !version.denominations.isEmpty,
        !version.denominations.contains(lot.denomination.cents)
      {
        return .unknownDenomination(
          lot.denomination.text(in: past.plan.currency),
          known: version.denominations.map { Money(cents: $0).text(in: past.plan.currency) })
      }
      if let lastDay = lot.lastDay, lastDay < past.moment.day { return .lastDayPassed(lastDay) }
      denominations.insert(lot.denomination.cents)
    }
    return denominations.count > Receive.mostDenominations ? .wrongVoucherCount : nil
  }
}

/// Books vouchers as lost from the drawer.
package struct Lose: Act {
  let numbers: [String]
  let reason: String?

  package init(_ numbers: [String], reason: String?) {
    self.numbers = numbers
    self.reason = reason
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard (1...VoucherLot.most).contains(numbers.count), Set(numbers).count == numbers.count
    else { return .refuse(.wrongVoucherCount, nil) }
    var items: [VoucherItem] = []
    var standing: Int64?
    for number in numbers {
      guard let booked = try past.voucher(number) else {
        return .refuse(.unknownVoucher(number), nil)
      }
      switch booked.voucher.state {
      case .inStock:
        items.append(VoucherItem(booked.voucher, lastDay: booked.voucher.lastDay))
      case .lost: standing = booked.entry
      case .handedOver, .expired, .replaced:
        return .refuse(.voucherElsewhere(number, booked.voucher.state), nil)
      }
    }
    if items.isEmpty, let standing { return .standing(entry: standing) }
    guard let reason, !reason.isEmpty else { return .refuse(.reasonMissing, nil) }
    guard Closing.isFit(reason) else { return .refuse(.reasonUnfit, nil) }
    return .book(.lost(VoucherLoss(vouchers: items, reason: reason)))
  }
}

/// Books vouchers in the drawer whose last day has passed.
package struct Expire: Act {
  let numbers: [String]

  package init(_ numbers: [String]) {
    self.numbers = numbers
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    var items: [VoucherItem] = []
    var entry: Int64 = 0
    for number in numbers {
      guard let booked = try past.voucher(number) else {
        return .refuse(.unknownVoucher(number), nil)
      }
      entry = booked.entry
      guard booked.voucher.state == .inStock, let lastDay = booked.voucher.lastDay else { continue }
      guard lastDay < past.moment.day else { return .refuse(.voucherStillGood(number), nil) }
      items.append(VoucherItem(booked.voucher, lastDay: lastDay))
    }
    guard !items.isEmpty else { return .standing(entry: entry) }
    return .book(.expired(VoucherLoss(vouchers: items, reason: nil)))
  }
}

/// Compares the drawer with the books: what is missing is lost, and what was lost and is there
/// again is back.
package struct CountDrawer: Act {
  let found: Found

  package enum Found: Sendable {
    /// The numbers of all vouchers that lie in the drawer.
    case numbers([String])
    /// How many vouchers of each denomination lie in the drawer; what is left out is not there.
    case piles([DrawerCount.Pile])
    /// What differs from the books.
    case changes(missing: [String], back: [String])
  }

  package init(_ found: Found) {
    self.found = found
  }

  /// What differs, as vouchers.
  private struct Difference {
    var missing: [Voucher] = []
    var back: [Voucher] = []
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let stock = try past.wholeStock()
    let difference: Difference
    switch found {
    case .numbers(let numbers):
      guard Set(numbers).count == numbers.count else { return .refuse(.wrongVoucherCount, nil) }
      let there = Set(numbers)
      let known = Set(stock.map(\.number))
      switch try lost(numbers.filter { !known.contains($0) }, in: &past) {
      case .success(let back):
        difference = Difference(missing: stock.filter { !there.contains($0.number) }, back: back)
      case .failure(let refused): return .refuse(refused.refusal, nil)
      }
    case .piles(let piles):
      switch try compare(stock, with: piles, in: &past) {
      case .success(let found): difference = found
      case .failure(let refused): return .refuse(refused.refusal, nil)
      }
    case .changes(let missing, let numbers):
      let gone = Set(missing)
      switch try lost(numbers, in: &past) {
      case .success(let back):
        difference = Difference(missing: stock.filter { gone.contains($0.number) }, back: back)
      case .failure(let refused): return .refuse(refused.refusal, nil)
      }
    }
    guard difference.missing.count + difference.back.count <= VoucherLot.most else {
      return .refuse(.wrongVoucherCount, nil)
    }
    return .book(.counted(CountDrawer.count(stock, difference)))
  }

  private static func count(_ stock: [Voucher], _ difference: Difference) -> DrawerCount {
    let missing = Set(difference.missing.map(\.number))
    let there = stock.filter { !missing.contains($0.number) } + difference.back
    let piles = Dictionary(grouping: there, by: \.denomination.cents)
    return DrawerCount(
      found: piles.sorted { $0.key < $1.key }
        .map { DrawerCount.Pile(denomination: $0.key, count: Int64($0.value.count)) },
      missing: difference.missing.map { VoucherItem($0, lastDay: $0.lastDay) },
      back: difference.back.map { VoucherItem($0, lastDay: $0.lastDay) })
  }

  /// Vouchers that were booked as lost and lie in the drawer.
  private func lost<Past: Books>(
    _ numbers: [String], in past: inout Past
  ) throws(Past.Failure) -> Result<[Voucher], RefusedCount> {
    var lost: [Voucher] = []
    for number in numbers {
      guard let voucher = try past.voucher(number)?.voucher else {
        return .failure(RefusedCount(.unknownVoucher(number)))
      }
      guard voucher.state == .lost else {
        return .failure(RefusedCount(.voucherElsewhere(number, voucher.state)))
      }
      lost.append(voucher)
    }
    return .success(lost)
  }

  /// Where there are fewer than in the books, the last ones of the denomination are missing; where
  /// there are more, those that were lost last are back.
  private func compare<Past: Books>(
    _ stock: [Voucher], with piles: [DrawerCount.Pile], in past: inout Past
  ) throws(Past.Failure) -> Result<Difference, RefusedCount> {
    guard piles.allSatisfy({ $0.count >= 0 && $0.denomination > 0 }),
      Set(piles.map(\.denomination)).count == piles.count
    else { return .failure(RefusedCount(.wrongVoucherCount)) }
    var difference = Difference()
    let books = Dictionary(grouping: stock, by: \.denomination.cents)
    for denomination in Set(books.keys).union(piles.map(\.denomination)).sorted() {
      let vouchers = books[denomination] ?? []
      let count = piles.first { $0.denomination == denomination }?.count ?? 0
      let extra = count - Int64(vouchers.count)
      if extra < 0 {
        difference.missing += vouchers.suffix(Int(-extra))
      } else if extra > 0 {
        guard extra <= VoucherLot.most else {
          return .failure(RefusedCount(.moreThanBooks))
        }
        let lost = try past.lostVouchers(of: denomination, limit: extra)
        guard lost.count == extra else { return .failure(RefusedCount(.moreThanBooks)) }
        difference.back += lost
      }
    }
    return .success(difference)
  }

  /// A refusal as a failure.
  private struct RefusedCount: Error {
    let refusal: Refusal
    init(_ refusal: Refusal) { self.refusal = refusal }
  }
}

extension VoucherItem {
  /// Whether a voucher that is there came in as this one would.
  fileprivate func isSame(as voucher: Voucher) -> Bool {
    guard voucher.denomination.cents == denomination else { return false }
    switch voucher.state {
    case .inStock, .expired, .lost: return voucher.lastDay == lastDay
    // Its last day may have been set when it was handed over.
    case .handedOver, .replaced: return lastDay == nil || voucher.lastDay == lastDay
    }
  }
}

extension Books {
  /// The denominations that lie in the drawer.
  fileprivate mutating func wholeStockDenominations() throws(Failure) -> [Int64] {
    try piles(on: Day(number: .min)).map(\.denomination)
  }
}
