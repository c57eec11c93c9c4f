import Rewards
import Testing

@testable import RewardRules

/// Claims of one participant and what they come to, to see what rules do by what they decide.
struct Story {
  var facts: [String: String] = [:]
  var household: String?

  /// One claim: an action, a day, and what else there is to say.
  struct Step {
    let action: String
    let day: String
    var agreed: String?
    var missed = false
    var effort: Int?
    var evidence: Set<String> = []
    var mentor: String?

    init(
      _ action: String, _ day: String, agreed: String? = nil, missed: Bool = false,
      effort: Int? = nil, evidence: Set<String> = [], mentor: String? = nil
    ) {
      self.action = action
      self.day = day
      self.agreed = agreed
      self.missed = missed
      self.effort = effort
      self.evidence = evidence
      self.mentor = mentor
    }
  }

  /// Each decision as `approved 40.00` or `recognised 0.00 limit`.
  func decided(_ steps: [Step], under rules: RuleSet) throws -> [String] {
    try #require(rules.codes == [], "\(rules.printedDiagnostics())")
    let plan = try #require(rules.plan)
    var casebook = Casebook(plan)
    try casebook.add(Participant(id: "p-1", household: household, facts: facts))
    for (number, step) in steps.enumerated() {
      var claim = Claim(
        id: "c-\(number)", participant: "p-1", action: step.action,
        doneOn: try #require(Day(step.day)))
      claim.agreedOn = try step.agreed.map { try #require(Day($0)) }
      claim.outcome = step.missed ? .missed : .done
      claim.effort = step.effort
      claim.evidence = step.evidence
      claim.mentor = step.mentor
      _ = try casebook.submit(claim)
    }
    return casebook.decideSubmitted().map { decision in
      ([decision.outcome.rawValue, decision.amount.text(in: plan.currency)]
        + decision.reasons.map(\.code)).joined(separator: " ")
    }
  }

  /// What one claim comes to under a version of a few lines.
  func decided(_ step: Step, under lines: String) throws -> String {
    try #require(try decided([step], under: SmallRules.read(lines)).first)
  }
}
