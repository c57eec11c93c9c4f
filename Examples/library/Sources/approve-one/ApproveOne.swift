import Foundation
import RewardLedger
import RewardRules
import Rewards

/// Keeps a ledger in which one mentor puts a claim in and another approves it.
///
///     swift run --package-path Examples/library approve-one Rules/alphen-aan-den-rijn new.sqlite
///
/// Prints how the claim came out, what the participant is owed, and whether the ledger holds.
@main
struct ApproveOne {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return print("usage: approve-one RULES LEDGER") }
    let rules = try RuleSet.read(arguments[1])
    do throws(LedgerError) {
      try await approveOne(in: arguments[2], under: rules)
    } catch {
      print("error: \(error)")
      exit(1)
    }
  }

  private static func approveOne(
    in path: String, under rules: RuleSet
  ) async throws(LedgerError) {
    // Whoever acts has a ledger of their own: each entry is signed. Names are yours to prove.
    guard let anna = Signature(by: "anna", user: "example", host: "example"),
      let bert = Signature(by: "bert", user: "example", host: "example"),
      let day = Day("2018-03-05")
    else { return }
    let (ofAnna, _) = try await Ledger.create(at: path, rules: rules, by: anna)
    let ofBert = try await Ledger.open(path, by: bert)

    _ = try await ofAnna.takeIn([
      Participant(id: "p-1", facts: ["born": "1985-03-14", "arm": "bonnen", "needs": "income"])
    ])
    _ = try await ofAnna.submit([
      Claim(id: "c-1", participant: "p-1", action: "request-digid", doneOn: day)
    ])
    for ledger in [ofAnna, ofBert] {
      for receipt in try await ledger.approve(["c-1"]) { tell(receipt, to: ledger.signature) }
    }

    let currency = try await ofBert.plan().currency
    let decision = try await ofBert.decision(of: "c-1").decision
    print(decision.outcome, decision.amount.text(in: currency))
    print("p-1 is owed", try await ofBert.statement(of: "p-1").owedNow.text(in: currency))
    let verification = try await ofBert.verify()
    print(
      verification.isClean ? "verified:" : "not as it was:", verification.entryCount, "entries,",
      verification.replayedCount, "acts done again")
  }

  /// A refusal is an answer, not an error: it says what to do instead.
  private static func tell(_ receipt: Receipt, to signature: Signature) {
    switch receipt.standing {
    case .booked: print("\(signature.by): approved")
    case .already: print("\(signature.by): approved before")
    case .refused(let refusal): print("\(signature.by): \(refusal.sentence)")
    }
  }
}
