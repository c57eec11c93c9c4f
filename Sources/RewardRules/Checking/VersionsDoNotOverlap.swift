import Rewards

/// On each day at most one version of a programme is in force.
enum VersionsDoNotOverlap: ProgrammeCheck {
  static func faults(in versions: [VersionDraft]) -> [Diagnostic] {
    let runs = versions.compactMap(\.programme.runs)
    return runs.indices.flatMap { later in
      runs[..<later].filter { $0.value.overlaps(runs[later].value) }.map { earlier in
        Diagnostic(
          .versionsOverlap,
          "this version, \(runs[later].value), overlaps another, \(earlier.value)",
          at: runs[later].place, notes: [Diagnostic.Note("the other is here", at: earlier.place)],
          help: "let the earlier one end on the day before the later one begins")
      }
    }
  }
}
