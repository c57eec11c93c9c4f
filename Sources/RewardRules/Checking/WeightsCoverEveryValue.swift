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
    let written = Set(table.values.map(\.value))
    var faults: [Diagnostic] = []
    let missing = values.needed.filter { !written.contains($0) }
    if !missing.isEmpty {
      faults.append(
        Diagnostic(
          .weightGap,
          "the weights of '\(table.name.value)' have no row for \(listed(missing))",
          at: table.name.place, help: wayOut(table.name.value, missing[0])))
    }
    for row in table.values where !values.possible.contains(row.value) {
      faults.append(
        Diagnostic(
          .weightStrayRow, "'\(table.name.value)' is never \(quoted(row.value))", at: row.place,
          help: (Int(row.value) == nil ? didYouMean(row.value, among: values.possible) : nil)
            ?? "its values are \(values.possible.joined(separator: ", "))"))
    }
    return faults
  }

  private static func wayOut(_ table: String, _ value: String) -> Message {
    "add '\(value): 1', or the weight that you mean"
      + (table == "effort" ? "; some action has this effort, or can be given it" : "")
  }

  /// The values that must have a row and those that may have one.
  private static func values(
    of name: String, in version: VersionDraft
  ) -> (needed: [String], possible: [String])? {
    let levels = Decoding.effortLevels.map(String.init)
    switch name {
    case "effort":
      let needed = Set(
        version.rewards.flatMap { version.effortLevels(of: $0).map(Array.init) ?? [] })
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
