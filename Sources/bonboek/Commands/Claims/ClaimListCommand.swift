import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek claim list`
struct ClaimListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the claims that wait, and for whom.",
    discussion: """
      Lists the open claims in the order in which they are to be decided, with what each waits for \
      and what it would earn if those before it are approved. With --status it lists those that \
      stand so, closed ones too.

      Example: bonboek claim list
      Example: bonboek claim list --status decided --participant p-1 --format csv
      """)

  @Option(
    help: """
      submitted, pended, endorsed, decided, rejected, withdrawn or reversed; left out, all open \
      ones.
      """)
  var status: ClaimStatus?

  @Option(help: "Only claims of this participant.")
  var participant: String?

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let currency = try await ledger.plan().currency
      let lines = try await lines(of: ledger)
      try Terminal.printAnswer(
        as: format, WorkListText.table(lines, currency),
        text: WorkListText.lines(
          lines, Wording(language: self.ledger.language, currency: currency)))
    }
  }

  private func lines(of ledger: Ledger) async throws -> [WorkLine] {
    guard status.map(\.isOpen) ?? true else {
      return try await ledger.claims(status: status, participant: participant).map(WorkLine.init)
    }
    return try await ledger.workList().filter { reckoned in
      (status == nil || reckoned.claim.status == status)
        && (participant == nil || reckoned.claim.claim.participant == participant)
    }.map(WorkLine.init)
  }
}
