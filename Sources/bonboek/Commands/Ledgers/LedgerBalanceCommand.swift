import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger balance`
struct LedgerBalanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Show what is owed, and what is left of budgets and caps.",
    discussion: """
      Sums up the accounts, the open claims, and the caps that count what all people use together. \
      Parts whose day has come are booked first. Amounts of accounts are debit less credit in csv \
      and ndjson; in text, what residents are owed is above zero.

      Example: bonboek ledger balance
      Example: bonboek ledger balance --format ndjson
      """)

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let balance = try await ledger.balance()
      let currency = try await ledger.plan().currency
      try Terminal.printAnswer(
        as: format, BalanceText.table(balance, currency),
        text: BalanceText.lines(
          balance, Wording(language: self.ledger.language, currency: currency)))
    }
  }
}
