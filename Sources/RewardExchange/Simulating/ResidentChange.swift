/// Who gets more under the new policy, who gets less, and by how much.
///
/// Of each resident all claims are summed up under both policies; the difference is what they are
/// counted by.
public struct ResidentChange: Hashable, Sendable {
  /// Which way it goes for residents.
  public enum Way: String, CaseIterable, Sendable {
    case more, less, same
  }

  /// Residents who are counted together.
  public struct Group: Hashable, Sendable {
    /// Who they are: one way, or several where one of them would be few.
    public let ways: Set<Way>
    /// How many.
    public let count: Int
  }

  /// How much more, or how much less, the residents of a group get.
  public struct Spread: Hashable, Sendable {
    /// The amount at a quarter of the residents, from the least changed.
    public let lowerQuartile: Int128?
    /// The amount at half of them.
    public let median: Int128?
    /// The amount at three quarters of them.
    public let upperQuartile: Int128?
    /// The largest amount that at least ten residents reach or pass.
    public let largest: Int128?
    /// How many residents differ by how much, the least changed first.
    public let bands: [Band]
  }

  /// Residents whose difference lies between two amounts.
  public struct Band: Hashable, Sendable {
    /// The difference is this, or more; in the smallest unit.
    public let from: Int128
    /// The difference is less than this; `nil` has no bound.
    public let below: Int128?
    /// How many residents.
    public let count: Int
  }

  /// All residents, in groups; those with nobody in them are left out.
  public let groups: [Group]
  /// By how much more; `nil` where the group is not told by itself.
  public let more: Spread?
  /// By how much less, as amounts above zero; `nil` where the group is not told by itself.
  public let less: Spread?

  /// - Parameters:
  ///   - differences: How much more each resident gets.
  ///   - unit: How many of the smallest unit make one.
  init(_ differences: [Int128], unit: Int64) {
    let more = differences.filter { $0 > 0 }.sorted()
    let less = differences.filter { $0 < 0 }.map { -$0 }.sorted()
    let counts: [Way: Int] = [
      .more: more.count, .less: less.count, .same: differences.count - more.count - less.count,
    ]
    let groups = ResidentChange.groups(counts)
    self.groups = groups
    func spread(_ amounts: [Int128], _ way: Way) -> Spread? {
      groups.contains { $0.ways == [way] } ? Spread(of: amounts, unit: unit) : nil
    }
    (self.more, self.less) = (spread(more, .more), spread(less, .less))
  }

  /// Groups of which none is few: one that is goes together with those who get the same, and with
  /// the others where that is not enough.
  private static func groups(_ counts: [Way: Int]) -> [Group] {
    func count(_ ways: Set<Way>) -> Int { ways.reduce(0) { $0 + (counts[$1] ?? 0) } }
    let there = Way.allCases.filter { count([$0]) > 0 }
    var joined = Set(there.filter { count([$0]) < SeenResidents.floor })
    for way in [Way.same, .less, .more]
    where !joined.isEmpty && count(joined) < SeenResidents.floor && count([way]) > 0 {
      joined.insert(way)
    }
    let alone = there.filter { !joined.contains($0) }.map { Group(ways: [$0], count: count([$0])) }
    return joined.isEmpty ? alone : alone + [Group(ways: joined, count: count(joined))]
  }
}

// MARK: - By how much

extension ResidentChange.Spread {
  /// The spread of amounts of enough residents.
  ///
  /// The amount at a part of the residents is that of the first one, from the least changed, up to
  /// whom there are so many: an amount that somebody has, so nothing is rounded. It is told where at
  /// least ten residents have it or more, and ten have it or less.
  ///
  /// - Parameters:
  ///   - amounts: Above zero, the smallest first.
  ///   - unit: How many of the smallest unit make one.
  init(of amounts: [Int128], unit: Int64) {
    let floor = SeenResidents.floor
    func amount(atRank rank: Int) -> Int128? {
      rank >= floor && amounts.count - rank + 1 >= floor ? amounts[rank - 1] : nil
    }
    func amount(atQuarter quarter: Int) -> Int128? {
      amount(atRank: (amounts.count * quarter + 3) / 4)
    }
    lowerQuartile = amount(atQuarter: 1)
    median = amount(atQuarter: 2)
    upperQuartile = amount(atQuarter: 3)
    largest = amount(atRank: amounts.count - floor + 1)
    bands = Self.bands(of: amounts, upTo: largest, unit: unit)
  }

  /// About as many bands as a plot has room for.
  private static let bandCount: Int128 = 8

  /// Bands of equal width, of which those with few residents are joined with the next one inwards.
  private static func bands(
    of amounts: [Int128], upTo largest: Int128?, unit: Int64
  ) -> [ResidentChange.Band] {
    guard let largest else {
      return [ResidentChange.Band(from: 1, below: nil, count: amounts.count)]
    }
    let width = RoundNumber.notBelow(max(1, largest / bandCount), unit: unit)
    var counts = [Int](repeating: 0, count: Int(largest / width) + 1)
    for amount in amounts { counts[min(Int(amount / width), counts.count - 1)] += 1 }
    var bands: [ResidentChange.Band] = []
    var (below, count) = (Int128?.none, 0)
    for band in counts.indices.reversed() {
      count += counts[band]
      guard count >= SeenResidents.floor else { continue }
      let from = Int128(band) * width
      bands.append(ResidentChange.Band(from: max(1, from), below: below, count: count))
      (below, count) = (from, 0)
    }
    // What is left over is the least changed; it goes with the last band.
    if let last = bands.last {
      bands[bands.count - 1] = ResidentChange.Band(
        from: 1, below: last.below, count: last.count + count)
    }
    return bands.reversed()
  }
}
