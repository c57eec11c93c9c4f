import Rewards
import RuleText

/// Lays a version over its parent: the child's keys replace the parent's, key by key, down to
/// one reward field, one cap, one table, one attribute or one setting, which are replaced whole.
struct Overlay {
  /// As a value it takes the parent's key away.
  static let remove = "remove"

  private(set) var faults: [Diagnostic] = []
  private var hasParent = false

  /// Keys that are never inherited.
  static let ownKeys: Set<String> = ["programme", "name", "runs", "extends"]
  /// Keys whose values are merged key by key; all others are replaced whole.
  private static let keyed = Set(Keys.programme.keys.filter(\.form.isMerged).map(\.name))

  /// A file over its parent, or alone where it has none; `remove` is worked out in both cases.
  mutating func lay(_ child: SyntaxNode, over parent: SyntaxNode?) -> SyntaxNode {
    hasParent = parent != nil
    let inherited = parent?.without(Overlay.ownKeys)
    return merge(child, over: inherited, "the file") { overlay, key, child, parent in
      if key == "rewards" { return overlay.rewards(child, over: parent) }
      guard Overlay.keyed.contains(key) else { return child }
      return overlay.merge(child, over: parent, "'\(key)'")
    }
  }

  private mutating func rewards(_ child: SyntaxNode, over parent: SyntaxNode?) -> SyntaxNode {
    merge(child, over: parent, "'rewards'") { overlay, key, child, parent in
      guard key != "default" else { return overlay.reward(child, over: parent) }
      return overlay.merge(child, over: parent, "the rewards of '\(key)'") {
        overlay, _, child, parent in
        overlay.reward(child, over: parent)
      }
    }
  }

  /// One reward: `base`, `bon` and `ladder` are one field, so any of them replaces the others.
  private mutating func reward(_ child: SyntaxNode, over parent: SyntaxNode?) -> SyntaxNode {
    guard case .map(let entries) = child.content else { return child }
    let statesAmount = entries.contains {
      Keys.amounts.contains($0.key.value) && !$0.value.isWord(Overlay.remove)
    }
    let inherited = statesAmount ? parent?.without(Set(Keys.amounts)) : parent
    return merge(child, over: inherited, "this reward")
  }

  private typealias Merge = (inout Overlay, String, SyntaxNode, SyntaxNode?) -> SyntaxNode

  /// A map over a map: the parent's keys first and in their order.
  private mutating func merge(
    _ child: SyntaxNode, over parent: SyntaxNode?, _ owner: Message,
    _ inner: Merge = { _, _, child, _ in child }
  ) -> SyntaxNode {
    guard case .map(let entries) = child.content else { return child }
    var merged: [SyntaxNode.Entry] = []
    if case .map(let inherited)? = parent?.content { merged = inherited }
    let inheritedKeys = merged.map(\.key.value)
    var positions = Dictionary(
      merged.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    var removed: Set<Int> = []
    for entry in entries {
      let position = positions[entry.key.value]
      if entry.value.isWord(Overlay.remove) {
        if let position {
          removed.insert(position)
        } else {
          reportNothing(entry.key, in: owner, inherited: inheritedKeys)
        }
        continue
      }
      let inherited = position.map { merged[$0].value }
      let value = inner(&self, entry.key.value, entry.value, inherited)
      let laid = SyntaxNode.Entry(key: entry.key, value: value)
      if let position {
        merged[position] = laid
      } else {
        positions[entry.key.value] = merged.count
        merged.append(laid)
      }
    }
    let kept = merged.indices.filter { !removed.contains($0) }.map { merged[$0] }
    return SyntaxNode(.map(kept), at: child.place)
  }

  private mutating func reportNothing(
    _ key: Marked<String>, in owner: Message, inherited: [String]
  ) {
    faults.append(
      Diagnostic(
        .removedNothing,
        hasParent
          ? "\(quoted(key.value)) is to be removed, and the parent has none in \(owner)"
          : "\(quoted(key.value)) is to be removed, and this file extends no other", at: key.place,
        help: didYouMean(key.value, among: inherited) ?? "drop this line"))
  }
}

extension SyntaxNode {
  /// A map without some keys.
  fileprivate func without(_ keys: Set<String>) -> SyntaxNode {
    guard case .map(let entries) = content else { return self }
    return SyntaxNode(.map(entries.filter { !keys.contains($0.key.value) }), at: place)
  }
}
