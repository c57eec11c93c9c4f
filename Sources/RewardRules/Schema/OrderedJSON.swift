/// JSON whose members stay in the order in which they are put.
indirect enum OrderedJSON: Equatable {
  case object([Member])
  case list([OrderedJSON])
  case text(String)
  case number(Int64)
  case boolean(Bool)

  struct Member: Equatable {
    let name: String
    let value: OrderedJSON

    init(_ name: String, _ value: OrderedJSON) {
      self.name = name
      self.value = value
    }
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> OrderedJSON {
    .list(texts.map { .text($0) })
  }

  /// The member of an object with a name.
  subscript(name: String) -> OrderedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Its text: two spaces a level, and lists of plain values on one line.
  var written: String {
    var text = ""
    write(to: &text, depth: 0)
    return text
  }

  private func write(to text: inout String, depth: Int) {
    switch self {
    case .object(let members):
      OrderedJSON.write(members, between: ("{", "}"), to: &text, depth: depth) { member, text in
        OrderedJSON.quote(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, depth: depth + 1)
      }
    case .list(let items) where items.allSatisfy(\.isPlain):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.write(to: &text, depth: depth)
      }
      text += "]"
    case .list(let items):
      OrderedJSON.write(items, between: ("[", "]"), to: &text, depth: depth) { item, text in
        item.write(to: &text, depth: depth + 1)
      }
    case .text(let words): OrderedJSON.quote(words, to: &text)
    case .number(let number): text += String(number)
    case .boolean(let value): text += value ? "true" : "false"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .object, .list: false
    case .text, .number, .boolean: true
    }
  }

  /// Writes one part a line, further in than the signs around them.
  private static func write<Part>(
    _ parts: [Part], between signs: (String, String), to text: inout String, depth: Int,
    _ write: (Part, inout String) -> Void
  ) {
    text += signs.0
    for (index, part) in parts.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: depth + 1)
      write(part, &text)
    }
    if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += signs.1
  }

  /// Writes a text between quotes, with what JSON asks to be escaped: quotes, backslashes and
  /// control characters.
  private static func quote(_ words: String, to text: inout String) {
    text += "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
