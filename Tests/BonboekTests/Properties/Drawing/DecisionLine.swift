import Rewards

/// A decision in one line, with all that a reader of the file is told.
struct DecisionLine: Hashable, CustomStringConvertible {
  let claim: String
  let description: String

  init(_ decision: Decision, in currency: Currency) {
    claim = decision.claim.id
    let parts = [
      decision.claim.id, decision.pillar, decision.outcome.rawValue,
      decision.amount.text(in: currency), decision.reasons.map(\.code).joined(separator: ";"),
      decision.payouts.map { $0.text(in: currency) }.joined(separator: ";"),
      decision.card?.nl ?? "",
    ]
    description = parts.joined(separator: ",")
  }
}

extension PolicyCase {
  /// The decisions on claims, in their order; those that the rules do not understand are passed
  /// over.
  func lines(for claims: [Claim]) throws -> [DecisionLine] {
    try lines(in: [claims])
  }

  /// The decisions on claims that come in parts, each decided before the next comes.
  func lines(in parts: [[Claim]]) throws -> [DecisionLine] {
    var casebook = try casebook()
    return parts.flatMap { claims in
      for claim in claims { _ = try? casebook.submit(claim) }
      return casebook.decideSubmitted().map { DecisionLine($0, in: plan.currency) }
    }
  }
}
