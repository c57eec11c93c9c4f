import ArgumentParser

/// `bonboek claim …`
struct ClaimCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Submit, approve and explain claims in a ledger.",
    discussion: """
      A claim is submitted by one mentor and approved by another, which decides it. After each act \
      the last line says its entry in the ledger and the head of the chain.

      Example: bonboek claim submit --participant p-1 --action call-creditors --done-on 2018-03-05
      Example: bonboek claim approve --all-submitted --by bert
      """,
    subcommands: [
      ClaimSubmitCommand.self, ClaimListCommand.self, ClaimApproveCommand.self,
      ClaimRejectCommand.self, ClaimWithdrawCommand.self, ClaimAmendCommand.self,
      ClaimReverseCommand.self, ClaimExplainCommand.self, ClaimCardCommand.self,
    ])
}
