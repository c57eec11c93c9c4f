package import Rewards

/// A row of claims as the fast scan saw it: numbers, and ranges of its block's bytes.
///
/// Unless it is odd, it is a claim that ``RewardPlan/admit(_:)`` takes, but for two things that
/// follow from the version that decides it: whether that has the action, and allows the effort.
package struct ClaimRow: BitwiseCopyable, Sendable {
  /// Where the row begins, in the block's bytes.
  package internal(set) var offset: Int32
  /// How many lines it is after the first of its block.
  package internal(set) var line: Int32

  var idStart: Int32 = 0
  var participantStart: Int32 = 0
  var mentorStart: Int32 = 0
  /// The number of the action in the plan.
  package internal(set) var action: Int32 = 0
  var doneNumber: Int32 = 0
  var agreedNumber = ClaimRow.notAgreed
  /// What ``ByteNames`` makes of the participant's id.
  package internal(set) var participantHash: UInt64 = 0
  /// The kinds of evidence, each the bit of its number in the plan.
  package internal(set) var evidence: UInt64 = 0
  /// A fingerprint of the names in it that mean nothing, in their order; 0 if it has none.
  var otherNames: UInt64 = 0
  var idCount: UInt8 = 0
  var participantCount: UInt8 = 0
  var mentorCount: UInt8 = 0
  var effortLevel: UInt8 = 0
  var flags: Flags = []

  struct Flags: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8

    static let odd = Flags(rawValue: 1)
    static let missed = Flags(rawValue: 2)
    static let declined = Flags(rawValue: 4)
  }

  /// Stands for no day in ``agreedNumber``; no day that is read is near it.
  static let notAgreed = Int32.min

  /// A row of which nothing was seen yet.
  init(offset: Int, line: Int) {
    self.offset = Int32(truncatingIfNeeded: offset)
    self.line = Int32(truncatingIfNeeded: line)
  }
}

extension ClaimRow {
  /// Whether the row is to be read by ``ClaimReader``, which may know better
  /// (``ClaimReader/isOdd(_:)``): nothing else that is said of it counts.
  package var isOdd: Bool { flags.contains(.odd) || otherNames != 0 }
  /// The bytes of the claim's id.
  package var id: Range<Int> { ClaimRow.range(idStart, idCount) }
  /// The bytes of the participant's id.
  package var participant: Range<Int> { ClaimRow.range(participantStart, participantCount) }
  /// The bytes of the mentor's id; `nil` if none is named.
  package var mentor: Range<Int>? {
    mentorCount == 0 ? nil : ClaimRow.range(mentorStart, mentorCount)
  }
  /// The day on which it was done.
  package var doneOn: Day { Day(number: doneNumber) }
  /// The day on which it was agreed, if that is said.
  package var agreedOn: Day? {
    agreedNumber == ClaimRow.notAgreed ? nil : Day(number: agreedNumber)
  }
  /// Whether it was missed.
  package var isMissed: Bool { flags.contains(.missed) }
  /// Whether the participant does not want the bon.
  package var isDeclined: Bool { flags.contains(.declined) }
  /// The effort level that the mentor assessed, 1…5, if that is said.
  package var effort: UInt8? { effortLevel == 0 ? nil : effortLevel }

  private static func range(_ start: Int32, _ count: UInt8) -> Range<Int> {
    Int(start)..<Int(start) + Int(count)
  }
}
