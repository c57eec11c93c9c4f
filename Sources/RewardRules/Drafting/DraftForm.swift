public import Rewards

/// The questions of a first policy with the answers so far; each answer is looked at when it is
/// given, beside those before it.
public struct DraftForm: Sendable {
  private let programme: String
  private let catalogue: String
  private var nameNl: String?
  private var nameEn: String?
  private var firstDay: Day?
  private var lastDay: Day?
  private var budget: Int64?
  private var residents: Int64?
  private var base: Int64?
  private var weighsEffort: Bool?
  private var weekly: Int64?

  /// A form without answers.
  ///
  /// - Parameters:
  ///   - programme: The id of the programme.
  ///   - catalogue: The folder of the catalogue, as the new file will state it.
  /// - Throws: ``DraftFault`` if one of them has not the form that it needs.
  public init(programme: String, catalogue: String) throws(DraftFault) {
    guard Identifier.isName(programme) else {
      throw DraftFault(
        "'\(programme)' cannot be the name of a programme",
        "write small letters, digits and dashes between them, such as our-town")
    }
    guard DraftForm.isLine(catalogue) else {
      throw DraftFault(
        "this cannot be the path of a catalogue", "write a path, such as ../catalogue")
    }
    (self.programme, self.catalogue) = (programme, catalogue)
  }

  /// What is taken where nothing is answered; `nil` where only the officer knows, or where an
  /// answer before it is missing.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - language: The language of "yes" and "no".
  /// - Returns: An answer, which is looked at like any other.
  public func suggestion(for question: DraftQuestion, in language: Language) -> String? {
    switch question {
    case .nameNl: title
    case .nameEn: nameNl ?? title
    case .firstDay, .budget, .residents: nil
    case .lastDay: firstDay.map { "\($0.adding(months: 12).adding(days: -1))" }
    case .base: share.map { "\(DraftForm.proposedBase(for: $0))" }
    case .effortWeights: LocalizedText(nl: "ja", en: "yes").text(language)
    case .weekly: hardest.map { "\($0)" }
    }
  }

  /// The programme's id as a name.
  private var title: String {
    let words = programme.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Twenty, or less where the hardest action would earn more than there is for a resident.
  private static func proposedBase(for share: Int64) -> Int64 {
    let most = share / DraftTerms.heaviestWeight / DraftTerms.step * DraftTerms.step
    return min(20, max(DraftTerms.step, most))
  }

  /// What the hardest action earns.
  private var hardest: Int64? {
    guard let base, let weighsEffort else { return nil }
    return weighsEffort ? base * DraftTerms.heaviestWeight : base
  }

  /// What there is for each resident.
  private var share: Int64? {
    guard let budget, let residents else { return nil }
    return budget / residents / DraftTerms.step * DraftTerms.step
  }

  /// The policy, once every question has its answer; `nil` before.
  ///
  /// - Parameter language: The language of the comments in its files.
  /// - Returns: The policy, which is ready to be written.
  public func draft(in language: Language) -> PolicyDraft? {
    guard let nameNl, let nameEn, let firstDay, let lastDay, let budget, let share, let base,
      let weighsEffort, let weekly
    else { return nil }
    return PolicyDraft(
      programme: programme, name: LocalizedText(nl: nameNl, en: nameEn), firstDay: firstDay,
      lastDay: lastDay, catalogue: catalogue, budget: budget, share: share, base: base,
      weighsEffort: weighsEffort, weekly: weekly, language: language)
  }
}

// MARK: - Answers

extension DraftForm {
  /// Takes the answer to a question.
  ///
  /// - Throws: ``DraftFault`` if it does not fit; the form is as before then.
  public mutating func answer(
    _ question: DraftQuestion, with text: String
  ) throws(DraftFault) {
    switch question {
    case .nameNl: nameNl = try DraftForm.name(text)
    case .nameEn: nameEn = try DraftForm.name(text)
    case .firstDay: firstDay = try DraftForm.day(text)
    case .lastDay: lastDay = try lastDay(text)
    case .budget: budget = try DraftForm.whole(text, 5...DraftTerms.mostBudget)
    case .residents: residents = try residents(text)
    case .base: base = try base(text)
    case .effortWeights: weighsEffort = try weighsEffort(text)
    case .weekly: weekly = try weekly(text)
    }
  }

  private static func isLine(_ text: String) -> Bool {
    (1...DraftTerms.longestName).contains(text.count)
      && !text.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0.properties.isWhitespace && $0 != " "
      }
  }

  private static func name(_ text: String) throws(DraftFault) -> String {
    guard isLine(text) else {
      throw DraftFault(
        "this cannot be a name", "write 1 to \(DraftTerms.longestName) signs on one line")
    }
    return text
  }

  private static func day(_ text: String) throws(DraftFault) -> Day {
    guard let day = Day(text), DraftTerms.years.contains(day.date.year) else {
      throw DraftFault(
        "'\(text)' is no day",
        "write year, month and day, such as 2027-01-01, from \(DraftTerms.years.lowerBound) on")
    }
    return day
  }

  private func lastDay(_ text: String) throws(DraftFault) -> Day {
    let day = try DraftForm.day(text)
    guard let firstDay, day < firstDay.adding(days: DraftTerms.shortestDays - 1) else { return day }
    throw DraftFault(
      "from \(firstDay) to \(day) is less than \(DraftTerms.shortestDays) days",
      "let it run longer: what is earned late is paid in a later week")
  }

  /// A whole number of a span; `_` may group its digits.
  private static func whole(
    _ text: String, _ span: ClosedRange<Int64>
  ) throws(DraftFault) -> Int64 {
    let number = try? DecimalText.units(
      text, decimals: 0, maximum: span.upperBound, isGrouped: true
    ).get()
    guard let number, span.contains(number) else {
      throw DraftFault(
        "'\(text)' is no whole number from \(span.lowerBound) to \(span.upperBound)",
        "write digits only, such as 60 or 90_000")
    }
    return number
  }

  /// A whole number of euros that rounding leaves as it is.
  private static func amount(
    _ text: String, _ span: ClosedRange<Int64>
  ) throws(DraftFault) -> Int64 {
    let number = try whole(text, span)
    guard number.isMultiple(of: DraftTerms.step) else {
      throw DraftFault(
        "\(number) is no multiple of \(DraftTerms.step), to which amounts are rounded",
        "write \(number / DraftTerms.step * DraftTerms.step + DraftTerms.step)")
    }
    return number
  }

  private func residents(_ text: String) throws(DraftFault) -> Int64 {
    let number = try DraftForm.whole(text, 1...DraftTerms.mostResidents)
    guard let budget, budget / number < DraftTerms.step else { return number }
    throw DraftFault(
      "\(budget) euros for \(number) residents is less than \(DraftTerms.step) for each",
      "take fewer residents, or a larger budget")
  }

  private func base(_ text: String) throws(DraftFault) -> Int64 {
    let number = try DraftForm.amount(text, DraftTerms.step...DraftTerms.mostBase)
    try afford(number)
    return number
  }

  private func weighsEffort(_ text: String) throws(DraftFault) -> Bool {
    switch text.lowercased() {
    case "yes", "ja", "y", "j", "true":
      if let base { try afford(base * DraftTerms.heaviestWeight) }
      return true
    case "no", "nee", "n", "false": return false
    default: throw DraftFault("'\(text)' is neither yes nor no", "write yes or no")
    }
  }

  /// One action costs no more than there is for a resident.
  private func afford(_ amount: Int64) throws(DraftFault) {
    guard let share, amount > share else { return }
    throw DraftFault(
      "an action would earn \(amount), and there is \(share) for each resident",
      "take a lower amount for an ordinary action")
  }

  private func weekly(_ text: String) throws(DraftFault) -> Int64 {
    let number = try DraftForm.amount(text, DraftTerms.step...DraftTerms.mostBudget)
    guard let base, number < base else { return number }
    throw DraftFault(
      "\(number) a week is less than the \(base) of an ordinary action",
      "write \(base) or more")
  }
}

/// The figures of every first policy, and how large an answer may be.
enum DraftTerms {
  /// To what amounts are rounded, in whole euros.
  static let step: Int64 = 5
  /// The weights of the five effort levels, as the rules write them.
  static let weights = ["0.5", "1", "1.5", "2", "3"]
  /// The largest of them.
  static let heaviestWeight: Int64 = 3
  static let mostBudget: Int64 = 1_000_000_000
  static let mostResidents: Int64 = 1_000_000
  static let mostBase: Int64 = 10_000
  static let longestName = 100
  /// Four weeks: enough for the first scenarios, and for a week's cap to have a next week.
  static let shortestDays = 28
  /// Whoever answers a year outside of these mistyped it.
  static let years = 2000...2999
}
