import Rewards

/// What multiplies an amount is an integer attribute.
enum TimesAreIntegers: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    var seen: Set<Place> = []
    return version.rewards.compactMap { reward in
      guard let times = reward.fields.times.stated(), seen.insert(times.place).inserted
      else { return nil }
      guard let attribute = version.attribute(times.value) else {
        let known = version.programme.attributes.map(\.name.value)
        return Diagnostic(
          .unknownAttribute, "unknown attribute \(quoted(times.value))", at: times.place,
          help: didYouMean(times.value, among: known)
            ?? "declare it under 'participants', such as 'children: integer'")
      }
      guard let type = attribute.type, type != .integer else { return nil }
      return Diagnostic(
        .timesNotInteger, "'\(times.value)' is not an integer and cannot multiply an amount",
        at: times.place,
        notes: [Diagnostic.Note("it is declared here", at: attribute.name.place)],
        help: "use an attribute of type integer, or a table under 'weights'")
    }
  }
}
