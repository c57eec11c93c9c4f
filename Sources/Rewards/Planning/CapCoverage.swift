/// Which caps cover each action, in the order of the rules, looked up instead of searched for.
///
/// An action has nearly always one pillar; where versions give it several, a list is kept for each.
/// Actions that the same caps cover share a list.
struct CapCoverage: Sendable {
  private struct Cover {
    let pillar: Int32
    let first: Int32
    let count: Int32
  }

  private var covers: [Cover] = []
  /// Where the covers of each action under each version begin; one more at the end.
  private var starts: [Int32] = []
  /// Numbers of caps, list after list.
  private var caps: [Int32] = []
  private let actionCount: Int

  init(_ versions: [VersionPlan], actionCount: Int) {
    self.actionCount = actionCount
    let pillars = (0..<actionCount).map { action in
      Set(versions.compactMap { $0.actions[action]?.pillar }).sorted()
    }
    var known: [[Int32]: Int32] = [:]
    var firstCap: Int32 = 0
    for version in versions {
      for action in 0..<actionCount {
        starts.append(Int32(covers.count))
        for pillar in pillars[action] {
          let list = zip(version.caps, firstCap...).filter {
            $0.0.covers(action: action, pillar: pillar)
          }.map(\.1)
          let first = known[list] ?? Int32(caps.count)
          if known[list] == nil {
            known[list] = first
            caps += list
          }
          covers.append(Cover(pillar: Int32(pillar), first: first, count: Int32(list.count)))
        }
      }
      firstCap += Int32(version.caps.count)
    }
    starts.append(Int32(covers.count))
  }

  /// The caps of a version that cover an action of a pillar, as numbers for ``cap(_:)``.
  func caps(of version: Int, action: Int32, pillar: Int32) -> Range<Int> {
    let place = version * actionCount + Int(action)
    for cover in Int(starts[place])..<Int(starts[place + 1]) where covers[cover].pillar == pillar {
      return Int(covers[cover].first)..<Int(covers[cover].first + covers[cover].count)
    }
    return 0..<0
  }

  /// The number of a cap among those of the plan.
  func cap(_ number: Int) -> Int { Int(caps[number]) }
}
