extension RewardPlan {
  /// Decides one claim: the fifteen steps of the rule language, in its order.
  ///
  /// - Parameters:
  ///   - claim: A claim that was admitted: its action is one that the deciding version has.
  ///   - person: What is known about the participant.
  ///   - done: The day on which it was done.
  ///   - history: The past. It is read and not changed; ``Verdict`` says what to add to it.
  ///   - trace: Where the steps go.
  /// - Returns: What the claim earns and why.
  /// - Throws: What the history throws when it cannot be read.
  package func decide<Past: History, Trace: DecisionTrace>(
    _ claim: IndexedClaim, of person: Timeline, done: CalendarDay, in history: inout Past,
    tracing trace: inout Trace
  ) throws(Past.Failure) -> Verdict {
    guard let version = decidingVersion(of: claim, done: done, tracing: &trace) else {
      return notInForce(claim)  // 1
    }
    let matter = Matter(
      of: claim, by: person, done: done, version: version, under: self, tracing: &trace)
    if try history.hasSame(as: claim) { return matter.ending(.denied, .duplicate) }  // 2
    switch matter.eligibility(tracing: &trace) {  // 3
    case .holds: break
    case .fails: return matter.ending(.denied, .notEligible)
    case .unknown(let fact): return matter.ending(.pended, .missing(fact))
    }
    if claim.isMissed { return try matter.missed(in: &history) }  // 4
    if let kind = matter.missingEvidence(tracing: &trace) {  // 5
      return matter.ending(.pended, .evidence(kind))
    }
    if matter.earnsNothing {  // 6
      return matter.ending(.recognised, .noBon)
    }
    switch matter.condition(tracing: &trace) {  // 7
    case .holds: break
    case .fails: return matter.ending(.recognised, .condition)
    case .unknown(let fact): return matter.ending(.pended, .missing(fact))
    }
    if let action = try matter.actionNotThereYet(in: &history, tracing: &trace) {  // 8
      return matter.ending(.recognised, .after(action))
    }
    if claim.isDeclined { return matter.ending(.recognised, .declined) }  // 9
    if let fact = matter.unknownFact() {  // 10
      return matter.ending(.pended, .missing(fact))
    }
    let run = try matter.advance(in: &history, tracing: &trace)  // 11
    guard run.isComplete else { return matter.ending(.recognised, .streak, run: run.state) }
    if try matter.isLimitUsedUp(in: &history, tracing: &trace) {  // 12
      return matter.ending(.recognised, .limit, run: run.state)
    }
    let full = matter.amount(at: run.climb, tracing: &trace)  // 13
    guard full > 0 else { return matter.ending(.recognised, .noBon, run: run.state) }
    let grant = try matter.underCaps(full, in: &history, tracing: &trace)  // 14
    return matter.paid(grant, of: full, run: run.state)  // 15
  }

  /// The version that decides a claim, by its index; `nil` if none is in force on that day.
  private func decidingVersion(
    of claim: IndexedClaim, done: CalendarDay, tracing trace: inout some DecisionTrace
  ) -> Int? {
    let day = decidingDay(of: claim)
    trace.note(
      TraceStep(
        .decidingDay, .day(day),
        details: claim.agreedOn.map { [(.agreedOn, .day($0))] } ?? []))
    let version = day == done.day ? done.version : versionIndex(on: day)
    if version == nil { trace.note(TraceStep(.version, .word(.none))) }
    return version
  }

  /// Decides a claim of a day that nobody has reckoned yet.
  package func decide<Past: History, Trace: DecisionTrace>(
    _ claim: IndexedClaim, of person: Timeline, in history: inout Past,
    tracing trace: inout Trace
  ) throws(Past.Failure) -> Verdict {
    try decide(
      claim, of: person, done: calendar(on: claim.doneOn), in: &history, tracing: &trace)
  }

  private func notInForce(_ claim: IndexedClaim) -> Verdict {
    var verdict = Verdict(.denied, [.notInForce])
    verdict.pillar = lastPillar(of: Int(claim.action))
    return verdict
  }

  /// The day whose rules and facts decide a claim: the day on which it was agreed, as long as
  /// the promise of the version of that day holds, else the day on which it was done.
  package func decidingDay(of claim: IndexedClaim) -> Day {
    guard let agreed = claim.agreedOn, let index = versionIndex(on: agreed),
      let promise = terms.versions[index].promise, claim.doneOn <= promise.later(than: agreed)
    else { return claim.doneOn }
    return agreed
  }
}
