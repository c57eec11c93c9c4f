/// Why a claim cannot be decided at all: it does not say something that the rules understand.
///
/// A claim that is understood and earns nothing is no fault; it has a ``Decision``.
public enum ClaimFault: Error, Hashable, Sendable {
  /// An id is malformed: see ``Identifier/isID(_:)``.
  case malformedID(field: Field)
  /// The participant's id is probably a citizen service number, which is never stored.
  case probableBSN
  /// The version that decides the claim does not have the action.
  case unknownAction(String, nearest: String?)
  /// The effort level is not one that the rules allow for the action.
  case effortOutOfRange(Int, allowed: ClosedRange<Int>)
  /// The action was agreed after it was done.
  case agreedAfterDone
  /// A kind of evidence is malformed.
  case malformedEvidence(String)
  /// An earlier claim has the same id and says something else.
  case repeatedID
  /// Claims are decided in order of the day on which they were done; a later one was decided.
  case outOfOrder

  /// The part of a claim that a fault is about.
  public enum Field: String, Sendable {
    /// The claim's own id.
    case claim
    /// The participant.
    case participant
    /// The mentor.
    case mentor
  }
}

extension ClaimFault {
  /// One sentence, in lower case and without a full stop. It never repeats a probable BSN.
  public var sentence: Message {
    switch self {
    case .malformedID(let field): "this is not the id of a \(field.rawValue)"
    case .probableBSN: "this participant is probably a citizen service number (BSN)"
    case .unknownAction(let name, _): "unknown action '\(name.prefix(80))'"
    case .effortOutOfRange(let effort, let allowed):
      allowed.count == 1
        ? "effort \(effort) differs from the action's, which is \(allowed.lowerBound)"
        : "effort \(effort) is not from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .agreedAfterDone: "the action was agreed after it was done"
    case .malformedEvidence(let kind): "'\(kind.prefix(80))' is not a kind of evidence"
    case .repeatedID: "an earlier claim has this id and says something else"
    case .outOfOrder: "a claim of a later day was decided already"
    }
  }

  /// What to do about it, if it is known.
  public var wayOut: Message? {
    switch self {
    case .malformedID:
      "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"
    case .probableBSN: "use a number of your own for each participant; a BSN is not stored"
    case .unknownAction(_, let nearest): nearest.map { "did you mean '\($0)'?" }
    case .effortOutOfRange(_, let allowed):
      allowed.count == 1
        ? "leave it out, or let the rules allow it with 'effort_adjustable'" : nil
    case .agreedAfterDone: "check both dates, or leave 'agreed_on' out"
    case .malformedEvidence: "use small letters, digits and single dashes: call-note"
    case .repeatedID: "give the second claim an id of its own, or repeat it exactly"
    case .outOfOrder: "decide claims in order of the day on which they were done"
    }
  }
}
