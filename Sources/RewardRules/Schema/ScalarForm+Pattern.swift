import Rewards

// What a text looks like, as a regular expression that JavaScript and Python read alike. A pattern
// takes every text that decoding takes; where it takes more, the comment says what.

extension ScalarForm {
  /// The form of the text; `nil` where any text, or a list of words, says it all.
  var pattern: String? {
    switch self {
    case .anything, .word, .currency: nil
    case .text: "^(?=.*\\S)[^\\n\\u000B\\u000C\\r\\u0085\\u2028\\u2029]*$"
    case .bookText: "^\\S+( \\S+)*$"
    case .name: "^\(Pattern.name)$"
    case .ownName(let words): "^(?!(\(words.sorted().joined(separator: "|")))$)\(Pattern.name)$"
    case .id: "^[A-Za-z0-9][A-Za-z0-9._@\\\\-]*$"
    case .boolean: "^(true|false)$"
    case .amount: "^\(Pattern.amount)$"
    case .amountAboveZero: "^\(Pattern.amountAboveZero)$"
    case .capLimit: "^(\(Pattern.amountAboveZero)|\(Pattern.count(to: 10)) bons?)$"
    case .ladderStep: "^\(Pattern.amount)( each \(Pattern.count(to: 7)) times?)?$"
    case .weight: "^0*(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)$"
    case .whole(let span): "^\(Pattern.whole(span))$"
    case .wholeTest: "^([0-9]+(\\.\\.[0-9]*)?|\\.\\.[0-9]+)$"
    case .factTest: "^(\(Pattern.name)|[0-9-]+\\.\\.[0-9-]*|\\.\\.[0-9-]+)$"
    case .day: "^\(Pattern.day)$"
    case .runs: "^\(Pattern.day)(\\.\\.(\(Pattern.day))?)?$"
    case .monthAndDay: "^(?!02-29$)\(Pattern.monthAndDay)$"
    case .time(let units): "^\(Pattern.count(to: 5)) (\(Pattern.units(units)))$"
    case .window: "^(\(Pattern.window))$"
    case .limit: "^(once|\(Pattern.count(to: 7)) per (\(Pattern.window)))$"
    }
  }

  /// The longest text, in Unicode scalars, where there is one.
  var longest: Int? {
    switch self {
    case .text(let longest), .bookText(let longest): longest
    case .name, .ownName, .id: Identifier.longest
    default: nil
    }
  }
}

/// Pieces of patterns.
private enum Pattern {
  static let name = "[a-z0-9]+(-[a-z0-9]+)*"
  // The decimals are those of the currency with most of them: a schema does not know which it is.
  static let amount = "[0-9]+(_[0-9]+)*(\\.[0-9]{1,4})?"
  static let amountAboveZero = "(?![0_.]*$)\(amount)"
  static let monthAndDay = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
  // 31 days in every month: decoding knows the lengths of the months.
  static let day = "[0-9]{4}-\(monthAndDay)"
  static let window =
    Decoding.windowWords.map(\.word).joined(separator: "|") + "|\(count(to: 3)) days?"

  /// A whole number above 0 of so many digits; zeros may stand before it.
  static func count(to digits: Int) -> String {
    "0*[1-9][0-9]{0,\(digits - 1)}"
  }

  /// A whole number of a span; where its end has more digits than one, any number of so many.
  static func whole(_ span: ClosedRange<Int>) -> String {
    if span.upperBound < 10 { return "0*[\(span.lowerBound)-\(span.upperBound)]" }
    let digits = String(span.upperBound).count
    return span.lowerBound > 0 ? count(to: digits) : "0*[0-9]{1,\(digits)}"
  }

  /// The units of a time, in the plural or the singular.
  static func units(_ units: [TimeSpan.Unit]) -> String {
    units.map { $0.rawValue + "?" }.joined(separator: "|")
  }
}

extension ScalarForm {
  /// What to write, for whoever wrote something else.
  var wayOut: LocalizedText? {
    switch self {
    case .anything, .word, .currency: nil
    case .text(let longest):
      LocalizedText(
        nl: "Schrijf 1 tot \(longest) tekens op één regel.",
        en: "Write 1 to \(longest) signs on one line.")
    case .bookText(let longest):
      LocalizedText(
        nl: "Schrijf hoogstens \(longest) letters, cijfers en tekens, met enkele spaties.",
        en: "Write at most \(longest) letters, digits and signs, with single spaces.")
    case .name, .ownName:
      LocalizedText(
        nl: "Schrijf kleine letters, cijfers en enkele streepjes, zoals call-creditors. "
          + "Een woord van de regeltaal is geen naam.",
        en: "Write small letters, digits and single dashes, such as call-creditors. "
          + "A word of the rule language is no name.")
    case .id:
      LocalizedText(
        nl: "Schrijf een letter of cijfer, en daarna letters, cijfers, . _ - @ of \\.",
        en: "Write a letter or digit, then letters, digits, . _ - @ or \\.")
    case .boolean:
      LocalizedText(nl: "Schrijf true of false.", en: "Write true or false.")
    case .amount, .amountAboveZero:
      LocalizedText(
        nl: "Schrijf een bedrag met cijfers en een punt, zoals 40 of 2.50.",
        en: "Write an amount with digits and a point, such as 40 or 2.50.")
    case .capLimit:
      LocalizedText(
        nl: "Schrijf een bedrag boven 0, zoals 60, of een aantal bonnen, zoals 3 bons.",
        en: "Write an amount above 0, such as 60, or a number of bons, such as 3 bons.")
    case .ladderStep:
      LocalizedText(
        nl: "Schrijf een bedrag, of een bedrag per zo veel keer: 1.50 each 2 times.",
        en: "Write an amount, or an amount each so many times: 1.50 each 2 times.")
    case .weight:
      LocalizedText(
        nl: "Schrijf een getal van 0 tot 100 met hoogstens 4 cijfers na de punt, zoals 1.5.",
        en: "Write a number from 0 to 100 with at most 4 digits after the point, such as 1.5.")
    case .whole(let span):
      LocalizedText(
        nl: "Schrijf een heel getal van \(span.lowerBound) tot en met \(span.upperBound).",
        en: "Write a whole number from \(span.lowerBound) to \(span.upperBound).")
    case .wholeTest:
      LocalizedText(
        nl: "Schrijf een heel getal of een reeks: 18, 18..27, 18.. of ..27.",
        en: "Write a whole number or a range: 18, 18..27, 18.. or ..27.")
    case .factTest:
      LocalizedText(
        nl: "Schrijf een keuze, true of false, een getal of dag, of een reeks zoals 18..27.",
        en: "Write an option, true or false, a number or day, or a range such as 18..27.")
    case .day:
      LocalizedText(
        nl: "Schrijf jaar, maand en dag, zoals 2018-03-05.",
        en: "Write year, month and day, such as 2018-03-05.")
    case .runs:
      LocalizedText(
        nl: "Schrijf de eerste en de laatste dag, zoals 2017-12-01..2019-05-31. "
          + "Of alleen de eerste: 2017-12-01.. met niets erachter.",
        en: "Write the first and the last day, such as 2017-12-01..2019-05-31. "
          + "Or only the first: 2017-12-01.. with nothing behind it.")
    case .monthAndDay:
      LocalizedText(
        nl: "Schrijf maand en dag, zoals 09-01. Niet 29 februari.",
        en: "Write month and day, such as 09-01. Not 29 February.")
    case .time:
      LocalizedText(
        nl: "Schrijf een getal en een eenheid in het Engels, zoals 4 weeks.",
        en: "Write a number and a unit, such as 4 weeks.")
    case .window:
      LocalizedText(
        nl: "Schrijf day, week, month, quarter, year of programme, of een aantal dagen: 28 days.",
        en: "Write day, week, month, quarter, year or programme, or a number of days: 28 days.")
    case .limit:
      LocalizedText(
        nl: "Schrijf once, of een aantal per tijd: 2 per year, 8 per 28 days.",
        en: "Write once, or a number in a time: 2 per year, 8 per 28 days.")
    }
  }
}
