import RewardRules
import Rewards
import Testing

@testable import RewardRules

/// Which amounts some set of vouchers pays.
@Suite("Vouchers that pay an amount") struct DrawerTests {
  @Test("it agrees with laying out vouchers one by one", arguments: 0..<60)
  func agreesWithTrying(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let vouchers = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Int64.random(in: 1...30, using: &random)
    }
    let drawer = try #require(Drawer(vouchers))
    var payable = [true]
    for amount in 1...400 {
      payable.append(
        vouchers.contains { amount >= $0 && payable[amount - Int($0)] })
    }
    for amount in 0...400 {
      #expect(drawer.pays(Int64(amount)) == payable[amount], "\(amount) of \(vouchers)")
    }
  }

  @Test("large vouchers cost no time")
  func large() throws {
    let drawer = try #require(Drawer([1_000_000_000, 999_999_999, 500_000]))
    #expect(drawer.pays(1_000_000_000))
    #expect(Drawer([]) == nil)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let lines: String
    let faults: [String]
    var testDescription: String { lines }
  }

  @Test(
    "an amount that no vouchers pay is odd",
    arguments: [
      Case(lines: "rewards: { default: 20 }", faults: []),
      Case(lines: "rewards: { default: 22.50 }", faults: ["unpayable-amount: 22.50"]),
      Case(lines: "rewards: { default: 5 }", faults: ["unpayable-amount: 5"]),
      Case(
        lines: "rewards: { default: 20, health: { walk: 11, visit-dentist: 12 } }",
        faults: ["unpayable-amount: 11", "unpayable-amount: 12"]),
      Case(lines: "rewards: { default: none }", faults: []),
      Case(
        lines: "rewards: { default: { ladder: { start: 10, up: 5, top: 30, after_miss: start } } }",
        faults: ["unpayable-amount: {"]),
      Case(
        lines: "rewards: { default: { ladder: { start: 10, up: 10, after_miss: start } } }",
        faults: []),
      Case(
        lines:
          "rewards: { default: { ladder: { start: 10, extra: 3 each 5 times, after_miss: start } } }",
        faults: ["unpayable-amount: {"]),
    ])
  func isOdd(_ test: Case) throws {
    let lines = "vouchers: { denominations: [10, 20] }\n\(test.lines)\n"
    #expect(try SmallRules.faults(lines) == test.faults)
  }

  @Test("one line that gives many actions an odd amount is one warning")
  func isSaidOnce() throws {
    let rules = try SmallRules.read(
      """
      weights: { effort: { 1: 0.5, 2: 1.1, 3: 1.3, 4: 2 } }
      rewards: { default: { base: 10 } }
      vouchers: { denominations: [5] }

      """)
    #expect(
      rules.diagnostics.map(\.message) == [
        "no set of vouchers pays 11.00, which 'open-post' and 'visit-dentist' can earn"
      ])
  }
}
