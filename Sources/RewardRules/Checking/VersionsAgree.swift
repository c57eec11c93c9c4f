import Rewards

/// All versions of a programme have its id, its currency and its calendar.
enum VersionsAgree: ProgrammeCheck {
  static func faults(in versions: [VersionDraft]) -> [Diagnostic] {
    let programmes = versions.map(\.programme).sorted { first, second in
      (first.runs?.value.first?.number ?? .min, first.file)
        < (second.runs?.value.first?.number ?? .min, second.file)
    }
    guard let first = programmes.first else { return [] }
    return programmes.dropFirst().flatMap { differences(first, $0) }
  }

  private static func differences(_ first: Programme, _ other: Programme) -> [Diagnostic] {
    [
      difference("programme", first.id, other.id, (first, other), default: ""),
      difference(
        "currency", first.currency?.map(\.code), other.currency?.map(\.code), (first, other),
        default: Currency.euro.code),
      difference(
        "time_zone", first.timeZone, other.timeZone, (first, other),
        default: Compiler.defaultTimeZone),
      difference(
        "year_starts", first.yearStart?.map(text), other.yearStart?.map(text), (first, other),
        default: text(.january)),
    ].compactMap { $0 }
  }

  private static func difference(
    _ key: String, _ first: Marked<String>?, _ other: Marked<String>?,
    _ versions: (Programme, Programme), default standard: String
  ) -> Diagnostic? {
    let (one, two) = (first?.value ?? standard, other?.value ?? standard)
    guard one != two, !one.isEmpty, !two.isEmpty else { return nil }
    return Diagnostic(
      .versionsDiffer, "'\(key)' is '\(two)' here and '\(one)' in an earlier version",
      at: other?.place ?? versions.1.id?.place ?? .start(of: versions.1.file),
      notes: [
        Diagnostic.Note(
          "the earlier version",
          at: first?.place ?? versions.0.id?.place ?? .start(of: versions.0.file))
      ],
      help: key == "programme"
        ? "write '\(one)', or put the other programme in a folder of its own"
        : "it is the same in all versions of a programme: write '\(key): \(one)'")
  }

  private static func text(_ start: YearStart) -> String {
    String(String(describing: Day.yearStart(start)).dropFirst(5))
  }
}

extension Day {
  /// A day on which a year starts, in a year that is no leap year.
  fileprivate static func yearStart(_ start: YearStart) -> Day {
    Day(year: 2001, month: start.month, day: start.day) ?? Day(number: 0)
  }
}
