extension RewardPlan {
  /// A claim in numbers, if it says what the rules understand.
  ///
  /// - Returns: The claim with participant 0 and no mentor: who keeps the claims has numbers of
  ///   its own for people and fills them in.
  /// - Throws: ``ClaimFault`` if it cannot be decided at all; never ``ClaimFault/repeatedID`` or
  ///   ``ClaimFault/outOfOrder``, which take other claims to see.
  package func admit(_ claim: Claim) throws(ClaimFault) -> IndexedClaim {
    guard Identifier.isID(claim.id) else { throw .malformedID(field: .claim) }
    guard !Identifier.isProbableBSN(claim.participant) else { throw .probableBSN }
    guard Identifier.isID(claim.participant) else { throw .malformedID(field: .participant) }
    if let mentor = claim.mentor, !Identifier.isID(mentor) {
      throw .malformedID(field: .mentor)
    }
    if let agreed = claim.agreedOn, agreed > claim.doneOn { throw .agreedAfterDone }
    if let kind = claim.evidence.filter({ !Identifier.isName($0) }).min() {
      throw .malformedEvidence(kind)
    }
    guard let action = actions.index(of: claim.action) else {
      let nearest = nearestName(to: claim.action, among: actions.names)
      throw .unknownAction(claim.action, nearest: nearest)
    }
    var admitted = IndexedClaim(
      participant: 0, action: Int32(action), doneOn: claim.doneOn, agreedOn: claim.agreedOn,
      isMissed: claim.outcome == .missed, isDeclined: claim.isDeclined, effort: nil,
      mentor: nil, evidence: Set(claim.evidence.compactMap(evidenceKinds.index(of:))))
    let allowed = try effortAllowed(for: admitted, named: claim.action)
    if let effort = claim.effort {
      guard allowed.contains(effort) else {
        throw .effortOutOfRange(effort, allowed: allowed)
      }
      admitted.effort = UInt8(effort)
    }
    return admitted
  }

  /// The effort levels that the deciding version allows; all five where none decides.
  private func effortAllowed(
    for claim: IndexedClaim, named name: String
  ) throws(ClaimFault) -> ClosedRange<Int> {
    guard let index = versionIndex(on: decidingDay(of: claim)) else { return 1...5 }
    let version = versions[index]
    guard let action = version.actions[Int(claim.action)] else {
      let known = version.actions.indices.filter { version.actions[$0] != nil }
      throw .unknownAction(
        name, nearest: nearestName(to: name, among: known.map { actions[$0] }))
    }
    let (least, most) = (
      action.effort - version.effortAdjustable, action.effort + version.effortAdjustable
    )
    return max(1, least)...min(5, most)
  }
}
