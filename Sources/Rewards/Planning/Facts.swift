/// What is known about a participant on some day, in the slots of a plan.
///
/// A value is either known or not known; what is not known is never taken for zero.
package struct Facts: Hashable, Sendable {
  /// All slots' words, then a rung for each pillar; `Facts.unknown` where nothing is known.
  private var words: [Int64]
  /// The household, or `nil` for a household of one.
  package var household: Int32?

  private static let unknown = Int64.min

  /// Facts of which nothing is known.
  package init(wordCount: Int) {
    words = [Int64](repeating: Facts.unknown, count: wordCount)
  }

  /// A known value of one word: a number, a day's number, an option's index, 1 for true.
  package func value(at offset: Int) -> Int64? {
    let word = words[offset]
    return word == Facts.unknown ? nil : word
  }

  /// The words of a known set.
  package func set(at offset: Int, count: Int) -> ArraySlice<Int64>? {
    words[offset] == Facts.unknown ? nil : words[offset..<offset + count]
  }

  /// Whether no value is known otherwise in others.
  func agrees(with other: Facts) -> Bool {
    zip(words, other.words).allSatisfy {
      $0.0 == $0.1 || $0.0 == Facts.unknown || $0.1 == Facts.unknown
    }
  }

  /// Makes known what others know and it does not.
  mutating func learn(_ other: Facts) {
    for (index, word) in other.words.enumerated() where words[index] == Facts.unknown {
      words[index] = word
    }
  }

  /// Makes a value known.
  package mutating func know(_ value: [Int64], at offset: Int) {
    words.replaceSubrange(offset..<offset + value.count, with: value)
  }
}

/// What is known about one participant through time.
package struct Timeline: Sendable {
  /// Rows by the day from which they hold, the earliest first; `nil` is from the beginning.
  private var rows: [(since: Day?, facts: Facts)] = []

  package init() {}

  /// The facts that hold on a day.
  package func facts(on day: Day) -> Facts? {
    rows.last { row in row.since.map { $0 <= day } ?? true }?.facts
  }

  /// Reads where what is known stands, so that it is near when it is asked for.
  ///
  /// - Returns: Something that was read.
  func touch() -> Int { rows.count }

  /// Adds the facts that hold from a day on.
  ///
  /// - Returns: `false` if there is a row for that day already; nothing is changed then.
  package mutating func add(_ facts: Facts, since: Day?) -> Bool {
    let place = rows.firstIndex { row in
      guard let rowSince = row.since else { return since == nil }
      return since.map { $0 <= rowSince } ?? true
    }
    if let place, rows[place].since == since { return false }
    rows.insert((since, facts), at: place ?? rows.count)
    return true
  }
}

/// A fact that a rule asks for, by its place in the plan.
package enum FactName: Hashable, Sendable {
  /// An attribute of the participant, by its slot.
  case attribute(Int)
  /// The participant's rung on a pillar.
  case rung(Int)
  /// The mentor of the claim.
  case mentor
}
