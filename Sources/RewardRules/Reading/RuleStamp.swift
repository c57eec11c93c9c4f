/// What names the rules of a version.
struct RuleStamp {
  /// Over every file that the version reads.
  let digest: String
  /// The same, but for the last day of the version.
  let seal: String
}
