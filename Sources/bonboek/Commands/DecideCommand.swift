import ArgumentParser
import RewardExchange
import RewardRules
import Rewards

/// `bonboek decide --rules PATH --claims FILE`
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide a file of claims.",
    discussion: """
      Reads claims (CSV with a header, or NDJSON), decides them in order of the day on which they \
      were done, and writes the decisions in the order of the file. A row with a fault is passed \
      over and reported; the others are decided.

      Example: bonboek decide --rules Rules/alphen-aan-den-rijn --claims claims.csv \
      --participants participants.csv
      Example: bonboek decide --rules Rules/alphen-aan-den-rijn --claims - --format ndjson
      """)

  @Option(help: "The folder of a programme, or one file of it.")
  var rules: String

  @Option(help: "The claims: a file, or - for standard input.")
  var claims: String

  @Option(help: "What is known about the participants: a file, or - for standard input.")
  var participants: String?

  @Option(help: "Where the decisions go: a file, or - for standard output.")
  var output = "-"

  @Option(help: "csv, ndjson (with the trace), or text (a summary for people).")
  var format = Format.csv

  @OptionGroup var languageOption: LanguageOption

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv
    case ndjson
    case text
  }

  func validate() throws {
    if claims == "-", participants == "-" {
      throw ValidationError("Only one of --claims and --participants can be standard input.")
    }
    if output != "-", [claims, participants].contains(output) {
      throw ValidationError("--output would overwrite an input; give it another name.")
    }
  }

  func run() throws {
    var run = DecisionRun(try RulesOption.plan(rules))
    do throws(ExchangeFailure) {
      if let participants { try run.readParticipants(participants) }
      try run.readClaims(claims)
      Terminal.printDiagnostics(of: run)
      if run.isUsable { try answer(&run) }
    } catch {
      if error.isBrokenPipe { return }
      Terminal.printError(error.description)
      throw ExitCode.couldNot
    }
    if run.hasFaults { throw ExitCode.faults }
  }

  private func answer(_ run: inout DecisionRun) throws(ExchangeFailure) {
    switch format {
    case .csv: _ = try run.write(to: output, as: .csv)
    case .ndjson: _ = try run.write(to: output, as: .ndjson)
    case .text:
      let summary = run.summarise()
      try TextOutput.write(
        SummaryText.lines(
          of: summary, currency: run.currency, pillarNames: run.pillarNames,
          in: languageOption.language),
        to: output)
    }
  }
}
