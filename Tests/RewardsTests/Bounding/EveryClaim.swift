import Rewards

/// Tries all claims of a small policy in every order: what is paid at most, which caps lower or
/// warn, and which actions are ever paid.
struct EveryClaim {
  /// The most that one resident is paid in a week, a month, a year and in all.
  private(set) var resident: [Exposure.Span: Int64] = [:]
  /// The most that all are paid together.
  private(set) var all: [Exposure.Span: Int64] = [:]
  private(set) var reachedCaps: Set<Place> = []
  private(set) var paidActions: Set<Int> = []
  /// Whether everything was tried.
  var isWhole: Bool { left > 0 }

  private let drawn: DrawnExposure
  private var left: Int

  /// Tries all claims, or so many.
  init(_ drawn: DrawnExposure, most: Int) {
    (self.drawn, left) = (drawn, most)
    goOn(from: 0, Standing(drawn))
  }

  /// What was claimed so far.
  private struct Standing {
    var history: MemoryHistory
    var facts = Timeline()
    var payouts: [(person: Int, payout: Payout)] = []
    var claimCount = 0

    init(_ drawn: DrawnExposure) { history = MemoryHistory(drawn.plan) }
  }

  private mutating func goOn(from index: Int, _ standing: Standing) {
    guard left > 0 else { return }
    guard index < drawn.days.count else { return count(standing) }
    for facts in drawn.facts {
      var standing = standing
      _ = standing.facts.add(facts, since: drawn.days[index])
      tryMore(on: index, standing, used: [])
    }
  }

  /// Goes on to the next day, or first claims one thing more that was not claimed on this one.
  private mutating func tryMore(on index: Int, _ standing: Standing, used: Set<Int>) {
    goOn(from: index + 1, standing)
    for person in 0..<drawn.people {
      for action in 0..<drawn.plan.actions.count {
        let key = person * drawn.plan.actions.count + action
        guard !used.contains(key) else { continue }
        for claim in claims(action, by: person, on: drawn.days[index], standing.claimCount) {
          guard left > 0 else { return }
          var after = standing
          guard decide(claim, &after) else { continue }
          tryMore(on: index, after, used: used.union([key]))
        }
      }
    }
  }

  /// A claim as such, one that was agreed before, and one that was missed.
  private func claims(
    _ action: Int, by person: Int, on day: Day, _ count: Int
  ) -> [IndexedClaim] {
    let versions = drawn.plan.versions
    let plain = IndexedClaim(
      participant: Int32(person), action: Int32(action), doneOn: day, agreedOn: nil,
      isMissed: false, isDeclined: false, effort: nil,
      mentor: drawn.isMentorShared ? 0 : Int32(count), evidence: [])
    var claims = [plain]
    if versions[0].promise != nil {
      claims += drawn.days.filter { $0 < day }.suffix(2).map { agreed in
        var claim = plain
        claim.agreedOn = agreed
        return claim
      }
    }
    let terms = versions.compactMap { $0.actions[action] }
    if versions.contains(where: { $0.effortAdjustable > 0 }) {
      claims += [-1, 1].compactMap { change in
        var claim = plain
        claim.effort = UInt8(clamping: (terms.first?.effort ?? 3) + change)
        return drawn.plan.admits(claim) && claim.effort ?? 9 <= 5 ? claim : nil
      }
    }
    if terms.contains(where: { if case .ladder = $0.earning { true } else { false } }) {
      var claim = plain
      claim.isMissed = true
      claims.append(claim)
    }
    return claims
  }

  /// Decides a claim.
  ///
  /// - Returns: Whether it changes anything.
  private mutating func decide(_ claim: IndexedClaim, _ standing: inout Standing) -> Bool {
    left -= 1
    guard drawn.plan.admits(claim) else { return false }
    var trace = NoTrace()
    let verdict = drawn.plan.decide(
      claim, of: standing.facts, in: &standing.history, tracing: &trace)
    note(verdict, of: claim)
    guard verdict.counts else { return false }
    standing.history.record(verdict, of: claim)
    standing.claimCount += 1
    for payout in verdict.allPayouts {
      standing.payouts.append((Int(claim.participant), payout))
    }
    return true
  }

  private mutating func note(_ verdict: Verdict, of claim: IndexedClaim) {
    if verdict.cents > 0 { paidActions.insert(Int(claim.action)) }
    let versions = drawn.plan.versions
    let caps = versions[drawn.plan.versionIndex(on: claim.doneOn) ?? versions.count - 1].caps
    for reason in verdict.reasons {
      switch reason {
      case .cap(let name), .warn(let name):
        if let cap = caps.first(where: { $0.name == name }) { reachedCaps.insert(cap.place) }
      default: break
      }
    }
  }

  // MARK: - Sums

  private mutating func count(_ standing: Standing) {
    for span in Exposure.Span.allCases {
      var sums: [Int32: Int64] = [:]
      var own: [[Int32]: Int64] = [:]
      for (person, payout) in standing.payouts {
        let window = EveryClaim.first(of: span, around: payout.on)
        sums[window, default: 0] += payout.amount.cents
        own[[Int32(person), window], default: 0] += payout.amount.cents
      }
      all[span] = max(all[span] ?? 0, sums.values.max() ?? 0)
      resident[span] = max(resident[span] ?? 0, own.values.max() ?? 0)
    }
  }

  private static func first(of span: Exposure.Span, around day: Day) -> Int32 {
    let window: Window =
      switch span {
      case .week: .week
      case .month: .month
      case .year: .year
      case .total: .programme
      }
    guard window != .programme else { return 0 }
    return window.days(around: day, yearStart: .january).lowerBound.number
  }
}
