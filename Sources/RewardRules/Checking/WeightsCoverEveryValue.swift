import Rewards

/// A weight table has a row for every value that can occur, and no row for any other.
enum WeightsCoverEveryValue: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.programme.weights.flatMap { faults(of: $0, in: version) }
  }

  private static func faults(
    of table: DeclaredWeights, in version: VersionDraft
  ) -> [Diagnostic] {
    guard let values = values(of: table.name.value, in: version) else { return [] }
    let written = Set(table.rows.map(\.value.value))
    var faults: [Diagnostic] = []
    let missing = values.needed.filter { !written.contains($0) }
    if !missing.isEmpty {
      faults.append(
        Diagnostic(
          .weightGap,
          "the weights of '\(table.name.value)' have no row for \(missing.joined(separator: ", "))",
          at: table.name.place, help: "add '\(missing[0]): 1', or the weight that you mean"))
    }
    for row in table.rows where !values.possible.contains(row.value.value) {
      faults.append(
        Diagnostic(
          .weightStrayRow, "'\(table.name.value)' is never '\(row.value.value)'",
          at: row.value.place,
          help: nearestName(to: row.value.value, among: values.possible).map {
            "did you mean '\($0)'?"
          } ?? "its values are: \(values.possible.joined(separator: ", "))"))
    }
    return faults
  }

  /// The values that must have a row and those that may have one.
  private static func values(
    of name: String, in version: VersionDraft
  ) -> (needed: [String], possible: [String])? {
    let levels = Decoding.effortLevels.map(String.init)
    switch name {
    case "effort":
      let needed = Set(version.rewards.flatMap { version.effortLevels(of: $0).map(Array.init) ?? [] })
      return (needed.sorted().map(String.init), levels)
    case "rung":
      return (levels, levels)
    default:
      switch version.attribute(name)?.type {
      case .boolean: return (["true", "false"], ["true", "false"])
      case .oneOf(let options): return (options, options)
      case .integer, .date, .setOf, nil: return nil
      }
    }
  }
}
