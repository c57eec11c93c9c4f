// MARK: - Step 14: the caps

/// What the caps leave of an amount.
struct AfterCaps {
  /// What is paid in all, in the smallest unit.
  var cents: Int64
  /// The caps that lowered it and the warnings, in the order of the rule language.
  var reasons: Few<ReasonIndex> = []
  /// The parts and their days.
  var payouts: Few<Payout> = []

  init(_ cents: Int64, on day: Day) {
    self.cents = cents
    if cents > 0 { payouts.append(Payout(on: day, amount: Money(cents: cents))) }
  }
}

extension Matter {
  /// The caps that hold the claim, in the order of the rules: those of the version in force on the
  /// day on which it was done, else of the last.
  var caps: Range<Int> {
    plan.terms.caps(under: done.version, action: claim.action, pillar: action.pillar)
  }

  /// Applies the caps: those that reduce and refuse in their order, the one that defers, and at
  /// last those that only watch.
  func underCaps<Past: History>(
    _ full: Int64, in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> AfterCaps {
    var cents = full
    var reasons: Few<ReasonIndex> = []
    var (deferring, watches): (Int?, Bool) = (nil, false)
    for number in caps {
      let index = plan.terms.cap(number)
      let cap = plan.terms.caps[index]
      switch cap.beyond {
      case .defer: deferring = deferring ?? index
      case .warn: watches = true
      case .reduce, .refuse:
        let left = try left(of: cap, in: &history)
        let allowed = left.allows(cents) ? cents : cap.beyond == .reduce ? part(of: left) : 0
        traceCap(index, left, allowed, tracing: &trace)
        if allowed < cents { reasons.append(.cap(cap.name)) }
        cents = allowed
      }
    }
    var grant = AfterCaps(cents, on: claim.doneOn)
    if let deferring {
      grant = try deferred(cents, by: deferring, in: &history, tracing: &trace)
      if grant.cents < cents { reasons.append(.cap(plan.terms.caps[deferring].name)) }
    }
    if watches, grant.cents > 0 {
      for number in caps {
        let index = plan.terms.cap(number)
        let cap = plan.terms.caps[index]
        guard cap.beyond == .warn else { continue }
        let left = try left(of: cap, in: &history)
        traceCap(index, left, grant.cents, tracing: &trace)
        if !left.allows(grant.cents) { reasons.append(.warn(cap.name)) }
      }
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
    of cap: CapTerms, in history: inout Past
  ) throws(Past.Failure) -> Left {
    let days = done.reach(of: cap.window)
    let use: Use
    if case .days(let length) = cap.window {
      use = try history.largestUse(of: holder(of: cap), ofSpan: length, on: days)
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
    _ cents: Int64, by index: Int, in history: inout Past,
    tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> AfterCaps {
    let cap = plan.terms.caps[index]
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
        at: place(of: index)))
    return grant
  }

  /// Whether a window that begins on a day, as the n-th after the claim's own, takes deferred
  /// parts: up to the programme's last day, or 120 windows where it has none.
  private func opens(_ day: Day, asNumber number: Int) -> Bool {
    guard let last = plan.terms.lastDay else { return number <= Matter.mostWindowsAhead }
    return day <= last
  }

  /// How far a programme without a last day puts off what it owes.
  private static var mostWindowsAhead: Int { 120 }

  private func traceCap(
    _ index: Int, _ left: Left, _ allowed: Int64, tracing trace: inout some DecisionTrace
  ) {
    trace.note(
      TraceStep(
        .cap, name: plan.capNames[plan.terms.caps[index].name], money(allowed),
        details: details(of: plan.terms.caps[index].limit, left), at: place(of: index)))
  }

  /// Where a cap is written, for the trace.
  private func place(of cap: Int) -> Place {
    let version = done.version ?? plan.versions.count - 1
    return plan.versions[version].caps[cap - plan.terms.versions[version].firstCap].place
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
  /// Whose household the claim is of.
  var household: CapHolder.Household {
    CapHolder.Household(of: claim.participant, as: view.facts)
  }

  /// Whose total of a cap the claim counts towards.
  private func holder(of cap: CapTerms) -> CapHolder {
    CapHolder(of: cap, claim, pillar: action.pillar, household: household)
  }
}

extension CapHolder {
  init(of cap: CapTerms, _ claim: IndexedClaim, pillar: Int32, household: Household) {
    self.init(ledger: Int32(cap.ledger))
    if cap.per.contains(.participant) { participant = claim.participant }
    if cap.per.contains(.household) { self.household = household }
    if cap.per.contains(.pillar) { self.pillar = pillar }
    if cap.per.contains(.action) { action = claim.action }
    if cap.per.contains(.mentor), let mentor = claim.mentor { self.mentor = mentor }
  }
}

extension CapHolder.Household {
  /// The household of a participant, as what is known about them says it.
  init(of participant: Int32, as facts: Facts?) {
    self = facts?.household.map { .named($0) } ?? .alone(participant: participant)
  }
}

extension RewardPlan {
  /// Gives each addition to the use of caps that a verdict makes: of every cap that covers the
  /// claim, those that only watch too.
  func forEachUse(
    of verdict: Verdict, on claim: IndexedClaim, done: CalendarDay, _ body: (CapUse) -> Void
  ) {
    guard verdict.cents > 0, let pillar = verdict.pillar else { return }
    for number in terms.caps(under: done.version, action: claim.action, pillar: Int32(pillar)) {
      let cap = terms.caps[terms.cap(number)]
      let holder = CapHolder(
        of: cap, claim, pillar: Int32(pillar), household: verdict.household)
      guard cap.beyond == .defer else {
        body(CapUse(holder: holder, on: done.day, use: Use(cents: verdict.cents, bons: 1)))
        continue
      }
      body(CapUse(holder: holder, on: done.day, use: Use(bons: 1)))
      for part in verdict.payouts {
        body(CapUse(holder: holder, on: part.on, use: Use(cents: part.amount.cents)))
      }
    }
  }

  /// What a verdict adds to the use of caps, in the order of the rules.
  package func uses(of verdict: Verdict, on claim: IndexedClaim) -> [CapUse] {
    var uses: [CapUse] = []
    forEachUse(of: verdict, on: claim, done: calendar(on: claim.doneOn)) { uses.append($0) }
    return uses
  }
}
