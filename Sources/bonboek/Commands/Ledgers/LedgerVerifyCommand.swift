import ArgumentParser
import RewardLedger
import Rewards

/// `bonboek ledger verify`
struct LedgerVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verify that nothing was changed behind the ledger's back.",
    discussion: """
      Follows the chain, sums every entry, and does every act again that still has its details, \
      under the rules of its own moment. Give a head that you kept elsewhere: without one, who can \
      write the file can make another that agrees with itself.

      Example: bonboek ledger verify
      Example: bonboek ledger verify --head 17:HASH
      """)

  @Option(
    help: ArgumentHelp("A head that was kept elsewhere.", valueName: "n:hash"),
    transform: { text in
      guard let head = Head(text) else {
        throw ValidationError("'\(text)' is no head; write it as a receipt does, N:HASH.")
      }
      return head
    })
  var head: Head?

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      let progress = Progress(in: language)
      let verification = try await ledger.verify(head: head) { progress.show($0, .entriesVerified) }
      progress.finish()
      for fault in verification.engineDifferences {
        Terminal.printWarning("\(fault.place): \(fault.sentence.text(language))")
      }
      for fault in verification.faults {
        Terminal.printError("\(fault.place): \(fault.sentence)", wayOut: nil, in: language)
      }
      guard verification.isClean else { throw ExitCode.couldNot }
      // Acts of others that saw what erased people used, where there are any.
      let unknown =
        verification.unknownCount > 0 ? ", \(verification.unknownCount) not to be done again" : ""
      // Fixed words, because programs read them.
      try Terminal.printAnswer([
        "ok: \(verification.entryCount) entries, \(verification.replayedCount) acts done again, "
          + "\(verification.erasedCount) without details\(unknown); head \(verification.head)"
      ])
    }
  }
}
