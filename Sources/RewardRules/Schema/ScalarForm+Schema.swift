import Rewards

extension ScalarForm {
  /// The members of its schema.
  ///
  /// To the rule language a scalar is a text, with quotes or without. Other readers of YAML make
  /// a number of a plain `40` and a boolean of a plain `true`, so both are allowed wherever a text
  /// of the form would become one.
  func schema(in language: Language) -> [OrderedJSON.Member] {
    if let words { return words }
    var members: [OrderedJSON.Member] = [
      .init("type", types.count == 1 ? .text(types[0]) : .texts(types))
    ]
    if let span = numbers {
      members.append(.init(isAboveZero ? "exclusiveMinimum" : "minimum", .number(span.lowerBound)))
      members.append(.init("maximum", .number(span.upperBound)))
    }
    if let longest { members.append(.init("maxLength", .number(Int64(longest)))) }
    if let pattern { members.append(.init("pattern", .text(pattern))) }
    if let wayOut {
      members.append(.init("patternErrorMessage", .text(language == .nl ? wayOut.nl : wayOut.en)))
    }
    return members
  }

  /// The members of the schema of a list of words.
  private var words: [OrderedJSON.Member]? {
    switch self {
    case .word(let words) where words.count == 1 && Int64(words[0]) == nil:
      [.init("const", .text(words[0]))]
    case .word(let words):
      [
        .init(
          "enum",
          .list(
            words.flatMap { word -> [OrderedJSON] in
              Int64(word).map { [.number($0), .text(word)] } ?? [.text(word)]
            }))
      ]
    case .currency: [.init("enum", .texts(Currency.allCodes))]
    default: nil
    }
  }

  /// What a reader of YAML may make of a text of the form.
  private var types: [String] {
    switch self {
    case .text, .bookText, .name, .ownName, .id, .anything, .factTest:
      ["string", "number", "boolean"]
    case .boolean: ["boolean", "string"]
    case .amount, .amountAboveZero, .capLimit, .ladderStep, .weight: ["number", "string"]
    case .whole, .wholeTest: ["integer", "string"]
    case .word, .currency, .day, .runs, .monthAndDay, .time, .window, .limit: ["string"]
    }
  }

  /// The numbers that it may be.
  private var numbers: ClosedRange<Int64>? {
    switch self {
    case .amount(let most), .amountAboveZero(let most): 0...most
    case .capLimit: 0...Money.largestCap
    case .ladderStep: 0...Money.largestReward
    case .weight: 0...100
    case .whole(let span): Int64(span.lowerBound)...Int64(span.upperBound)
    case .wholeTest: 0...AttributeType.largestInteger
    default: nil
    }
  }

  private var isAboveZero: Bool {
    switch self {
    case .amountAboveZero, .capLimit: true
    default: false
    }
  }
}
