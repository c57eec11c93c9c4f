import Rewards

/// How decisions are written.
public enum DecisionFormat: String, CaseIterable, Sendable {
  /// `claim,participant,action,pillar,done_on,outcome,amount,reasons,payouts` with a header.
  case csv
  /// An object a line, with the text of the card, the trace and the digest of the rules.
  case ndjson
}

/// Writes decisions with their traces as objects, one at a time.
struct DecisionText: Sendable {
  private let plan: RewardPlan

  init(_ plan: RewardPlan) {
    self.plan = plan
  }

  /// An object and its line break.
  func json(_ decision: Decision) -> [UInt8] {
    var object = JSONObject()
    object.add("claim", string: decision.claim.id)
    object.add("participant", string: decision.claim.participant)
    object.add("action", string: decision.claim.action)
    object.add("pillar", string: decision.pillar)
    object.add("done_on", string: String(describing: decision.claim.doneOn))
    object.add("outcome", string: decision.outcome.rawValue)
    object.add("amount", string: decision.amount.text(in: plan.currency))
    object.add("reasons", strings: decision.reasons.map(\.code))
    object.add(
      "payouts",
      objects: decision.payouts.map { payout in
        var part = JSONObject()
        part.add("on", string: String(describing: payout.on))
        part.add("amount", string: payout.amount.text(in: plan.currency))
        return part
      })
    if let card = decision.card {
      var text = JSONObject()
      text.add("nl", string: card.nl)
      text.add("en", string: card.en)
      object.add("card", object: text)
    }
    if let digest = decision.rulesDigest { object.add("rules", string: digest) }
    object.add("trace", objects: decision.trace.map(json))
    var bytes: [UInt8] = []
    object.append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func json(_ step: TraceStep) -> JSONObject {
    var object = JSONObject()
    object.add("step", string: step.kind.rawValue)
    if let name = step.name { object.add("name", string: name) }
    object.add("value", string: step.value.text(in: plan.currency))
    for detail in step.details {
      object.add(detail.name.rawValue, string: detail.value.text(in: plan.currency))
    }
    if let place = step.place { object.add("at", string: String(describing: place)) }
    return object
  }
}
