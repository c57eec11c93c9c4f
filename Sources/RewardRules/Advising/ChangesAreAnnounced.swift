import Rewards

/// A new version begins no sooner after it is made public than `notice` promises.
///
/// The first version changes nothing for anybody, and one that began before that day was made public
/// earlier.
enum ChangesAreAnnounced: Advice {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    guard let published = programme.published else { return [] }
    return programme.versions.dropFirst().compactMap { version in
      guard let notice = version.programme.notice, let runs = version.programme.runs,
        let first = runs.value.first, first >= published
      else { return nil }
      let soonest = notice.value.later(than: published)
      guard first < soonest else { return nil }
      let days = Int(first.number) - Int(published.number)
      return Diagnostic(
        .shortNotice,
        "this version begins on \(first), \(days) days after it is made public on \(published)",
        at: runs.place,
        notes: [Diagnostic.Note("the notice that people get is said here", at: notice.place)],
        help: "let it begin on \(soonest) or later, so that people can prepare")
    }
  }
}
