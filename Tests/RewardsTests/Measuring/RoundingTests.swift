import Rewards
import Testing

@Suite("rounding")
struct RoundingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let numerator: Int64
    let denominator: Int64
    let step: Int64
    /// Down, up, half up and half to even.
    let expected: [Int64]

    init(_ numerator: Int64, _ denominator: Int64, to step: Int64, _ expected: [Int64]) {
      self.numerator = numerator
      self.denominator = denominator
      self.step = step
      self.expected = expected
    }

    var testDescription: String { "\(numerator) / \(denominator) to \(step)" }
  }

  private static let modes: [Rounding.Mode] = [.down, .up, .halfUp, .halfEven]

  @Test(
    "takes the multiple that its mode says, at exact halves too",
    arguments: [
      Case(0, 1, to: 5, [0, 0, 0, 0]),
      Case(10, 1, to: 5, [10, 10, 10, 10]),
      Case(12, 1, to: 5, [10, 15, 10, 10]),
      Case(13, 1, to: 5, [10, 15, 15, 15]),
      Case(25, 2, to: 5, [10, 15, 15, 10]),
      Case(35, 2, to: 5, [15, 20, 20, 20]),
      Case(24_999, 2_000, to: 5, [10, 15, 10, 10]),
      Case(25_001, 2_000, to: 5, [10, 15, 15, 15]),
      Case(5, 2, to: 5, [0, 5, 5, 0]),
      Case(1, 2, to: 1, [0, 1, 1, 0]),
      Case(3, 2, to: 1, [1, 2, 2, 2]),
      Case(1, 10_000, to: 1, [0, 1, 0, 0]),
      Case(250, 1, to: 500, [0, 500, 500, 0]),
      Case(750, 1, to: 500, [500, 1_000, 1_000, 1_000]),
    ])
  func examples(_ example: Case) {
    let rounded = RoundingTests.modes.map { mode in
      Rounding(step: example.step, mode: mode)
        .rounded(Int128(example.numerator), over: Int128(example.denominator))
    }
    #expect(rounded == example.expected.map { Int128($0) })
  }

  @Test("agrees with trying every multiple", arguments: Rounding.Mode.allCases)
  func bruteForce(_ mode: Rounding.Mode) {
    for step in Int64(1)...7 {
      let rounding = Rounding(step: step, mode: mode)
      for denominator in Int128(1)...6 {
        for numerator in Int128(0)...90 {
          let rounded = rounding.rounded(numerator, over: denominator)
          let slow = RoundingTests.slow(numerator, denominator, step: Int128(step), mode)
          #expect(rounded == slow, "\(numerator) / \(denominator) to \(step)")
        }
      }
    }
  }

  /// Looks for the multiple among all of them, nearest first; a tie is broken by the mode.
  private static func slow(
    _ numerator: Int128, _ denominator: Int128, step: Int128, _ mode: Rounding.Mode
  ) -> Int128 {
    func distance(_ multiple: Int128) -> Int128 {
      let difference = multiple * step * denominator - numerator
      return difference < 0 ? -difference : difference
    }
    let multiples = (Int128(0)...100).filter { multiple in
      switch mode {
      case .down: multiple * step * denominator <= numerator
      case .up: multiple * step * denominator >= numerator
      case .halfUp, .halfEven: true
      }
    }
    let least = multiples.map(distance).min()
    let nearest = multiples.filter { distance($0) == least }
    let chosen =
      mode == .halfEven && nearest.count == 2 ? nearest.first { $0 % 2 == 0 } : nearest.last
    return (chosen ?? -1) * step
  }

  @Test("down to a step leaves a multiple that is not above")
  func roundedDown() {
    let rounding = Rounding(step: 5, mode: .up)
    #expect([0, 4, 5, 9, 10].map { rounding.roundedDown($0) } == [0, 0, 5, 5, 10])
  }

  @Test("is exact at the largest amounts and three of the largest weights")
  func largest() {
    let numerator = Int128(Money.largestAmountCents) * 1_000_000_000_000
    let denominator = Int128(Weight.one) * Int128(Weight.one) * Int128(Weight.one)
    #expect(
      Rounding(step: 1, mode: .halfUp).rounded(numerator, over: denominator)
        == Int128(Money.largestAmountCents))
    #expect(
      Rounding(step: 1, mode: .up).rounded(numerator + 1, over: denominator)
        == Int128(Money.largestAmountCents) + 1)
  }

  @Test("to no step is our error")
  func noStep() async {
    await #expect(processExitsWith: .failure) { _ = Rounding(step: 0, mode: .down) }
  }
}
