import Rewards

/// What is said of a policy that was written, in Dutch and in English.
enum DraftAnswerWords {
  case written(String)
  case checkIt(String)

  /// The text in a language.
  func text(_ language: Language) -> String { texts.text(language) }

  private var texts: LocalizedText {
    switch self {
    case .written(let file):
      LocalizedText(nl: "Geschreven: \(file)", en: "Written: \(file)")
    case .checkIt(let folder):
      LocalizedText(
        nl: "Kijk het na met: bonboek check \(folder)",
        en: "Look it over with: bonboek check \(folder)")
    }
  }
}
