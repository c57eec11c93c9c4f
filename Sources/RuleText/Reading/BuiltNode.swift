/// A node that was read, with what it takes of the bounds; an alias of it takes as much again.
struct BuiltNode {
  /// The node itself, shared with all its aliases.
  let node: SyntaxNode
  /// How many nodes were counted for it, itself and its own aliases included.
  let nodeCount: Int
  /// How many lists and maps contain each other in it; 0 for a scalar.
  let levels: Int
}
