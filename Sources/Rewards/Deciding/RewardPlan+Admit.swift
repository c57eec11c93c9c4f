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
      mentor: nil, evidence: KindSet(claim.evidence.compactMap(evidenceKinds.index(of:))))
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
    guard let allowed = effortAllowed(for: claim.action, under: index) else {
      let version = versions[index]
      let known = version.actions.indices.filter { version.actions[$0] != nil }
      throw .unknownAction(
        name, nearest: nearestName(to: name, among: known.map { actions[$0] }))
    }
    return allowed
  }

  /// The effort levels that a version allows; `nil` if it does not have the action.
  private func effortAllowed(for action: Int32, under version: Int) -> ClosedRange<Int>? {
    guard let action = terms.action(action, under: version) else { return nil }
    let adjustable = terms.versions[version].effortAdjustable
    return max(1, action.effort - adjustable)...min(5, action.effort + adjustable)
  }

  /// Whether a claim in numbers can be decided: the version that decides it has the action and
  /// allows the effort level.
  package func admits(_ claim: IndexedClaim) -> Bool {
    guard let index = versionIndex(on: decidingDay(of: claim)) else { return true }
    guard let allowed = effortAllowed(for: claim.action, under: index) else { return false }
    return claim.effort.map { allowed.contains(Int($0)) } ?? true
  }
}
