package import Rewards

/// The rows that begin in one block of an input, scanned.
package final class ClaimBlock: Sendable {
  /// Its number, from 0.
  package let number: Int
  /// The bytes of its rows, and more.
  package let bytes: [UInt8]
  /// Where the bytes begin in the input.
  package let base: Int
  /// Where the rows begin in the input, or the empty lines before them; `nil` if no place for
  /// that is in sight.
  package let start: Int?
  /// Where the rows of the next block begin, or the empty lines before them.
  package let end: Int
  /// How many lines lie between ``start`` and ``end``.
  package let lineCount: Int
  /// The rows, in order.
  package let rows: [ClaimRow]

  init(
    number: Int, bytes: [UInt8], base: Int, start: Int?, end: Int, lineCount: Int,
    rows: [ClaimRow]
  ) {
    self.number = number
    self.bytes = bytes
    self.base = base
    self.start = start
    self.end = end
    self.lineCount = lineCount
    self.rows = rows
  }

  /// What a row says that is not odd, or odd no longer.
  package func claim(_ row: ClaimRow, under plan: RewardPlan) -> Claim {
    precondition(!row.flags.contains(.odd), "an odd row is read by a reader")
    var claim = Claim(
      id: text(row.id), participant: text(row.participant), action: plan.actions[Int(row.action)],
      doneOn: row.doneOn)
    claim.agreedOn = row.agreedOn
    claim.outcome = row.isMissed ? .missed : .done
    claim.effort = row.effort.map(Int.init)
    claim.mentor = row.mentor.map(text)
    claim.isDeclined = row.isDeclined
    var kinds = row.evidence
    while kinds != 0 {
      claim.evidence.insert(plan.evidenceKinds[kinds.trailingZeroBitCount])
      kinds &= kinds - 1
    }
    return claim
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
