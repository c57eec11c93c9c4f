/// A text for people, in Dutch and in English.
public struct LocalizedText: Hashable, Sendable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// A text in both languages.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }
}
