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
      """)

  @Argument(help: "Rule files or folders with rule files.")
  var paths: [String]

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let report: RuleReport
    do {
      report = try RuleReport.check(paths)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.couldNot
    }
    Terminal.printDiagnostics(in: languageOption.language, report.printedDiagnostics)
    try Terminal.printAnswer([summary(of: report)])
    let errors = report.diagnostics.filter { $0.severity == .error }.count
    if errors > 0 || (strict && !report.diagnostics.isEmpty) { throw ExitCode.faults }
  }

  /// One line in fixed words, because programs read it too.
  private func summary(of report: RuleReport) -> String {
    let errors = report.diagnostics.filter { $0.severity == .error }.count
    let warnings = report.diagnostics.count - errors
    let versions = report.programmes.reduce(0) { $0 + $1.versionCount }
    return [
      counted(report.programmes.count, "programme") + " (" + counted(versions, "version") + ")",
      counted(report.pillarCount, "pillar"), counted(report.actionCount, "action"),
      counted(report.scenariosPassed, "scenario") + " passed",
      "\(report.scenariosFailed) failed"
        + (report.scenariosNotRun > 0 ? ", \(report.scenariosNotRun) not run" : ""),
      counted(errors, "error"), counted(warnings, "warning"),
    ].joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
