import Rewards

/// What a cap does beyond its limit is possible: a number of bons is refused or watched, and one
/// cap of money over a window of the calendar may defer.
enum CapsCanDoWhatTheySay: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.programme.caps.flatMap { cap -> [Diagnostic] in
      guard let beyond = cap.beyond else { return [] }
      return switch beyond.value {
      case .refuse, .warn: []
      case .reduce: bonsFault(of: cap, .reduceBons, "reduce", at: beyond.place)
      case .defer:
        bonsFault(of: cap, .deferBons, "defer", at: beyond.place) + windowFault(of: cap)
      }
    } + secondFault(in: version)
  }

  private static func bonsFault(
    of cap: DeclaredCap, _ code: DiagnosticCode, _ verb: String, at place: Place
  ) -> [Diagnostic] {
    guard case .bons? = cap.limit?.value else { return [] }
    return [
      Diagnostic(
        code, "a cap on a number of bons cannot \(verb)", at: place,
        help: "write refuse or warn, or cap an amount of money")
    ]
  }

  private static func windowFault(of cap: DeclaredCap) -> [Diagnostic] {
    guard let window = cap.window, !window.value.isCalendar else { return [] }
    return [
      Diagnostic(
        .deferWindow,
        "a cap that defers needs a window of the calendar, and '\(window.value)' is none",
        at: window.place,
        help: "write day, week, month, quarter or year here, or 'beyond: reduce'")
    ]
  }

  private static func secondFault(in version: VersionDraft) -> [Diagnostic] {
    let deferring = version.programme.caps.compactMap { cap in
      cap.beyond?.value == .defer ? cap.beyond?.place : nil
    }
    return deferring.dropFirst().map { place in
      Diagnostic(
        .deferTwice, "a second cap defers, and a version has at most one that does", at: place,
        notes: [Diagnostic.Note("the first is here", at: deferring[0])],
        help: "write reduce or refuse for one of them")
    }
  }
}
