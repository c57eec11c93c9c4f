/// Puts a decision or a grant right by a counter-entry. What was handed over stays with the
/// resident; the programme bears it.
package struct Reverse: Act {
  let source: String
  let reason: String

  /// - Parameters:
  ///   - source: The id of a claim or a grant.
  ///   - reason: Why.
  package init(_ source: String, reason: String) {
    self.source = source
    self.reason = reason
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let participant: String
    let entry: Int64
    if let booked = try past.claim(source) {
      if booked.status == .reversed { return .standing(entry: booked.entry) }
      guard booked.status == .decided else {
        return Attempt("reverse", on: booked.claim).refused(.notDecided(source, booked.status))
      }
      (participant, entry) = (booked.claim.participant, booked.entry)
    } else if let booked = try past.grant(source) {
      if booked.status == .reversed { return .standing(entry: booked.entry) }
      (participant, entry) = (booked.grant.participant, booked.entry)
    } else {
      return .refuse(.unknownClaim(source), nil)
    }
    guard !reason.isEmpty else { return .refuse(.reasonMissing, nil) }
    guard Closing.isFit(reason) else { return .refuse(.reasonUnfit, nil) }
    let later = try past.runClaims(since: entry)
    guard later.isEmpty else {
      return Attempt("reverse", object: source, participant: participant)
        .refused(.laterDecided(source, later: later))
    }
    let payouts = try past.payouts(of: entry)
    return .book(
      .reversed(
        Reversal(
          source: source, participant: participant, entry: entry, reason: reason,
          parts: payouts.map(Reversal.Part.init),
          uses: NamedUse.givenBack(try past.uses(of: entry), after: payouts))))
  }
}

extension Reversal.Part {
  fileprivate init(_ payout: BookedPayout) {
    self.init(
      part: payout.part, back: payout.open.cents, loss: payout.handed.cents,
      isDue: payout.isDue)
  }
}

extension NamedUse {
  /// What of some uses is given back: what was not handed over.
  ///
  /// - Parameters:
  ///   - uses: What a decision added to the use of caps.
  ///   - payouts: The parts of what it granted, with what was handed over of each.
  /// - Returns: What is given back; uses of which nothing is, are left out.
  static func givenBack(_ uses: [NamedUse], after payouts: [BookedPayout]) -> [NamedUse] {
    let handed = payouts.reduce(0) { $0 + $1.handed.cents }
    return uses.compactMap { use in
      // A deferring cap counts each part on its own day; all others the whole amount at once.
      let isPart = use.bons == 0
      let kept =
        isPart
        ? payouts.filter { $0.on == use.on }.reduce(0) { $0 + $1.handed.cents }
        : min(handed, use.cents)
      let back = NamedUse(
        holder: use.holder, on: use.on, cents: use.cents - kept,
        bons: handed == 0 ? use.bons : 0)
      return back.cents == 0 && back.bons == 0 ? nil : back
    }
  }
}
