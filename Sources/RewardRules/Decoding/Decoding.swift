import Rewards
import RuleText

/// Decodes nodes into what they declare, each against the type that its place asks for.
///
/// Nothing is thrown: a fault is added to ``faults`` and what could not be decoded is `nil`, so
/// that one run reports every fault.
struct Decoding {
  /// After this many faults of one file no more are kept: nobody reads on.
  static let mostFaults = YAMLReader.mostFaults
  /// The most names that a list, attributes, caps and tables that a file may have: several times
  /// what the largest catalogue needs, and few enough that every check stays quick.
  static let mostItems = 1_000

  private(set) var faults: [Diagnostic] = []
  /// The scale of the amounts; set as soon as the currency is known.
  var currency = Currency.euro

  mutating func report(
    _ code: DiagnosticCode, _ message: @autoclosure () -> Message, at place: Place,
    notes: @autoclosure () -> [Diagnostic.Note] = [], help: @autoclosure () -> Message? = nil
  ) {
    guard faults.count < Decoding.mostFaults else { return }
    faults.append(Diagnostic(code, message(), at: place, notes: notes(), help: help()))
  }
}

// MARK: - Maps and lists

/// The entries of a map whose keys are known.
struct Fields {
  let place: Place
  // Searched one by one: a map has few keys, and making a dictionary of them takes longer.
  private let entries: [SyntaxNode.Entry]

  init(_ entries: [SyntaxNode.Entry], at place: Place) {
    self.place = place
    self.entries = entries
  }

  subscript(key: String) -> SyntaxNode? {
    entries.first { $0.key.value == key }?.value
  }

  /// Where a key is written.
  func place(of key: String) -> Place? {
    entries.first { $0.key.value == key }?.key.place
  }
}

extension Decoding {
  /// A map whose keys are known beforehand.
  ///
  /// - Parameters:
  ///   - node: The map.
  ///   - owner: What the map is, with its article: `a ladder`, `the cap 'weekly'`.
  ///   - keys: The keys that it may have, and of these the required ones.
  ///   - asksForRequired: Whether a required key that is missing is reported.
  ///   - name: Where its name is written, if it has one: that is where a key is missing.
  ///   - form: What such a map looks like, for whoever wrote something else.
  /// - Returns: Its entries; `nil` if it is no map.
  mutating func fields(
    of node: SyntaxNode, _ owner: @autoclosure () -> Message, keys: MapForm,
    asksForRequired: Bool = true, namedAt name: Place? = nil, form: Message? = nil
  ) -> Fields? {
    guard let entries = entries(of: node, owner(), form: form) else { return nil }
    for entry in entries where !keys.names.contains(entry.key.value) {
      report(
        .unknownKey, "unknown key \(quoted(entry.key.value)) in \(owner())", at: entry.key.place,
        help: didYouMean(entry.key.value, among: keys.names)
          ?? "known here: \(keys.names.joined(separator: ", "))")
    }
    let fields = Fields(entries, at: node.place)
    for key in keys.required where asksForRequired && fields[key] == nil {
      report(
        .missingKey, "\(owner()) needs '\(key)'", at: name ?? node.place,
        help: keys[key]?.example.map { "add it, such as '\(key): \($0)'" }
          ?? "add '\(key): …'")
    }
    return fields
  }

  /// A map whose keys are names of the author's own.
  mutating func entries(
    of node: SyntaxNode, _ owner: @autoclosure () -> Message, form: Message? = nil,
    most: Int = .max
  ) -> [SyntaxNode.Entry]? {
    guard case .map(let entries) = node.content else {
      report(
        .wrongShape, "\(owner()) needs keys with values, and here is \(node.kind)", at: node.place,
        help: form.map { "write \($0)" } ?? "write one 'key: value' a line, further in")
      return nil
    }
    guard entries.count <= most else {
      reportTooMany(
        entries.count, "keys", in: owner(), most: most, at: entries[most].key.place)
      return nil
    }
    return entries
  }

  /// A list that is not empty.
  mutating func items(
    of node: SyntaxNode, _ what: Message, form: Message? = nil,
    whenEmpty wayOut: Message = "name at least one, or leave the key out"
  ) -> [SyntaxNode]? {
    guard case .list(let items) = node.content else {
      report(
        .wrongShape, "expected a list of \(what), and here is \(node.kind)", at: node.place,
        help: "write \(form ?? node.asList)")
      return nil
    }
    guard !items.isEmpty else {
      report(.emptyList, "this list of \(what) is empty", at: node.place, help: wayOut)
      return nil
    }
    return items
  }

  mutating func reportTooMany(
    _ count: Int, _ what: Message, in owner: Message, most: Int, at place: Place
  ) {
    report(
      .tooManyItems, "\(owner) has \(count) \(what), and \(most) is the most", at: place,
      help: "check that this is what you mean; a policy that people can read has far fewer")
  }

  /// The text of a scalar.
  mutating func scalar(
    _ node: SyntaxNode, _ expected: @autoclosure () -> Message, help: Message? = nil
  ) -> String? {
    guard case .scalar(let text) = node.content else {
      report(
        .wrongShape, "expected \(expected()), and here is \(node.kind)", at: node.place, help: help)
      return nil
    }
    return text
  }
}

extension SyntaxNode {
  /// What a node is, for a message.
  var kind: Message {
    switch content {
    case .scalar(let text): Message(verbatim: quoted(text))
    case .list: "a list"
    case .map: "a map of keys and values"
    }
  }

  /// What a list looks like, of the word that stands here if it is one.
  fileprivate var asList: Message {
    guard case .scalar(let text) = content, Identifier.isName(text) else {
      return "[a, b], or one a line after '- '"
    }
    return "[\(text)]"
  }

  /// Whether a node is a scalar of just this word.
  func isWord(_ word: String) -> Bool {
    guard case .scalar(let text) = content else { return false }
    return text == word
  }
}
