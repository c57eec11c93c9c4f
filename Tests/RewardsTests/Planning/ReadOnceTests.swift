import Rewards
import Testing

/// Conditions in which each fact is asked for once. Of these Kleene's logic is exact: what comes
/// out unknown could really come out either way.
@Suite("a condition that asks for each fact once")
struct ReadOnceTests {
  private static let factCount = 5

  private struct Made {
    let condition: Condition
    let known: [Int64?]
  }

  /// A random condition over all facts, some of which are known.
  private func make(_ random: inout SeededGenerator) -> Made {
    var parts = (0..<ReadOnceTests.factCount).shuffled(using: &random).map { slot in
      Condition.test(
        Condition.Test(
          .attribute(slot: slot, offset: slot), .number(.range(from: 1, through: 1))))
    }
    while parts.count > 1 {
      let size = Int.random(in: 1...min(3, parts.count), using: &random)
      let chosen = Array(parts.prefix(size))
      parts.removeFirst(size)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: parts.append(.all(chosen))
      case 1: parts.append(.any(chosen))
      default: parts.append(.not(chosen.count == 1 ? chosen[0] : .all(chosen)))
      }
    }
    let known: [Int64?] = (0..<ReadOnceTests.factCount).map { _ in
      [0, 1, nil].randomElement(using: &random) ?? nil
    }
    return Made(condition: parts[0], known: known)
  }

  /// Every way in which the facts that are not known could be.
  private func completions(of known: [Int64?]) -> [[Int64]] {
    known.reduce([[]]) { done, word in
      done.flatMap { start in (word.map { [$0] } ?? [0, 1]).map { start + [$0] } }
    }
  }

  @Test(
    "is unknown just when it could come out either way, and names a fact that could matter",
    arguments: UInt64(1)...20)
  func exact(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let made = make(&random)
      func truth(_ words: [Int64?]) -> Truth { made.condition.truth(for: FactViews.of(words)) }
      let completions = completions(of: made.known)
      let possible = Set(completions.map { truth($0) })
      switch truth(made.known) {
      case .unknown(.attribute(let slot)):
        #expect(possible == [.holds, .fails])
        #expect(made.known[slot] == nil)
        let matters = completions.contains { words in
          var other = words
          other[slot] = 1 - other[slot]
          return truth(words) != truth(other)
        }
        #expect(matters, "\(made)")
      case .unknown(let name): Issue.record("\(name) was never asked for")
      case let settled: #expect(possible == [settled], "\(made)")
      }
    }
  }
}
