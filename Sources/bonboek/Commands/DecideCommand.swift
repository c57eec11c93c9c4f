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

      With --cards it also makes a card to print for each claim that is not denied or pended, a \
      page of HTML on A6 named card-CLAIM.html. Cards of an earlier run stay in the folder unless \
      the same claim has a new one.

      Example: bonboek decide --rules Rules/alphen-aan-den-rijn --claims claims.csv \
      --participants participants.csv
      Example: bonboek decide --rules Rules/alphen-aan-den-rijn --claims - --format ndjson
      Example: bonboek decide --rules Rules/alphen-aan-den-rijn --claims claims.csv \
      --participants participants.csv --cards cards --lang nl
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

  @Option(help: "A folder for the personal cards, made if it is not there.")
  var cards: String?

  @OptionGroup var threadsOption: ThreadsOption

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
    if cards == "-" {
      throw ValidationError("--cards is a folder; write ./- for one that is called so.")
    }
  }

  func run() throws {
    var run = DecisionRun(
      try RulesOption.plan(rules, in: languageOption.language), threads: threadsOption.threads)
    let progress = Progress(in: languageOption.language)
    defer { progress.finish() }
    do throws(ExchangeFailure) {
      if let participants { try run.readParticipants(participants) }
      try run.readClaims(claims)
    } catch {
      try stop(at: error)
    }
    let failure = tryToAnswer(&run, progress)
    progress.finish()
    Terminal.printDiagnostics(of: run, in: languageOption.language)
    if let failure { return try stop(at: failure) }
    if run.hasFaults { throw ExitCode.faults }
  }

  private func stop(at failure: ExchangeFailure) throws {
    if failure.isBrokenPipe { return }
    Terminal.printError(failure.description)
    throw ExitCode.couldNot
  }

  /// Answers if it can; if not, what is wrong with the rows is found all the same, to be told.
  private func tryToAnswer(
    _ run: inout DecisionRun, _ progress: Progress
  ) -> ExchangeFailure? {
    do throws(ExchangeFailure) {
      if run.isUsable { try answer(&run, progress) } else { try run.checkClaims() }
      return nil
    } catch {
      // Where the claims are what failed, that is told, and their rows cannot be.
      try? run.checkClaims()
      return error
    }
  }

  private func answer(
    _ run: inout DecisionRun, _ progress: Progress
  ) throws(ExchangeFailure) {
    let show: (Int) -> Void = { progress.show($0, .claimsDecided) }
    if let cards { _ = try run.writeCards(to: cards, in: languageOption.language) }
    switch format {
    case .csv: _ = try run.write(to: output, as: .csv, progress: show)
    case .ndjson: _ = try run.write(to: output, as: .ndjson, progress: show)
    case .text:
      let summary = try run.summarise(progress: show)
      try TextOutput.write(
        SummaryText.lines(
          of: summary, currency: run.currency, pillarNames: run.pillarNames,
          in: languageOption.language),
        to: output)
    }
  }
}
