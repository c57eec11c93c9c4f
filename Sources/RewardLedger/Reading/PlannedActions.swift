public import Rewards

/// An action in a participant's plan.
public struct PlannedAction: Sendable {
  /// The action.
  public let action: String
  /// Its words.
  public let words: LocalizedText?
  /// The day of the agreement.
  public let agreedOn: Day
  /// The last day on which the price of that day holds; `nil` if it is not kept.
  public let priceKeptThrough: Day?
  /// What it would come to if it were done today.
  public let outcome: DecisionOutcome?
  /// What it would earn if it were done today.
  public let amount: Money
  /// Why; codes such as `evidence:call-note`.
  public let reasons: [String]
}

extension Ledger {
  /// The actions in a participant's plan, with what each would earn if it were done today, with
  /// the evidence that it needs.
  ///
  /// - Parameter participant: The participant's id.
  /// - Returns: The actions, by day of agreement.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func plannedActions(
    of participant: String
  ) async throws(LedgerError) -> [PlannedAction] {
    try await read { books throws(LedgerError) in try books.plannedActions(of: participant) }
  }
}

extension TransactionBooks {
  fileprivate mutating func plannedActions(
    of participant: String
  ) throws(LedgerError) -> [PlannedAction] {
    let agreed = try statements.all(
      """
      SELECT action, max(agreed_on) FROM agreement WHERE participant = ?
      GROUP BY action ORDER BY 2, 1
      """, .text(participant)
    ) { ($0.text(0), $0.day(1)) }
    var planned: [PlannedAction] = []
    for (action, day) in agreed {
      var claim = Claim(
        id: "plan", participant: participant, action: action, doneOn: moment.day, agreedOn: day,
        mentor: signature.by)
      claim.evidence = plan.evidence(for: action)
      let promise = plan.versionIndex(on: day).flatMap { plan.versions[$0].promise }
      let words = plan.words(forAction: action)
      guard case .success(let (_, indexed)) = try admit(claim) else {
        planned.append(
          PlannedAction(
            action: action, words: words, agreedOn: day,
            priceKeptThrough: promise?.later(than: day), outcome: nil, amount: .zero,
            reasons: []))
        continue
      }
      let person = try timeline(of: participant)
      var trace = NoTrace()
      let verdict = try plan.decide(indexed, of: person, in: &self, tracing: &trace)
      planned.append(
        PlannedAction(
          action: action, words: words, agreedOn: day,
          priceKeptThrough: promise?.later(than: day), outcome: verdict.outcome,
          amount: Money(cents: verdict.cents),
          reasons: verdict.reasons.map { plan.reason($0).code }))
    }
    return planned
  }
}

extension RewardPlan {
  /// All evidence that some version asks for an action.
  fileprivate func evidence(for name: String) -> Set<String> {
    guard let action = actions.index(of: name) else { return [] }
    return Set(
      versions.flatMap { $0.actions[action]?.evidence ?? [] }.map { evidenceKinds[$0] })
  }
}
