import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger forget PARTICIPANT --forever`
struct LedgerForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase a participant for good.",
    discussion: """
      Erases the details of every entry about a participant, with the keys. The entries stay in the \
      chain and in the books, without words. Nothing may be owed to them or open. It cannot be taken \
      back, so it is done only with --forever. Backups and exports that were made before still have \
      all of it: they must follow.

      Example: bonboek voucher hand-over p-1 --leaves
      Example: bonboek ledger forget p-1 --forever
      """)

  @Argument(help: "The participant's id.")
  var participant: String

  @Flag(help: "Erase for good.")
  var forever = false

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      try self.ledger.checkID(participant)
      guard forever else { throw try await refusal(under: ledger) }
      try ErasureText.answer(try await ledger.forget(participant), in: self.ledger.language)
    }
  }

  /// Says what would be erased, and how to go on.
  private func refusal(under ledger: Ledger) async throws -> ExitCode {
    let count = try await ledger.log(participant: participant).count
    guard count > 0 else {
      Terminal.print(.unknownParticipant(participant), in: self.ledger.language)
      return .couldNot
    }
    Terminal.printError(
      "this erases all details about '\(participant)' for good; entries: \(count)",
      wayOut: "say --forever to do it", in: self.ledger.language)
    return .wrongUse
  }
}

/// `bonboek ledger retain`
struct LedgerRetainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retain",
    abstract: "Erase everybody whose time to be kept is over.",
    discussion: """
      Erases, as 'ledger forget' does, each person whose last entry is older than the rules keep \
      details ('retention'). Who is owed something, or has a claim open, stays. It cannot be taken \
      back. Backups and exports that were made before still have all of it: they must follow.

      Example: bonboek ledger retain
      """)

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      try ErasureText.answer(
        try await ledger.retain(), namingPeople: true, in: self.ledger.language)
    }
  }
}
