/// Why libyaml cannot go on, in its own words.
struct YAMLSyntaxFault: Error {
  /// What it found, or did not find.
  let problem: String
  /// What it was doing; empty when it does not say.
  let context: String
  /// Where it noticed.
  let mark: YAMLMark
  /// Where that what it was doing began, if it says so.
  let contextMark: YAMLMark?
}
