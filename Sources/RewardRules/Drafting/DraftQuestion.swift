public import Rewards

/// What has to be known to write a first policy, in the order in which it is asked.
public enum DraftQuestion: String, CaseIterable, Sendable {
  /// What the programme is called in Dutch.
  case nameNl = "name-nl"
  /// What it is called in English.
  case nameEn = "name-en"
  /// The first day on which it is in force.
  case firstDay = "first-day"
  /// The last day.
  case lastDay = "last-day"
  /// How much there is for vouchers, in whole euros.
  case budget
  /// How many residents are expected to take part.
  case residents
  /// What an ordinary action earns, in whole euros.
  case base
  /// Whether a harder action earns more.
  case effortWeights = "effort-weights"
  /// How much one resident gets in a week at most, in whole euros.
  case weekly

  /// The option that answers it on a command line.
  public var flag: String { "--\(rawValue)" }

  /// The question, as it is put to an officer.
  public var text: LocalizedText {
    switch self {
    case .nameNl:
      LocalizedText(
        nl: "Hoe heet het programma in het Nederlands?",
        en: "What is the programme called in Dutch?")
    case .nameEn:
      LocalizedText(
        nl: "Hoe heet het in het Engels?", en: "What is it called in English?")
    case .firstDay:
      LocalizedText(
        nl: "Op welke dag begint het (JJJJ-MM-DD)?",
        en: "On which day does it begin (YYYY-MM-DD)?")
    case .lastDay:
      LocalizedText(
        nl: "Wat is de laatste dag (JJJJ-MM-DD)?", en: "What is the last day (YYYY-MM-DD)?")
    case .budget:
      LocalizedText(
        nl: "Hoeveel euro is er voor bonnen?", en: "How many euros are there for vouchers?")
    case .residents:
      LocalizedText(
        nl: "Hoeveel inwoners doen er naar verwachting mee?",
        en: "How many residents do you expect to take part?")
    case .base:
      LocalizedText(
        nl: "Hoeveel euro levert een gewone actie op?",
        en: "How many euros does an ordinary action earn?")
    case .effortWeights:
      LocalizedText(
        nl: "Levert een moeilijkere actie meer op (ja of nee)?",
        en: "Does a harder action earn more (yes or no)?")
    case .weekly:
      LocalizedText(
        nl: "Hoeveel euro krijgt iemand hoogstens per week?",
        en: "How many euros does one person get a week at most?")
    }
  }
}

/// Why an answer cannot be taken.
public struct DraftFault: Error, Hashable, Sendable {
  /// One sentence, in lower case and without a full stop.
  public let sentence: Message
  /// What to answer instead.
  public let wayOut: Message

  init(_ sentence: Message, _ wayOut: Message) {
    self.sentence = sentence
    self.wayOut = wayOut
  }
}
