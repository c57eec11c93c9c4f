import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger log`
struct LedgerLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show who did what, and when.",
    discussion: """
      Lists every act: its entry, the time in UTC, what was done by whom, to what, and what came \
      of it; attempts that were refused too. Where details were erased, the entry stays.

      Example: bonboek ledger log --participant p-1
      Example: bonboek ledger log --from 100 --format csv
      """)

  @Option(help: "Only acts about this participant.")
  var participant: String?

  @Option(help: ArgumentHelp("The first entry to show.", valueName: "n"))
  var from: Int64 = 1

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let lines = try await ledger.log(from: from, participant: participant)
      try Terminal.printAnswer(
        as: format, LogText.table(lines), text: LogText.lines(lines, self.ledger.language))
    }
  }
}
