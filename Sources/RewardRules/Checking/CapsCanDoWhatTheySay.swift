import Rewards

/// What a cap does beyond its limit is possible: a number of bons is refused or watched, and one
/// cap of money over a window of the calendar may defer.
enum CapsCanDoWhatTheySay: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.programme.caps.flatMap { cap -> [Diagnostic] in
      guard let beyond = cap.beyond else { return [] }
      return switch beyond.value {
      case .refuse, .warn: []
      case .reduce: bonsFault(of: cap, .reduceBons, "reduced", at: beyond.place)
      case .defer:
        bonsFault(of: cap, .deferBons, "deferred", at: beyond.place) + windowFault(of: cap)
      }
    } + secondFault(in: version)
  }

  private static func bonsFault(
    of cap: DeclaredCap, _ code: DiagnosticCode, _ done: String, at place: Place
  ) -> [Diagnostic] {
    guard case .bons? = cap.limit?.value else { return [] }
    return [
      Diagnostic(
        code, "a number of bons cannot be \(done)", at: place,
        help: "write refuse or warn, or cap an amount of money")
    ]
  }

  private static func windowFault(of cap: DeclaredCap) -> [Diagnostic] {
    guard let window = cap.window, !window.value.isCalendar else { return [] }
    return [
      Diagnostic(
        .deferWindow, "a cap over '\(window.value)' has no next window to defer to",
        at: window.place, help: "write day, week, month, quarter or year, or reduce instead")
    ]
  }

  private static func secondFault(in version: VersionDraft) -> [Diagnostic] {
    let deferring = version.programme.caps.compactMap { cap in
      cap.beyond?.value == .defer ? cap.beyond?.place : nil
    }
    return deferring.dropFirst().map { place in
      Diagnostic(
        .deferTwice, "a second cap defers, and one version has at most one", at: place,
        notes: [Diagnostic.Note("the first is here", at: deferring[0])],
        help: "write reduce or refuse for one of them")
    }
  }
}
