import ArgumentParser
import RewardExchange
import Rewards

/// `bonboek explain --rules PATH --claims FILE --claim ID`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain one decision in plain sentences.",
    discussion: """
      Decides the claims and says of one what comes of it and why: first in short sentences for \
      the resident and how to object, then each step with its rule for the mentor.

      Example: bonboek explain --rules Rules/alphen-aan-den-rijn --claims claims.csv \
      --participants participants.csv --claim c-1
      """)

  @Option(help: "The folder of a programme, or one file of it.")
  var rules: String

  @Option(help: "The claims: a file, or - for standard input.")
  var claims: String

  @Option(help: "What is known about the participants: a file, or - for standard input.")
  var participants: String?

  @Option(help: "The id of the claim to explain.")
  var claim: String

  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if claims == "-", participants == "-" {
      throw ValidationError("Only one of --claims and --participants can be standard input.")
    }
  }

  func run() throws {
    let language = languageOption.language
    var run = DecisionRun(try RulesOption.plan(rules, in: language))
    let (decision, nearest): (Decision?, String?)
    do throws(ExchangeFailure) {
      if let participants { try run.readParticipants(participants) }
      try run.readClaims(claims)
      if !run.isUsable { try run.checkClaims() }
      decision = run.isUsable ? try run.decision(ofClaim: claim) : nil
      nearest =
        run.isUsable && decision == nil ? nearestName(to: claim, among: try run.claimIDs) : nil
    } catch {
      Terminal.printError(error.description)
      throw ExitCode.couldNot
    }
    Terminal.printDiagnostics(of: run, in: language)
    guard run.isUsable else { throw ExitCode.faults }
    guard let decision else {
      Terminal.printError(
        "no claim '\(claim)' was read" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      throw run.hasFaults ? ExitCode.faults : ExitCode.couldNot
    }
    try Terminal.printAnswer(
      ExplanationText.lines(of: run.plan.explain(decision, in: language), in: language))
    if run.hasFaults { throw ExitCode.faults }
  }
}
