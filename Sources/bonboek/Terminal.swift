import ArgumentParser
import Foundation
import RewardExchange
import Rewards
import RuleText

/// What the commands print to.
enum Terminal {
  /// A pipe that nobody reads any more, and a file that may not grow, are told by the call that
  /// writes, not by a signal.
  static func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Prints what was found in rule files on standard error; `text` is asked with or without
  /// colours.
  static func printDiagnostics(
    in language: Language, _ text: (_ isColoured: Bool, Language) -> String
  ) {
    writeError(text(isColoured(STDERR_FILENO), language))
  }

  /// Prints what was found in inputs on standard error, without the rows themselves: they are
  /// about people, and standard error ends up in logs.
  static func printDiagnostics(of run: DecisionRun, in language: Language) {
    let omitted = (run.participants?.omittedCount ?? 0) + (run.claims?.omittedCount ?? 0)
    print(run.diagnostics, omittedCount: omitted, in: language)
  }

  /// Prints what was found in the inputs of a simulation on standard error, without the rows.
  static func printDiagnostics(of run: SimulationRun, in language: Language) {
    print(run.diagnostics, omittedCount: 0, in: language)
  }

  /// Prints what was found in one input on standard error, without its rows.
  static func printDiagnostics(of report: InputReport, in language: Language) {
    print(report.diagnostics, omittedCount: report.omittedCount, in: language)
  }

  private static func print(
    _ diagnostics: [Diagnostic], omittedCount: Int, in language: Language
  ) {
    let isColoured = isColoured(STDERR_FILENO)
    for diagnostic in diagnostics {
      writeError(
        DiagnosticPrinter.text(
          of: diagnostic, sourceLine: { _ in nil }, isColoured: isColoured, language: language))
    }
    if omittedCount > 0 {
      writeError("warning: \(Words.notShown.text(language)) \(omittedCount)\n")
    }
  }

  /// Prints a line on standard error, as `error: …`.
  static func printError(_ message: String) {
    writeError("error: \(message)\n")
  }

  /// Prints a line on standard error, as `error: …`, and below it what to do about it.
  static func printError(_ sentence: Message, wayOut: Message?, in language: Language) {
    printError(visible(sentence.text(language)))
    if let wayOut { writeError("  \(visible(wayOut.text(language)))\n") }
  }

  /// A text that somebody typed, with every sign as a terminal may show it.
  static func visible(_ text: String) -> String {
    TerminalCell.visible(text)
  }

  /// Prints a line on standard error, as `warning: …`.
  static func printWarning(_ message: String) {
    writeError("warning: \(message)\n")
  }

  /// Prints a line on standard error, as it is: standard output is taken by something else.
  static func printNote(_ message: String) {
    writeError("\(message)\n")
  }

  /// Prints lines on standard output. A reader that has seen enough, as `head` has, is no fault.
  ///
  /// - Throws: Exit code 1 if they cannot be written.
  static func printAnswer(_ lines: [String]) throws {
    do throws(ExchangeFailure) {
      try TextOutput.write(lines, to: "-")
    } catch {
      if error.isBrokenPipe { return }
      printError(error.description)
      throw ExitCode.couldNot
    }
  }

  private static func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Colours are for people at a terminal who did not turn them off (no-color.org).
  private static func isColoured(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
