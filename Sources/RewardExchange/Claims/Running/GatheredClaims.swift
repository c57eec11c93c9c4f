import Rewards

/// All claims of an input whose days go back, in memory.
struct GatheredClaims: Sendable {
  /// The claims by block.
  private(set) var parts: [TakenClaims] = []
  /// The position of the first claim of each part, and of the end.
  private var starts = [0]
  private var days: [Day] = []
  /// Of each claim its part.
  private var partNumbers: [Int32] = []

  /// Adds the claims of the next block.
  mutating func add(_ taken: TakenClaims) {
    for number in 0..<taken.count { days.append(taken.day(of: number)) }
    partNumbers.append(contentsOf: repeatElement(Int32(parts.count), count: taken.count))
    parts.append(taken)
    starts.append(days.count)
  }

  /// How many claims there are.
  var count: Int { days.count }

  /// The positions of the claims of a part, counted through the whole input.
  func positions(ofPart number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// The positions of all claims in the order in which they are decided.
  var order: [Int32] { DayOrder.numbers(of: days) }

  /// Calls a body with the part of a claim and its number there.
  func at<Result>(_ position: Int, _ body: (TakenClaims, Int) -> Result) -> Result {
    let part = Int(partNumbers[position])
    return body(parts[part], position - starts[part])
  }

  /// Room for the answers on all claims, by position.
  var noAnswers: [Answer] {
    Array(repeating: .none, count: count)
  }
}
