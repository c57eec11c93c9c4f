import Testing

@testable import Rewards

@Suite("a cut of an amount into vouchers")
struct CutTests {
  /// Three denominations, of each of which there are up to four vouchers.
  struct Denominations: Sendable, CustomTestStringConvertible {
    let all: [Int64]

    var testDescription: String { all.map(String.init).joined(separator: ", ") }

    static let cases = [[5, 10, 20], [3, 7, 10], [4, 6, 9]].map(Denominations.init)

    /// Every drawer of them.
    var drawers: [[DrawerCount.Pile]] {
      var drawers: [[DrawerCount.Pile]] = [[]]
      for denomination in all {
        drawers = drawers.flatMap { drawer in
          (0...4 as ClosedRange<Int64>).map {
            drawer + [DrawerCount.Pile(denomination: denomination, count: $0)]
          }
        }
      }
      return drawers
    }
  }

  /// For every sum that vouchers of a drawer make, the fewest that do: all ways are tried.
  private static func sums(of drawer: [DrawerCount.Pile]) -> [Int64: Int64] {
    var sums: [Int64: Int64] = [0: 0]
    for pile in drawer {
      var more = sums
      for (sum, count) in sums {
        for taken in 0...pile.count {
          let (sum, count) = (sum + taken * pile.denomination, count + taken)
          more[sum] = min(more[sum] ?? count, count)
        }
      }
      sums = more
    }
    return sums
  }

  private static func isFrom(_ drawer: [DrawerCount.Pile], _ cut: Cut) -> Bool {
    let piles = cut.piles
    return zip(piles, piles.dropFirst()).allSatisfy { $0.denomination > $1.denomination }
      && piles.allSatisfy { pile in
        pile.count > 0
          && drawer.contains { $0.denomination == pile.denomination && $0.count >= pile.count }
      }
  }

  @Test("it leaves least, and of those has fewest vouchers", arguments: Denominations.cases)
  func leavingLeast(_ denominations: Denominations) {
    for drawer in denominations.drawers {
      let sums = Self.sums(of: drawer)
      for balance in 0...((sums.keys.max() ?? 0) + 2) {
        let cut = Cut.leavingLeast(of: balance, from: drawer)
        let best = sums.keys.filter { $0 <= balance }.max() ?? 0
        guard cut.cents == best, cut.count == sums[best], Self.isFrom(drawer, cut) else {
          Issue.record("\(balance) from \(drawer): \(cut)")
          return
        }
      }
    }
  }

  @Test(
    "rounded up it comes to the amount or the least above it, with fewest vouchers",
    arguments: Denominations.cases)
  func roundingUp(_ denominations: Denominations) {
    for drawer in denominations.drawers {
      let sums = Self.sums(of: drawer)
      for balance in 1...((sums.keys.max() ?? 0) + 2) {
        let cut = Cut.roundingUp(balance, from: drawer)
        let best = sums.keys.filter { $0 >= balance }.min()
        let isRight =
          best == nil
          ? cut == nil
          : cut.map { $0.cents == best && $0.count == sums[$0.cents] && Self.isFrom(drawer, $0) }
            ?? false
        guard isRight else {
          Issue.record("\(balance) from \(drawer): \(String(describing: cut))")
          return
        }
      }
    }
  }

  @Test("of two cuts with as many vouchers it is the one with the larger voucher")
  func larger() {
    let drawer = [2, 4, 6, 8].map { DrawerCount.Pile(denomination: $0, count: 1) }
    let cut = Cut.leavingLeast(of: 10, from: drawer)
    #expect(cut.piles.map(\.denomination) == [8, 2])
  }

  @Test("nothing fits an empty drawer, or one with only larger vouchers")
  func nothingFits() {
    let large = [DrawerCount.Pile(denomination: 2_000, count: 3)]
    #expect(Cut.leavingLeast(of: 1_999, from: large).piles == [])
    #expect(Cut.leavingLeast(of: 2_000, from: large).count == 1)
    #expect(Cut.leavingLeast(of: 2_000, from: []).piles == [])
    #expect(Cut.leavingLeast(of: 2_000, from: [.init(denomination: 2_000, count: 0)]).count == 0)
    #expect(Cut.roundingUp(1, from: []) == nil)
    #expect(Cut.roundingUp(6_000, from: large)?.count == 3)
    #expect(Cut.roundingUp(6_001, from: large) == nil)
  }

  @Test("what is above the most that is cut at once waits for the next time")
  func mostUnits() {
    let drawer = [
      DrawerCount.Pile(denomination: 500, count: 10),
      DrawerCount.Pile(denomination: 1_000, count: 200_000),
    ]
    let most = Cut.mostUnits * 500
    #expect(Cut.leavingLeast(of: most, from: drawer).cents == most)
    #expect(Cut.leavingLeast(of: most + 1_000, from: drawer).cents == most)
    #expect(Cut.roundingUp(most - 400, from: drawer)?.cents == most)
    #expect(Cut.roundingUp(most + 1, from: drawer) == nil)
  }
}
