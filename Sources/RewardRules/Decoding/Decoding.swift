import RuleText
import Rewards

/// Decodes nodes into what they declare, each against the type that its place asks for.
///
/// Nothing is thrown: a fault is added to ``faults`` and what could not be decoded is `nil`, so
/// that one run reports every fault.
struct Decoding {
  private(set) var faults: [Diagnostic] = []
  /// The scale of the amounts; set as soon as the currency is known.
  var currency = Currency.euro

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: Place,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    faults.append(Diagnostic(code, message, at: place, notes: notes, help: help))
  }
}

// MARK: - Maps and lists

/// The entries of a map whose keys are known.
struct Fields {
  let place: Place
  private let entries: [String: SyntaxNode.Entry]

  init(_ entries: [SyntaxNode.Entry], at place: Place) {
    self.place = place
    self.entries = Dictionary(entries.map { ($0.key.value, $0) }) { first, _ in first }
  }

  subscript(key: String) -> SyntaxNode? { entries[key]?.value }

  /// Where a key is written.
  func place(of key: String) -> Place? { entries[key]?.key.place }
}

extension Decoding {
  /// A map whose keys are known beforehand.
  ///
  /// - Parameter owner: What the map is, with its article: `a cap`.
  mutating func fields(
    of node: SyntaxNode, _ owner: String, keys: [String], required: [String] = []
  ) -> Fields? {
    guard let entries = entries(of: node, owner) else { return nil }
    for entry in entries where !keys.contains(entry.key.value) {
      let nearest = nearestName(to: entry.key.value, among: keys)
      report(
        .unknownKey, "unknown key '\(entry.key.value)' in \(owner)", at: entry.key.place,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "known here: \(keys.joined(separator: ", "))")
    }
    let fields = Fields(entries, at: node.place)
    for key in required where fields[key] == nil {
      report(.missingKey, "\(owner) needs '\(key)'", at: node.place, help: "add '\(key): …'")
    }
    return fields
  }

  /// A map whose keys are names of the author's own.
  mutating func entries(of node: SyntaxNode, _ owner: String) -> [SyntaxNode.Entry]? {
    guard case .map(let entries) = node.content else {
      report(
        .wrongShape, "\(owner) is a map of keys and values, and here is \(node.kind)",
        at: node.place)
      return nil
    }
    return entries
  }

  /// A list that is not empty.
  mutating func items(of node: SyntaxNode, _ what: String) -> [SyntaxNode]? {
    guard case .list(let items) = node.content else {
      report(
        .wrongShape, "expected a list of \(what), and here is \(node.kind)", at: node.place,
        help: "write [a, b], or one a line after '- '")
      return nil
    }
    guard !items.isEmpty else {
      report(
        .emptyList, "this list of \(what) is empty", at: node.place,
        help: "name at least one, or leave the key out")
      return nil
    }
    return items
  }

  /// The text of a scalar.
  mutating func scalar(_ node: SyntaxNode, _ expected: String) -> String? {
    guard case .scalar(let text) = node.content else {
      report(.wrongShape, "expected \(expected), and here is \(node.kind)", at: node.place)
      return nil
    }
    return text
  }
}

extension SyntaxNode {
  /// What a node is, for a message.
  var kind: String {
    switch content {
    case .scalar(let text): "'\(text.prefix(40))'"
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// Whether a node is a scalar of just this word.
  func isWord(_ word: String) -> Bool {
    guard case .scalar(let text) = content else { return false }
    return text == word
  }
}
