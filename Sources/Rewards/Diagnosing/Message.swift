/// A sentence for people that is written in English and can be told in Dutch.
///
/// It is written as an ordinary text with values in it. What stands around the values is its
/// template, by which ``DutchMessages`` finds the Dutch; a value is taken over as it is, or is a
/// message itself and is told in the same language.
public struct Message: Sendable {
  /// The English text with `{}` for each value.
  package private(set) var template: String
  package private(set) var values: [Value]

  package enum Value: Hashable, Sendable {
    case text(String)
    case message(Message)
  }

  /// A text that is the same in every language: a name, or what a file says.
  public init(verbatim text: String) {
    template = "{}"
    values = [.text(text)]
  }

  private init(template: String, values: [Value]) {
    self.template = template
    self.values = values
  }

  /// One sentence out of two pieces.
  public static func + (first: Message, second: Message) -> Message {
    Message(template: first.template + second.template, values: first.values + second.values)
  }

  /// Several sentences, one after the other.
  public static func sentences(_ messages: [Message]) -> Message {
    Message(
      template: messages.map { _ in "{}" }.joined(separator: " "),
      values: messages.map { .message($0) })
  }

  /// The sentence in a language; what the Dutch table does not have stays English.
  public func text(_ language: Language) -> String {
    if language == .nl, let dutch = DutchMessages.templates[template] {
      return filled(dutch, in: .nl)
    }
    return filled(template.split(over: "{}"), in: language)
  }

  /// Whether there are words in it that a table has to tell: not where it is only values, a key
  /// between quotes, or an example of the rules between braces.
  package var hasWords: Bool {
    let isKey = template.wholeMatch(of: /'[^ ']*'/) != nil
    let isExample = template.hasPrefix("{ ") && template.hasSuffix("}")
    guard !isKey, !isExample else { return false }
    return template.split(over: "{}").contains { $0.contains(where: \.isLetter) }
  }

  /// Whether the Dutch table has it.
  package var hasDutch: Bool { DutchMessages.templates[template] != nil }

  /// Puts the values between the pieces of the English template, in their order.
  private func filled(_ pieces: [Substring], in language: Language) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      text += piece
      if index < pieces.count - 1, index < values.count { text += told(values[index], language) }
    }
    return text
  }

  /// Puts the values where a Dutch template names them by number: `{0}`.
  private func filled(_ template: String, in language: Language) -> String {
    var text = ""
    var rest = template[...]
    while let match = rest.firstMatch(of: /\{([0-9])\}/) {
      text += rest[..<match.range.lowerBound]
      if let index = Int(match.1), index < values.count { text += told(values[index], language) }
      rest = rest[match.range.upperBound...]
    }
    return text + rest
  }

  private func told(_ value: Value, _ language: Language) -> String {
    switch value {
    case .text(let text): text
    case .message(let message): message.text(language)
    }
  }

  /// The message with its texts changed: those that are no sentences of ours.
  package func mapTexts(_ transform: (String) -> String) -> Message {
    Message(
      template: template,
      values: values.map { value in
        switch value {
        case .text(let text): .text(transform(text))
        case .message(let message): .message(message.mapTexts(transform))
        }
      })
  }

  /// Every message that stands in this one, and this one: to see whether each has its Dutch.
  package var parts: [Message] {
    var parts = [self]
    for case .message(let message) in values { parts += message.parts }
    return parts
  }
}

extension Message: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { text(.en) }
}

extension Message: Hashable {
  /// Whether both say the same, however it is put together.
  public static func == (one: Message, other: Message) -> Bool {
    one.text(.en) == other.text(.en)
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text(.en))
  }
}

extension String {
  /// The pieces between the places where a text occurs.
  fileprivate func split(over separator: String) -> [Substring] {
    self[...].split(separator: separator, omittingEmptySubsequences: false)
  }
}

extension Message: ExpressibleByStringInterpolation {
  /// A message without values.
  public init(stringLiteral text: String) {
    self.init(template: text, values: [])
  }

  /// A message with values.
  public init(stringInterpolation: StringInterpolation) {
    self.init(template: stringInterpolation.template, values: stringInterpolation.values)
  }

  /// Collects the pieces of a message and its values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var values: [Value] = []

    /// Begins without anything.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is written.
    public mutating func appendLiteral(_ literal: String) {
      template += literal
    }

    /// Adds a message that is told in the same language.
    public mutating func appendInterpolation(_ message: Message) {
      template += "{}"
      values.append(.message(message))
    }

    /// Adds a value that is the same in every language.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      template += "{}"
      values.append(.text(value.description))
    }
  }
}
