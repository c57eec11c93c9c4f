import Rewards
import RuleText

// MARK: - Days and spans of days

extension Decoding {
  mutating func day(_ text: some StringProtocol, at place: Place) -> Day? {
    if let day = Day(text) { return day }
    let isForm = DayText.hasForm(text)
    report(
      .badDate, isForm ? "there is no day \(quoted(text))" : "\(quoted(text)) is not a date",
      at: place,
      help: isForm ? "check the month and the length of the month" : DayText.help(for: text))
    return nil
  }

  mutating func day(_ node: SyntaxNode) -> Marked<Day>? {
    guard let text = scalar(node, "a date", help: DayText.form) else { return nil }
    return day(text, at: node.place).map { Marked($0, at: node.place) }
  }

  /// A span of days, or one day.
  mutating func days(_ node: SyntaxNode) -> Marked<DayRange>? {
    guard let text = scalar(node, "a span of days", help: DayText.spanForm) else { return nil }
    guard !hasSpaces(text, at: node.place) else { return nil }
    guard let ends = Decoding.ends(of: text) else {
      guard let day = day(text, at: node.place) else { return nil }
      return Marked(DayRange(first: day, last: day), at: node.place)
    }
    guard ends.first != nil || ends.last != nil else {
      report(
        .badRange, "'..' has neither a first nor a last day", at: node.place,
        help: DayText.spanForm)
      return nil
    }
    guard let first = end(ends.first, { $0.day($1, at: node.place.part($1)) }),
      let last = end(ends.last, { $0.day($1, at: node.place.part($1)) })
    else { return nil }
    if let first = first.value, let last = last.value, last < first {
      reportReversed(text, at: node.place, help: "write the earlier day first")
      return nil
    }
    return Marked(DayRange(first: first.value, last: last.value), at: node.place)
  }
}

/// Dates as people write them.
private enum DayText {
  static let form: Message = "write year, month and day with dashes, such as 2017-12-01"
  static let spanForm: Message = "write the first and the last day, such as 2017-12-01..2019-05-31"

  /// Whether a text is digits and dashes where a date has them.
  static func hasForm(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7
          ? byte == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  /// `1-12-2017` and `2017/12/1` as `2017-12-01`, if there is such a day.
  static func help(for text: some StringProtocol) -> Message {
    guard text.utf8.count <= 10 else { return form }
    let parts = text.split { "-/. ".contains($0) }
    let numbers = parts.compactMap { DecimalText.whole($0, maximum: 9999) }.map(Int.init)
    guard parts.count == 3, numbers.count == 3 else { return form }
    let isYearFirst = parts[0].count == 4
    guard isYearFirst || parts[2].count == 4,
      let day = Day(
        year: isYearFirst ? numbers[0] : numbers[2], month: numbers[1],
        day: isYearFirst ? numbers[2] : numbers[0])
    else { return form }
    return "write \(day)"
  }
}

// MARK: - Ranges

extension Decoding {
  /// The two ends of `A..B`, `A..` or `..B`; `nil` if there is no `..`.
  static func ends(of text: String) -> (first: Substring?, last: Substring?)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let first = text[..<dots.lowerBound]
    let last = text[dots.upperBound...]
    return (first.isEmpty ? nil : first, last.isEmpty ? nil : last)
  }

  /// An end of a range that is written right or left out.
  private struct End<Value> {
    let value: Value?
  }

  /// - Returns: `nil` if it is written wrong, which is reported.
  private mutating func end<Value>(
    _ text: Substring?, _ decode: (inout Decoding, Substring) -> Value?
  ) -> End<Value>? {
    guard let text else { return End(value: nil) }
    return decode(&self, text).map { End(value: $0) }
  }

  /// Whether a range is written with spaces, which is reported.
  private mutating func hasSpaces(_ text: String, at place: Place) -> Bool {
    guard text.contains(".."), text.contains(" ") else { return false }
    report(
      .badRange, "\(quoted(text)) has spaces in it", at: place,
      help: "write \(text.replacing(" ", with: "").prefix(Decoding.longestRange))")
    return true
  }

  /// Two dates with two points between them take 22 signs.
  private static let longestRange = 22

  private mutating func reportReversed(_ text: String, at place: Place, help: Message) {
    report(.reversedRange, "\(quoted(text)) ends before it begins", at: place, help: help)
  }

  /// A test of a whole number: a number, a range or a list.
  mutating func numberTest(
    _ node: SyntaxNode, _ what: Message, in span: ClosedRange<Int>
  ) -> NumberTest? {
    if case .list = node.content { return numberList(node, what, in: span) }
    let form: Message = "write a number or a range, such as 18, 18..27, 18.. or ..27"
    guard let text = scalar(node, "\(what), a range or a list", help: form) else { return nil }
    guard !hasSpaces(text, at: node.place) else { return nil }
    guard let ends = Decoding.ends(of: text) else {
      return wholeNumber(text, what, in: span, at: node.place).map { number in
        .range(from: Int64(number), through: Int64(number))
      }
    }
    guard ends.first != nil || ends.last != nil else {
      report(
        .badRange, "'..' has neither a first nor a last number", at: node.place,
        help: "write both or one of them: 18..27, 18.. or ..27")
      return nil
    }
    let from = end(ends.first) { $0.wholeNumber($1, what, in: span, at: node.place.part($1)) }
    let through = end(ends.last) { $0.wholeNumber($1, what, in: span, at: node.place.part($1)) }
    guard let from, let through else { return nil }
    let (least, most) = (from.value ?? Int(Int32.min), through.value ?? Int(Int32.max))
    guard least <= most else {
      reportReversed(text, at: node.place, help: "write the smaller number first")
      return nil
    }
    return .range(from: Int64(least), through: Int64(most))
  }

  private mutating func numberList(
    _ node: SyntaxNode, _ what: Message, in span: ClosedRange<Int>
  ) -> NumberTest? {
    guard let items = items(of: node, "numbers") else { return nil }
    guard items.count <= Decoding.mostItems else {
      reportTooMany(
        items.count, "numbers", in: "this list", most: Decoding.mostItems,
        at: items[Decoding.mostItems].place)
      return nil
    }
    var firstPlaces: [Int: Place] = [:]
    var numbers: [Int64] = []
    for item in items {
      guard let number = whole(item, what, in: span) else { continue }
      if let first = firstPlaces[number.value] {
        reportRepeated("'\(number.value)'", at: item.place, first: first)
      }
      firstPlaces[number.value] = item.place
      numbers.append(Int64(number.value))
    }
    return numbers.count == items.count ? .oneOf(numbers) : nil
  }
}

// MARK: - Times and windows

extension Decoding {
  /// `N days`, `N weeks`, `N months` or `N years`; `1 day` too.
  mutating func time(
    _ node: SyntaxNode, _ what: Message, units: [TimeSpan.Unit] = TimeSpan.Unit.allCases
  ) -> Marked<TimeSpan>? {
    let known = units.map(\.rawValue)
    let form: Message =
      "write a number and a unit, such as 4 weeks; the units: \(known.joined(separator: ", "))"
    guard let text = scalar(node, what, help: form) else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let unit = words.count == 2 ? units.first { $0.isWritten(words[1]) } : nil
    guard let unit else {
      let nearest = words.count == 2 ? didYouMean(String(words[1]), among: known) : nil
      report(
        .badTime, "\(quoted(text)) is not \(what)", at: node.place,
        help: .sentences([nearest, form].compactMap { $0 }))
      return nil
    }
    let count = wholeNumber(
      words[0], "the number of \(unit.rawValue)", in: 1...TimeSpan.largestCount,
      at: node.place.part(words[0]))
    return count.map { Marked(TimeSpan(count: $0, unit: unit), at: node.place) }
  }

  /// The words that name a window of the calendar, or all time.
  static let windowWords: [(word: String, window: Window)] = [
    ("day", .day), ("week", .week), ("month", .month), ("quarter", .quarter), ("year", .year),
    ("programme", .programme),
  ]

  /// `week`, `programme` or `N days`.
  ///
  /// - Parameters:
  ///   - text: A scalar or a part of it.
  ///   - place: Where the scalar stands.
  /// - Returns: `nil` if it is no window, which is reported.
  mutating func window(_ text: Substring, at place: Place) -> Window? {
    if let known = Decoding.windowWords.first(where: { $0.word == text }) { return known.window }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, TimeSpan.Unit.days.isWritten(words[1]) {
      return wholeNumber(
        words[0], "the number of days", in: 1...Window.longestSpan, at: place.part(words[0])
      ).map { .days($0) }
    }
    let known = Decoding.windowWords.map(\.word)
    let form: Message =
      "write one of: \(known.joined(separator: ", ")), or a number of days: 28 days"
    report(
      .badWindow, "\(quoted(text)) is not a window of time", at: place.part(text),
      help: .sentences([didYouMean(String(text), among: known), form].compactMap { $0 }))
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
