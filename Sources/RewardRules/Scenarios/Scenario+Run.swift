import Rewards
import RuleText

extension Scenario {
  /// What came out otherwise than the scenario expects; nothing if it passed.
  func faults(under plan: RewardPlan) -> [Diagnostic] {
    var casebook = Casebook(plan)
    var faults: [Diagnostic] = []
    for person in participants {
      faults += unknownFacts(of: person, plan)
      do throws(ParticipantFault) {
        try casebook.add(person.participant)
      } catch {
        faults.append(
          Diagnostic(.scenarioClaim, error.sentence, at: person.place(of: error)))
      }
    }
    for claim in claims {
      do throws(ClaimFault) {
        guard try casebook.submit(claim.claim) else {
          faults.append(claim.repeated)
          continue
        }
      } catch {
        faults.append(
          Diagnostic(.scenarioClaim, error.sentence, at: claim.place(of: error), help: error.wayOut)
        )
      }
    }
    guard faults.isEmpty else { return faults }
    return unmet(in: casebook)
  }

  /// What came out otherwise. Nearly all scenarios pass: steps are only asked for if one did not.
  private func unmet(in casebook: Casebook) -> [Diagnostic] {
    let plan = casebook.plan
    var (untraced, traced) = (casebook, casebook)
    var isMet = true
    var paid = Int128(0)
    untraced.decideSubmitted(tracing: NoTrace()) { number, claim, verdict, _ in
      paid += Int128(verdict.cents)
      guard isMet, let expectation = claims[number].expectation else { return }
      isMet = expectation.isMet(by: plan.decision(verdict, of: claim, trace: []), plan)
    }
    let ofTotal = totalFault(paid: paid, plan)
    guard !isMet else { return ofTotal }
    return zip(claims, traced.decideSubmitted())
      .compactMap { $0.fault(in: $1, of: name.value, plan) } + ofTotal
  }

  private func unknownFacts(
    of person: ScenarioParticipant, _ plan: RewardPlan
  ) -> [Diagnostic] {
    person.participant.facts.keys.filter { !plan.knowsFact($0) }.sorted().map { fact in
      Diagnostic(
        .scenarioClaim, "the rules ask for nothing called \(quoted(fact))",
        at: person.factPlaces[fact] ?? person.place,
        help: didYouMean(fact, among: plan.factNames)
          ?? "they ask for \(listed(plan.factNames)); a rung is 'rung: { PILLAR: 3 }'")
    }
  }

  private func totalFault(paid: Int128, _ plan: RewardPlan) -> [Diagnostic] {
    guard let total, Int128(total.value) != paid else { return [] }
    let text = Money(cents: Int64(clamping: paid)).text(in: plan.currency)
    return [
      Diagnostic(
        .scenarioFailed,
        """
        \(quoted(name.value)) expects \(Money(cents: total.value).text(in: plan.currency)) in \
        all, and \(text) is paid
        """, at: total.place,
        help: "mend the rules, or the expectation if this is what you mean")
    ]
  }
}

extension ScenarioClaim {
  fileprivate func fault(
    in decision: Decision, of scenario: String, _ plan: RewardPlan
  ) -> Diagnostic? {
    guard let expectation, !expectation.isMet(by: decision, plan) else { return nil }
    let notes = decision.decisiveStep.flatMap { step in
      step.place.map {
        Diagnostic.Note("the rule that decided it: \(step.kind.rawValue)", at: $0)
      }
    }
    return Diagnostic(
      .scenarioFailed,
      """
      \(quoted(scenario)) expects \(expectation.text(plan)), and it comes out \
      \(decision.text(plan, withReasons: expectation.reasons != nil))
      """,
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
      reasons.map { $0.isEmpty ? "without a reason" : "(\($0.joined(separator: "; ")))" },
      payouts?.joined(separator: ";"),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension Decision {
  /// The step whose rule made the decision what it is: a cap that lowered the amount, else what
  /// set the amount, else the last that was looked at.
  fileprivate var decisiveStep: TraceStep? {
    let caps = reasons.compactMap { if case .cap(let name) = $0 { name } else { nil } }
    if let cap = caps.last {
      return trace.last { $0.kind == .cap && $0.name == cap }
    }
    let amount = trace.last { [.bon, .base, .ladder].contains($0.kind) }
    return amount ?? trace.last { $0.place != nil }
  }

  fileprivate func text(_ plan: RewardPlan, withReasons: Bool) -> String {
    let paid = payouts.count < 2 ? [] : payouts.map { $0.text(in: plan.currency) }
    let parts =
      [outcome.rawValue, amount.text(in: plan.currency)]
      + (reasons.isEmpty
        ? withReasons ? ["without a reason"] : []
        : ["(\(reasons.map(\.code).joined(separator: "; ")))"])
      + (paid.isEmpty ? [] : [paid.joined(separator: ";")])
    return parts.joined(separator: " ")
  }
}

// MARK: - Where a fault of the input stands

extension ScenarioParticipant {
  fileprivate func place(of fault: ParticipantFault) -> Place {
    switch fault {
    case .unfitValue(let name, _): factPlaces[name] ?? place
    case .malformedHousehold: factPlaces["household"] ?? place
    case .malformedID, .probableBSN, .rowTwice: place
    }
  }
}

extension ScenarioClaim {
  fileprivate func place(of fault: ClaimFault) -> Place {
    let key =
      switch fault {
      case .malformedID(let field): field.rawValue
      case .probableBSN: "participant"
      case .unknownAction: "action"
      case .effortOutOfRange: "effort"
      case .agreedAfterDone: "agreed_on"
      case .malformedEvidence: "evidence"
      case .repeatedID: "claim"
      case .outOfOrder: "done_on"
      }
    return fields[key]?.place ?? place
  }

  fileprivate var repeated: Diagnostic {
    Diagnostic(
      .scenarioClaim, "this claim stands twice, with the same id \(quoted(claim.id))",
      at: fields["claim"]?.place ?? place, help: "leave one out, or give it an id of its own")
  }
}
