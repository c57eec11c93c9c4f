import ArgumentParser
import RewardLedger
import RewardRules

/// `bonboek ledger adopt --rules PATH`
struct LedgerAdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Take over new rules of the programme.",
    discussion: """
      Brings a new version into a running ledger. The first person proposes the rules, a second \
      one who brings the same agrees. What was in force stays as it was: only its last day may \
      change, so that another version can follow.

      Example: bonboek ledger adopt --rules Rules/alphen-aan-den-rijn --by anna
      Example: bonboek ledger adopt --rules Rules/alphen-aan-den-rijn --by bert
      """)

  @Option(help: "The folder of a programme with all its versions.")
  var rules: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    let rules = try RulesOption.rules(rules, in: ledger.language)
    try await ledger.use { ledger in
      let receipt = try await ledger.adopt(rules)
      try Receipts([receipt]).answer(
        try await ledger.standing(after: receipt, in: self.ledger.language),
        in: self.ledger.language)
    }
  }
}
