import Rewards

/// What multiplies an amount is an integer attribute.
enum TimesAreIntegers: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.compactMap { reward in
      guard let times = reward.fields.times.stated() else { return nil }
      guard let attribute = version.attribute(times.value) else {
        let known = version.programme.attributes.map(\.name.value)
        return Diagnostic(
          .unknownAttribute, "unknown attribute '\(times.value)'", at: times.place,
          help: nearestName(to: times.value, among: known).map { "did you mean '\($0)'?" }
            ?? "declare it under 'participants': \(times.value): integer")
      }
      guard let type = attribute.type, type != .integer else { return nil }
      return Diagnostic(
        .timesNotInteger, "'\(times.value)' is no integer and cannot multiply an amount",
        at: times.place,
        notes: [Diagnostic.Note("it is declared here", at: attribute.name.place)],
        help: "use an attribute of type integer, or a table under 'weights'")
    }
  }
}
