import Rewards

/// A small story about the rules with the decisions that it should lead to.
struct Scenario {
  let name: Marked<String>
  let participants: [ScenarioParticipant]
  let claims: [ScenarioClaim]
  let total: Marked<Int64>?
}

/// What a scenario says of a participant.
struct ScenarioParticipant {
  let participant: Participant
  let place: Place
  /// Where each fact is written, by its name.
  let factPlaces: [String: Place]
}

/// A claim of a scenario.
struct ScenarioClaim {
  let claim: Claim
  let place: Place
  /// What is written of it, by its keys.
  let fields: Fields
  let expectation: Expectation?
}

/// What a claim should come to; what is left out is not looked at.
struct Expectation {
  let place: Place
  var outcome: DecisionOutcome?
  var cents: Int64?
  var reasons: [String]?
  var payouts: [String]?
}
