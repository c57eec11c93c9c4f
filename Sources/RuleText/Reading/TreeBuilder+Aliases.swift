internal import Rewards

extension TreeBuilder {
  /// Puts the node of an anchor where its alias stands.
  ///
  /// The node is shared, not copied; what it would take if it were written out is counted first,
  /// so that a few aliases of aliases cannot grow into billions.
  ///
  /// - Returns: `nil` if there is no such node, which is then reported.
  mutating func expand(
    _ name: String, at place: Place, under levels: Int
  ) throws(ReadingEnded) -> BuiltNode? {
    switch anchors.target(of: name) {
    case .complete(let built):
      try count(built.nodeCount, at: place)
      guard levels + built.levels <= YAMLReader.deepestLevel else {
        throw ReadingEnded(tooDeep(at: place))
      }
      return built
    case .unusable:
      try count(1, at: place)
      return nil
    case .open:
      try count(1, at: place)
      try faults.report(aliasInsideItself(name, at: place))
      return nil
    case nil:
      try count(1, at: place)
      let nearest = anchors.nearest(to: name)
      try faults.report(unknownAlias(name, at: place, nearest: nearest))
      return nil
    }
  }
}
