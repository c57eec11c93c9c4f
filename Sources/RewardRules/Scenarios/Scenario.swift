import Rewards

/// A small story about the rules with the decisions that it should lead to.
struct Scenario {
  let name: Marked<String>
  let participants: [(participant: Participant, place: Place)]
  let claims: [ScenarioClaim]
  let total: Marked<Int64>?
}

/// A claim of a scenario.
struct ScenarioClaim {
  let claim: Claim
  let place: Place
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
