/// One step of a decision: what was looked at, what it gave, and where the rule stands.
public struct TraceStep: Hashable, Sendable {
  /// What was looked at.
  public let kind: Kind
  /// What it is about, where a kind can come more than once: the cap, the weight, the action.
  public let name: String?
  /// What it gave.
  public let value: Value
  /// What led to it: what was used, what was left.
  public let details: [Detail]
  /// Where the rule is written; `nil` where none is.
  public let place: Place?

  /// What a step looks at.
  public enum Kind: String, CaseIterable, Sendable {
    /// The day whose rules and facts decide.
    case decidingDay = "deciding-day"
    /// The version in force on that day.
    case version
    /// The action in the catalogue.
    case action
    /// Whether the participant is in the programme.
    case eligible
    /// Whether the evidence is there.
    case evidence
    /// Whether the condition for a bon holds.
    case when
    /// Whether another action came before.
    case after
    /// The run of windows.
    case streak
    /// The number of bons for the action.
    case limit
    /// A fixed amount.
    case bon
    /// An amount that rises with each success.
    case ladder
    /// The amount that weights multiply.
    case base
    /// A weight that multiplies it.
    case weight
    /// An attribute that multiplies it.
    case times
    /// The amount after rounding.
    case rounded
    /// The lower bound, where it raised the amount.
    case atLeast = "at_least"
    /// The upper bound, where it lowered the amount.
    case atMost = "at_most"
    /// What a ladder adds.
    case extra
    /// The amount before the caps.
    case amount
    /// What a cap let through.
    case cap
  }

  /// What a step gave.
  public enum Value: Hashable, Sendable {
    /// An amount.
    case money(Money)
    /// A day.
    case day(Day)
    /// A whole number.
    case number(Int64)
    /// A name or a phrase of the rules.
    case text(String)
    /// One of few answers.
    case word(Word)
    /// It depends on a fact that is not known.
    case unknown(String)
    /// Something that is not there yet.
    case missing(String)

    /// As files write it; amounts with the currency's decimals.
    public func text(in currency: Currency) -> String {
      switch self {
      case .money(let money): money.text(in: currency)
      case .day(let day): String(describing: day)
      case .number(let number): String(number)
      case .text(let text): text
      case .word(let word): word.rawValue
      case .unknown(let name): "unknown: \(name)"
      case .missing(let name): "missing \(name)"
      }
    }
  }

  /// A short answer.
  public enum Word: String, CaseIterable, Sendable {
    /// There is none.
    case none
    /// It holds.
    case holds = "true"
    /// It does not hold.
    case fails = "false"
    /// It is there.
    case there
    /// It was done before.
    case done
    /// It was not done before.
    case notYet = "not yet"
    /// The run is complete.
    case complete
    /// The run goes on.
    case notComplete = "not complete"
    /// There is room.
    case room
    /// There is none left.
    case usedUp = "used up"
  }

  /// Something that led to a value.
  public struct Detail: Hashable, Sendable {
    /// What it is.
    public let name: Name
    /// How much.
    public let value: Value
  }

  /// What a detail is.
  public enum Name: String, CaseIterable, Sendable {
    /// The day on which the action was agreed.
    case agreedOn = "agreed_on"
    /// How far a run has come.
    case count
    /// What a run is out of.
    case of
    /// The row of a table: the level, the rung or the option.
    case row = "for"
    /// The limit.
    case limit
    /// What was used before this claim.
    case used
    /// What was left before this claim.
    case left
    /// In how many parts it is paid.
    case parts
    /// Steps climbed before.
    case steps
    /// The step of rounding.
    case to
    /// The way of rounding.
    case mode
  }

  init(
    _ kind: Kind, name: String? = nil, _ value: Value, details: [(Name, Value)] = [],
    at place: Place? = nil
  ) {
    self.kind = kind
    self.name = name
    self.value = value
    self.details = details.map { Detail(name: $0.0, value: $0.1) }
    self.place = place
  }

  /// A detail's value, if the step has it.
  public func detail(_ name: Name) -> Value? {
    details.first { $0.name == name }?.value
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
