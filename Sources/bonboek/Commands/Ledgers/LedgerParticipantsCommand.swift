import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek ledger participants FILE`
struct LedgerParticipantsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants",
    abstract: "Take in what is known about participants.",
    discussion: """
      Reads a file of participants (CSV with a header, or NDJSON). All rows of a participant take \
      the place of what was known; who is not in the file stays as they are. A participant with a \
      faulty row is passed over and reported.

      Example: bonboek ledger participants participants.csv
      """)

  @Argument(help: "A file of participants, or - for standard input.")
  var file: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      let read = try ParticipantFile.read(file, under: try await ledger.plan())
      Terminal.printDiagnostics(of: read.report, in: language)
      guard read.isUsable else { throw ExitCode.faults }
      let progress = Progress(in: language)
      let taken = try await ledger.takeIn(read.participants) {
        progress.show($0, .participantsTaken)
      }
      progress.finish()
      let receipts = Receipts(taken.map(\.receipt))
      do {
        try receipts.answer(lines(about: receipts, language), in: language)
      } catch {
        throw read.hasFaults ? ExitCode.faults : error
      }
      if read.hasFaults { throw ExitCode.faults }
    }
  }

  private func lines(about receipts: Receipts, _ language: Language) -> [String] {
    let newCount = receipts.all.count { $0.standing == .booked }
    let there = LedgerWords.participantsThere(receipts.alreadyCount).text(language)
    let lines = newCount > 0 ? [LedgerWords.participantsTaken(newCount).text(language)] : []
    if receipts.alreadyCount == 0 { return lines }
    let nothing = LedgerWords.nothingWritten.text(language)
    return lines + [receipts.changedNothing ? "\(there); \(nothing)" : there]
  }
}
