import Rewards

/// A version's file is named by the day on which it comes into force.
enum FilesAreNamedByDay: ProgrammeCheck {
  static func faults(in versions: [VersionDraft]) -> [Diagnostic] {
    versions.compactMap { version in
      guard let runs = version.programme.runs, let first = runs.value.first else { return nil }
      let name = RuleFolder.name(of: version.file)
      guard !name.hasPrefix("\(first).") else { return nil }
      return Diagnostic(
        .fileName, "this version begins on \(first), and its file is called '\(name)'",
        at: runs.place,
        help: "call it \(first).yaml, so that the folder reads as a calendar")
    }
  }
}
