internal import Rewards

/// What the anchors (`&name`) of a file stand for, at the point to which it was read.
struct AnchorTable {
  /// What an alias (`*name`) finds.
  enum Target {
    /// The anchor's node is still being read: the alias stands inside of it.
    case open
    /// The anchor's node was reported and left out.
    case unusable
    /// A complete node.
    case complete(BuiltNode)
  }

  private var targets: [String: (opened: Int, target: Target)] = [:]
  private var openedCount = 0
  private var suggestionsLeft = Self.mostSuggestions

  /// So often a nearest name is looked for, among so many names: comparing names takes far longer
  /// than reading them.
  private static let mostSuggestions = 20
  private static let mostComparedNames = 500

  /// What an alias of that name means here; `nil` if there is no such anchor above.
  func target(of name: String) -> Target? {
    targets[name]?.target
  }

  /// Begins a node with this anchor; from here the name no longer means what it meant before.
  ///
  /// - Returns: Its number, to close it with.
  mutating func open(_ name: String) -> Int {
    openedCount += 1
    targets[name] = (openedCount, .open)
    return openedCount
  }

  /// Ends the node; if the name was given away again inside of it, that later one stays.
  mutating func close(_ name: String, opened: Int, as built: BuiltNode?) {
    guard targets[name]?.opened == opened else { return }
    targets[name] = (opened, built.map(Target.complete) ?? .unusable)
  }

  /// The name that was probably meant.
  mutating func nearest(to name: String) -> String? {
    guard suggestionsLeft > 0, targets.count <= Self.mostComparedNames else { return nil }
    suggestionsLeft -= 1
    return nearestName(to: name, among: targets.keys)
  }
}
