import RuleText
import Rewards

// MARK: - Words and names

extension Decoding {
  /// One of a few words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: SyntaxNode, _ what: String
  ) -> Marked<Word>? where Word.RawValue == String {
    let known = Word.allCases.map(\.rawValue)
    return word(node, what, among: known).flatMap { text in
      Word(rawValue: text.value).map { Marked($0, at: text.place) }
    }
  }

  /// One of a few words, as text.
  mutating func word(_ node: SyntaxNode, _ what: String, among known: [String]) -> Marked<String>? {
    guard let text = scalar(node, what) else { return nil }
    guard known.contains(text) else {
      let nearest = nearestName(to: text, among: known)
      report(
        .badWord, "'\(text)' is not \(what)", at: node.place,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "write one of: \(known.joined(separator: ", "))")
      return nil
    }
    return Marked(text, at: node.place)
  }

  /// A name in the language's form, that may be chosen by an author.
  mutating func name(_ text: Marked<String>, _ what: String) -> Bool {
    guard Identifier.isName(text.value) else {
      report(
        .badName, "'\(text.value.prefix(80))' cannot be the name of \(what)", at: text.place,
        help: "use small letters, digits and single dashes, at most \(Identifier.longest): "
          + "'call-creditors'")
      return false
    }
    return true
  }

  /// A name that may not be a word of the language either.
  mutating func ownName(
    _ text: Marked<String>, _ what: String, reserved: Set<String> = Keys.reserved
  ) -> Bool {
    guard name(text, what) else { return false }
    guard !reserved.contains(text.value) else {
      report(
        .reservedName, "'\(text.value)' is a word of the language and cannot be the name of \(what)",
        at: text.place, help: "choose another name, such as 'my-\(text.value)'")
      return false
    }
    return true
  }

  /// Names in a list, or one name alone.
  mutating func names(
    _ node: SyntaxNode, _ what: String, isEmptyAllowed: Bool = false
  ) -> [Marked<String>]? {
    if isEmptyAllowed, case .list(let items) = node.content, items.isEmpty { return [] }
    guard let items = items(of: node, what) else { return nil }
    var names: [Marked<String>] = []
    for item in items {
      guard let text = scalar(item, "a name") else { continue }
      let name = Marked(text, at: item.place)
      if let first = names.first(where: { $0.value == text }) {
        report(
          .repeatedItem, "'\(text)' stands twice in this list", at: item.place,
          notes: [Diagnostic.Note("first here", at: first.place)], help: "leave one out")
      } else {
        names.append(name)
      }
    }
    return names
  }

  /// A free text of one line.
  mutating func text(_ node: SyntaxNode, _ what: String, longest: Int = 500) -> Marked<String>? {
    guard let text = scalar(node, what) else { return nil }
    guard !text.isEmpty, text.unicodeScalars.count <= longest, !text.contains("\n") else {
      report(
        .badText, "\(what) is one line of 1 to \(longest) signs", at: node.place)
      return nil
    }
    return Marked(text, at: node.place)
  }

  /// A text for people in both languages.
  mutating func label(_ node: SyntaxNode, _ what: String) -> LocalizedText? {
    guard let fields = fields(of: node, what, keys: Keys.text) else { return nil }
    var texts: [String: String] = [:]
    for language in Keys.text {
      guard let text = fields[language] else {
        report(
          .missingLabel, "\(what) has no text in '\(language)'", at: node.place,
          help: "write { nl: …, en: … }")
        continue
      }
      texts[language] = self.text(text, "a text")?.value
    }
    guard let nl = texts["nl"], let en = texts["en"] else { return nil }
    return LocalizedText(nl: nl, en: en)
  }
}

// MARK: - Numbers and amounts

extension Decoding {
  mutating func boolean(_ node: SyntaxNode) -> Marked<Bool>? {
    guard let text = scalar(node, "true or false") else { return nil }
    switch text {
    case "true": return Marked(true, at: node.place)
    case "false": return Marked(false, at: node.place)
    default:
      let isYes = ["yes", "ja", "on", "1"].contains(text.lowercased())
      let isNo = ["no", "nee", "off", "0"].contains(text.lowercased())
      report(
        .badBoolean, "'\(text.prefix(40))' is neither true nor false", at: node.place,
        help: isYes ? "write true" : isNo ? "write false" : "write true or false")
      return nil
    }
  }

  /// A whole number in a span.
  mutating func whole(_ node: SyntaxNode, _ what: String, in span: ClosedRange<Int>) -> Marked<Int>? {
    guard let text = scalar(node, what) else { return nil }
    guard let number = wholeNumber(text, what, in: span, at: node.place) else { return nil }
    return Marked(number, at: node.place)
  }

  mutating func wholeNumber(
    _ text: some StringProtocol, _ what: String, in span: ClosedRange<Int>, at place: Place
  ) -> Int? {
    let number = DecimalText.whole(text, maximum: Int64(span.upperBound)).map(Int.init)
    if let number, span.contains(number) { return number }
    if number == 0 {
      report(
        .zeroCount, "\(what) cannot be 0", at: place,
        help: "write at least \(span.lowerBound), or leave the key out")
    } else {
      report(
        .badNumber, "'\(text.prefix(40))' is not \(what)", at: place,
        help: "write a whole number from \(span.lowerBound) to \(span.upperBound), digits only")
    }
    return nil
  }

  /// An amount of money in the smallest unit.
  ///
  /// - Parameter most: The largest amount, in whole units of the currency.
  mutating func money(_ node: SyntaxNode, most: Int64 = Money.largestReward) -> Marked<Int64>? {
    guard let text = scalar(node, "an amount") else { return nil }
    return money(text, at: node.place, most: most).map { Marked($0, at: node.place) }
  }

  mutating func money(
    _ text: some StringProtocol, at place: Place, most: Int64 = Money.largestReward
  ) -> Int64? {
    let read = DecimalText.units(
      text, decimals: currency.decimals, maximum: most * currency.unit, isGrouped: true)
    switch read {
    case .success(let cents): return cents
    case .failure(.tooLarge):
      report(
        .badAmount, "'\(text.prefix(40))' is more than the largest amount here", at: place,
        help: "write at most \(most)")
    case .failure(.tooManyDecimals):
      let decimals = currency.decimals
      report(
        .badAmount,
        "'\(text.prefix(40))' has more decimals than \(currency.code) has (\(decimals))",
        at: place,
        help: "a point comes before the cents; for a thousand write 1000 or 1_000")
    case .failure(.notDigits):
      report(
        .badAmount, "'\(text.prefix(40))' is not an amount", at: place,
        help: helpForAmount(String(text)))
    }
    return nil
  }

  private func helpForAmount(_ text: String) -> String {
    if text.hasPrefix("-") { return "an amount is never below 0; write digits only" }
    let kept = text.filter { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let suggestion = kept.replacing(",", with: ".")
    if case .success = DecimalText.units(
      suggestion, decimals: currency.decimals, maximum: .max)
    {
      return "write \(suggestion)"
    }
    return "write digits only, with a point before the cents: 40 or 40.50"
  }

  /// A weight: a decimal from 0 to 100 with at most four decimals.
  mutating func weight(_ node: SyntaxNode) -> Weight? {
    guard let text = scalar(node, "a weight") else { return nil }
    let read = DecimalText.units(text, decimals: Weight.decimals, maximum: Weight.largest)
    guard case .success(let units) = read else {
      report(
        .badWeight, "'\(text.prefix(40))' is not a weight", at: node.place,
        help: text.contains(",")
          ? "write a point, not a comma: \(text.replacing(",", with: "."))"
          : "write a number from 0 to 100 with at most 4 decimals, such as 1.5")
      return nil
    }
    return Weight(tenThousandths: units)
  }
}

// MARK: - Days, times and ranges

extension Decoding {
  mutating func day(_ text: some StringProtocol, at place: Place) -> Day? {
    if let day = Day(text) { return day }
    let hasForm =
      text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7
          ? byte == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    report(
      .badDate,
      hasForm ? "there is no day '\(text)'" : "'\(text.prefix(40))' is not a date", at: place,
      help: "write year, month and day with dashes: 2017-12-01")
    return nil
  }

  mutating func day(_ node: SyntaxNode) -> Marked<Day>? {
    guard let text = scalar(node, "a date") else { return nil }
    return day(text, at: node.place).map { Marked($0, at: node.place) }
  }

  /// The two ends of `A..B`, `A..` or `..B`; `nil` if there is no `..`.
  static func ends(of text: String) -> (first: Substring?, last: Substring?)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let first = text[..<dots.lowerBound]
    let last = text[dots.upperBound...]
    return (first.isEmpty ? nil : first, last.isEmpty ? nil : last)
  }

  /// A span of days, or one day.
  mutating func days(_ node: SyntaxNode) -> Marked<DayRange>? {
    guard let text = scalar(node, "a span of days") else { return nil }
    guard let ends = Decoding.ends(of: text) else {
      guard let day = day(text, at: node.place) else { return nil }
      return Marked(DayRange(first: day, last: day), at: node.place)
    }
    guard ends.first != nil || ends.last != nil else {
      report(.badRange, "'..' has no first and no last day", at: node.place)
      return nil
    }
    let first = ends.first.map { day($0, at: node.place) }
    let last = ends.last.map { day($0, at: node.place) }
    if case .some(.none) = first { return nil }
    if case .some(.none) = last { return nil }
    if let first = first ?? nil, let last = last ?? nil, last < first {
      reportReversed(text, at: node.place)
      return nil
    }
    return Marked(DayRange(first: first ?? nil, last: last ?? nil), at: node.place)
  }

  private mutating func reportReversed(_ text: String, at place: Place) {
    report(
      .reversedRange, "'\(text)' ends before it begins", at: place,
      help: "write the smaller end first")
  }

  /// A test of a whole number: a number, a range or a list.
  mutating func numberTest(
    _ node: SyntaxNode, _ what: String, in span: ClosedRange<Int>
  ) -> NumberTest? {
    if case .list = node.content {
      guard let items = items(of: node, "numbers") else { return nil }
      let numbers = items.compactMap { whole($0, what, in: span)?.value }
      return numbers.count == items.count ? .oneOf(numbers.map(Int64.init)) : nil
    }
    guard let text = scalar(node, "\(what), a range or a list") else { return nil }
    guard let ends = Decoding.ends(of: text) else {
      return wholeNumber(text, what, in: span, at: node.place).map { number in
        .range(from: Int64(number), through: Int64(number))
      }
    }
    guard ends.first != nil || ends.last != nil else {
      report(
        .badRange, "'..' has neither a first nor a last number", at: node.place,
        help: "write 18..27, 18.. or ..27")
      return nil
    }
    let from = ends.first.map { wholeNumber($0, what, in: span, at: node.place) }
    let through = ends.last.map { wholeNumber($0, what, in: span, at: node.place) }
    if case .some(.none) = from { return nil }
    if case .some(.none) = through { return nil }
    let test = (from: (from ?? nil) ?? Int(Int32.min), through: (through ?? nil) ?? Int(Int32.max))
    guard test.from <= test.through else {
      reportReversed(text, at: node.place)
      return nil
    }
    return .range(from: Int64(test.from), through: Int64(test.through))
  }

  /// `N days`, `N weeks`, `N months` or `N years`; `1 day` too.
  mutating func time(
    _ node: SyntaxNode, _ what: String, units: [TimeSpan.Unit] = TimeSpan.Unit.allCases
  ) -> Marked<TimeSpan>? {
    guard let text = scalar(node, what) else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let unit = words.count == 2 ? units.first { $0.isWritten(words[1]) } : nil
    guard let unit else {
      let known = units.map(\.rawValue).joined(separator: ", ")
      report(
        .badTime, "'\(text.prefix(40))' is not \(what)", at: node.place,
        help: "write a number and one of \(known): 6 \(units.contains(.months) ? "months" : "days")")
      return nil
    }
    let span = 1...TimeSpan.largestCount
    guard let count = wholeNumber(words[0], "the number of \(unit.rawValue)", in: span, at: node.place)
    else { return nil }
    return Marked(TimeSpan(count: count, unit: unit), at: node.place)
  }

  /// The words that name a window of the calendar, or all time.
  static let windowWords: [(word: String, window: Window)] = [
    ("day", .day), ("week", .week), ("month", .month), ("quarter", .quarter), ("year", .year),
    ("programme", .programme),
  ]

  /// `week`, `programme` or `N days`.
  mutating func window(_ text: some StringProtocol, at place: Place) -> Window? {
    if let known = Decoding.windowWords.first(where: { $0.word == text }) { return known.window }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, TimeSpan.Unit.days.isWritten(words[1]) {
      return wholeNumber(
        words[0], "the number of days", in: 1...Window.longestSpan, at: place
      ).map { .days($0) }
    }
    let known = Decoding.windowWords.map(\.word)
    let nearest = nearestName(to: String(text), among: known)
    report(
      .badWindow, "'\(text.prefix(40))' is not a window", at: place,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "write one of \(known.joined(separator: ", ")), or 'N days'")
    return nil
  }
}

extension TimeSpan {
  /// The largest number of days, weeks, months or years that a time may have: a century of days.
  static let largestCount = 36_500
}

extension TimeSpan.Unit {
  /// Whether a word is the unit, in the plural or the singular.
  func isWritten(_ word: some StringProtocol) -> Bool {
    word == rawValue || word == rawValue.dropLast()
  }
}
