/// What a claim earns and why.
public struct Decision: Sendable {
  /// The claim that was decided.
  public let claim: Claim
  /// The pillar of the action under the version that decided, or under the last version that
  /// has the action where none was in force.
  public let pillar: String
  /// How it came out.
  public let outcome: DecisionOutcome
  /// What is paid in all; zero unless approved or reduced.
  public let amount: Money
  /// What the rules say before the caps; `nil` for a claim that did not come so far.
  public let fullAmount: Money?
  /// Why, in the order of the rule language; empty for a claim that is paid in full.
  public let reasons: [Reason]
  /// The parts of the amount and their days; they sum to ``amount``.
  public let payouts: [Payout]
  /// The text of the personal card; `nil` for a claim that is denied or pended.
  public let card: LocalizedText?
  /// The steps that led here, with the places of the rules.
  public let trace: [TraceStep]
  /// SHA-256 over the rule files that decided, in hexadecimal; `nil` if none was in force.
  public let rulesDigest: String?
  /// The version that decided, by the plan's index.
  package let version: Int?
}

extension RewardPlan {
  /// The words of the rules, but for a claim that was missed: they would say that it was done.
  private func card(of claim: Claim, _ action: ActionPlan?, _ verdict: Verdict) -> LocalizedText? {
    guard verdict.counts else { return nil }
    switch claim.outcome {
    case .done: return action?.card
    case .missed: return Sentence.missedCard.texts
    }
  }

  /// A verdict with its names.
  package func decision(
    _ verdict: Verdict, of claim: Claim, trace: [TraceStep]
  ) -> Decision {
    let version = verdict.version.map { versions[$0] }
    let action = actions.index(of: claim.action).flatMap { version?.actions[$0] }
    return Decision(
      claim: claim, pillar: verdict.pillar.map { pillars[$0] } ?? "",
      outcome: verdict.outcome, amount: Money(cents: verdict.cents),
      fullAmount: verdict.fullCents.map(Money.init(cents:)),
      reasons: verdict.reasons.map(reason), payouts: Array(verdict.payouts),
      card: card(of: claim, action, verdict), trace: trace,
      rulesDigest: version?.digest, version: verdict.version)
  }
}
