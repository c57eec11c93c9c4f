import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek claim approve CLAIM…`
struct ClaimApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve claims, which decides them.",
    discussion: """
      Decides claims by the rules in the ledger and prints what each earns and why. A claim of \
      your own is refused; above the amount that the programme sets, a second mentor has to \
      approve it too. What is refused is listed, the rest is done. Approving again answers the \
      same.

      Example: bonboek claim approve c-1 c-2 --by bert
      Example: bonboek claim approve --all-submitted --by bert
      """)

  @Argument(help: "The ids of claims, in the order in which they are decided.")
  var claims: [String] = []

  @Flag(help: "All open claims, in order of the day on which they were done.")
  var allSubmitted = false

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    if claims.isEmpty != allSubmitted {
      throw ValidationError("Name claims, or give --all-submitted.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      let ids = allSubmitted ? try await ledger.openClaims() : claims
      guard !ids.isEmpty else {
        return try Terminal.printAnswer([LedgerWords.noClaims.text(language)])
      }
      let progress = Progress(in: language)
      let receipts = Receipts(
        try await ledger.approve(ids) { progress.show($0, .claimsDecided) })
      progress.finish()
      let settled = zip(ids, receipts.all).filter { _, receipt in
        if case .refused = receipt.standing { false } else { true }
      }
      let decided = try await ledger.claims(settled.map(\.0))
      let wording = Wording(language: language, currency: try await ledger.plan().currency)
      try receipts.answer(WorkListText.decisions(decided, wording), in: language)
    }
  }
}
