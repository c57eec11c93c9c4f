import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger grant ID …`
struct LedgerGrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Grant an amount outside the rules.",
    discussion: """
      The exception that the law wants possible (Awb 4:84): an amount with a reason. One person \
      proposes it, another confirms it. Caps count it but do not hold it back, and it is marked in \
      every report.

      Example: bonboek ledger grant g-1 --participant p-1 --amount 25 \
      --reason "the fare was higher" --by anna
      Example: bonboek ledger grant g-1 --confirm --by bert
      """)

  @Argument(help: "An id for the grant.")
  var id: String

  @Option(help: "The participant's id; never a BSN.")
  var participant: String?

  @Option(help: "The amount, such as 25 or 12.50.")
  var amount: String?

  @Option(help: "Why the rules do not fit, on one line.")
  var reason: String?

  @Option(help: "The action that it is for, if it is for one.")
  var action: String?

  @Flag(help: "Agree, as a second person, to what was proposed.")
  var confirm = false

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    let isWhole = participant != nil && amount != nil && reason != nil
    let isEmpty = participant == nil && amount == nil && reason == nil && action == nil
    if confirm ? !isEmpty : !isWhole {
      throw ValidationError("Give --participant, --amount and --reason, or --confirm alone.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let receipt =
        if let grant = try grant(in: try await ledger.plan().currency) {
          try await ledger.grant(grant)
        } else {
          try await ledger.confirmGrant(id)
        }
      try Receipts([receipt]).answer(
        try await ledger.standing(after: receipt, in: self.ledger.language),
        in: self.ledger.language)
    }
  }

  /// What is proposed; `nil` if something is confirmed.
  private func grant(in currency: Currency) throws -> Grant? {
    guard let participant, let amount, let reason else { return nil }
    let cents = DecimalText.units(
      amount, decimals: currency.decimals, maximum: Money.largestReward * currency.unit)
    guard case .success(let cents) = cents else {
      Terminal.printError(
        "'\(amount)' is no amount that can be granted", wayOut: "write digits, such as 25 or 12.50",
        in: ledger.language)
      throw ExitCode.wrongUse
    }
    return Grant(
      id: id, participant: participant, action: action, amount: Money(cents: cents),
      reason: reason)
  }
}
