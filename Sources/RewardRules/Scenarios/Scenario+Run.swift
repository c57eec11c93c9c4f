import Rewards

extension Scenario {
  /// What came out otherwise than the scenario expects; nothing if it passed.
  func faults(under plan: RewardPlan) -> [Diagnostic] {
    var casebook = Casebook(plan)
    var faults: [Diagnostic] = []
    for (participant, place) in participants {
      do {
        try casebook.add(participant)
        faults += unknownFacts(of: participant, plan).map {
          Diagnostic(.scenarioClaim, $0, at: place, help: "the rules know: \(known(in: plan))")
        }
      } catch {
        faults.append(Diagnostic(.scenarioClaim, error.sentence, at: place))
      }
    }
    for claim in claims {
      do throws(ClaimFault) {
        guard try casebook.submit(claim.claim) else { throw ClaimFault.repeatedID }
      } catch {
        faults.append(
          Diagnostic(.scenarioClaim, error.sentence, at: claim.place, help: error.wayOut))
      }
    }
    guard faults.isEmpty else { return faults }
    let decisions = casebook.decideSubmitted()
    return zip(claims, decisions).compactMap { $0.fault(in: $1, plan) }
      + totalFault(of: decisions, plan)
  }

  private func unknownFacts(of participant: Participant, _ plan: RewardPlan) -> [String] {
    participant.facts.keys.filter { !plan.knowsFact($0) }.sorted().map {
      "the rules ask nothing called '\($0)'"
    }
  }

  private func known(in plan: RewardPlan) -> String {
    plan.factNames.joined(separator: ", ")
  }

  private func totalFault(of decisions: [Decision], _ plan: RewardPlan) -> [Diagnostic] {
    let paid = decisions.reduce(Int128(0)) { $0 + Int128($1.amount.cents) }
    guard let total, Int128(total.value) != paid else { return [] }
    let text = Money(cents: Int64(clamping: paid)).text(in: plan.currency)
    return [
      Diagnostic(
        .scenarioFailed,
        "'\(name.value)' expects \(Money(cents: total.value).text(in: plan.currency)) in all, "
          + "and \(text) is paid", at: total.place)
    ]
  }
}

extension ScenarioClaim {
  fileprivate func fault(in decision: Decision, _ plan: RewardPlan) -> Diagnostic? {
    guard let expectation, !expectation.isMet(by: decision, plan) else { return nil }
    let notes = decision.trace.last { $0.place != nil }.flatMap { step in
      step.place.map { Diagnostic.Note("the last rule that was looked at: \(step.kind.rawValue)", at: $0) }
    }
    return Diagnostic(
      .scenarioFailed,
      "expected \(expectation.text(plan)), and it came out \(decision.text(plan))",
      at: expectation.place, notes: notes.map { [$0] } ?? [],
      help: "mend the rules, or the expectation if this is what you mean")
  }
}

extension Expectation {
  fileprivate func isMet(by decision: Decision, _ plan: RewardPlan) -> Bool {
    if let outcome, outcome != decision.outcome { return false }
    if let cents, cents != decision.amount.cents { return false }
    if let reasons, reasons != decision.reasons.map(\.code) { return false }
    if let payouts, payouts != decision.payouts.map({ $0.text(in: plan.currency) }) {
      return false
    }
    return true
  }

  fileprivate func text(_ plan: RewardPlan) -> String {
    let parts = [
      outcome?.rawValue, cents.map { Money(cents: $0).text(in: plan.currency) },
      reasons.map { "(\($0.joined(separator: ";")))" }, payouts?.joined(separator: ";"),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension Decision {
  fileprivate func text(_ plan: RewardPlan) -> String {
    let paid = payouts.count < 2 ? [] : payouts.map { $0.text(in: plan.currency) }
    let parts =
      [outcome.rawValue, amount.text(in: plan.currency)]
      + (reasons.isEmpty ? [] : ["(\(reasons.map(\.code).joined(separator: ";")))"])
      + (paid.isEmpty ? [] : [paid.joined(separator: ";")])
    return parts.joined(separator: " ")
  }
}
