import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek claim amend CLAIM`
struct ClaimAmendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Change an open claim.",
    discussion: """
      Changes what is given and leaves the rest: evidence that comes later, a day that was wrong. \
      The old content is kept; a first mentor's approval no longer counts. Participant and action \
      stay as they are.

      Example: bonboek claim amend c-1 --evidence call-note
      Example: bonboek claim amend c-1 --done-on 2018-03-06 --reason "wrong day"
      """)

  @Argument(help: "The claim's id.")
  var claim: String

  @OptionGroup var content: ClaimContent

  @Option(
    help: ArgumentHelp("Evidence that was not seen after all; may be repeated.", valueName: "kind"))
  var withoutEvidence: [String] = []

  @Option(help: "The day on which it was done, YYYY-MM-DD.", transform: Day.argument)
  var doneOn: Day?

  @Flag(help: "The participant does not want the bon.")
  var declined = false

  @Flag(help: "The participant wants the bon after all.")
  var notDeclined = false

  @Option(help: "Why, on one line.")
  var reason: String?

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    if declined, notDeclined {
      throw ValidationError("Give --declined or --not-declined, not both.")
    }
    if !content.saysSomething, withoutEvidence.isEmpty, doneOn == nil, !declined, !notDeclined {
      throw ValidationError("Say what changes.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      guard var changed = try await ledger.claim(claim)?.claim else {
        Terminal.print(.unknownClaim(claim), in: language)
        throw ExitCode.couldNot
      }
      content.change(&changed)
      changed.evidence.subtract(withoutEvidence)
      changed.doneOn = doneOn ?? changed.doneOn
      if declined || notDeclined { changed.isDeclined = declined }
      let receipt = try await ledger.amend(changed, reason: reason)
      var lines: [String] = []
      if receipt.standing == .booked {
        let wording = Wording(language: language, currency: try await ledger.plan().currency)
        let list = try await ledger.workList().filter { $0.claim.claim.id == claim }
        lines = WorkListText.earnings(list, wording)
      }
      try Receipts([receipt]).answer(lines, in: language)
    }
  }
}
