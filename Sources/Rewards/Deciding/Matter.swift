/// One claim before the rules: the version that decides it, the facts of that day, and the
/// version whose caps hold. The steps of deciding are its methods.
package struct Matter {
  let plan: RewardPlan
  let claim: IndexedClaim
  /// The version that decides, and its index.
  let version: VersionPlan
  let versionIndex: Int
  /// The version whose caps hold: the one in force on the day it was done, else the last.
  let capVersion: VersionPlan
  let action: ActionPlan
  let view: FactView

  /// - Returns: `nil` if no version is in force on the deciding day.
  init?(
    of claim: IndexedClaim, by person: Timeline, under plan: RewardPlan,
    tracing trace: inout some DecisionTrace
  ) {
    let day = plan.decidingDay(of: claim)
    trace.note(
      TraceStep(
        .decidingDay, .day(day),
        details: claim.agreedOn.map { [(.agreedOn, .day($0))] } ?? []))
    guard let index = plan.versionIndex(on: day) else {
      trace.note(TraceStep(.version, .word(.none)))
      return nil
    }
    let version = plan.versions[index]
    guard let action = version.actions[Int(claim.action)] else {
      preconditionFailure("a claim is admitted before it is decided")
    }
    trace.note(
      TraceStep(.version, .text(String(describing: version.runs)), at: version.runsPlace))
    trace.note(
      TraceStep(
        .action, .text(plan.actions[Int(claim.action)]), at: action.places.action))
    self.plan = plan
    self.claim = claim
    self.version = version
    self.versionIndex = index
    self.action = action
    capVersion = plan.versions[plan.versionIndex(on: claim.doneOn) ?? plan.versions.count - 1]
    view = FactView(
      facts: person.facts(on: day), decidingDay: day, ownPillar: action.pillar,
      rungOffset: plan.rungOffset)
  }

  /// A decision without money.
  func ending(
    _ outcome: DecisionOutcome, _ reason: ReasonIndex, run: RunState? = nil
  ) -> Verdict {
    var verdict = Verdict(outcome, [reason])
    verdict.pillar = action.pillar
    verdict.version = versionIndex
    verdict.run = run
    return verdict
  }

  /// A decision after the caps.
  func paid(_ grant: AfterCaps, of full: Int64, run: RunState?) -> Verdict {
    let outcome: DecisionOutcome =
      grant.cents == 0 ? .recognised : grant.cents < full ? .reduced : .approved
    var verdict = Verdict(outcome, grant.reasons)
    verdict.pillar = action.pillar
    verdict.version = versionIndex
    verdict.cents = grant.cents
    verdict.fullCents = full
    verdict.payouts = grant.payouts
    verdict.run = run
    verdict.uses = grant.cents > 0 ? uses(of: grant) : []
    return verdict
  }
}

// MARK: - Steps 3 to 10: who, what and whether

extension Matter {
  func eligibility(tracing trace: inout some DecisionTrace) -> Truth {
    guard let eligible = version.eligible else { return .holds }
    let truth = eligible.truth(for: view)
    trace.note(TraceStep(.eligible, value(of: truth), at: version.eligiblePlace))
    return truth
  }

  /// Appreciates an action that was missed; a streak is forgotten and a ladder moves.
  func missed<Past: History>(in history: inout Past) throws(Past.Failure) -> Verdict {
    var run: RunState?
    if action.streak != nil {
      var state = try history.run(of: claim)
      state.missStreak()
      run = state
    } else if case .ladder(let ladder) = action.earning {
      var state = try history.run(of: claim)
      state.miss(on: ladder)
      run = state
    }
    return ending(.recognised, .missed, run: run)
  }

  /// The first kind of evidence that the claim does not carry.
  func missingEvidence(tracing trace: inout some DecisionTrace) -> Int? {
    guard !action.evidence.isEmpty else { return nil }
    let missing = action.evidence.first { !claim.evidence.contains($0) }
    trace.note(
      TraceStep(
        .evidence, missing.map { .missing(plan.evidenceKinds[$0]) } ?? .word(.there),
        at: action.places.evidence))
    return missing
  }

  func condition(tracing trace: inout some DecisionTrace) -> Truth {
    guard let when = action.when else { return .holds }
    let truth = when.truth(for: view)
    trace.note(TraceStep(.when, value(of: truth), at: action.places.when))
    return truth
  }

  /// The first action that has to come before and is not there yet.
  func actionNotThereYet<Past: History>(
    in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> Int? {
    for earlier in action.after {
      let day = try history.firstDay(of: earlier, by: claim.participant)
      let isThere = day.map { $0 <= claim.doneOn } ?? false
      trace.note(
        TraceStep(
          .after, name: plan.actions[earlier], .word(isThere ? .done : .notYet),
          at: action.places.after))
      if !isThere { return earlier }
    }
    return nil
  }

  /// The first fact that the amount or a cap needs and that is not known.
  func unknownFact() -> FactName? {
    if case .base(_, let weights) = action.earning {
      for index in weights {
        switch version.weights[index].subject {
        case .effort: break
        case .rung where view.rung(on: action.pillar) == nil: return .rung(action.pillar)
        case .attribute(let slot) where value(of: slot) == nil: return .attribute(slot)
        case .rung, .attribute: break
        }
      }
    }
    if let times = action.times, value(of: times) == nil { return .attribute(times) }
    let needsMentor =
      claim.mentor == nil && coveringCaps.contains { $0.per.contains(.mentor) }
    return needsMentor ? .mentor : nil
  }

  /// A number, an option's index or a truth of the participant.
  func value(of slot: Int) -> Int64? {
    view.facts?.value(at: plan.attributes[slot].offset)
  }

  private func value(of truth: Truth) -> TraceStep.Value {
    switch truth {
    case .holds: .word(.holds)
    case .fails: .word(.fails)
    case .unknown(let fact): .unknown(plan.text(of: fact))
    }
  }
}

// MARK: - Steps 11 and 12: runs and limits

extension Matter {
  /// What a claim makes of the run that it belongs to.
  struct Advance {
    /// The run after the claim; `nil` if the action has none.
    let state: RunState?
    /// Whether the claim pays: always, but for a streak with windows still to come.
    let isComplete: Bool
    /// For a ladder: the steps climbed before, and whether the extra is due.
    let climb: (steps: Int64, earnsExtra: Bool)
  }

  func advance<Past: History>(
    in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> Advance {
    if let streak = action.streak {
      var state = try history.run(of: claim)
      let isComplete = state.advance(streak, on: claim.doneOn, yearStart: plan.yearStart)
      trace.note(
        TraceStep(
          .streak, .word(isComplete ? .complete : .notComplete),
          details: [
            (.count, .number(isComplete ? streak.length : state.streakCount)),
            (.of, .number(streak.length)),
          ], at: action.places.streak))
      return Advance(state: state, isComplete: isComplete, climb: (0, false))
    }
    guard case .ladder(let ladder) = action.earning else {
      return Advance(state: nil, isComplete: true, climb: (0, false))
    }
    var state = try history.run(of: claim)
    let climb = state.climb(ladder)
    return Advance(state: state, isComplete: true, climb: climb)
  }

  func isLimitUsedUp<Past: History>(
    in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> Bool {
    guard let limit = action.limit else { return false }
    let days = limit.window.reach(of: claim.doneOn, yearStart: plan.yearStart)
    let paid = try history.paidBons(of: claim, on: days)
    let used = limit.window.largestUse(in: paid).bons
    trace.note(
      TraceStep(
        .limit, .word(used >= limit.count ? .usedUp : .room),
        details: [
          (.limit, .text("\(limit.count) per \(limit.window)")), (.used, .number(used)),
        ],
        at: action.places.limit))
    return used >= limit.count
  }
}

extension Window {
  /// All days whose use can matter to a day: those of its window, or of every span that holds it.
  func reach(of day: Day, yearStart: YearStart) -> ClosedRange<Day> {
    switch self {
    case .day, .week, .month, .quarter, .year: days(around: day, yearStart: yearStart)
    case .programme: .allTime
    case .days(let length): day.adding(days: 1 - length)...day.adding(days: length - 1)
    }
  }

  /// The use of the window, or the largest use of a span, from the use of all days in reach.
  func largestUse(in days: [DayUse]) -> Use {
    if case .days(let length) = self { return Rewards.largestUse(ofSpan: length, in: days) }
    return days.reduce(into: Use.none) { $0.add($1.use) }
  }
}
