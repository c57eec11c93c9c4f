package import Rewards

/// All that a simulation counts, before anything of it is withheld: what its laws are about.
package struct SimulationCounts: Hashable, Sendable {
  /// A number under both policies.
  package struct Pair: Hashable, Sendable {
    package let old: Int128
    package let new: Int128

    init(_ change: SeenChange) {
      (old, new) = (change.old, change.new)
    }
  }

  package let total: Pair
  package let pillars: [Pair]
  package let months: [Pair]
  package let efforts: [Pair]
  package let caps: [Pair]
  /// How much more each resident gets under the new policy.
  package let differences: [Int128]
  /// How many claims come out so under the old policy, those that it cannot decide left out.
  package let oldClaims: [DecisionOutcome: Int]
  /// The same under the new policy.
  package let newClaims: [DecisionOutcome: Int]
  /// How many claims come out otherwise.
  package let changedCount: Int

  init(_ tally: SimulationTally) {
    total = Pair(tally.total)
    pillars = tally.pillars.map(Pair.init)
    months = tally.months.sorted { $0.key < $1.key }.map { Pair($0.value) }
    efforts = tally.efforts.map(Pair.init)
    caps = tally.caps.map(Pair.init)
    differences = tally.differences
    let fates = ClaimFate.allCases.indices
    func claims(_ moves: (Int) -> [SeenChange]) -> [DecisionOutcome: Int] {
      var counts: [DecisionOutcome: Int] = [:]
      for outcome in DecisionOutcome.allCases {
        let count = moves(Int(outcome.number)).reduce(0) { $0 + Int($1.new) }
        if count > 0 { counts[outcome] = count }
      }
      return counts
    }
    oldClaims = claims { tally.moves[$0] }
    newClaims = claims { to in fates.map { tally.moves[$0][to] } }
    changedCount = fates.reduce(0) { count, from in
      count + fates.filter { $0 != from }.reduce(0) { $0 + Int(tally.moves[from][$1].new) }
    }
  }
}

extension SimulationRun {
  /// Decides all claims under both policies and counts, to look whether the laws hold.
  package mutating func count() throws(ExchangeFailure) -> SimulationCounts {
    SimulationCounts(
      try tally(keepingClaims: false, progress: { _ in }) { (_) throws(ExchangeFailure) in })
  }
}
