/// One step of a decision: what was looked at, what it gave, and where the rule stands.
public struct TraceStep: Hashable, Sendable {
  /// The step: `version`, `eligible`, `base`, `weight`, `cap` …
  public let step: String
  /// What it is about, where a step can come more than once: the cap, the weight, the action.
  public let name: String?
  /// What it gave.
  public let value: String
  /// Numbers that led to it, by name: what was used, what was left.
  public let numbers: [Number]
  /// Where the rule is written; `nil` where none is.
  public let place: Place?

  /// A number that a step used.
  public struct Number: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// The number as text, amounts with the currency's decimals.
    public let text: String
  }

  init(
    _ step: String, name: String? = nil, _ value: String, numbers: [(String, String)] = [],
    at place: Place? = nil
  ) {
    self.step = step
    self.name = name
    self.value = value
    self.numbers = numbers.map { Number(name: $0.0, text: $0.1) }
    self.place = place
  }
}

/// Where the steps of a decision go.
package protocol DecisionTrace {
  mutating func note(_ step: @autoclosure () -> TraceStep)
}

/// For files of millions: nothing is kept, and no step is even made.
package struct NoTrace: DecisionTrace {
  package init() {}
  package mutating func note(_ step: @autoclosure () -> TraceStep) {}
}

/// Keeps every step.
package struct FullTrace: DecisionTrace {
  package private(set) var steps: [TraceStep] = []
  package init() {}
  package mutating func note(_ step: @autoclosure () -> TraceStep) { steps.append(step()) }
}
