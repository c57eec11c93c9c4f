import Rewards

/// A weight table is about effort, rung, or a boolean or a choice of the participant; a reward
/// names tables that exist.
enum WeightsAreKnown: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.programme.weights.compactMap { subjectFault(of: $0, in: version) }
      + nameFaults(in: version)
  }

  private static func subjectFault(
    of table: DeclaredWeights, in version: VersionDraft
  ) -> Diagnostic? {
    let name = table.name.value
    guard name != "effort", name != "rung" else { return nil }
    guard let attribute = version.attribute(name) else {
      let known = ["effort", "rung"] + version.programme.attributes.map(\.name.value)
      return Diagnostic(
        .unknownAttribute, "unknown attribute \(quoted(name))", at: table.name.place,
        help: didYouMean(name, among: known)
          ?? "a table of weights is about effort, rung or an attribute under 'participants'")
    }
    switch attribute.type {
    case .boolean, .oneOf, nil: return nil
    case .integer, .date, .setOf:
      return Diagnostic(
        .weightType, "'\(name)' has no fixed list of values for a table of weights",
        at: table.name.place,
        notes: [Diagnostic.Note("it is declared here", at: attribute.name.place)],
        help: "weights are about effort, rung, a boolean or a one_of attribute")
    }
  }

  private static func nameFaults(in version: VersionDraft) -> [Diagnostic] {
    let known = version.programme.weights.map(\.name.value)
    var seen: Set<Place> = []
    return version.rewards.compactMap(\.fields.weights).flatMap { choice -> [Diagnostic] in
      guard case .listed(let names) = choice.value, seen.insert(choice.place).inserted
      else { return [] }
      return names.filter { !known.contains($0.value) }.map { name in
        Diagnostic(
          .unknownWeight, "unknown weight \(quoted(name.value))", at: name.place,
          help: didYouMean(name.value, among: known)
            ?? (known.isEmpty
              ? "there is no table under 'weights' yet" : "the tables are \(listed(known))"))
      }
    }
  }
}
