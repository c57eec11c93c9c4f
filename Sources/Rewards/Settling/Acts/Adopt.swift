/// Takes over rules: the first person proposes them, a second one who brings the same agrees.
package struct Adopt: Act {
  let plan: RewardPlan
  let rules: RulesTaken

  package init(_ rules: RulesTaken, plan: RewardPlan) {
    self.rules = rules
    self.plan = plan
  }

  package func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome {
    let standing = try past.rules()
    if standing.current == rules { return .standing(entry: standing.entry) }
    if let refusal = plan.refusal(asSuccessorOf: past.plan, on: past.moment.day) {
      return Attempt("adopt", object: past.plan.programme, participant: nil).refused(refusal)
    }
    guard let proposed = standing.proposed, let by = standing.proposedBy, proposed == rules else {
      return .book(.rulesProposed(rules))
    }
    return past.signature.isOf(by) ? .standing(entry: standing.entry) : .book(.adopted(rules))
  }
}

extension RewardPlan {
  /// Why these rules cannot follow others; `nil` if they can.
  ///
  /// What was in force stays as it was: only the last day of a version may change, to today or
  /// a later day, so that another can follow it.
  func refusal(asSuccessorOf plan: RewardPlan, on today: Day) -> Refusal? {
    guard programme == plan.programme, currency == plan.currency, timeZone == plan.timeZone,
      yearStart == plan.yearStart
    else { return .otherProgramme(programme) }
    for old in plan.versions where old.runs.first.map({ $0 <= today }) ?? true {
      let runs = String(describing: old.runs)
      guard let new = versions.first(where: { $0.seal == old.seal }) else {
        return .changesVersion(runs: runs)
      }
      let hasEnded = old.runs.last.map { $0 < today } ?? false
      let endsTooEarly = new.runs.last.map { $0 < today } ?? false
      guard new.runs == old.runs || !(hasEnded || endsTooEarly) else {
        return .changesVersion(runs: runs)
      }
    }
    return nil
  }
}
