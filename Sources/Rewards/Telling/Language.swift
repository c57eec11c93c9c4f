/// A language of sentences that people read. Codes, columns and files are the same in both.
public enum Language: String, CaseIterable, Sendable {
  /// Dutch, at level B1: short sentences, plain words.
  case nl
  /// English.
  case en
}

extension LocalizedText {
  /// The text in a language.
  public func text(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
