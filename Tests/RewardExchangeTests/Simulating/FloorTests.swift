import Testing

@testable import RewardExchange

@Suite("what a simulation withholds")
struct FloorTests {
  /// Parts of a sum, each with what residents have in it.
  private struct Drawn {
    var parts: [[Int32: (old: Int64, new: Int64)]]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      parts = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        let count = [0, 1, 3, 9, 10, 11, 30].randomElement(using: &random) ?? 0
        let changed = Int.random(in: 0...4, using: &random)
        var part: [Int32: (old: Int64, new: Int64)] = [:]
        for _ in 0..<count {
          let old = Int64.random(in: 0...3, using: &random) * 500
          let new = Int.random(in: 0...4, using: &random) < changed ? old + 500 : old
          part[Int32.random(in: 0...60, using: &random)] = (old, new)
        }
        return part
      }
    }

    var named: [(name: String, sum: SeenChange)] {
      parts.enumerated().map { index, part in (String(index), Drawn.sum([part])) }
    }

    static func sum(_ parts: [[Int32: (old: Int64, new: Int64)]]) -> SeenChange {
      var sum = SeenChange()
      for part in parts {
        for (resident, cents) in part.sorted(by: { $0.key < $1.key }) {
          sum.add(cents.old, cents.new, of: resident)
        }
      }
      return sum
    }
  }

  /// How many residents have something in some parts that a number of them tells.
  private static func tellers(
    _ parts: [[Int32: (old: Int64, new: Int64)]], _ tells: ((old: Int64, new: Int64)) -> Bool
  ) -> Int {
    Set(parts.flatMap { part in part.filter { tells($0.value) }.map(\.key) }).count
  }

  @Test(
    "cannot be reckoned from what is shown: no number is of one to nine residents",
    arguments: 1...400 as ClosedRange<UInt64>)
  func reckoned(_ seed: UInt64) throws {
    let drawn = Drawn(seed: seed)
    let total = Drawn.sum(drawn.parts)
    let told = [ToldPolicies.both, .old, .new, .none].first { total.keepsFloor(telling: $0) }
    let breakdown = Breakdown(drawn.named, telling: told ?? .none)
    guard told != ToldPolicies.none, let told else {
      #expect(breakdown.parts.isEmpty)
      return
    }
    let shown = Set(breakdown.parts.map(\.name))
    // What the whole without the parts that are shown tells is a number too.
    var groups = drawn.parts.indices.filter { shown.contains(String($0)) }.map { [drawn.parts[$0]] }
    groups.append(
      drawn.parts.indices.filter { !shown.contains(String($0)) }.map { drawn.parts[$0] })
    for group in groups {
      let tellers = [
        Self.tellers(group) { $0.old != 0 }, Self.tellers(group) { $0.new != 0 },
        Self.tellers(group) { $0.old != $0.new },
      ]
      let asked = told == .both ? tellers : told == .old ? [tellers[0]] : [tellers[1]]
      for count in asked { #expect(count == 0 || count >= Simulation.floor) }
    }
    let parts = breakdown.parts.map(\.sum) + [breakdown.others].compactMap { $0 }
    if told == .both || told == .old {
      #expect(parts.reduce(0) { $0 + ($1.old ?? 0) } == total.old)
    }
    if told == .both || told == .new {
      #expect(parts.reduce(0) { $0 + ($1.new ?? 0) } == total.new)
    }
  }

  /// How many residents get less, the same, and more; and which groups are told.
  struct Groups: CustomTestStringConvertible, Sendable {
    let less: Int
    let same: Int
    let more: Int
    let told: [ResidentChange.Group]

    var testDescription: String { "\(less) less, \(same) the same, \(more) more" }

    static let all = [
      Groups(
        less: 10, same: 10, more: 10,
        told: [
          .init(ways: [.more], count: 10), .init(ways: [.less], count: 10),
          .init(ways: [.same], count: 10),
        ]),
      Groups(
        less: 9, same: 40, more: 20,
        told: [.init(ways: [.more], count: 20), .init(ways: [.less, .same], count: 49)]),
      Groups(
        less: 0, same: 40, more: 9, told: [.init(ways: [.more, .same], count: 49)]),
      Groups(
        less: 20, same: 0, more: 1, told: [.init(ways: [.more, .less], count: 21)]),
      Groups(
        less: 5, same: 4, more: 30, told: [.init(ways: [.more, .less, .same], count: 39)]),
      Groups(
        less: 5, same: 5, more: 30,
        told: [.init(ways: [.more], count: 30), .init(ways: [.less, .same], count: 10)]),
      Groups(less: 0, same: 12, more: 0, told: [.init(ways: [.same], count: 12)]),
    ]
  }

  @Test("groups of few residents are told together with others", arguments: Groups.all)
  func groups(_ groups: Groups) {
    let differences =
      Array(repeating: Int128(-500), count: groups.less)
      + Array(repeating: 0, count: groups.same) + Array(repeating: 500, count: groups.more)
    let change = ResidentChange(differences, unit: 100)
    #expect(change.groups == groups.told)
    #expect((change.more != nil) == groups.told.contains { $0.ways == [.more] })
    #expect((change.less != nil) == groups.told.contains { $0.ways == [.less] })
  }

  @Test("an amount at a rank is told where ten residents lie on each side of it")
  func ranks() throws {
    for (count, isTold) in [(18, false), (19, true)] {
      let amounts = (1...Int128(count)).map { $0 * 100 }
      let spread = ResidentChange.Spread(of: amounts, unit: 100)
      #expect((spread.median != nil) == isTold)
      #expect((spread.largest != nil) == isTold)
      #expect(spread.lowerQuartile == nil && spread.upperQuartile == nil)
    }
    let spread = ResidentChange.Spread(of: (1...100).map { $0 * 100 }, unit: 100)
    #expect(spread.lowerQuartile == 2_500)
    #expect(spread.median == 5_000)
    #expect(spread.upperQuartile == 7_500)
    #expect(spread.largest == 9_100)
  }

  @Test("bands hold everybody once, and none is of few", arguments: 1...50 as ClosedRange<UInt64>)
  func bands(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 10...200, using: &random)
    let amounts = (0..<count).map { _ in
      let factor: Int128 = Bool.random(using: &random) ? 50 : 500
      return Int128.random(in: 1...20, using: &random) * factor
    }.sorted()
    let bands = ResidentChange.Spread(of: amounts, unit: 100).bands
    #expect(bands.reduce(0) { $0 + $1.count } == count)
    for (band, next) in zip(bands, bands.dropFirst()) { #expect(band.below == next.from) }
    #expect(bands.last?.below == nil && bands.first?.from == 1)
    for band in bands {
      #expect(band.count >= Simulation.floor)
      #expect(
        band.count == amounts.count { $0 >= band.from && $0 < band.below ?? $0 + 1 })
    }
  }
}
