/// What kind of values an attribute of a participant has.
package enum AttributeType: Hashable, Sendable {
  case integer
  case boolean
  case date
  case oneOf([String])
  case setOf([String])

  /// The largest whole number that an attribute may have.
  package static let largestInteger: Int64 = 1_000_000

  /// The names of a choice or a set, in the order of the rules; empty for other types.
  package var options: [String] {
    switch self {
    case .integer, .boolean, .date: []
    case .oneOf(let options), .setOf(let options): options
    }
  }

  /// What a value looks like, for a message to whoever wrote another.
  package var form: Message {
    switch self {
    case .integer: "a whole number from 0 to \(AttributeType.largestInteger)"
    case .boolean: "true or false"
    case .date: "a date, YYYY-MM-DD"
    case .oneOf(let options): "one of \(options.joined(separator: ", "))"
    case .setOf(let options):
      "some of \(options.joined(separator: ", ")) with ';' between them, or '-' for none"
    }
  }
}

/// A place in ``Facts`` for the values of one attribute of one type.
///
/// Versions that declare an attribute alike share its slot; a version that declares it with
/// another type has a slot of its own, so that a value is read as each version understands it.
package struct AttributeSlot: Hashable, Sendable {
  package let name: String
  package let type: AttributeType
  /// The first of its words in ``Facts``.
  package let offset: Int

  package init(name: String, type: AttributeType, offset: Int) {
    self.name = name
    self.type = type
    self.offset = offset
  }

  /// How many words its values take.
  package var wordCount: Int {
    guard case .setOf(let options) = type else { return 1 }
    return max(1, (options.count + OptionSetWords.bits - 1) / OptionSetWords.bits)
  }

  /// A value as it is written in an input file, in words.
  ///
  /// - Returns: `nil` if the text does not fit the type.
  package func words(of text: some StringProtocol) -> [Int64]? {
    switch type {
    case .integer:
      DecimalText.whole(text, maximum: AttributeType.largestInteger).map { [$0] }
    case .boolean:
      text == "true" ? [1] : text == "false" ? [0] : nil
    case .date:
      Day(text).map { [Int64($0.number)] }
    case .oneOf(let options):
      options.firstIndex { $0 == text }.map { [Int64($0)] }
    case .setOf(let options):
      setWords(of: text, among: options)
    }
  }

  /// A value as an input file writes it.
  ///
  /// - Parameter facts: Facts of the plan that has the slot.
  /// - Returns: `nil` if it is not known.
  func text(in facts: Facts) -> String? {
    guard let value = facts.value(at: offset) else { return nil }
    switch type {
    case .integer: return String(value)
    case .boolean: return value == 1 ? "true" : "false"
    case .date: return String(describing: Day(number: Int32(value)))
    case .oneOf(let options): return options[Int(value)]
    case .setOf(let options):
      let words = facts.set(at: offset, count: wordCount) ?? []
      let chosen = options.indices.filter { option in
        OptionSetWords.words(of: [option], count: wordCount).elementsEqual(words) {
          $0 & $1 == $0
        }
      }
      return chosen.isEmpty ? "-" : chosen.map { options[$0] }.joined(separator: ";")
    }
  }

  private func setWords(of text: some StringProtocol, among options: [String]) -> [Int64]? {
    guard text != "-" else { return [Int64](repeating: 0, count: wordCount) }
    var chosen: [Int] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let index = options.firstIndex(where: { $0 == part }) else { return nil }
      chosen.append(index)
    }
    return OptionSetWords.words(of: chosen, count: wordCount)
  }
}

/// Sets of options as bits: 63 a word, so that no set looks like an unknown value.
package enum OptionSetWords {
  package static let bits = 63

  package static func words(of options: some Sequence<Int>, count: Int) -> [Int64] {
    var words = [Int64](repeating: 0, count: count)
    for option in options {
      words[option / bits] |= 1 << Int64(option % bits)
    }
    return words
  }
}
