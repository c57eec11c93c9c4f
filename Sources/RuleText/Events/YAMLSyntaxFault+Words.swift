internal import Rewards

/// libyaml's problems in words for the people who write rules.
extension YAMLSyntaxFault {
  /// What is said about it, and where.
  func explained(in source: SourceText) -> Diagnostic {
    let words = SyntaxWords(self, in: source)
    return words.aboutTabs() ?? words.aboutKeys() ?? words.aboutLists() ?? words.aboutBrackets()
      ?? words.aboutQuotes() ?? words.aboutBlocks() ?? words.aboutSigns() ?? words.aboutAnything()
  }
}
