import Rewards

/// The claims that come out otherwise or at another amount, as lines of CSV.
struct ChangedClaims: Sendable {
  private let new: RewardPlan
  private let old: RewardPlan?

  /// The header, with its line break.
  static let header = Array(
    """
    claim,participant,action,done_on,old_outcome,new_outcome,old_amount,new_amount,difference,\
    old_reasons,new_reasons\n
    """.utf8)

  /// The texts under two policies.
  init(_ new: RewardPlan, against old: RewardPlan?) {
    self.new = new
    self.old = old
  }

  /// The lines of a block, in the order of its rows, each with its line break; none where there is
  /// no old policy.
  func lines(_ change: BlockChange) -> [UInt8] {
    guard let old = change.old else { return [] }
    var changes: [Int: (old: DecidedRow, new: DecidedRow)] = [:]
    change.withRows { number, old, new in
      if old.outcome != new.outcome || old.cents != new.cents { changes[number] = (old, new) }
    }
    var lines: [Int: [UInt8]] = [:]
    for (block, plan) in [(old, self.old ?? new), (change.new, new)] {
      block.withClaims { number, names in
        guard let rows = changes[number] else { return }
        var line: [UInt8] = []
        CSVText.append(record: cells(names, rows, plan, change), to: &line)
        lines[number] = line
      }
    }
    return lines.keys.sorted().flatMap { lines[$0] ?? [] }
  }

  private func cells(
    _ names: DecidedBlock.Names, _ rows: (old: DecidedRow, new: DecidedRow), _ plan: RewardPlan,
    _ change: BlockChange
  ) -> [String] {
    let cents = [rows.old.cents, rows.new.cents, rows.new.cents - rows.old.cents]
    return [
      names.claim, names.participant, plan.actions[Int(names.action)],
      String(describing: Day(number: (rows.new.isTaken ? rows.new : rows.old).doneOn)),
      ClaimFate.allCases[Int(rows.old.outcome)].code,
      ClaimFate.allCases[Int(rows.new.outcome)].code,
    ] + cents.map { Money(cents: $0).text(in: new.currency) } + [
      change.oldReasons.text(of: rows.old.reasons), change.newReasons.text(of: rows.new.reasons),
    ]
  }
}
