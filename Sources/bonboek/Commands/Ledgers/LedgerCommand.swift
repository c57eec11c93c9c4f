import ArgumentParser

/// `bonboek ledger …`
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Make, read and verify the ledger of a programme.",
    discussion: """
      A ledger is one file that keeps claims, decisions and what residents are owed. Entries are \
      never changed: a mistake is put right by another entry, and each entry is chained to the \
      one before it.

      Example: bonboek ledger init --rules Rules/alphen-aan-den-rijn
      Example: bonboek ledger balance
      """,
    subcommands: [
      LedgerInitCommand.self, LedgerAdoptCommand.self, LedgerParticipantsCommand.self,
      LedgerGrantCommand.self, LedgerBalanceCommand.self, LedgerStatementCommand.self,
      LedgerDueCommand.self, LedgerLogCommand.self, LedgerExportCommand.self,
      LedgerVerifyCommand.self, LedgerForgetCommand.self, LedgerRetainCommand.self,
    ])
}
