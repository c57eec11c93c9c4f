import ArgumentParser
import RewardExchange
import RewardLedger
import RewardRules
import Rewards

/// `bonboek simulate --rules NEW --against OLD --claims FILE`
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "See what real claims come to under a draft policy.",
    discussion: """
      Decides claims under the draft and under the policy that it is compared with, and says what \
      it costs by pillar, month and effort level, who gets more or less and by how much, which \
      claims come out otherwise, which caps bind, and when a budget runs out. Numbers about fewer \
      than ten residents are not shown.

      With --ledger the claims are those that the ledger decided and that still stand, and without \
      --against the draft is compared with the ledger's own rules. The ledger is only read.

      --changes writes each claim that comes out otherwise, with ids: personal data.

      Example: bonboek simulate --rules draft --against Rules/alphen-aan-den-rijn \
      --claims claims.csv --participants participants.csv
      Example: bonboek simulate --rules draft --ledger bonboek.sqlite --format html \
      --output council.html --lang nl
      """)

  @Option(help: "The draft: the folder of a programme, or one file of it.")
  var rules: String

  @Option(help: "The policy that it is compared with; left out, that of the ledger, or none.")
  var against: String?

  @Option(help: "The claims: a file, or - for standard input.")
  var claims: String?

  @Option(help: "What is known about the participants: a file.")
  var participants: String?

  @Option(help: ArgumentHelp("The ledger that the claims come from.", valueName: "file"))
  var ledger: String?

  @Option(help: "text, csv, ndjson, or html (one page to print or to show).")
  var format = Format.text

  @Option(help: "Where the answer goes: a file, or - for standard output.")
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "A file for the claims that come out otherwise or at another amount, as CSV.",
      valueName: "file"))
  var changes: String?

  @OptionGroup var threadsOption: ThreadsOption

  @OptionGroup var languageOption: LanguageOption

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case csv
    case ndjson
    case html
  }

  private var language: Language { languageOption.language }

  func validate() throws {
    guard (claims == nil) != (ledger == nil) else {
      throw ValidationError("Claims come from --claims or from --ledger: name one of them.")
    }
    if ledger != nil, participants != nil {
      throw ValidationError("With --ledger, what is known about participants is in the ledger.")
    }
    if participants == "-" {
      throw ValidationError("--participants is read under each policy; name a file.")
    }
    if changes != nil, against == nil, ledger == nil {
      throw ValidationError("--changes compares two policies; name the other with --against.")
    }
    let outputs = [output, changes ?? "-"].filter { $0 != "-" }
    guard outputs.allSatisfy({ ![claims, participants, ledger].contains($0) }),
      Set(outputs).count == outputs.count, changes != "-" || output != "-"
    else {
      throw ValidationError(
        "--output and --changes are two files, and no inputs; give them other names.")
    }
  }

  func run() async throws {
    let new = try RulesOption.plan(rules, in: language)
    let old = try against.map { try RulesOption.plan($0, in: language) }
    var past: (claims: DecidedClaims, plan: RewardPlan)?
    if let ledger {
      past = try await LedgerOption.read(ledger, in: language) { ledger in
        (try await ledger.decidedClaims(), try await ledger.plan())
      }
    }
    try simulate(new, against: old ?? past?.plan, claimsOf: past?.claims)
  }

  private func simulate(
    _ new: RewardPlan, against old: RewardPlan?, claimsOf past: DecidedClaims?
  ) throws {
    if let old, old.currency != new.currency {
      Terminal.printError(
        "the policies pay in \(old.currency.code) and in \(new.currency.code)",
        wayOut: "compare policies of one currency", in: language)
      throw ExitCode.couldNot
    }
    var run = SimulationRun(of: new, against: old, threads: threadsOption.threads)
    let progress = Progress(in: language)
    defer { progress.finish() }
    var failure: ExchangeFailure?
    do throws(ExchangeFailure) {
      try read(past, into: &run)
      let simulation = try simulation(of: &run, progress)
      progress.finish()
      if let simulation { try write(simulation, erasedCount: past?.erasedCount) }
    } catch {
      failure = error
    }
    progress.finish()
    Terminal.printDiagnostics(of: run, in: language)
    if let failure, !failure.isBrokenPipe {
      Terminal.printError(failure.description)
      throw ExitCode.couldNot
    }
    if run.hasFaults { throw ExitCode.faults }
  }

  private func read(
    _ past: DecidedClaims?, into run: inout SimulationRun
  ) throws(ExchangeFailure) {
    if let past, let ledger { try run.read(past.participants, past.claims, named: ledger) }
    if let participants { try run.readParticipants(participants) }
    if let claims { try run.readClaims(claims) }
  }

  /// What claims come to; `nil` if an input cannot be used at all.
  private func simulation(
    of run: inout SimulationRun, _ progress: Progress
  ) throws(ExchangeFailure) -> Simulation? {
    guard run.isUsable else { return nil }
    let show: (Int) -> Void = { progress.show($0, .claimsDecided) }
    guard let changes else { return try run.simulate(progress: show) }
    return try run.simulate(writingChangesTo: changes, progress: show)
  }

  private func write(
    _ simulation: Simulation, erasedCount: Int?
  ) throws(ExchangeFailure) {
    switch format {
    case .text:
      let report = SimulationReport(simulation, erasedCount: erasedCount, in: language)
      try TextOutput.write(SimulationText.lines(of: report), to: output)
    case .csv: try TextOutput.write(simulation.table.csv, to: output)
    case .ndjson: try TextOutput.write(simulation.table.ndjson, to: output)
    case .html:
      try SimulationPage(simulation, erasedCount: erasedCount, in: language).write(to: output)
    }
  }
}
