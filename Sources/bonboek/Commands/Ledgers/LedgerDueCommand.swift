import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger due`
struct LedgerDueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Book the deferred parts whose day has come.",
    discussion: """
      Makes every later part owed whose day is today or before. Balance, statement and export do \
      so too.

      Example: bonboek ledger due
      """)

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipts = Receipts(try await ledger.fallDue())
      let language = self.ledger.language
      let lines = [LedgerWords.partsDue(receipts.all.count).text(language)]
      guard !receipts.all.isEmpty else { return try Terminal.printAnswer(lines) }
      try receipts.answer(lines, in: language)
    }
  }
}
