import Rewards
import RuleText

// MARK: - Words and names

extension Decoding {
  /// One of a few words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: SyntaxNode, _ what: Message
  ) -> Marked<Word>? where Word.RawValue == String {
    let known = Word.allCases.map(\.rawValue)
    return word(node, what, among: known).flatMap { text in
      Word(rawValue: text.value).map { Marked($0, at: text.place) }
    }
  }

  /// One of a few words, as text.
  mutating func word(_ node: SyntaxNode, _ what: Message, among known: [String]) -> Marked<String>?
  {
    guard let text = scalar(node, what, help: "write \(Decoding.oneOf(known))") else { return nil }
    guard known.contains(text) else {
      report(
        .badWord, "expected \(what), and here is \(quoted(text))", at: node.place,
        help: .sentences(
          [didYouMean(text, among: known), "write \(Decoding.oneOf(known))"].compactMap { $0 }))
      return nil
    }
    return Marked(text, at: node.place)
  }

  private static func oneOf(_ known: [String]) -> Message {
    known.count == 1 ? Message(verbatim: known[0]) : "one of: \(known.joined(separator: ", "))"
  }

  /// A name in the language's form, that may be chosen by an author.
  mutating func name(_ text: Marked<String>, _ what: Message) -> Bool {
    guard Identifier.isName(text.value) else {
      report(
        .badName, "\(quoted(text.value)) cannot be the name of \(what)", at: text.place,
        help: Decoding.helpForName(text.value))
      return false
    }
    return true
  }

  private static func helpForName(_ text: String) -> Message {
    if text.utf8.count > Identifier.longest, text.utf8.allSatisfy(\.isNameSign) {
      return "it has \(text.utf8.count) letters, and \(Identifier.longest) is the most"
    }
    let words = text.lowercased().split { !$0.utf8.allSatisfy(\.isNameSign) || $0 == "-" }
    let suggestion = words.joined(separator: "-")
    return "use small letters, digits and single dashes"
      + (Identifier.isName(suggestion) ? ": \(suggestion)" : ", such as call-creditors")
  }

  /// A name that may not be a word of the language either.
  mutating func ownName(
    _ text: Marked<String>, _ what: Message, reserved: Set<String> = Keys.reserved
  ) -> Bool {
    guard name(text, what) else { return false }
    guard !reserved.contains(text.value) else {
      report(
        .reservedName,
        "'\(text.value)' is a word of the language and cannot be the name of \(what)",
        at: text.place, help: "choose another name, such as 'my-\(text.value)'")
      return false
    }
    return true
  }

  /// Names in a list.
  mutating func names(
    _ node: SyntaxNode, _ what: Message, isEmptyAllowed: Bool = false,
    whenEmpty wayOut: Message = "name at least one, or leave the key out"
  ) -> [Marked<String>]? {
    if isEmptyAllowed, case .list(let items) = node.content, items.isEmpty { return [] }
    guard let items = items(of: node, what, whenEmpty: wayOut) else { return nil }
    guard items.count <= Decoding.mostItems else {
      reportTooMany(
        items.count, what, in: "this list", most: Decoding.mostItems,
        at: items[Decoding.mostItems].place)
      return nil
    }
    var names: [Marked<String>] = []
    var firstPlaces: [String: Place] = [:]
    for item in items {
      guard let text = scalar(item, "a name") else { continue }
      if let first = firstPlaces[text] {
        reportRepeated(Message(verbatim: quoted(text)), at: item.place, first: first)
      } else {
        firstPlaces[text] = item.place
        names.append(Marked(text, at: item.place))
      }
    }
    return names
  }

  mutating func reportRepeated(_ what: Message, at place: Place, first: Place) {
    report(
      .repeatedItem, "\(what) stands twice in this list", at: place,
      notes: [Diagnostic.Note("first here", at: first)], help: "leave one out")
  }

  /// The longest text for people, in Unicode scalars.
  static let longestText = 500

  /// A free text of one line.
  mutating func text(
    _ node: SyntaxNode, _ what: @autoclosure () -> Message, longest: Int = Decoding.longestText
  ) -> Marked<String>? {
    guard let text = scalar(node, what()) else { return nil }
    let fault: Message? =
      text.allSatisfy(\.isWhitespace)
      ? "is empty"
      : text.unicodeScalars.contains(where: \.isNewline)
        ? "has more than one line"
        : text.unicodeScalars.count > longest ? "is longer than \(longest) signs" : nil
    if let fault {
      report(
        .badText, "\(what()) \(fault)", at: node.place,
        help: "write 1 to \(longest) signs on one line")
      return nil
    }
    return Marked(text, at: node.place)
  }

  /// A text for people in both languages.
  mutating func label(
    _ node: SyntaxNode, _ what: @autoclosure () -> Message
  ) -> LocalizedText? {
    guard
      let fields = fields(
        of: node, what(), keys: Keys.text, asksForRequired: false, form: "{ nl: …, en: … }")
    else { return nil }
    var texts: [String: String] = [:]
    for language in Keys.text.names {
      guard let text = fields[language] else {
        report(
          .missingLabel, "\(what()) has no text in '\(language)'", at: node.place,
          help: "add '\(language): …'; people read it in Dutch or in English")
        continue
      }
      texts[language] = self.text(text, "the text in '\(language)'")?.value
    }
    guard let nl = texts["nl"], let en = texts["en"] else { return nil }
    return LocalizedText(nl: nl, en: en)
  }
}

extension UInt8 {
  /// Whether it may stand in a name.
  fileprivate var isNameSign: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

// MARK: - Numbers and amounts

extension Decoding {
  mutating func boolean(_ node: SyntaxNode) -> Marked<Bool>? {
    guard let text = scalar(node, "true or false", help: "write true or false") else { return nil }
    switch text {
    case "true": return Marked(true, at: node.place)
    case "false": return Marked(false, at: node.place)
    default:
      let isYes = ["yes", "ja", "on", "1"].contains(text.lowercased())
      let isNo = ["no", "nee", "off", "0"].contains(text.lowercased())
      report(
        .badBoolean, "\(quoted(text)) is neither true nor false", at: node.place,
        help: isYes ? "write true" : isNo ? "write false" : "write true or false")
      return nil
    }
  }

  /// A whole number in a span.
  mutating func whole(_ node: SyntaxNode, _ what: Message, in span: ClosedRange<Int>) -> Marked<
    Int
  >? {
    guard let text = scalar(node, what) else { return nil }
    guard let number = wholeNumber(text, what, in: span, at: node.place) else { return nil }
    return Marked(number, at: node.place)
  }

  mutating func wholeNumber(
    _ text: some StringProtocol, _ what: Message, in span: ClosedRange<Int>, at place: Place
  ) -> Int? {
    let number = DecimalText.whole(text, maximum: Int64(span.upperBound)).map(Int.init)
    if let number, span.contains(number) { return number }
    if number == 0 {
      report(
        .zeroCount, "\(what) cannot be 0", at: place,
        help: "write at least \(span.lowerBound), or leave it out if nothing is meant")
    } else {
      report(
        .badNumber, "\(quoted(text)) is not \(what)", at: place,
        help: "write a whole number from \(span.lowerBound) to \(span.upperBound), digits only")
    }
    return nil
  }

  /// An amount of money.
  ///
  /// - Parameters:
  ///   - node: What is written.
  ///   - most: The largest amount, in whole units of the currency.
  /// - Returns: The amount in the smallest unit; `nil` if it is none, which is reported.
  mutating func money(_ node: SyntaxNode, most: Int64 = Money.largestReward) -> Marked<Int64>? {
    guard let text = scalar(node, "an amount") else { return nil }
    return money(text, at: node.place, most: most).map { Marked($0, at: node.place) }
  }

  mutating func money(
    _ text: some StringProtocol, at place: Place, most: Int64 = Money.largestReward
  ) -> Int64? {
    let currency = currency
    let read = DecimalText.units(
      text, decimals: currency.decimals, maximum: most * currency.unit, isGrouped: true)
    switch read {
    case .success(let cents): return cents
    case .failure(.tooLarge):
      report(
        .badAmount, "\(quoted(text)) is more than the largest amount here", at: place,
        help: "write at most \(AmountText.grouped(most))")
    case .failure(.tooManyDecimals):
      let decimals = currency.decimals == 0 ? "none" : String(currency.decimals)
      report(
        .badAmount,
        "\(quoted(text)) has more decimals than \(currency.code) has, which is \(decimals)",
        at: place, help: AmountText.helpForDecimals(String(text)))
    case .failure(.notDigits):
      report(
        .badAmount, "\(quoted(text)) is not an amount", at: place,
        help: AmountText.help(for: String(text), in: currency))
    }
    return nil
  }

  /// A weight: a decimal from 0 to 100 with at most four decimals.
  mutating func weight(_ node: SyntaxNode) -> Weight? {
    guard let text = scalar(node, "a weight") else { return nil }
    let read = DecimalText.units(text, decimals: Weight.decimals, maximum: Weight.largest)
    guard case .success(let units) = read else {
      report(
        .badWeight, "\(quoted(text)) is not a weight", at: node.place,
        help: Decoding.helpForWeight(text))
      return nil
    }
    return Weight(tenThousandths: units)
  }
}

extension Decoding {
  private static func helpForWeight(_ text: String) -> Message {
    let pointed = text.replacing(",", with: ".")
    let read = DecimalText.units(pointed, decimals: Weight.decimals, maximum: Weight.largest)
    guard case .success = read else {
      return "write a number from 0 to 100 with at most \(Weight.decimals) decimals, such as 1.5"
    }
    return "write a point, not a comma: \(pointed)"
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line: one of those that Unicode calls mandatory breaks.
  fileprivate var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
