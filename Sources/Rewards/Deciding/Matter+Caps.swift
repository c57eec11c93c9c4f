// MARK: - Step 14: the caps

/// What the caps leave of an amount.
struct AfterCaps {
  /// What is paid in all, in the smallest unit.
  var cents: Int64
  /// The caps that lowered it and the warnings, in the order of the rule language.
  var reasons: [ReasonIndex] = []
  /// The parts and their days.
  var payouts: [Payout]

  init(_ cents: Int64, on day: Day) {
    self.cents = cents
    payouts = cents > 0 ? [Payout(on: day, amount: Money(cents: cents))] : []
  }
}

extension Matter {
  /// The caps that hold the claim, in the order of the rules.
  var coveringCaps: some Sequence<CapPlan> {
    let (action, pillar) = (Int(claim.action), action.pillar)
    return capVersion.caps.lazy.filter { $0.covers(action: action, pillar: pillar) }
  }

  /// Applies the caps: those that reduce and refuse in their order, the one that defers, and at
  /// last those that only watch.
  func underCaps<Past: History>(
    _ full: Int64, in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> AfterCaps {
    var cents = full
    var reasons: [ReasonIndex] = []
    for cap in coveringCaps where cap.beyond == .reduce || cap.beyond == .refuse {
      let left = try left(of: cap, in: &history)
      let allowed = left.allows(cents) ? cents : cap.beyond == .reduce ? part(of: left) : 0
      traceCap(cap, left, allowed, tracing: &trace)
      if allowed < cents { reasons.append(.cap(cap.name)) }
      cents = allowed
    }
    var grant = AfterCaps(cents, on: claim.doneOn)
    if let cap = coveringCaps.first(where: { $0.beyond == .defer }) {
      grant = try deferred(cents, by: cap, in: &history, tracing: &trace)
      if grant.cents < cents { reasons.append(.cap(cap.name)) }
    }
    for cap in coveringCaps where cap.beyond == .warn && grant.cents > 0 {
      let left = try left(of: cap, in: &history)
      traceCap(cap, left, grant.cents, tracing: &trace)
      if !left.allows(grant.cents) { reasons.append(.warn(cap.name)) }
    }
    grant.reasons = reasons
    return grant
  }

  /// What is left of a cap for a claim.
  enum Left {
    /// So much money, with what was used.
    case cents(Int64, used: Int64)
    /// So many bons, with what was used.
    case bons(Int64, used: Int64)

    /// Whether an amount can be paid as it is. Nothing always can.
    func allows(_ cents: Int64) -> Bool {
      switch self {
      case .cents(let left, _): cents == 0 || cents <= left
      case .bons(let left, _): cents == 0 || left > 0
      }
    }
  }

  /// The part of an amount that is left: rounded down to a step, never below 0.
  private func part(of left: Left) -> Int64 {
    guard case .cents(let cents, _) = left else { return 0 }
    return version.rounding.roundedDown(max(0, cents))
  }

  private func left<Past: History>(
    of cap: CapPlan, in history: inout Past
  ) throws(Past.Failure) -> Left {
    let days = cap.window.reach(of: claim.doneOn, yearStart: plan.yearStart)
    let use: Use
    if case .days(let length) = cap.window {
      use = largestUse(
        ofSpan: length, in: try history.dailyUse(of: holder(of: cap), on: days))
    } else {
      use = try history.use(of: holder(of: cap), on: days)
    }
    return switch cap.limit {
    case .cents(let limit): .cents(limit - use.cents, used: use.cents)
    case .bons(let limit): .bons(limit - use.bons, used: use.bons)
    }
  }

  /// Pays what fits in the claim's own window now and the rest when later windows open.
  private func deferred<Past: History>(
    _ cents: Int64, by cap: CapPlan, in history: inout Past,
    tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> AfterCaps {
    guard case .cents(let limit) = cap.limit, cents > 0 else {
      return AfterCaps(cents, on: claim.doneOn)
    }
    var grant = AfterCaps(0, on: claim.doneOn)
    var rest = cents
    var payday = claim.doneOn
    var windowsAfter = 0
    var usedNow: Int64 = 0
    while rest > 0 {
      let window = cap.window.days(around: payday, yearStart: plan.yearStart)
      let used = (try history.use(of: holder(of: cap), on: window)).cents
      if windowsAfter == 0 { usedNow = used }
      let left = limit - used
      let part = rest <= left ? rest : version.rounding.roundedDown(max(0, left))
      if part > 0 {
        grant.payouts.append(Payout(on: payday, amount: Money(cents: part)))
        rest -= part
      }
      payday = window.upperBound.adding(days: 1)
      windowsAfter += 1
      guard opens(payday, asNumber: windowsAfter) else { break }
    }
    grant.cents = cents - rest
    trace.note(
      TraceStep(
        .cap, name: plan.capNames[cap.name], money(grant.cents),
        details: details(of: cap.limit, .cents(limit - usedNow, used: usedNow))
          + [(.parts, .number(Int64(grant.payouts.count)))],
        at: cap.place))
    return grant
  }

  /// Whether a window that begins on a day, as the n-th after the claim's own, takes deferred
  /// parts: up to the programme's last day, or 120 windows where it has none.
  private func opens(_ day: Day, asNumber number: Int) -> Bool {
    guard let last = plan.versions.last?.runs.last else {
      return number <= Matter.mostWindowsAhead
    }
    return day <= last
  }

  /// How far a programme without a last day puts off what it owes.
  private static var mostWindowsAhead: Int { 120 }

  private func traceCap(
    _ cap: CapPlan, _ left: Left, _ allowed: Int64, tracing trace: inout some DecisionTrace
  ) {
    trace.note(
      TraceStep(
        .cap, name: plan.capNames[cap.name], money(allowed),
        details: details(of: cap.limit, left), at: cap.place))
  }

  private func details(
    of limit: CapPlan.Limit, _ left: Left
  ) -> [(TraceStep.Name, TraceStep.Value)] {
    switch (limit, left) {
    case (.cents(let limit), .cents(let left, let used)):
      [(.limit, money(limit)), (.used, money(used)), (.left, money(max(0, left)))]
    case (.bons(let limit), .bons(let left, let used)):
      [(.limit, .number(limit)), (.used, .number(used)), (.left, .number(max(0, left)))]
    case (.cents, .bons), (.bons, .cents): []
    }
  }
}

// MARK: - What a payment adds to the use of caps

extension Matter {
  /// The additions to every cap that covers the claim, warning ones too.
  func uses(of grant: AfterCaps) -> [CapUse] {
    coveringCaps.flatMap { cap in
      let holder = holder(of: cap)
      guard cap.beyond == .defer else {
        return [
          CapUse(holder: holder, on: claim.doneOn, use: Use(cents: grant.cents, bons: 1))
        ]
      }
      let bon = CapUse(holder: holder, on: claim.doneOn, use: Use(bons: 1))
      return [bon]
        + grant.payouts.map { part in
          CapUse(holder: holder, on: part.on, use: Use(cents: part.amount.cents))
        }
    }
  }

  /// Whose total of a cap the claim counts towards.
  private func holder(of cap: CapPlan) -> CapHolder {
    var holder = CapHolder(ledger: Int32(cap.ledger))
    if cap.per.contains(.participant) { holder.participant = claim.participant }
    if cap.per.contains(.household) {
      holder.household =
        view.facts?.household.map { .named($0) } ?? .alone(participant: claim.participant)
    }
    if cap.per.contains(.pillar) { holder.pillar = Int32(action.pillar) }
    if cap.per.contains(.action) { holder.action = claim.action }
    if cap.per.contains(.mentor), let mentor = claim.mentor { holder.mentor = mentor }
    return holder
  }
}
