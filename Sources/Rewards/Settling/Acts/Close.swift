/// Rejects an open claim, with a reason.
package struct Reject: Act {
  let claim: String
  let reason: String

  package init(_ claim: String, reason: String) {
    self.claim = claim
    self.reason = reason
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let booked = try past.claim(claim) else { return .refuse(.unknownClaim(claim), nil) }
    if booked.status == .rejected { return .standing(entry: booked.entry) }
    guard booked.status.isOpen else {
      return Attempt("reject", on: booked.claim).refused(.notOpen(claim, booked.status))
    }
    guard !reason.isEmpty else { return .refuse(.reasonMissing, nil) }
    guard Closing.isFit(reason) else { return .refuse(.reasonUnfit, nil) }
    return .book(
      .rejected(
        Closing(claim: claim, participant: booked.claim.participant, reason: reason)))
  }
}

/// Takes an open claim back.
package struct Withdraw: Act {
  let claim: String
  let reason: String?

  package init(_ claim: String, reason: String?) {
    self.claim = claim
    self.reason = reason
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let booked = try past.claim(claim) else { return .refuse(.unknownClaim(claim), nil) }
    if booked.status == .withdrawn { return .standing(entry: booked.entry) }
    guard booked.status.isOpen else {
      return Attempt("withdraw", on: booked.claim).refused(.notOpen(claim, booked.status))
    }
    if let reason, !Closing.isFit(reason) { return .refuse(.reasonUnfit, nil) }
    return .book(
      .withdrawn(
        Closing(claim: claim, participant: booked.claim.participant, reason: reason)))
  }
}

extension Closing {
  /// Whether a reason can be kept: not too long, and of signs that can be printed on a line.
  static func isFit(_ reason: String) -> Bool {
    reason.count <= Refusal.longestReason
      && reason.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
      }
  }
}
