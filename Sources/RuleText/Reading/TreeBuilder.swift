internal import Rewards

/// Builds the nodes of one file from libyaml's events, within the bounds of ``YAMLReader``.
///
/// It calls itself once a level of nesting, at most ``YAMLReader/deepestLevel`` deep.
struct TreeBuilder: ~Copyable {
  let source: SourceText
  var faults = FaultList()
  var anchors = AnchorTable()
  private var events: EventParser
  private var nodeCount = 0
  private let tagDirectives: [SourceCursor]

  init(_ source: SourceText) {
    self.source = source
    tagDirectives = source.tagDirectives(atMost: YAMLReader.mostFaults)
    var bytes = source.bytes
    // They are reported as tags. libyaml compares each of them with all before it.
    for directive in tagDirectives { bytes[directive.offset] = UInt8(ascii: "#") }
    events = EventParser(bytes)
  }

  /// Reads the only document that a rule file may have.
  ///
  /// - Returns: Its node; `nil` if it has none that can be used.
  mutating func buildDocument() throws(ReadingEnded) -> SyntaxNode? {
    for directive in tagDirectives { try faults.report(tagDirective(at: directive)) }
    var event = try next()
    if case .streamStart = event.kind { event = try next() }
    guard case .documentStart = event.kind else {
      try faults.report(emptyFile())
      return nil
    }
    let root = try build(try next(), in: .document, under: 0)
    let end = try next()
    if let second = source.secondDocument(after: end.end) {
      try faults.report(secondDocument(at: second))
    } else {
      _ = try next()
    }
    return root?.node
  }

  /// Counts nodes against the bound, before anything is built from them.
  mutating func count(_ nodes: Int, at place: Place) throws(ReadingEnded) {
    nodeCount += nodes
    guard nodeCount <= YAMLReader.mostNodes else { throw ReadingEnded(tooManyNodes(at: place)) }
  }

  /// Builds the node that begins with an event.
  ///
  /// - Parameters:
  ///   - event: Its first event.
  ///   - slot: Where it stands.
  ///   - levels: How many lists and maps it stands in.
  /// - Returns: `nil` if it was reported and is left out.
  /// - Throws: What ends reading.
  mutating func build(
    _ event: YAMLEvent, in slot: Slot, under levels: Int
  ) throws(ReadingEnded) -> BuiltNode? {
    if case .alias(let name) = event.kind {
      return try expand(name, at: source.place(of: event), under: levels)
    }
    let place = source.place(of: event)
    let countBefore = nodeCount
    try count(1, at: place)
    if event.isTagged { try faults.report(tag(of: event)) }
    let opened = event.anchor.map { anchors.open($0) }
    let content = try buildContent(event, in: slot, under: levels, at: place)
    let built = content.map { content, deeper in
      BuiltNode(
        node: SyntaxNode(content, at: place), nodeCount: nodeCount - countBefore, levels: deeper)
    }
    if let anchor = event.anchor, let opened { anchors.close(anchor, opened: opened, as: built) }
    return built
  }

  private mutating func buildContent(
    _ event: YAMLEvent, in slot: Slot, under levels: Int, at place: Place
  ) throws(ReadingEnded) -> (SyntaxNode.Content, levels: Int)? {
    switch event.kind {
    case .scalar(let text, let style):
      if style == .plain, isNull(text) {
        if let fault = null(text, at: event, in: slot) { try faults.report(fault) }
        return nil
      }
      if style == .quoted, let fault = escapedCharacter(in: text, at: place) {
        try faults.report(fault)
        return nil
      }
      return (.scalar(text), 0)
    case .listStart:
      return try buildList(at: place, under: levels)
    case .mapStart:
      return try buildMap(at: place, under: levels)
    case .alias, .streamStart, .streamEnd, .documentStart, .documentEnd, .listEnd, .mapEnd:
      preconditionFailure("libyaml began a node with an event that begins none")
    }
  }

  private mutating func buildList(
    at place: Place, under levels: Int
  ) throws(ReadingEnded) -> (SyntaxNode.Content, levels: Int) {
    guard levels < YAMLReader.deepestLevel else { throw ReadingEnded(tooDeep(at: place)) }
    var elements: [SyntaxNode] = []
    var deepest = 0
    while true {
      let event = try next()
      if case .listEnd = event.kind { break }
      guard let element = try build(event, in: .element, under: levels + 1) else { continue }
      elements.append(element.node)
      deepest = max(deepest, element.levels)
    }
    return (.list(elements), deepest + 1)
  }

  private mutating func buildMap(
    at place: Place, under levels: Int
  ) throws(ReadingEnded) -> (SyntaxNode.Content, levels: Int) {
    guard levels < YAMLReader.deepestLevel else { throw ReadingEnded(tooDeep(at: place)) }
    var entries: [SyntaxNode.Entry] = []
    var keys = KeyPlaces()
    var deepest = 0
    while true {
      let event = try next()
      if case .mapEnd = event.kind { break }
      var key = try buildKey(event, under: levels + 1)
      if let again = key, let first = keys.firstPlace(again) {
        try faults.report(duplicateKey(again, first: first))
        key = nil
      }
      let slot = key.map(Slot.value) ?? .ignored
      let value = try build(try next(), in: slot, under: levels + 1)
      guard let key, let value else { continue }
      entries.append(SyntaxNode.Entry(key: key, value: value.node))
      deepest = max(deepest, value.levels)
    }
    return (.map(entries), deepest + 1)
  }

  mutating func next() throws(ReadingEnded) -> YAMLEvent {
    do throws(YAMLSyntaxFault) {
      return try events.next()
    } catch {
      throw ReadingEnded(error.explained(in: source))
    }
  }
}

/// Where the keys of a map are written first.
private struct KeyPlaces {
  /// The first so many, searched one by one: nearly all maps have no more, and a dictionary takes
  /// longer to make.
  private var few: [Marked<String>] = []
  private static let mostFew = 16
  private var others: [String: Place] = [:]

  /// Where the same key was written before; `nil` if it is new, and it is kept then.
  mutating func firstPlace(_ key: Marked<String>) -> Place? {
    if let same = few.first(where: { $0.value == key.value }) { return same.place }
    guard few.count == Self.mostFew else {
      few.append(key)
      return nil
    }
    if let place = others[key.value] { return place }
    others[key.value] = key.place
    return nil
  }
}
