/// What a resident did, as it is put before the engine.
public struct Claim: Hashable, Sendable {
  /// The claim's id.
  public var id: String
  /// The participant's id; never a BSN.
  public var participant: String
  /// The action, by its id in the catalogue.
  public var action: String
  /// The day on which it was done.
  public var doneOn: Day
  /// The day on which participant and mentor put the action in the plan.
  public var agreedOn: Day?
  /// Whether it was done or missed.
  public var outcome: Outcome
  /// The effort level that the mentor assessed, 1…5, if it differs from the action's.
  public var effort: Int?
  /// The kinds of evidence that the mentor has seen.
  public var evidence: Set<String>
  /// The mentor's id.
  public var mentor: String?
  /// Whether the participant does not want the bon.
  public var isDeclined: Bool

  /// Whether the action was done.
  public enum Outcome: String, CaseIterable, Sendable {
    /// It was done.
    case done
    /// It was agreed, but did not happen.
    case missed
  }

  /// A claim; all that is left out is not stated.
  public init(
    id: String, participant: String, action: String, doneOn: Day, agreedOn: Day? = nil,
    outcome: Outcome = .done, effort: Int? = nil, evidence: Set<String> = [],
    mentor: String? = nil, isDeclined: Bool = false
  ) {
    self.id = id
    self.participant = participant
    self.action = action
    self.doneOn = doneOn
    self.agreedOn = agreedOn
    self.outcome = outcome
    self.effort = effort
    self.evidence = evidence
    self.mentor = mentor
    self.isDeclined = isDeclined
  }
}

/// A claim whose names are numbers: what deciding works on.
package struct IndexedClaim: Hashable, Sendable {
  package var participant: Int32
  package var action: Int32
  package var doneOn: Day
  package var agreedOn: Day?
  package var isMissed: Bool
  package var isDeclined: Bool
  package var effort: UInt8?
  package var mentor: Int32?
  /// The kinds that the plan knows.
  package var evidence: KindSet

  package init(
    participant: Int32, action: Int32, doneOn: Day, agreedOn: Day?, isMissed: Bool,
    isDeclined: Bool, effort: UInt8?, mentor: Int32?, evidence: KindSet
  ) {
    self.participant = participant
    self.action = action
    self.doneOn = doneOn
    self.agreedOn = agreedOn
    self.isMissed = isMissed
    self.isDeclined = isDeclined
    self.effort = effort
    self.mentor = mentor
    self.evidence = evidence
  }
}
