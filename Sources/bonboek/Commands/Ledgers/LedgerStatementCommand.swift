import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger statement PARTICIPANT`
struct LedgerStatementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Tell a participant what they got and what is still to come.",
    discussion: """
      Short sentences for the resident: for what, when, how much, and what is still to come. Parts \
      whose day has come are booked first. 'claim explain' says why, and how to object.

      Example: bonboek ledger statement p-1 --lang nl
      """)

  @Argument(help: "The participant's id.")
  var participant: String

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      try self.ledger.checkID(participant)
      let statement = try await ledger.statement(of: participant)
      let currency = try await ledger.plan().currency
      let wording = Wording(language: self.ledger.language, currency: currency)
      try Terminal.printAnswer(
        as: format, StatementText.table(statement, wording),
        text: StatementText.lines(statement, wording))
    }
  }
}
