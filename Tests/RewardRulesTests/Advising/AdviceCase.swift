import Rewards
import Testing

@testable import RewardRules

/// Rules, and the advice that is given on them.
struct AdviceCase: Sendable, CustomTestStringConvertible {
  let lines: String
  let advice: [String]
  var testDescription: String { lines }

  init(_ lines: String, _ advice: [String] = []) {
    self.lines = lines
    self.advice = advice
  }

  /// Checks the lines after the head of ``SmallRules``, as `code: what the marker stands under`;
  /// what is odd besides, such as an attribute that nothing uses, does not count.
  func expect() throws {
    let text = SmallRules.head + lines + "\n"
    let report = try SmallRules.check(files: ["2018-01-01.yaml": text], advising: Advising())
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!report.diagnostics.hasErrors, "\(report.printedDiagnostics())")
    let found = report.diagnostics.filter { $0.severity == .advice }.map { advice in
      let row = rows[advice.place.line - 1].unicodeScalars
      let marked = row.dropFirst(advice.place.column - 1).prefix(advice.place.width)
      return "\(advice.code.rawValue): \(String(String.UnicodeScalarView(marked)))"
    }
    #expect(found == advice, "\(report.printedDiagnostics())")
    for message in report.diagnostics.flatMap(\.messages) where message.hasWords {
      #expect(message.hasDutch, "no Dutch for: \(message.template)")
    }
  }
}
