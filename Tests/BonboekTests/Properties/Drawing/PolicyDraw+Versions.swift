import Rewards

extension PolicyDraw {
  /// The versions' rules; their files are added to the policy.
  mutating func versions(into policy: inout DrawnPolicy) -> [DrawnDocument] {
    policy.files = catalogue.files
    policy.filesInFull = catalogue.files
    var parent: (path: String, document: DrawnDocument)?
    if dice.chance(50) {
      let root = document(catalogue)
      let map = frame("root", DayRange(first: Day(number: 0), last: Day(number: 9)))
      add(RuleMap.joining(map, root.map), as: "base/root.yaml", to: &policy.files)
      parent = ("../base/root.yaml", root)
    }
    var documents: [DrawnDocument] = []
    for range in runs {
      let isChanged = parent == nil && !documents.isEmpty && dice.chance(30)
      let file = "\(range.first ?? span.lowerBound).yaml"
      let document: DrawnDocument
      let map = frame("drawn", range)
      if let parent, dice.chance(85) {
        document = changed(parent.document)
        var child = map
        child["extends"] = .text(parent.path)
        let patch = parent.document.map.patch(to: document.map)
        add(RuleMap.joining(child, patch), as: "programme/\(file)", to: &policy.files)
      } else {
        document = isChanged ? self.document(otherCatalogue(&policy)) : self.document(catalogue)
        add(RuleMap.joining(map, document.map), as: "programme/\(file)", to: &policy.files)
      }
      add(RuleMap.joining(map, document.map), as: "programme/\(file)", to: &policy.filesInFull)
      documents.append(document)
      if dice.chance(40) { parent = (file, document) }
    }
    return documents
  }

  /// The keys that are a file's own.
  private func frame(_ programme: String, _ range: DayRange) -> RuleMap {
    [
      "programme": .text(programme), "name": .label(programme), "runs": "\(range)",
    ]
  }

  private mutating func add(
    _ map: RuleMap, as path: String, to files: inout [DrawnPolicy.File]
  ) {
    var map = map
    if let rewards = map["rewards"] { map["rewards"] = .map(shortened(rewards.map)) }
    if dice.chance(20) { map = map.ordered { dice.shuffled($0) } }
    files.append(DrawnPolicy.File(path: path, text: map.text(depth: dice.number(0...2))))
  }

  /// Short forms in place of some of the maps that they stand for.
  private mutating func shortened(_ rewards: RuleMap) -> RuleMap {
    var rewards = rewards
    for pillar in rewards.keys where pillar != "default" {
      guard var entries = rewards[pillar]?.map, !entries.keys.isEmpty else { continue }
      for key in entries.keys where entries[key]?.map.keys == ["bon"] {
        guard let bon = entries[key]?.map["bon"], bon != "remove", dice.chance(70) else { continue }
        entries[key] = bon
      }
      let isNone = entries.keys == ["default"] && entries["default"] == "none"
      rewards[pillar] = isNone && dice.chance(50) ? "none" : .map(entries)
    }
    return rewards
  }

  /// A catalogue of a later version: an action moved or gone, one new, other efforts.
  private mutating func otherCatalogue(_ policy: inout DrawnPolicy) -> DrawnCatalogue {
    var actions = catalogue.actions
    let free = actions.indices.dropFirst(catalogue.pillars.count)
    if let index = free.isEmpty ? nil : dice.pick(Array(free)) {
      if dice.chance(50) {
        actions[index].pillar = dice.pick(catalogue.pillars)
      } else {
        actions.remove(at: index)
      }
    }
    actions[0].effort = dice.number(1...5)
    actions.append(
      DrawnCatalogue.Action(
        name: "new-one", pillar: dice.pick(catalogue.pillars), effort: dice.number(1...5),
        evidence: []))
    let other = DrawnCatalogue(
      folder: "catalogue-2", pillars: catalogue.pillars, rungs: catalogue.rungs, actions: actions)
    if !policy.files.contains(where: { $0.path.hasPrefix("catalogue-2/") }) {
      policy.files += other.files
      policy.filesInFull += other.files
      return other
    }
    return catalogue
  }
}

extension RuleMap {
  static func joining(_ one: RuleMap, _ other: RuleMap) -> RuleMap {
    other.entries.reduce(into: one) { $0[$1.key] = $1.value }
  }
}
