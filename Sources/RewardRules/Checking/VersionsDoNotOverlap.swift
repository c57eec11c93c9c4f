import Rewards

/// On each day at most one version of a programme is in force.
enum VersionsDoNotOverlap: ProgrammeCheck {
  static func faults(in versions: [VersionDraft]) -> [Diagnostic] {
    let runs = versions.compactMap(\.programme.runs).sorted {
      ($0.value.first?.number ?? .min, $0.place) < ($1.value.first?.number ?? .min, $1.place)
    }
    var faults: [Diagnostic] = []
    var furthest = runs.first
    for later in runs.dropFirst() {
      guard let earlier = furthest else { break }
      if earlier.value.overlaps(later.value) {
        faults.append(
          Diagnostic(
            .versionsOverlap,
            "this version, \(later.value), overlaps another, \(earlier.value)", at: later.place,
            notes: [Diagnostic.Note("the other is here", at: earlier.place)],
            help: wayOut(earlier.value, later.value)))
      }
      let ends = (earlier.value.last?.number ?? .max, later.value.last?.number ?? .max)
      furthest = ends.0 >= ends.1 ? earlier : later
    }
    return faults
  }

  private static func wayOut(_ earlier: DayRange, _ later: DayRange) -> Message {
    guard let first = later.first, let before = earlier.first, before < first else {
      return "only one version can be in force on a day"
    }
    return "let the other end on \(first.adding(days: -1)), the day before this one begins"
  }
}
