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
