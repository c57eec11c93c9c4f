/// A year of a resident who does everything once: what each action pays, and what the caps leave
/// of all of it.
///
/// The resident does one action after another, in the order given and evenly over 365 days, of
/// which the first is the first day of the programme's year. Every condition holds. Where facts
/// weigh, those count that pay most; `times` is 1; a streak is complete once, and a ladder pays its
/// first amount. Nobody else uses the caps.
struct YearOnce {
  /// What each action pays before the caps, by its id, in the smallest unit.
  private(set) var amounts: [String: Int64] = [:]
  /// Everything together, before the caps and after them. Wide, because the rules bound each amount
  /// and not how many there are.
  private(set) var full: Int128 = 0
  private(set) var paid: Int128 = 0

  /// What the caps take off together.
  var taken: Money { Money(cents: Int64(clamping: full - paid)) }

  /// - Parameters:
  ///   - version: The version that is in force all year.
  ///   - actions: The actions in the order in which they are done; those that the version does not
  ///     have are passed over, and keep their days.
  init(under version: EffectiveVersion, doing actions: [String]) {
    let plan = version.plan
    var history = MemoryHistory(plan)
    // Long ago, so that no last day of a programme cuts off what a cap defers.
    let first = Day.reckoned(
      year: YearOnce.year, month: plan.yearStart.month, day: plan.yearStart.day)
    for (index, name) in actions.enumerated() {
      guard let number = plan.actions.index(of: name),
        let action = version.version.actions[number]
      else { continue }
      let amount = EffectiveAmount(of: action, in: version.version, under: plan).mostOnce
      amounts[name] = amount
      full += Int128(amount)
      let day = first.adding(days: index * YearOnce.dayCount / actions.count)
      paid += Int128(pay(amount, for: number, on: day, under: version, in: &history))
    }
  }

  /// Begins on a Monday and has no leap day.
  private static let year = 2001
  private static let dayCount = 365

  /// What the caps leave of an amount.
  private func pay(
    _ amount: Int64, for action: Int, on day: Day, under version: EffectiveVersion,
    in history: inout MemoryHistory
  ) -> Int64 {
    let plan = version.plan
    let claim = IndexedClaim(
      participant: 0, action: Int32(action), doneOn: day, agreedOn: nil, isMissed: false,
      isDeclined: false, effort: nil, mentor: 0, evidence: [])
    let done = CalendarDay(day, version: version.index, yearStart: plan.yearStart)
    var trace = NoTrace()
    let matter = Matter(
      of: claim, by: Timeline(), done: done, version: version.index, under: plan, tracing: &trace)
    let grant = matter.underCaps(amount, in: &history, tracing: &trace)
    history.record(matter.paid(grant, of: amount, run: nil), of: claim, done: done)
    return grant.cents
  }
}
