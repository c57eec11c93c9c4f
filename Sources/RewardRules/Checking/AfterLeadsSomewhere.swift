import Rewards

/// What has to come before an action exists, and does not wait for that action itself.
enum AfterLeadsSomewhere: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    let after = Dictionary(
      version.rewards.map { ($0.action.id.value, $0.fields.after.stated()?.value ?? []) },
      uniquingKeysWith: { first, _ in first })
    return unknownActions(in: version, after) + cycles(in: version, after)
  }

  private static func unknownActions(
    in version: VersionDraft, _ after: [String: [Marked<String>]]
  ) -> [Diagnostic] {
    var seen: Set<Place> = []
    return version.rewards.compactMap { $0.fields.after.stated() }
      .filter { seen.insert($0.place).inserted }
      .flatMap(\.value).filter { after[$0.value] == nil }.prefix(Decoding.mostFaults)
      .map { name in
        Diagnostic(
          .unknownAction, "unknown action \(quoted(name.value))", at: name.place,
          help: didYouMean(name.value, among: after.keys)
            ?? "the actions stand in the catalogue, '\(version.catalogue.folder)'")
      }
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
    for reward in version.rewards {
      let first = reward.action.id.value
      // Most actions wait for nothing, and no circle begins there.
      guard after[first]?.isEmpty == false, visits[first] == nil else { continue }
      // Depth first, with a stack of our own: a chain may be as long as the catalogue.
      var path: [(action: String, next: Int)] = [(first, 0)]
      visits[first] = .begun
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
          faults.append(fault(at: name, circle: path.map(\.action).drop { $0 != name.value }))
          guard faults.count < mostCircles else { return faults }
        case nil:
          visits[name.value] = .begun
          path.append((name.value, 0))
        }
      }
    }
    return faults
  }

  /// After so many circles the rest can wait until these are mended.
  private static let mostCircles = 100
  /// So many actions of a circle are named; it can be as long as the catalogue.
  private static let mostNamed = 6

  private static func fault(at name: Marked<String>, circle: ArraySlice<String>) -> Diagnostic {
    guard circle.count > 1 else {
      return Diagnostic(
        .afterCycle, "'\(name.value)' waits for itself", at: name.place,
        help: "take it out of this list, or write 'after: none' under '\(name.value)'")
    }
    // What stands last in the path asks for the name that closes the circle.
    let links = ([name.value] + circle.reversed().dropLast() + [name.value]).map { "'\($0)'" }
    let shown =
      links.count <= mostNamed + 1
      ? links.reversed()
      : [links[links.count - 1]] + [links[links.count - 2], "…", links[1], links[0]]
    return Diagnostic(
      .afterCycle,
      "these \(circle.count) wait for each other: \(shown.joined(separator: " after "))",
      at: name.place, help: "drop one of them from 'after', or nobody can ever begin")
  }
}
