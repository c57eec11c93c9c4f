/// Puts a claim in.
package struct Submit: Act {
  let claim: Claim

  package init(_ claim: Claim) {
    self.claim = claim
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    if let there = try past.claim(claim.id) {
      if there.claim == claim { return .standing(entry: there.entry) }
      // It may have been amended since: the same file put in again still changes nothing.
      if try past.submission(of: claim.id) == claim { return .standing(entry: there.entry) }
      return .refuse(.otherContent(claim.id), nil)
    }
    if try past.grant(claim.id) != nil { return .refuse(.otherContent(claim.id), nil) }
    // A file that is put in again must not bring back what was erased, to be paid twice.
    if try past.isErased(source: claim.id) { return .refuse(.erased(claim.id), nil) }
    if case .failure(let fault) = try past.admit(claim) {
      return .refuse(.faulty(claim.id, fault), nil)
    }
    guard claim.doneOn <= past.moment.day else {
      return .refuse(.futureDay(claim.id, claim.doneOn), nil)
    }
    return .book(.submitted(Submission(claim: claim)))
  }
}

/// Changes an open claim: evidence that comes later, a slip.
package struct Amend: Act {
  let claim: Claim
  let reason: String?

  /// - Parameters:
  ///   - claim: The whole new content, under the id of the claim.
  ///   - reason: Why, if it is said.
  package init(_ claim: Claim, reason: String?) {
    self.claim = claim
    self.reason = reason
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let there = try past.claim(claim.id) else { return .refuse(.unknownClaim(claim.id), nil) }
    if there.claim == claim { return .standing(entry: there.entry) }
    let attempt = Attempt("amend", on: there.claim)
    guard there.status.isOpen else {
      return attempt.refused(.notOpen(claim.id, there.status))
    }
    if let reason, !Closing.isFit(reason) { return .refuse(.reasonUnfit, nil) }
    guard there.claim.participant == claim.participant else {
      return attempt.refused(.fixedField(claim.id, field: "participant"))
    }
    guard there.claim.action == claim.action else {
      return attempt.refused(.fixedField(claim.id, field: "action"))
    }
    if case .failure(let fault) = try past.admit(claim) {
      return .refuse(.faulty(claim.id, fault), nil)
    }
    guard claim.doneOn <= past.moment.day else {
      return .refuse(.futureDay(claim.id, claim.doneOn), nil)
    }
    return .book(.amended(Amendment(claim: claim, reason: reason)))
  }
}

/// What was tried, before it is known why it may not happen.
struct Attempt {
  let act: String
  let object: String
  let participant: String?

  init(_ act: String, object: String, participant: String?) {
    self.act = act
    self.object = object
    self.participant = participant
  }

  init(_ act: String, on claim: Claim) {
    self.init(act, object: claim.id, participant: claim.participant)
  }

  /// The refusal of it, which is written down.
  func refused(_ refusal: Refusal) -> Outcome {
    .refuse(
      refusal,
      RefusedAct(
        act: act, object: object, participant: participant, refusal: refusal.code))
  }
}
