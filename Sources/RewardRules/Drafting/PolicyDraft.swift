import Rewards

/// A first policy of a programme, from few answers: all else is a proposal that stands in its file
/// with a comment.
///
/// Amounts are whole euros and multiples of ``DraftTerms/step``.
public struct PolicyDraft: Sendable {
  let programme: String
  let name: LocalizedText
  let firstDay: Day
  let lastDay: Day
  let catalogue: String
  let budget: Int64
  /// What there is for each resident.
  let share: Int64
  let base: Int64
  let weighsEffort: Bool
  let weekly: Int64
  /// The language of comments and of the names of scenarios.
  let language: Language

  func say(_ words: DraftWords) -> String { words.text(language) }

  /// What an action of an effort level earns, 1…5.
  func amount(atEffort level: Int) -> Int64 {
    guard weighsEffort else { return base }
    // Halves of a multiple of five, rounded up to one.
    let halves: [Int64] = [1, 2, 3, 4, 6]
    return (base * halves[level - 1] + DraftTerms.step) / (2 * DraftTerms.step) * DraftTerms.step
  }

  /// What the hardest action earns.
  var hardest: Int64 { amount(atEffort: 5) }
}
