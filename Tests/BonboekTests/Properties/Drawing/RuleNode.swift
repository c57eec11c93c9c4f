/// A value of a rule file, before it is text.
indirect enum RuleNode: Equatable {
  case text(String)
  case list([RuleNode])
  case map(RuleMap)

  /// The map that it is; an empty one if it is something else.
  var map: RuleMap {
    if case .map(let map) = self { return map }
    return RuleMap()
  }

  /// A list of words.
  static func words(_ words: [String]) -> RuleNode { .list(words.map { .text($0) }) }

  /// A text in both languages.
  static func label(_ word: String) -> RuleNode { .map(["nl": "\(word) nl", "en": "\(word) en"]) }

  /// The value on one line.
  var flow: String {
    switch self {
    case .text(let text): return text
    case .list(let items): return "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .map(let map):
      let entries = map.entries.map { "\($0.key): \($0.value.flow)" }
      return entries.isEmpty ? "{}" : "{ " + entries.joined(separator: ", ") + " }"
    }
  }
}

extension RuleNode: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self = .text(text) }
}

/// A map of a rule file; its keys keep their order.
struct RuleMap: Equatable {
  struct Entry: Equatable {
    let key: String
    var value: RuleNode
  }

  private(set) var entries: [Entry] = []

  var keys: [String] { entries.map(\.key) }

  /// A value by its key. What is set stays in its place or comes last; `nil` takes it away.
  subscript(key: String) -> RuleNode? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The same entries in another order.
  func ordered(by order: ([String]) -> [String]) -> RuleMap {
    var map = RuleMap()
    for key in order(keys) { map[key] = self[key] }
    return map
  }

  /// The text of a file: maps down to some depth in lines of their own, all else in one.
  func text(depth: Int, indent: String = "") -> String {
    entries.map { entry in
      guard depth > 0, case .map(let inner) = entry.value, !inner.entries.isEmpty else {
        return "\(indent)\(entry.key): \(entry.value.flow)\n"
      }
      return "\(indent)\(entry.key):\n" + inner.text(depth: depth - 1, indent: indent + "  ")
    }.joined()
  }
}

extension RuleMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, RuleNode)...) {
    for (key, value) in elements { self[key] = value }
  }
}
