/// How claims come out under the new policy, and what became of them under the old.
public struct OutcomeChange: Hashable, Sendable {
  /// Claims that come out alike under the old policy, and alike under the new.
  public struct Move: Hashable, Sendable {
    /// What becomes of them under the old policy; `nil` if there is none.
    public let from: ClaimFate?
    /// What becomes of them under the new one.
    public let to: ClaimFate
    /// How many.
    public let claimCount: Int128

    /// Whether they come out otherwise.
    public var isChange: Bool { from.map { $0 != to } ?? false }
  }

  /// The claims with one outcome.
  public struct Count: Hashable, Sendable {
    /// The outcome.
    public let fate: ClaimFate
    /// How many claims; `nil` where the number would tell of a move that is not shown.
    public let claims: Compared
  }

  /// The moves that are shown, those too that change nothing.
  public let moves: [Move]
  /// How many claims have moves that are not shown; `nil` if all are shown.
  public let otherCount: Int128?
  /// How many claims come out so under each policy; outcomes of none are left out.
  public let counts: [Count]
  /// How many claims come out otherwise; `nil` if there is no old policy, or the number would tell
  /// of few residents.
  public let changedCount: Int128?

  /// - Parameters:
  ///   - moves: How many claims come out so, by what became of them under the old policy.
  ///   - hasOld: Whether there is an old policy.
  ///   - told: Whether anything is told.
  init(_ moves: [[SeenChange]], hasOld: Bool, telling told: ToldPolicies) {
    let fates = ClaimFate.allCases
    let all = fates.indices.flatMap { from in
      fates.indices.map { to in
        (name: "\(from) \(to)", from: fates[from], to: fates[to], sum: moves[from][to])
      }
    }
    let breakdown = Breakdown(
      all.map { ($0.name, $0.sum) }, telling: told == .none ? .none : .new)
    let names = Set(breakdown.parts.map(\.name))
    let shown = all.filter { names.contains($0.name) }
    let hidden = all.filter { !$0.sum.isNothing && !names.contains($0.name) }
    self.moves = shown.map {
      Move(from: hasOld ? $0.from : nil, to: $0.to, claimCount: $0.sum.new)
    }
    otherCount = breakdown.others?.new
    func count(_ isIn: (ClaimFate, ClaimFate) -> Bool) -> Int128? {
      guard told != .none, !hidden.contains(where: { isIn($0.from, $0.to) }) else { return nil }
      return shown.filter { isIn($0.from, $0.to) }.reduce(0) { $0 + $1.sum.new }
    }
    counts = fates.map { fate in
      Count(
        fate: fate,
        claims: Compared(
          old: hasOld ? count { from, _ in from == fate } : nil, new: count { $1 == fate }))
    }.filter { $0.claims != Compared(old: hasOld ? 0 : nil, new: 0) }
    let isKnown = hidden.allSatisfy { $0.from != $0.to } || hidden.allSatisfy { $0.from == $0.to }
    let others = hidden.contains { $0.from != $0.to } ? otherCount ?? 0 : 0
    changedCount =
      hasOld && told != .none && isKnown
      ? others + self.moves.filter(\.isChange).reduce(0) { $0 + $1.claimCount } : nil
  }
}
