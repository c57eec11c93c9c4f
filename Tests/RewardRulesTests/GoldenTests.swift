import Foundation
import Rewards
import Testing

@testable import RewardRules

/// Every fault that a rule file can have, as people see it: `Fixtures/bad/CODE` holds the rules,
/// `CODE.expected` beside it what a check prints.
@Suite("Golden diagnostics") struct GoldenTests {
  static let codes = DiagnosticCode.allCases.filter { !$0.rawValue.hasPrefix("input-") }
  private static let bad = Fixtures.folder + "/bad"
  /// No other fixture gives cause for advice.
  private static let advising = Advising(published: Day("2018-06-20"))
  private static let isRecording = ProcessInfo.processInfo.environment["GOLDEN"] == "record"

  @Test("each code prints what its golden file says", arguments: codes)
  func prints(_ code: DiagnosticCode) throws {
    let report = try check(code)
    let found = report.diagnostics.map(\.code)
    #expect(found.contains(code), "the fixture of '\(code.rawValue)' shows \(found)")
    #expect(found.allSatisfy { $0 == code }, "and nothing else")
    let golden = URL(fileURLWithPath: Self.bad + "/\(code.rawValue).expected")
    if Self.isRecording {
      try report.printed.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded; read the difference and run again without GOLDEN")
    } else {
      #expect(try String(contentsOf: golden, encoding: .utf8) == report.printed)
    }
  }

  @Test("no fixture is left of a code that is gone")
  func namesKnownCodes() throws {
    let known = Set(Self.codes.map(\.rawValue))
    let names = try Fixtures.names(in: Self.bad).map { name in
      name.hasSuffix(".expected") ? String(name.dropLast(".expected".count)) : name
    }
    #expect(Set(names).subtracting(known) == [])
  }

  @Test("a message is one sentence in lower case without a full stop", arguments: codes)
  func readsWell(_ code: DiagnosticCode) throws {
    for diagnostic in try check(code).diagnostics {
      let first = try #require(diagnostic.message.first)
      #expect(!first.isUppercase, "\(diagnostic.message)")
      for text in [diagnostic.message, diagnostic.help ?? ""] + diagnostic.notes.map(\.message) {
        #expect(!text.hasSuffix(".") || text.hasSuffix(".."), "\(text)")
        #expect(!text.contains("  "), "\(text)")
      }
    }
  }

  @Test("every message, and every phrase in it, has its Dutch", arguments: codes)
  func hasDutch(_ code: DiagnosticCode) throws {
    for message in try check(code).diagnostics.flatMap(\.messages) where message.hasWords {
      #expect(message.hasDutch, "no Dutch for: \(message.template)")
    }
  }

  /// What a check found and how it prints, with paths from the folder of the fixtures.
  private struct Report {
    let diagnostics: [Diagnostic]
    let printed: String
  }

  private func check(_ code: DiagnosticCode) throws -> Report {
    guard let bytes = OddFiles.bytes(for: code) else {
      return try check(Self.bad + "/" + code.rawValue, root: Fixtures.folder)
    }
    let folder = try TemporaryFolder()
    let name = "bad/\(code.rawValue)/2018-01-01.yaml"
    try folder.write(bytes, to: name)
    return try check(folder.path + "/" + name, root: folder.path)
  }

  private func check(_ path: String, root: String) throws -> Report {
    let report = try RuleReport.check([path], advising: Self.advising)
    let printed = report.printedDiagnostics().replacing(root + "/", with: "")
    return Report(diagnostics: report.diagnostics, printed: printed)
  }
}
