internal import Rewards

extension TreeBuilder {
  /// Reads a key.
  ///
  /// - Parameters:
  ///   - event: The key's first event.
  ///   - levels: How many lists and maps it stands in.
  /// - Returns: `nil` if it was reported; what stands under it is then left out.
  /// - Throws: What ends reading.
  mutating func buildKey(
    _ event: YAMLEvent, under levels: Int
  ) throws(ReadingEnded) -> Marked<String>? {
    let place = source.place(of: event)
    switch event.kind {
    case .scalar(let text, let style):
      return try buildWordKey(text, style, event, at: place)
    case .alias(let name):
      guard let built = try expand(name, at: place, under: levels) else { return nil }
      guard case .scalar(let text) = built.node.content else { break }
      return Marked(text, at: place)
    case .listStart, .mapStart:
      _ = try build(event, in: .ignored, under: levels)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .listEnd, .mapEnd:
      preconditionFailure("libyaml began a key with an event that begins none")
    }
    try faults.report(keyNotWord("a key must be one word, not a list or a map", at: place))
    return nil
  }

  private mutating func buildWordKey(
    _ text: String, _ style: YAMLEvent.ScalarStyle, _ event: YAMLEvent, at place: Place
  ) throws(ReadingEnded) -> Marked<String>? {
    try count(1, at: place)
    if event.isTagged { try faults.report(tag(of: event)) }
    if style == .quoted, let fault = escapedCharacter(in: text, at: place) {
      try faults.report(fault)
      return nil
    }
    if let anchor = event.anchor {
      let node = SyntaxNode(.scalar(text), at: place)
      let opened = anchors.open(anchor)
      anchors.close(anchor, opened: opened, as: BuiltNode(node: node, nodeCount: 1, levels: 0))
    }
    if style == .plain, text.isEmpty {
      try faults.report(keyNotWord("there is no key before this ':'", at: place))
      return nil
    }
    if style == .plain, text == "<<" {
      try faults.report(mergeKey(at: place))
      return nil
    }
    return Marked(text, at: place)
  }
}
