import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek plan …`
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Keep the goal-action plan of a participant.",
    discussion: """
      Mentor and participant agree on actions. Where the programme promises it, an agreed action \
      keeps the price of that day.

      Example: bonboek plan agree --participant p-1 --action call-creditors --on 2018-03-01
      Example: bonboek plan show p-1
      """,
    subcommands: [PlanAgreeCommand.self, PlanShowCommand.self])
}

/// `bonboek plan agree`
struct PlanAgreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Put an action in a participant's plan.",
    discussion: """
      The day of the agreement counts for later claims of the action that state none.

      Example: bonboek plan agree --participant p-1 --action call-creditors --on 2018-03-01
      """)

  @Option(help: "The participant's id; never a BSN.")
  var participant: String

  @Option(help: "The action, by its name in the catalogue.")
  var action: String

  @Option(help: "The day of the agreement, YYYY-MM-DD.", transform: Day.argument)
  var on: Day

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipt = try await ledger.agree(participant: participant, action: action, on: on)
      try Receipts([receipt]).answer(in: self.ledger.language)
    }
  }
}

/// `bonboek plan show PARTICIPANT`
struct PlanShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a participant's plan and what each action would earn.",
    discussion: """
      Lists the agreed actions, until when the price is kept, and what each would earn if it were \
      done today with the evidence that it needs.

      Example: bonboek plan show p-1
      """)

  @Argument(help: "The participant's id.")
  var participant: String

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      try self.ledger.checkID(participant)
      let actions = try await ledger.plannedActions(of: participant)
      let currency = try await ledger.plan().currency
      let wording = Wording(language: self.ledger.language, currency: currency)
      try Terminal.printAnswer(
        as: format, PlanText.table(actions, wording), text: PlanText.lines(actions, wording))
    }
  }
}
