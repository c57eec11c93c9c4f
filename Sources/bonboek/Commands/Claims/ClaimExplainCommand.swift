import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek claim explain CLAIM`
struct ClaimExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain what became of a claim in plain sentences.",
    discussion: """
      Says what comes of a claim and why: first in short sentences for the resident and how to \
      object, then each step with its rule for the mentor. A decided claim is explained by the \
      rules of its own moment; an open one as it would be decided now.

      Example: bonboek claim explain c-1 --lang nl
      """)

  @Argument(help: "The claim's id.")
  var claim: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      let booked = try await ledger.decision(of: claim)
      let explanation = booked.plan.explain(booked.decision, in: language)
      try Terminal.printAnswer(
        BookedExplanation(
          status: booked.claim.status, explanation: explanation,
          reason: try await reason(of: booked.claim, in: ledger)
        ).lines(in: language))
    }
  }

  /// What was said when the claim was closed.
  private func reason(of booked: BookedClaim, in ledger: Ledger) async throws -> String? {
    switch booked.status {
    case .submitted, .pended, .endorsed, .decided: return nil
    case .rejected, .withdrawn, .reversed: break
    }
    let line = try await ledger.log(from: booked.entry, limit: 1).first
    return line?.reason.map(Terminal.visible)
  }
}
