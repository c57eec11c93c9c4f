/// A condition of the rules: tests of facts, joined by all, any and not.
package indirect enum Condition: Sendable {
  /// Every part holds.
  case all([Condition])
  /// At least one part holds.
  case any([Condition])
  /// The part does not hold.
  case not(Condition)
  /// A test of one fact.
  case test(Test)

  /// A test of one fact.
  package struct Test: Sendable {
    package let subject: Subject
    package let check: Check

    package init(_ subject: Subject, _ check: Check) {
      self.subject = subject
      self.check = check
    }
  }

  /// The fact that is tested.
  package enum Subject: Sendable {
    /// An attribute: its slot and where its words begin.
    case attribute(slot: Int, offset: Int)
    /// The rung on a pillar.
    case rung(pillar: Int)
    /// The rung on the pillar of the claimed action.
    case ownRung
  }

  /// What the fact must be. Numbers, rungs, options and booleans (1 is true) are numbers.
  package enum Check: Sendable {
    case number(NumberTest)
    /// The day, as its number, lies in the span.
    case day(DayRange)
    /// Full years from the day to the deciding day.
    case years(NumberTest)
    case set(SetTest)
  }
}

/// A test of a whole number.
package enum NumberTest: Hashable, Sendable {
  case range(from: Int64, through: Int64)
  case oneOf([Int64])

  package func holds(for number: Int64) -> Bool {
    switch self {
    case .range(let from, let through): from <= number && number <= through
    case .oneOf(let numbers): numbers.contains(number)
    }
  }
}

/// A test of a set of options; every part that is stated must hold.
package struct SetTest: Hashable, Sendable {
  package var anyOf: [Int64]?
  package var allOf: [Int64]?
  package var noneOf: [Int64]?
  package var count: NumberTest?
  /// The options that `count` counts; `nil` is all of them.
  package var among: [Int64]?

  /// How many words the tested set has.
  package let wordCount: Int

  package init(wordCount: Int) {
    self.wordCount = wordCount
  }

  package func holds(for set: ArraySlice<Int64>) -> Bool {
    if let anyOf, common(set, anyOf) == 0 { return false }
    if let allOf, common(set, allOf) != allOf.reduce(0, { $0 + $1.nonzeroBitCount }) {
      return false
    }
    if let noneOf, common(set, noneOf) > 0 { return false }
    guard let count else { return true }
    let size =
      among.map { common(set, $0) } ?? set.reduce(0) { $0 + $1.nonzeroBitCount }
    return count.holds(for: Int64(size))
  }

  private func common(_ set: ArraySlice<Int64>, _ options: [Int64]) -> Int {
    zip(set, options).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }
}

/// Whether a condition holds, where some facts may not be known: Kleene's three values.
package enum Truth: Hashable, Sendable {
  case holds
  case fails
  /// It depends on a fact that is not known, and that could still matter.
  case unknown(FactName)
}

/// What a condition is asked about.
package struct FactView {
  /// `nil` if nothing is known about the participant.
  package let facts: Facts?
  package let decidingDay: Day
  /// The pillar of the claimed action.
  package let ownPillar: Int
  /// Where the rungs begin in the facts.
  package let rungOffset: Int

  package init(facts: Facts?, decidingDay: Day, ownPillar: Int, rungOffset: Int) {
    self.facts = facts
    self.decidingDay = decidingDay
    self.ownPillar = ownPillar
    self.rungOffset = rungOffset
  }

  /// The rung on a pillar, 1…5.
  package func rung(on pillar: Int) -> Int64? {
    facts?.value(at: rungOffset + pillar)
  }
}

extension Condition {
  /// Whether the condition holds. What is unknown is named by the first unknown test of the
  /// first part that came out unknown, in the order of the file.
  package func truth(for view: FactView) -> Truth {
    switch self {
    case .all(let parts):
      return Condition.join(parts, for: view, deciding: .fails, otherwise: .holds)
    case .any(let parts):
      return Condition.join(parts, for: view, deciding: .holds, otherwise: .fails)
    case .not(let part):
      return switch part.truth(for: view) {
      case .holds: .fails
      case .fails: .holds
      case .unknown(let name): .unknown(name)
      }
    case .test(let test):
      return test.truth(for: view)
    }
  }

  /// One part that comes out as `deciding` decides; else the first unknown one does.
  private static func join(
    _ parts: [Condition], for view: FactView, deciding: Truth, otherwise: Truth
  ) -> Truth {
    var result = otherwise
    for part in parts {
      let truth = part.truth(for: view)
      if truth == deciding { return deciding }
      if case .unknown = truth, result == otherwise { result = truth }
    }
    return result
  }
}

extension Condition.Test {
  fileprivate func truth(for view: FactView) -> Truth {
    let name: FactName
    let offset: Int
    switch subject {
    case .attribute(let slot, let start): (name, offset) = (.attribute(slot), start)
    case .rung(let pillar): (name, offset) = (.rung(pillar), view.rungOffset + pillar)
    case .ownRung: (name, offset) = (.rung(view.ownPillar), view.rungOffset + view.ownPillar)
    }
    guard let facts = view.facts, let value = facts.value(at: offset) else {
      return .unknown(name)
    }
    let isTrue =
      switch check {
      case .number(let test): test.holds(for: value)
      case .day(let range): range.contains(Day(number: Int32(value)))
      case .years(let test):
        test.holds(for: Int64(Day(number: Int32(value)).fullYears(until: view.decidingDay)))
      case .set(let test):
        facts.set(at: offset, count: test.wordCount).map(test.holds) ?? false
      }
    return isTrue ? .holds : .fails
  }
}
