/// Claims that show that so much can be paid: what `decide` makes of them.
public struct Witness: Sendable {
  /// The claims, by the day on which they were done.
  public let claims: [Claim]
  /// What has to be known about the residents, some from a day on.
  public let participants: [Participant]
  /// The days on which money counts.
  public let days: ClosedRange<Day>
  /// What a ``Casebook`` pays on those days.
  public let paid: Money

  /// Decides the claims anew.
  init(
    _ claims: [Claim], of participants: [Participant], during days: ClosedRange<Day>,
    under plan: RewardPlan
  ) {
    var casebook = Casebook(plan)
    for participant in participants { try? casebook.add(participant) }
    for claim in claims { _ = try? casebook.submit(claim) }
    var cents: Int64 = 0
    casebook.decideSubmitted(tracing: NoTrace()) { _, _, verdict, _ in
      for payout in verdict.payouts where days.contains(payout.on) {
        cents = cents.addingUpTo(payout.amount.cents)
      }
    }
    (self.claims, self.participants, self.days) = (claims, participants, days)
    paid = Money(cents: cents)
  }
}

extension Witness {
  /// The same with fewer claims, if those that are left bring no less.
  func without(_ plan: RewardPlan, _ isIdle: (Claim) -> Bool) -> Witness {
    let kept = claims.filter { !isIdle($0) }
    guard kept.count < claims.count else { return self }
    let lesser = Witness(kept, of: participants, during: days, under: plan)
    return lesser.paid >= paid ? lesser : self
  }
}
