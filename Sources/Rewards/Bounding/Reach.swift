/// Which days a programme can pay for, and under which version.
struct Reach {
  /// By version: the days on which what it prices can be done, those of a promise among them.
  let spans: [ClosedRange<Day>]
  /// Stretches of days with the version whose caps hold then, in order, without a gap.
  let stretches: [Stretch]
  /// From the first day to the last on which something that is paid can be done.
  let days: ClosedRange<Day>
  /// The last day of the last version, if it has one.
  let lastDay: Day?

  /// Days in a row on which the caps of one version hold.
  struct Stretch {
    let version: Int
    let days: ClosedRange<Day>
  }

  init(_ plan: RewardPlan) {
    let runs = plan.versions.map(\.days)
    spans = plan.versions.indices.map { version in
      let last = plan.versions[version].promise?.later(than: runs[version].upperBound)
      let end = min(.latest, max(runs[version].upperBound, last ?? runs[version].upperBound))
      return runs[version].lowerBound...end
    }
    let end = spans.map(\.upperBound).reduce(runs[0].upperBound, max)
    days = runs[0].lowerBound...end
    lastDay = plan.versions.last?.runs.last
    var stretches: [Stretch] = []
    var next = days.lowerBound
    for (version, run) in runs.enumerated() {
      if next < run.lowerBound {  // between versions the caps of the last one hold
        stretches.append(
          Stretch(version: runs.count - 1, days: next...run.lowerBound.adding(days: -1)))
      }
      stretches.append(Stretch(version: version, days: run))
      next = run.upperBound.adding(days: 1)
    }
    if next <= end { stretches.append(Stretch(version: runs.count - 1, days: next...end)) }
    self.stretches = stretches
  }
}

extension VersionPlan {
  /// The days on which it is in force; an end that is open is the last that can be written.
  var days: ClosedRange<Day> { (runs.first ?? .earliest)...(runs.last ?? .latest) }
}

// MARK: - The weeks, months and years to look at

extension Reach {
  /// The windows of the calendar in which somebody could get most.
  ///
  /// In a long stretch without any change those at its beginning and its end are enough: which
  /// windows of other lengths they hold comes back within so many days, and what can have been
  /// put off, climbed or counted before them only grows towards the end.
  func periods(of window: Window, yearStart: YearStart) -> [ClosedRange<Day>] {
    let turns = Set(
      spans.flatMap { [$0.lowerBound, $0.upperBound.adding(days: 1)] }
        + stretches.map(\.days.lowerBound) + [days.lowerBound, days.upperBound.adding(days: 1)])
    var near: [ClosedRange<Day>] = []
    for turn in turns.sorted() {
      let horizon = window.horizon
      guard
        let shared = days.shared(with: turn.adding(days: -horizon)...turn.adding(days: horizon))
      else { continue }
      if let last = near.last, shared.lowerBound <= last.upperBound.adding(days: 1) {
        near[near.count - 1] = last.hull(with: shared)
      } else {
        near.append(shared)
      }
    }
    var periods: [ClosedRange<Day>] = []
    for stretch in near {
      var day = stretch.lowerBound
      while day <= stretch.upperBound {
        let whole = window.days(around: day, yearStart: yearStart)
        day = whole.upperBound.adding(days: 1)
        guard let period = days.shared(with: whole), period != periods.last else { continue }
        periods.append(period)
      }
    }
    return periods
  }
}

extension Window {
  /// After how many days all that a calendar can do with it has come by: weeks cross a turn of
  /// the year within two years, months of 31 days begin on every day of the week within twelve,
  /// and so do years with and without a leap day within forty, across 2100 too.
  fileprivate var horizon: Int {
    switch self {
    case .day, .week: 2 * 366
    case .month, .quarter: 12 * 366
    case .year, .programme, .days: 41 * 366
    }
  }
}
