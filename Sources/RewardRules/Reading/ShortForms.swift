import Rewards
import RuleText

/// Writes out the short forms of `rewards`, before anything cascades or merges.
enum ShortForms {
  /// A programme file with `call-creditors: 40` as `{ bon: 40 }` and `debts: none` as
  /// `{ default: { bon: none } }`.
  static func writtenOut(_ root: SyntaxNode) -> SyntaxNode {
    root.mapping("rewards") { rewards in
      rewards.mappingValues { key, value in
        guard key != "default" else { return reward(value) }
        guard case .scalar = value.content, !value.isWord(Overlay.remove) else {
          return value.mappingValues { _, value in reward(value) }
        }
        return value.inside("default", as: reward(value))
      }
    }
  }

  private static func reward(_ node: SyntaxNode) -> SyntaxNode {
    guard case .scalar = node.content, !node.isWord(Overlay.remove) else { return node }
    return node.inside("bon", as: node)
  }
}

extension SyntaxNode {
  /// A map with the value of one key changed; anything else as it is.
  func mapping(_ key: String, _ transform: (SyntaxNode) -> SyntaxNode) -> SyntaxNode {
    mappingValues { name, value in name == key ? transform(value) : value }
  }

  /// A map with its values changed; anything else as it is.
  func mappingValues(_ transform: (String, SyntaxNode) -> SyntaxNode) -> SyntaxNode {
    guard case .map(let entries) = content else { return self }
    let mapped = entries.map { Entry(key: $0.key, value: transform($0.key.value, $0.value)) }
    return SyntaxNode(.map(mapped), at: place)
  }

  /// A map of one key, at the place of this node.
  fileprivate func inside(_ key: String, as value: SyntaxNode) -> SyntaxNode {
    SyntaxNode(.map([Entry(key: Marked(key, at: place), value: value)]), at: place)
  }
}
