import Rewards

/// An action that the first scenarios are about.
struct DraftAction {
  let id: String
  let effort: Int
  let evidence: [String]
}

extension PolicyDraft {
  /// A file of first scenarios: small stories with what the policy should make of them.
  ///
  /// - Parameter actions: The actions of the catalogue, at least one.
  /// - Returns: The text, ending in a line break.
  func scenarios(_ actions: [DraftAction]) -> String {
    let head = say(.smallStories)
    let year = firstDay.date.year
    let grown = "{ p-1: { born: \(year - 40)-01-01 } }"
    // The hardest action that one week can pay.
    let payable = actions.filter { amount(atEffort: $0.effort) <= weekly }
    let told = payable.max { $0.effort < $1.effort } ?? actions[0]
    let earned = amount(atEffort: told.effort)
    var stories = [
      story(
        say(.notGrownUp),
        "{ p-1: { born: \(year - 10)-01-01 } }",
        [claim(told, on: firstDay, "outcome: denied, reasons: [not-eligible]")]),
      story(
        say(.unknownWaits),
        "{ p-1: {} }", [claim(told, on: firstDay, "outcome: pended, reasons: [\"missing:born\"]")]),
    ]
    if earned <= weekly {
      stories.insert(
        story(
          say(.earnsOnce(effort: told.effort, amount: earned)), grown,
          [
            claim(told, on: firstDay, "outcome: approved, amount: \(earned)"),
            claim(
              told, on: firstDay.adding(days: 1), "outcome: recognised, reasons: [limit]"),
          ]), at: 0)
    }
    return "# \(head)\nscenarios:\n" + stories.joined(separator: "\n")
  }

  private func story(_ name: String, _ people: String, _ claims: [String]) -> String {
    "  - name: \"\(name)\"\n    participants: \(people)\n    claims:\n" + claims.joined()
  }

  private func claim(_ action: DraftAction, on day: Day, _ expected: String) -> String {
    let evidence =
      action.evidence.isEmpty
      ? "" : "        evidence: [\(action.evidence.joined(separator: ", "))]\n"
    return "      - participant: p-1\n        action: \(action.id)\n        done_on: \(day)\n"
      + evidence + "        expect: { \(expected) }\n"
  }
}
