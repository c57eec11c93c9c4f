/// A sum in parts, of which parts that say something about few residents are told together.
public struct Breakdown: Hashable, Sendable {
  /// A part that is shown.
  public struct Part: Hashable, Sendable {
    /// What it is a part for: a pillar, a month `YYYY-MM`, an effort level, an outcome.
    public let name: String
    /// What it comes to.
    public let sum: Compared
  }

  /// The parts that are shown, in the order of the breakdown.
  public let parts: [Part]
  /// What the parts that are not shown come to together; `nil` if all are shown.
  public let others: Compared?

  /// Withholds parts until enough residents lie under each that is shown, and under the others
  /// together: what follows from the whole and the parts that are shown is told of no smaller group.
  ///
  /// - Parameters:
  ///   - all: All parts, by their names; those that are nothing are left out.
  ///   - told: Of which policies the whole is told; it keeps the floor.
  init(_ all: [(name: String, sum: SeenChange)], telling told: ToldPolicies) {
    let all = all.filter { !$0.sum.isNothing }
    guard told != .none else {
      (parts, others) = ([], nil)
      return
    }
    var isShown = all.map { $0.sum.keepsFloor(telling: told) }
    var others = SeenChange()
    for (part, isShown) in zip(all, isShown) where !isShown { others.add(part.sum) }
    while !others.keepsFloor(telling: told), let next = Breakdown.smallest(of: all, isShown) {
      isShown[next] = false
      others.add(all[next].sum)
    }
    parts = zip(all, isShown).filter(\.1).map { part, _ in
      Part(name: part.name, sum: part.sum.told(told))
    }
    self.others = isShown.contains(false) ? others.told(told) : nil
  }

  /// The smallest part that is still shown: with it the least goes that a reader misses.
  private static func smallest(
    of all: [(name: String, sum: SeenChange)], _ isShown: [Bool]
  ) -> Int? {
    all.indices.filter { isShown[$0] }.min { one, other in
      (max(all[one].sum.old, all[one].sum.new), one)
        < (max(all[other].sum.old, all[other].sum.new), other)
    }
  }
}
