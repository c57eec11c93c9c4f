import ArgumentParser
import RewardLedger
import RewardRules

/// `bonboek ledger init --rules PATH`
struct LedgerInitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make the ledger of a programme.",
    discussion: """
      Makes a ledger with the rules of a programme as its first entry. The rules are kept in it, \
      so that it can be verified without the files. A file that is there already is left alone.

      Example: bonboek ledger init --rules Rules/alphen-aan-den-rijn
      Example: bonboek ledger init --rules Rules/zaanstad --ledger zaanstad.sqlite --by anna
      """)

  @Option(help: "The folder of a programme, or one file of it.")
  var rules: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    let rules = try RulesOption.rules(rules, in: ledger.language)
    try await ledger.telling {
      let (_, receipt) = try await Ledger.create(
        at: ledger.path, rules: rules, by: try ledger.signature)
      try Receipts([receipt]).answer(in: ledger.language)
    }
  }
}
