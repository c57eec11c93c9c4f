import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek claim reject CLAIM --reason T`
struct ClaimRejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Reject an open claim.",
    discussion: """
      Closes a claim that should not be decided, with the reason. The resident can read it with \
      'claim explain'.

      Example: bonboek claim reject c-1 --reason "it was another person's call"
      """)

  @Argument(help: "The claim's id.")
  var claim: String

  @Option(help: "Why, on one line.")
  var reason: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipt = try await ledger.reject(claim, reason: reason)
      try Receipts([receipt]).answer(in: self.ledger.language)
    }
  }
}

/// `bonboek claim withdraw CLAIM`
struct ClaimWithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take an open claim back.",
    discussion: """
      Closes a claim that was put in by mistake, or that the participant takes back.

      Example: bonboek claim withdraw c-1
      """)

  @Argument(help: "The claim's id.")
  var claim: String

  @Option(help: "Why, on one line.")
  var reason: String?

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipt = try await ledger.withdraw(claim, reason: reason)
      try Receipts([receipt]).answer(in: self.ledger.language)
    }
  }
}

/// `bonboek claim reverse CLAIM --reason T`
struct ClaimReverseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: "Put a decided claim or a grant right.",
    discussion: """
      Books a counter-entry: nothing is owed for the claim any more, and caps and limits get back \
      what it used. What was handed over stays with the resident. To decide it right, submit it \
      anew under another id.

      Example: bonboek claim reverse c-1 --reason "wrong person"
      """)

  @Argument(help: "The id of the claim or the grant.")
  var claim: String

  @Option(help: "Why, on one line.")
  var reason: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipt = try await ledger.reverse(claim, reason: reason)
      try Receipts([receipt]).answer(in: self.ledger.language)
    }
  }
}
