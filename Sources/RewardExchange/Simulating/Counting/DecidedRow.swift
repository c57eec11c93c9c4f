import Rewards

/// How a row of the input came out under one policy, in few bytes: what is kept of each claim until
/// the other policy has answered it.
struct DecidedRow: BitwiseCopyable, Sendable {
  /// What is paid, in the smallest unit.
  var cents: Int64 = 0
  /// Whose claim it is, by the number of the comparison; −1 where none was taken in.
  var resident: Int32 = -1
  var doneOn: Int32 = 0
  /// The pillar by the number of the comparison; −1 if there is none.
  var pillar: Int32 = -1
  /// The reasons by their number in ``ReasonLists``; −1 if there are none.
  var reasons: Int32 = -1
  /// The effort level, 1…5; 0 where no version decided.
  var effort: UInt8 = 0
  /// The outcome by its number; ``ClaimFate/notInPolicy`` where no claim was taken in.
  var outcome: UInt8 = ClaimFate.notInPolicy.number

  /// Whether a claim was taken in.
  var isTaken: Bool { resident >= 0 }
}
