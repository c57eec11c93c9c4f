import Rewards

/// What has to come before an action exists, and does not wait for that action itself.
enum AfterLeadsSomewhere: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    let after = Dictionary(
      version.rewards.map { ($0.action.id.value, $0.fields.after.stated()?.value ?? []) },
      uniquingKeysWith: { first, _ in first })
    let unknown = version.rewards.flatMap { $0.fields.after.stated()?.value ?? [] }
      .filter { after[$0.value] == nil }
      .map { name in
        Diagnostic(
          .unknownAction, "unknown action '\(name.value)'", at: name.place,
          help: nearestName(to: name.value, among: after.keys).map { "did you mean '\($0)'?" }
            ?? "the actions stand in the catalogue")
      }
    return unknown + cycles(in: version, after)
  }

  private enum Visit {
    case begun
    case done
  }

  /// One fault for each circle: at the name that closes it.
  private static func cycles(
    in version: VersionDraft, _ after: [String: [Marked<String>]]
  ) -> [Diagnostic] {
    var visits: [String: Visit] = [:]
    var faults: [Diagnostic] = []
    for reward in version.rewards where visits[reward.action.id.value] == nil {
      // Depth first, with a stack of our own: a chain may be as long as the catalogue.
      var path: [(action: String, next: Int)] = [(reward.action.id.value, 0)]
      visits[reward.action.id.value] = .begun
      while let (action, next) = path.last {
        guard let earlier = after[action], next < earlier.count else {
          visits[action] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let name = earlier[next]
        switch visits[name.value] {
        case .done: break
        case .begun:
          let circle = path.map(\.action).drop { $0 != name.value } + [name.value]
          faults.append(fault(at: name, circle: circle.map { "'\($0)'" }))
        case nil:
          visits[name.value] = .begun
          path.append((name.value, 0))
        }
      }
    }
    return faults
  }

  private static func fault(at name: Marked<String>, circle: [String]) -> Diagnostic {
    Diagnostic(
      .afterCycle,
      circle.count == 2
        ? "\(circle[0]) waits for itself"
        : "these wait for each other: \(circle.joined(separator: " after "))",
      at: name.place, help: "drop one of them from 'after', or nobody can ever begin")
  }
}
