import RewardRules
import Rewards

/// Decides one claim by the rules of a folder, and says why in Dutch.
///
///     swift run --package-path Examples/library decide-one Rules/alphen-aan-den-rijn
@main
struct DecideOne {
  static func main() throws {
    let rules = try RuleSet.read(CommandLine.arguments.dropFirst().first ?? "Rules")
    guard let plan = rules.plan, let day = Day("2018-03-05") else {
      print(rules.printedDiagnostics(), terminator: "")
      return
    }

    var casebook = Casebook(plan)
    try casebook.add(
      Participant(id: "p-1", facts: ["born": "1985-03-14", "arm": "bonnen", "needs": "income"]))
    let claim = Claim(id: "c-1", participant: "p-1", action: "request-digid", doneOn: day)
    let decision = try casebook.decide(claim)

    print(decision.outcome, decision.amount.text(in: plan.currency))
    for sentence in plan.explain(decision, in: .nl).sentences { print(sentence) }
  }
}
