import ArgumentParser
import RewardRules
import Rewards

/// `bonboek check PATH…`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check rule files and run their scenarios.",
    discussion: """
      Reads rule files or folders (a programme, a catalogue, or all of them), prints everything \
      that is wrong or odd on standard error, and runs the scenarios. The last line says what was \
      checked.

      Example: bonboek check Rules
      Example: bonboek check --strict Rules/alphen-aan-den-rijn
      Example: bonboek check --advice --published 2026-06-01 Rules/voorbeeldgemeente
      """)

  @Argument(help: "Rule files or folders with rule files.")
  var paths: [String]

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Say too what a reviewer would ask about rules that are right.")
  var advice = false

  @Option(
    help: "With --advice: the day on which new versions are made public, YYYY-MM-DD.",
    transform: Day.argument)
  var published: Day?

  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    guard published == nil || advice else {
      throw ValidationError("--published is for --advice; give both.")
    }
  }

  func run() throws {
    let report: RuleReport
    do {
      report = try RuleReport.check(
        paths, advising: advice ? Advising(published: published) : nil)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.couldNot
    }
    Terminal.printDiagnostics(in: languageOption.language, report.printedDiagnostics)
    try Terminal.printAnswer([summary(of: report)])
    let errors = count(.error, in: report)
    if errors > 0 || (strict && count(.warning, in: report) > 0) { throw ExitCode.faults }
  }

  /// One line in fixed words, because programs read it too.
  private func summary(of report: RuleReport) -> String {
    let versions = report.programmes.reduce(0) { $0 + $1.versionCount }
    return [
      counted(report.programmes.count, "programme") + " (" + counted(versions, "version") + ")",
      counted(report.pillarCount, "pillar"), counted(report.actionCount, "action"),
      counted(report.scenariosPassed, "scenario") + " passed",
      "\(report.scenariosFailed) failed"
        + (report.scenariosNotRun > 0 ? ", \(report.scenariosNotRun) not run" : ""),
      counted(count(.error, in: report), "error"), counted(count(.warning, in: report), "warning"),
    ].joined(separator: ", ")
      + (advice ? ", \(count(.advice, in: report)) advice" : "")
  }

  private func count(_ severity: Diagnostic.Severity, in report: RuleReport) -> Int {
    report.diagnostics.filter { $0.severity == severity }.count
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
