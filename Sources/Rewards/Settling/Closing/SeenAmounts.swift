/// All amounts that exports for finance state, and what lies under them.
///
/// Every amount is a sum of batches: what closed months say. Exports state, for any months in a
/// row, the debits and the credits of an account and what both come to; and vouchers by
/// denomination. From two amounts their difference can be reckoned. Which approvals lie under
/// such a number is a matter of how their shares are spread over batches: what was granted in
/// one batch and handed over in another cancels out where both are subtracted.
///
/// Approvals of people who were erased are not known any more. What is left of a batch without all
/// that is known is theirs: a number that holds some of it needs approvals enough beside it.
///
/// Sums wrap around: only a file that was changed holds such numbers, and it must stop nothing.
struct SeenAmounts {
  /// How the shares of some approvals are spread, and whose they are.
  private struct Group {
    let spread: [(batch: Int, part: Int64)]
    var count: Int
    var pillars: Set<String>
  }

  /// A sum of batches: how often each is in it.
  private typealias Amount = [Int8]

  /// The groups, the largest first: most numbers are found to keep the floor by the first ones.
  private let groups: [Group]
  /// What is in each batch of people who were erased.
  private let erased: [Int64]
  /// The first batch of the last month.
  private let firstNew: Int
  private let old: Set<Amount>
  /// The amounts that the last month brings.
  private let new: Set<Amount>

  /// - Parameters:
  ///   - months: The closed months, the first one first.
  ///   - shares: What approvals have a share in.
  init(_ months: [MonthClosed], shares: [Share]) {
    let batches = Batches(months)
    groups = SeenAmounts.groups(of: shares, in: batches)
    erased = batches.rest(without: shares)
    firstNew = Batches(Array(months.dropLast())).count
    (old, new) = SeenAmounts.amounts(of: months, batches)
  }

  /// Whether what the last month brings keeps the floor: each amount, and each difference of two.
  var lastMonthKeepsFloor: Bool {
    let nothing = Amount(repeating: 0, count: new.first?.count ?? 0)
    let all = old.union(new).union([nothing])
    // An account's balance stands without a sign, so the difference may be a sum.
    return new.allSatisfy { amount in
      all.allSatisfy { keepsFloor(amount, $0, times: -1) && keepsFloor(amount, $0, times: 1) }
    }
  }

  /// Whether an amount and another together keep the floor.
  private func keepsFloor(_ one: Amount, _ other: Amount, times: Int8) -> Bool {
    var count = 0
    var pillars: Set<String> = []
    for group in groups {
      var part: Int64 = 0
      for (batch, share) in group.spread {
        part &+= share &* Int64(one[batch] + times * other[batch])
      }
      guard part != 0 else { continue }
      count += group.count
      if pillars.count < Floor.pillars { pillars.formUnion(group.pillars) }
      if count >= Floor.approvals, pillars.count >= Floor.pillars { return true }
    }
    if count == 0, ofErased(one, other, times: times, from: 0) == 0 { return true }
    return !isNews(one, other, times: times)
  }

  /// What is in an amount and another together of people who were erased, as far as it is in
  /// batches from a certain one on.
  private func ofErased(
    _ one: Amount, _ other: Amount, times: Int8, from first: Int
  ) -> Int64 {
    var cents: Int64 = 0
    for batch in first..<erased.count {
      cents &+= erased[batch] &* Int64(one[batch] + times * other[batch])
    }
    return cents
  }

  /// Whether the batches of the last month add anything to an amount and another together. If not,
  /// it is a number that was known, and kept the floor with the approvals that were known then.
  private func isNews(_ one: Amount, _ other: Amount, times: Int8) -> Bool {
    let isOfKnown = groups.contains { group in
      var part: Int64 = 0
      for (batch, share) in group.spread where batch >= firstNew {
        part &+= share &* Int64(one[batch] + times * other[batch])
      }
      return part != 0
    }
    return isOfKnown || ofErased(one, other, times: times, from: firstNew) != 0
  }
}

// MARK: - What lies under them

/// The sums that closed months state of what approvals have a share in.
private struct Batches {
  /// What each comes to, in the smallest unit.
  private var cents: [Int64] = []
  var count: Int { cents.count }
  /// For each flow the batches of it by the months that they sum up.
  private var spans: [Share.Flow: [(months: ClosedRange<Month>, batch: Int)]] = [:]

  init(_ months: [MonthClosed]) {
    for closed in months {
      for line in closed.lines where line.movement.isPersonal {
        add(.money(line.movement), line.cents, from: line.from, through: closed.month)
      }
      for vouchers in closed.vouchers where vouchers.movement == .handedOver {
        add(
          .vouchers(vouchers.denomination), vouchers.denomination &* vouchers.count,
          from: vouchers.from, through: closed.month)
      }
    }
  }

  private mutating func add(
    _ flow: Share.Flow, _ sum: Int64, from first: Month, through last: Month
  ) {
    // In a file that was changed a span may end before it begins; then it has its last month.
    spans[flow, default: []].append((min(first, last)...last, count))
    cents.append(sum)
  }

  /// What is left of each without what some shares come to.
  func rest(without shares: [Share]) -> [Int64] {
    var rest = cents
    for share in shares {
      guard let batch = batch(of: share.flow, in: share.month) else { continue }
      rest[batch] &-= share.cents
    }
    return rest
  }

  /// The batch that has a share; `nil` where no month has said it yet.
  func batch(of flow: Share.Flow, in month: Month) -> Int? {
    spans[flow]?.first { $0.months.contains(month) }?.batch
  }
}

extension SeenAmounts {
  private static func groups(of shares: [Share], in batches: Batches) -> [Group] {
    var spreads: [Int64: [Int: Int64]] = [:]
    var pillars: [Int64: String] = [:]
    for share in shares {
      guard let approval = share.approval,
        let batch = batches.batch(of: share.flow, in: share.month)
      else { continue }
      spreads[approval, default: [:]][batch, default: 0] &+= share.cents
      pillars[approval] = share.pillar
    }
    var groups: [[Int64]: Group] = [:]
    for (approval, spread) in spreads {
      let terms = reduced(spread)
      guard !terms.isEmpty else { continue }
      let key = terms.flatMap { [Int64($0.batch), $0.part] }
      groups[key, default: Group(spread: terms, count: 0, pillars: [])].count += 1
      if let pillar = pillars[approval] { groups[key]?.pillars.insert(pillar) }
    }
    return groups.values.sorted { $0.count > $1.count }
  }

  /// The shares by batch without what they have in common: which numbers an approval lies under
  /// does not depend on how much it earned.
  private static func reduced(_ spread: [Int: Int64]) -> [(batch: Int, part: Int64)] {
    let terms = spread.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    let divisor = terms.reduce(0) { commonDivisor($0, Int64(clamping: $1.value.magnitude)) }
    let sign: Int64 = terms.first.map { $0.value < 0 } ?? false ? -1 : 1
    return terms.map { ($0.key, $0.value / divisor * sign) }
  }
}

// MARK: - The amounts

extension SeenAmounts {
  /// What a month says of an account: batches and how often.
  private typealias Column = [(batch: Int, times: Int8)]

  private static func amounts(
    of months: [MonthClosed], _ batches: Batches
  ) -> (old: Set<Amount>, new: Set<Amount>) {
    let empty = Amount(repeating: 0, count: batches.count)
    var old: Set<Amount> = []
    var new: Set<Amount> = []
    for account in Account.allCases {
      let sides = months.map { columns(of: account, in: $0, batches) }
      guard sides.contains(where: { !$0.debit.isEmpty || !$0.credit.isEmpty }) else { continue }
      for first in months.indices {
        var (debit, credit, both) = (empty, empty, empty)
        for last in first..<months.count {
          for (batch, times) in sides[last].debit {
            debit[batch] += times
            both[batch] += times
          }
          for (batch, times) in sides[last].credit {
            credit[batch] += times
            both[batch] -= times
          }
          if last == months.count - 1 {
            new.formUnion([debit, credit, both])
          } else {
            old.formUnion([debit, credit, both])
          }
        }
      }
    }
    for closed in months {
      for vouchers in closed.vouchers where vouchers.movement == .handedOver {
        let batch = batches.batch(of: .vouchers(vouchers.denomination), in: closed.month)
        guard let batch else { continue }
        var amount = empty
        amount[batch] = 1
        if closed.month == months.last?.month { new.insert(amount) } else { old.insert(amount) }
      }
    }
    return (old, new.subtracting(old).subtracting([empty]))
  }

  private static func columns(
    of account: Account, in closed: MonthClosed, _ batches: Batches
  ) -> (debit: Column, credit: Column) {
    var (debit, credit): (Column, Column) = ([], [])
    for line in closed.lines {
      guard let batch = batches.batch(of: .money(line.movement), in: closed.month) else {
        continue
      }
      // A sum below zero stands on the other side.
      let (one, other) = line.movement.accounts
      let isTurned = line.cents < 0
      let times: Int8 = isTurned ? -1 : 1
      if (isTurned ? other : one) == account { debit.append((batch, times)) }
      if (isTurned ? one : other) == account { credit.append((batch, times)) }
    }
    return (debit, credit)
  }
}
