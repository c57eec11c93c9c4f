import Foundation
import Rewards
import RuleText

/// What the commands print to.
enum Terminal {
  /// A pipe that nobody reads any more is told by the call that writes, not by a signal.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Prints what was found in rule files on standard error; `text` is asked with or without
  /// colours.
  static func printDiagnostics(_ text: (_ isColoured: Bool) -> String) {
    writeError(text(isColoured(STDERR_FILENO)))
  }

  /// Prints what was found in an input on standard error, without the rows themselves: they are
  /// about people, and standard error ends up in logs.
  static func printDiagnostics(of input: [Diagnostic]) {
    let isColoured = isColoured(STDERR_FILENO)
    for diagnostic in input {
      writeError(
        DiagnosticPrinter.text(of: diagnostic, sourceLine: { _ in nil }, isColoured: isColoured))
    }
  }

  /// Prints a line on standard error, as `error: …`.
  static func printError(_ message: String) {
    writeError("error: \(message)\n")
  }

  /// Prints lines on standard output.
  static func printAnswer(_ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
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
