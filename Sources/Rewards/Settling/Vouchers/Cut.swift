/// Vouchers that make an amount.
package struct Cut: Hashable, Sendable {
  /// How many of each denomination, by denomination, the largest first; none of which there is 0.
  package let piles: [DrawerCount.Pile]

  /// Their face value together, in the smallest unit.
  package var cents: Int64 { piles.reduce(0) { $0 + $1.denomination * $1.count } }
  /// How many vouchers.
  package var count: Int64 { piles.reduce(0) { $0 + $1.count } }

  /// The most that is cut at once, in units of the largest amount that divides all denominations:
  /// half a million euro of vouchers of 5 and 10. What is above waits for the next time.
  package static let mostUnits: Int64 = 100_000
}

extension Cut {
  /// The cut of an amount that leaves least, and of those the one with fewest vouchers.
  ///
  /// - Parameters:
  ///   - cents: The amount.
  ///   - drawer: What there is of each denomination; none twice.
  /// - Returns: The cut; without piles if nothing fits.
  package static func leavingLeast(of cents: Int64, from drawer: [DrawerCount.Pile]) -> Cut {
    guard let table = Table(drawer, upTo: cents) else { return Cut(piles: []) }
    return table.cut(of: table.largestSum(atMost: cents))
  }

  /// The cut that comes to an amount exactly, or else to the least above it; of those the one
  /// with fewest vouchers.
  ///
  /// - Parameters:
  ///   - cents: The amount.
  ///   - drawer: What there is of each denomination; none twice.
  /// - Returns: The cut; `nil` if the drawer has not so much, or it is more than is cut at once.
  package static func roundingUp(_ cents: Int64, from drawer: [DrawerCount.Pile]) -> Cut? {
    // The least sum above the amount goes over it with its smallest voucher at most.
    let largest = drawer.map(\.denomination).max() ?? 0
    guard let table = Table(drawer, upTo: cents + largest),
      let sum = table.smallestSum(atLeast: cents)
    else { return nil }
    return table.cut(of: sum)
  }
}

/// For every sum the fewest vouchers that make it, and how.
///
/// Vouchers of one denomination are taken in lots of 1, 2, 4, … and a rest, so that every number
/// of them can be put together of lots, and a lot is taken or not.
private struct Table {
  /// The largest amount that divides all denominations: what sums are counted in.
  private let unit: Int64
  private let lots: [Lot]
  /// The fewest vouchers for each sum; `none` if there is no way.
  private var fewest: [Int32]
  /// For each lot and sum, whether the lot is in it.
  private var isTaken: [[Bool]] = []

  private static let none = Int32.max

  private struct Lot {
    let denomination: Int64
    let count: Int64
    /// What it comes to, in units.
    let units: Int
  }

  /// - Returns: `nil` if there is no voucher at all.
  init?(_ drawer: [DrawerCount.Pile], upTo cents: Int64) {
    let drawer = drawer.filter { $0.count > 0 }.sorted { $0.denomination < $1.denomination }
    let unit = drawer.reduce(0) { commonDivisor($0, $1.denomination) }
    guard unit > 0, cents > 0 else { return nil }
    self.unit = unit
    let most = Int(min(cents / unit, Cut.mostUnits))
    lots = drawer.flatMap { pile in
      Table.lots(of: pile, most: Int64(most) * unit / pile.denomination, unit: unit)
    }
    fewest = [0] + [Int32](repeating: Table.none, count: most)
    for lot in lots { take(lot) }
  }

  private static func lots(
    of pile: DrawerCount.Pile, most: Int64, unit: Int64
  ) -> [Lot] {
    var rest = min(pile.count, most)
    var size: Int64 = 1
    var lots: [Lot] = []
    while rest > 0 {
      let count = min(size, rest)
      lots.append(
        Lot(
          denomination: pile.denomination, count: count,
          units: Int(pile.denomination / unit * count)))
      rest -= count
      size *= 2
    }
    return lots
  }

  private mutating func take(_ lot: Lot) {
    var taken = [Bool](repeating: false, count: fewest.count)
    // From above, so that a lot is taken once at most.
    for sum in stride(from: fewest.count - 1, through: lot.units, by: -1) {
      let before = fewest[sum - lot.units]
      // Of ways with as many vouchers, the one with the larger vouchers: their lots come later.
      guard before != Table.none, before + Int32(lot.count) <= fewest[sum] else { continue }
      fewest[sum] = before + Int32(lot.count)
      taken[sum] = true
    }
    isTaken.append(taken)
  }

  func largestSum(atMost cents: Int64) -> Int {
    let most = min(cents / unit, Int64(fewest.count - 1))
    return stride(from: Int(most), through: 0, by: -1).first { fewest[$0] != Table.none } ?? 0
  }

  func smallestSum(atLeast cents: Int64) -> Int? {
    let least = (cents + unit - 1) / unit
    guard least < fewest.count else { return nil }
    return fewest.indices.dropFirst(Int(least)).first { fewest[$0] != Table.none }
  }

  func cut(of sum: Int) -> Cut {
    var rest = sum
    var counts: [Int64: Int64] = [:]
    for (lot, isTaken) in zip(lots, isTaken).reversed() where isTaken[rest] {
      counts[lot.denomination, default: 0] += lot.count
      rest -= lot.units
    }
    return Cut(
      piles: counts.sorted { $0.key > $1.key }
        .map { DrawerCount.Pile(denomination: $0.key, count: $0.value) })
  }
}
