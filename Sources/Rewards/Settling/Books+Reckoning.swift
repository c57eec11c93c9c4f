/// What a claim in the books comes to, before anything is written.
package enum Reckoning: Sendable {
  /// An earlier one of the same run is still open, or one of a step that comes before: our
  /// paperwork never costs a resident anything.
  case afterClaim
  /// It cannot be decided.
  case refused(Refusal)
  /// It is decided so; the claim as it was decided, and what the past said.
  case verdict(Verdict, Claim, IndexedClaim, [HistoryAnswer])
}

extension Books {
  /// A claim in numbers, with the day that the plan agreed on where the claim has none.
  package mutating func admit(
    _ claim: Claim
  ) throws(Failure) -> Result<(Claim, IndexedClaim), ClaimFault> {
    var claim = claim
    if claim.agreedOn == nil {
      claim.agreedOn = try agreement(
        on: claim.action, by: claim.participant, notAfter: claim.doneOn)?.day
    }
    do throws(ClaimFault) {
      var indexed = try plan.admit(claim)
      indexed.participant = Int32(people.participants.insert(claim.participant))
      indexed.mentor = claim.mentor.map { Int32(people.mentors.insert($0)) }
      return .success((claim, indexed))
    } catch {
      return .failure(error)
    }
  }

  /// What a claim comes to if it is decided now.
  package mutating func reckon(_ claim: Claim) throws(Failure) -> Reckoning {
    let decided: Claim
    let indexed: IndexedClaim
    switch try admit(claim) {
    case .failure(let fault): return .refused(.faulty(claim.id, fault))
    case .success(let admitted): (decided, indexed) = admitted
    }
    if plan.movesRun(indexed) {
      let earlier = try openClaims(
        of: claim.participant, action: claim.action, before: claim.doneOn)
      guard earlier.isEmpty else { return .afterClaim }
      let later = try runClaims(of: claim.participant, action: claim.action, after: claim.doneOn)
      guard later.isEmpty else { return .refused(.laterDecided(claim.id, later: later)) }
    }
    let person = try timeline(of: claim.participant)
    var recording = RecordingHistory(self)
    var trace = NoTrace()
    let verdict = try plan.decide(indexed, of: person, in: &recording, tracing: &trace)
    self = recording.past
    if let action = verdict.stepToCome, try isOpen(plan.actions[action], before: claim) {
      return .afterClaim
    }
    return .verdict(verdict, decided, indexed, recording.answers)
  }

  /// Whether a claim of a participant for another action, of the same day or earlier, still waits
  /// for us.
  mutating func isOpen(_ action: String, before claim: Claim) throws(Failure) -> Bool {
    try !openClaims(
      of: claim.participant, action: action, before: claim.doneOn.adding(days: 1)
    ).isEmpty
  }

  /// The entry of a decision.
  package func booking(
    _ verdict: Verdict, of claim: Claim, _ indexed: IndexedClaim, answers: [HistoryAnswer]
  ) -> Booking {
    let plan = plan
    return Booking(
      claim: claim.id, participant: claim.participant, agreedOn: claim.agreedOn,
      outcome: verdict.outcome, pillar: verdict.pillar.map { plan.pillars[$0] } ?? "",
      cents: verdict.cents, fullCents: verdict.fullCents,
      reasons: verdict.reasons.map { plan.reason($0).code },
      payouts: verdict.payouts.map { part in
        Booking.Part(on: part.on, cents: part.amount.cents, isDue: part.on <= moment.day)
      },
      version: verdict.version.map { plan.versions[$0].digest }, run: verdict.run,
      uses: plan.uses(of: verdict, on: indexed).map { use in
        NamedUse(
          holder: people.text(of: use.holder, under: plan), on: use.on, cents: use.use.cents,
          bons: use.use.bons)
      }, answers: answers)
  }
}

extension RewardPlan {
  /// Whether the version that decides a claim has a streak or a ladder for its action.
  package func movesRun(_ claim: IndexedClaim) -> Bool {
    guard let index = versionIndex(on: decidingDay(of: claim)),
      let action = terms.action(claim.action, under: index)
    else { return false }
    if case .ladder = action.earning { return true }
    return action.streak != nil
  }
}

extension Verdict {
  /// The action that has to come before, where that is why nothing is paid.
  package var stepToCome: Int? {
    guard outcome == .recognised, case .after(let action)? = reasons.first else { return nil }
    return action
  }
}
