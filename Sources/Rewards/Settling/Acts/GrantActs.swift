/// Proposes an amount outside the rules.
package struct ProposeGrant: Act {
  let grant: Grant

  package init(_ grant: Grant) {
    self.grant = grant
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    for id in [grant.id, grant.participant]
    where !Identifier.isID(id) || Identifier.isProbableBSN(id) {
      return .refuse(.malformedID, nil)
    }
    if let there = try past.grant(grant.id) {
      guard there.grant == grant else { return .refuse(.otherContent(grant.id), nil) }
      return try ConfirmGrant(grant.id).decide(in: &past)
    }
    if try past.claim(grant.id) != nil { return .refuse(.otherContent(grant.id), nil) }
    if try past.isErased(source: grant.id) { return .refuse(.erased(grant.id), nil) }
    guard !grant.reason.isEmpty else { return .refuse(.reasonMissing, nil) }
    guard Closing.isFit(grant.reason) else { return .refuse(.reasonUnfit, nil) }
    let scale = past.plan.currency.unit
    guard (1...Money.largestReward * scale).contains(grant.cents) else {
      return .refuse(.amountUnfit, nil)
    }
    if let action = grant.action, !past.plan.hasAction(action, on: past.moment.day) {
      let nearest = nearestName(to: action, among: past.plan.actions.names)
      return .refuse(.unknownAction(action, nearest: nearest), nil)
    }
    return .book(.grantProposed(grant))
  }
}

/// Agrees, as a second person, to an amount outside the rules.
package struct ConfirmGrant: Act {
  let id: String

  package init(_ id: String) {
    self.id = id
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    guard let there = try past.grant(id) else { return .refuse(.unknownGrant(id), nil) }
    guard there.status == .proposed, !past.signature.isOf(there.proposedBy) else {
      return .standing(entry: there.entry)
    }
    guard !past.signature.isOf(there.grant.participant) else {
      return Attempt("grant", object: id, participant: there.grant.participant)
        .refused(.ownClaim(id))
    }
    return .book(
      .granted(
        GrantBooking(
          grant: there.grant, proposedBy: there.proposedBy,
          uses: try past.uses(of: there.grant))))
  }
}

extension Books {
  /// What a grant adds to the use of caps: to each that counts what it is for.
  ///
  /// A grant without an action counts under the caps whose totals ask for no pillar and no
  /// action. No cap holds a grant back, and no mentor's total counts it.
  fileprivate mutating func uses(of grant: Grant) throws(Failure) -> [NamedUse] {
    let (plan, day) = (plan, moment.day)
    let version = plan.actingVersion(on: day)
    let action = grant.action.flatMap(plan.actions.index(of:))
    let pillar = action.flatMap { version.actions[$0]?.pillar }
    let participant = Int32(people.participants.insert(grant.participant))
    let household = try timeline(of: grant.participant).facts(on: day)?.household
    return version.caps.compactMap { cap -> NamedUse? in
      guard !cap.per.contains(.mentor) else { return nil }
      var holder = CapHolder(ledger: Int32(cap.ledger))
      if let action, let pillar {
        guard cap.covers(action: action, pillar: pillar) else { return nil }
        if cap.per.contains(.pillar) { holder.pillar = Int32(pillar) }
        if cap.per.contains(.action) { holder.action = Int32(action) }
      } else {
        guard cap.pillars == nil, cap.actions == nil, !cap.per.contains(.pillar),
          !cap.per.contains(.action)
        else { return nil }
      }
      if cap.per.contains(.participant) { holder.participant = participant }
      if cap.per.contains(.household) {
        holder.household = household.map { .named($0) } ?? .alone(participant: participant)
      }
      return NamedUse(
        holder: people.text(of: holder, under: plan), on: day, cents: grant.cents, bons: 1)
    }
  }
}
