import Rewards

/// What two policies say of the rows of a block.
struct BlockChange {
  /// `nil` if there is no old policy.
  let old: DecidedBlock?
  let oldReasons: ReasonLists
  let new: DecidedBlock
  let newReasons: ReasonLists

  /// Calls a body with each row that a policy took in: its place in the block, and how it came out.
  func withRows(_ body: (Int, DecidedRow, DecidedRow) -> Void) {
    for (number, row) in new.rows.enumerated() {
      let before = old?.rows[number] ?? DecidedRow()
      if before.isTaken || row.isTaken { body(number, before, row) }
    }
  }
}

extension SimulationTally {
  /// Adds the claims of a block.
  ///
  /// - Returns: How many of them only the one policy took in.
  mutating func add(_ change: BlockChange) -> (old: Int, new: Int) {
    var onlyOne = (old: 0, new: 0)
    change.withRows { _, old, new in
      if !new.isTaken { onlyOne.old += 1 }
      if !old.isTaken { onlyOne.new += 1 }
      add(
        old, new, oldCaps: change.oldReasons.caps(in: old.reasons),
        newCaps: change.newReasons.caps(in: new.reasons))
    }
    return onlyOne
  }
}

extension ComparedNames {
  /// A count of nothing.
  var emptyTally: SimulationTally {
    SimulationTally(pillarCount: pillars.count, capCount: caps.names.count)
  }
}
