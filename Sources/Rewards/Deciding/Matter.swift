/// One claim before the rules: the version that decides it, the facts of that day, and the
/// version whose caps hold. The steps of deciding are its methods.
package struct Matter {
  let plan: RewardPlan
  let claim: IndexedClaim
  /// The day on which it was done.
  let done: CalendarDay
  /// The version that decides, by its index.
  let versionIndex: Int
  let action: ActionTerms
  let view: FactView

  init(
    of claim: IndexedClaim, by person: Timeline, done: CalendarDay, version: Int,
    under plan: RewardPlan, tracing trace: inout some DecisionTrace
  ) {
    let day = plan.decidingDay(of: claim)
    guard let action = plan.terms.action(claim.action, under: version) else {
      preconditionFailure("a claim is admitted before it is decided")
    }
    self.plan = plan
    self.claim = claim
    self.done = done
    versionIndex = version
    self.action = action
    view = FactView(
      facts: person.facts(on: day), decidingDay: day, ownPillar: Int(action.pillar),
      rungOffset: plan.rungOffset)
    trace.note(
      TraceStep(.version, .text(String(describing: rules.runs)), at: rules.runsPlace))
    trace.note(
      TraceStep(.action, .text(plan.actions[Int(claim.action)]), at: places?.action))
  }

  /// What deciding reads of the version that decides.
  var version: VersionTerms { plan.terms.versions[versionIndex] }

  /// The version as it is written, for the trace.
  var rules: VersionPlan { plan.versions[versionIndex] }

  /// Where the action's fields are written, for the trace.
  var places: ActionPlan.Places? { rules.actions[Int(claim.action)]?.places }

  /// A decision without money.
  func ending(
    _ outcome: DecisionOutcome, _ reason: ReasonIndex, run: RunState? = nil
  ) -> Verdict {
    var verdict = Verdict(outcome, Few(reason))
    verdict.pillar = Int(action.pillar)
    verdict.version = versionIndex
    verdict.run = run
    return verdict
  }

  /// A decision after the caps.
  func paid(_ grant: AfterCaps, of full: Int64, run: RunState?) -> Verdict {
    let outcome: DecisionOutcome =
      grant.cents == 0 ? .recognised : grant.cents < full ? .reduced : .approved
    var verdict = Verdict(outcome, grant.reasons)
    verdict.pillar = Int(action.pillar)
    verdict.version = versionIndex
    verdict.cents = grant.cents
    verdict.fullCents = full
    verdict.payouts = grant.payouts
    verdict.run = run
    verdict.household = household
    return verdict
  }
}

// MARK: - Steps 3 to 10: who, what and whether

extension Matter {
  func eligibility(tracing trace: inout some DecisionTrace) -> Truth {
    guard let eligible = version.eligible else { return .holds }
    let truth = plan.terms.conditions[eligible].truth(for: view)
    trace.note(TraceStep(.eligible, value(of: truth), at: rules.eligiblePlace))
    return truth
  }

  /// Appreciates an action that was missed; a streak is forgotten and a ladder moves.
  func missed<Past: History>(in history: inout Past) throws(Past.Failure) -> Verdict {
    var run: RunState?
    if action.streak != nil {
      var state = try history.run(of: claim)
      state.missStreak()
      run = state
    } else if case .ladder(let index) = action.earning {
      var state = try history.run(of: claim)
      state.miss(on: plan.terms.ladders[index])
      run = state
    }
    return ending(.recognised, .missed, run: run)
  }

  /// The first kind of evidence that the claim does not carry.
  func missingEvidence(tracing trace: inout some DecisionTrace) -> Int? {
    guard action.evidence.count > 0 else { return nil }
    var missing: Int?
    for index in action.evidence.range {
      let kind = plan.terms.number(index)
      guard missing == nil, !claim.evidence.contains(kind) else { continue }
      missing = kind
    }
    trace.note(
      TraceStep(
        .evidence, missing.map { .missing(plan.evidenceKinds[$0]) } ?? .word(.there),
        at: places?.evidence))
    return missing
  }

  var earnsNothing: Bool {
    if case .nothing = action.earning { return true }
    return false
  }

  func condition(tracing trace: inout some DecisionTrace) -> Truth {
    guard let when = action.when else { return .holds }
    let truth = plan.terms.conditions[when].truth(for: view)
    trace.note(TraceStep(.when, value(of: truth), at: places?.when))
    return truth
  }

  /// The first action that has to come before and is not there yet.
  func actionNotThereYet<Past: History>(
    in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> Int? {
    for index in action.after.range {
      let earlier = plan.terms.number(index)
      let day = try history.firstDay(of: earlier, by: claim.participant)
      let isThere = day.map { $0 <= claim.doneOn } ?? false
      trace.note(
        TraceStep(
          .after, name: plan.actions[earlier], .word(isThere ? .done : .notYet),
          at: places?.after))
      if !isThere { return earlier }
    }
    return nil
  }

  /// The first fact that the amount or a cap needs and that is not known.
  func unknownFact() -> FactName? {
    for index in action.weights.range {
      switch plan.terms.weights[plan.terms.number(index)].subject {
      case .effort: break
      case .rung where rung == nil: return .rung(Int(action.pillar))
      case .attribute(let slot) where value(of: slot) == nil: return .attribute(slot)
      case .rung, .attribute: break
      }
    }
    if let times = action.times, value(of: times) == nil { return .attribute(times) }
    guard claim.mentor == nil else { return nil }
    for number in caps where plan.terms.caps[plan.terms.cap(number)].per.contains(.mentor) {
      return .mentor
    }
    return nil
  }

  /// The rung of the participant on the action's pillar.
  var rung: Int64? { view.rung(on: Int(action.pillar)) }

  /// A number, an option's index or a truth of the participant.
  func value(of slot: Int) -> Int64? {
    view.facts?.value(at: plan.terms.slotOffsets[slot])
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
          ], at: places?.streak))
      return Advance(state: state, isComplete: isComplete, climb: (0, false))
    }
    guard case .ladder(let index) = action.earning else {
      return Advance(state: nil, isComplete: true, climb: (0, false))
    }
    var state = try history.run(of: claim)
    let climb = state.climb(plan.terms.ladders[index])
    return Advance(state: state, isComplete: true, climb: climb)
  }

  func isLimitUsedUp<Past: History>(
    in history: inout Past, tracing trace: inout some DecisionTrace
  ) throws(Past.Failure) -> Bool {
    guard let limit = action.limit else { return false }
    let days = done.reach(of: limit.window)
    let used =
      if case .days(let length) = limit.window {
        largestUse(ofSpan: length, in: try history.paidBons(of: claim, on: days)).bons
      } else {
        try history.bons(of: claim, on: days)
      }
    trace.note(
      TraceStep(
        .limit, .word(used >= limit.count ? .usedUp : .room),
        details: [
          (.limit, .text("\(limit.count) per \(limit.window)")), (.used, .number(used)),
        ],
        at: places?.limit))
    return used >= limit.count
  }
}
