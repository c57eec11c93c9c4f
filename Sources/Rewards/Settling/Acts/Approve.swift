/// Approves a claim, which decides it.
package struct Approve: Act {
  let claim: String

  package init(_ claim: String) {
    self.claim = claim
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let booked = try past.claim(claim) else { return .refuse(.unknownClaim(claim), nil) }
    let attempt = Attempt("approve", on: booked.claim)
    switch booked.status {
    case .decided: return .standing(entry: booked.entry)
    case .rejected, .withdrawn, .reversed:
      return attempt.refused(.notOpen(claim, booked.status))
    case .submitted, .pended, .endorsed: break
    }
    guard !isOwn(booked, of: past) else { return attempt.refused(.ownClaim(claim)) }
    switch try past.reckon(booked.claim) {
    case .refused(let refusal): return attempt.refused(refusal)
    case .afterClaim: return pended(booked, [Reason.afterClaim.code])
    case .verdict(let verdict, let decided, let indexed, let answers):
      let booking = past.booking(verdict, of: decided, indexed, answers: answers)
      if verdict.outcome == .pended { return pended(booked, booking.reasons) }
      return try past.needsTwo(for: verdict.cents, to: booked.claim.participant)
        ? seconded(booked, booking, in: past) : .book(.decided(booking))
    }
  }

  private func isOwn(_ booked: BookedClaim, of past: some Books) -> Bool {
    if past.signature.isOf(booked.claim.participant) { return true }
    return past.signature.isOf(booked.submittedBy)
      && !past.plan.actingVersion(on: past.moment.day).approval.allowsOwnClaims
  }

  /// Waits; nothing is written where it waited for the same before.
  private func pended(_ booked: BookedClaim, _ reasons: [String]) -> Outcome {
    if booked.status == .pended, booked.reasons == reasons {
      return .standing(entry: booked.entry)
    }
    return .book(
      .pended(
        Pending(claim: claim, participant: booked.claim.participant, reasons: reasons)))
  }

  /// The first of two approvals, or the second, whose act decides.
  private func seconded(
    _ booked: BookedClaim, _ booking: Booking, in past: some Books
  ) -> Outcome {
    guard let first = booked.endorsedBy else {
      return .book(
        .endorsed(
          Endorsement(
            claim: claim, participant: booking.participant, cents: booking.cents)))
    }
    return past.signature.isOf(first) ? .standing(entry: booked.entry) : .book(.decided(booking))
  }
}

extension Books {
  /// Whether an amount, alone or with what the participant was granted in the last seven days,
  /// is above what one mentor may approve.
  mutating func needsTwo(for cents: Int64, to participant: String) throws(Failure) -> Bool {
    let approval = plan.actingVersion(on: moment.day).approval
    guard cents > 0, let most = approval.secondMentorAboveCents else { return false }
    let sixDaysAgo = moment.day.adding(days: -6)
    return try cents > most - approvedCents(of: participant, since: sixDaysAgo)
  }
}
