extension RuleMap {
  /// What a child has to say so that, laid over this file, it gives another.
  func patch(to child: RuleMap) -> RuleMap {
    RuleMap.patch(from: self, to: child) { key, parent, child in
      switch key {
      case "calendar", "participants", "weights", "rounding", "caps":
        .map(RuleMap.patch(from: parent.map, to: child.map) { _, _, child in child })
      case "rewards": .map(RuleMap.rewardsPatch(from: parent.map, to: child.map))
      default: child
      }
    }
  }

  private static func rewardsPatch(from parent: RuleMap, to child: RuleMap) -> RuleMap {
    patch(from: parent, to: child) { key, parent, child in
      guard key != "default" else { return .map(rewardPatch(from: parent.map, to: child.map)) }
      return .map(
        patch(from: parent.map, to: child.map) { _, parent, child in
          .map(rewardPatch(from: parent.map, to: child.map))
        })
    }
  }

  /// `base`, `bon` and `ladder` are one field: stating one takes the others away.
  private static func rewardPatch(from parent: RuleMap, to child: RuleMap) -> RuleMap {
    let amounts = ["base", "bon", "ladder"]
    var parent = parent
    if let stated = amounts.first(where: { child[$0] != nil }), parent[stated] == nil {
      for key in amounts { parent[key] = nil }
    }
    return patch(from: parent, to: child) { _, _, child in child }
  }

  /// The keys that differ, each with what makes it so, and `remove` for those that are gone.
  private static func patch(
    from parent: RuleMap, to child: RuleMap,
    _ inner: (String, RuleNode, RuleNode) -> RuleNode
  ) -> RuleMap {
    var patch = RuleMap()
    for entry in child.entries where entry.value != parent[entry.key] {
      patch[entry.key] = parent[entry.key].map { inner(entry.key, $0, entry.value) } ?? entry.value
    }
    for key in parent.keys where child[key] == nil { patch[key] = "remove" }
    return patch
  }
}
