import ArgumentParser

/// The command line: words, exit codes, files. What it can do, a few lines of Swift can.
@main
struct Bonboek: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bonboek",
    abstract: "A reward and voucher engine for Mobility Mentoring.",
    discussion: """
      A municipality writes in YAML which actions earn which bon; bonboek checks those rules and \
      decides claims by them, to the cent and with the reason. A ledger keeps what was decided.

      Answers go to standard output, all else to standard error. Exit codes: 0 answered (a denied \
      claim is an answer), 1 could not, 3 different (where that was asked), 64 wrong use, 65 \
      faults in rules or input.

      Example: bonboek check Rules
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ShowCommand.self, NewCommand.self, SchemaCommand.self, DiffCommand.self,
      ExposureCommand.self, SimulateCommand.self, DecideCommand.self, ExplainCommand.self,
      ClaimCommand.self, PlanCommand.self, VoucherCommand.self, LedgerCommand.self,
    ])

  static func main() async {
    Terminal.ignoreSignalsOfWriting()
    do {
      var command = try parseAsRoot()
      if var patient = command as? any AsyncParsableCommand {
        try await patient.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}

extension ExitCode {
  /// The file or the system did not let us.
  static let couldNot = ExitCode(1)
  /// Two policies are different, and the command was asked to say so by its exit code.
  static let different = ExitCode(3)
  /// What was asked makes no sense.
  static let wrongUse = ExitCode(64)
  /// The rules or the input have faults.
  static let faults = ExitCode(65)
}
