import Rewards
import Testing

@testable import RewardRules

/// What may change of a version that is in force: its last day.
@Suite("Seal of a version") struct RuleSealTests {
  private func version(_ file: String, catalogue: String = RuleDigestTests.debts) throws
    -> VersionPlan
  {
    let rules = try SmallRules.read(
      files: ["p/2018-01-01.yaml": file, "catalogue/debts.yaml": catalogue], at: "p")
    return try #require(rules.plan?.versions.first, "\(rules.printedDiagnostics())")
  }

  /// A version with something for its span, and something behind it.
  private func file(_ runs: String, then rest: String = "") -> String {
    """
    programme: p
    name: { nl: é, en: p }
    \(runs)
    catalogue: ../catalogue
    rewards: { default: 20 }

    """ + rest
  }

  struct Spelling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The line with `SPAN` where the span stands.
    let line: String

    init(_ line: String) {
      testDescription = line
      self.line = line
    }

    func with(_ span: String) -> String { line.replacing("SPAN", with: span) }
  }

  static let simple = [
    Spelling("runs: SPAN"), Spelling("runs:   SPAN   # until further notice"),
    Spelling("runs: 'SPAN'"), Spelling("\"runs\" : \"SPAN\""), Spelling("runs:\n  SPAN"),
    Spelling("? runs\n: SPAN"), Spelling("&key runs: SPAN"),
  ]

  @Test("the last day does not count", arguments: simple)
  func lastDay(_ spelling: Spelling) throws {
    let spans = ["2018-01-01..", "2018-01-01..2018-12-31", "2018-01-01..2019-12-31", "2018-01-01"]
    let versions = try spans.map { try version(file(spelling.with($0))) }
    #expect(Set(versions.map(\.seal)).count == 1)
    #expect(Set(versions.map(\.digest)).count == spans.count)
    #expect(versions.last?.seal == versions.last?.digest, "one day is its own first day")
  }

  @Test(
    "nor where lines end in other ways",
    arguments: [Spelling("\r\n"), Spelling("\r"), Spelling("\n")], ["", "\u{FEFF}"])
  func lineEnds(_ end: Spelling, mark: String) throws {
    let seals = try ["2018-01-01..", "2018-01-01..2018-12-31"].map { span in
      try version(mark + file("runs: \(span)").replacing("\n", with: end.line)).seal
    }
    #expect(seals[0] == seals[1])
  }

  @Test("nor in a map of braces on one line")
  func inBraces() throws {
    let seals = try ["2018-01-01..", "2018-01-01..2018-12-31"].map { span in
      try version(
        "{\"programme\":\"p\",\"runs\":\"\(span)\",name: {nl: p, en: p},"
          + "catalogue: ../catalogue, rewards: { default: 20 }}\n"
      ).seal
    }
    #expect(seals[0] == seals[1])
  }

  @Test("everything else counts")
  func rest() throws {
    let seal = try version(file("runs: 2018-01-01..")).seal
    let others = try [
      version(file("runs: 2018-01-02..")), version(file("runs: 2018-01-01..", then: "# so\n")),
      version(file("runs: 2018-01-01..", then: "caps: {}\n")),
      version(file("runs: '2018-01-01..'")), version(file("runs:  2018-01-01..")),
      version(
        file("runs: 2018-01-01.."),
        catalogue: RuleDigestTests.debts.replacing("effort: 1", with: "effort: 2")),
    ]
    #expect(!others.map(\.seal).contains(seal))
  }

  @Test(
    "where the span says something elsewhere too, or is not simply written, its end counts",
    arguments: [
      Spelling("objection: { nl: &days SPAN, en: p }\nruns: *days"),
      Spelling("runs: &days SPAN\nobjection: { nl: *days, en: p }"),
      Spelling("runs: &days SPAN"), Spelling("runs: # from\n  SPAN"), Spelling("runs: |-\n  SPAN"),
      Spelling(#"runs: "\x32ESCAPED""#),
    ])
  func notSimple(_ spelling: Spelling) throws {
    let versions = try ["2018-01-01..", "2018-01-01..2018-12-31"].map { span in
      try version(file(spelling.with(span).replacing("ESCAPED", with: span.dropFirst())))
    }
    #expect(versions[0].seal != versions[1].seal)
    #expect(versions.allSatisfy { $0.seal == $0.digest })
  }

  @Test("the days of a parent count: they are not the version's own")
  func parent() throws {
    func seal(parentRuns: String) throws -> String {
      let rules = try SmallRules.read(
        files: [
          "base/2018-01-01.yaml": file("runs: \(parentRuns)"),
          "p/2018-01-01.yaml": """
          extends: ../base/2018-01-01.yaml
          programme: p
          name: { nl: p, en: p }
          runs: 2018-01-01..

          """, "catalogue/debts.yaml": RuleDigestTests.debts,
        ], at: "p")
      return try #require(rules.plan?.versions.first).seal
    }
    #expect(try seal(parentRuns: "2018-01-01..") != seal(parentRuns: "2018-01-01..2018-12-31"))
  }
}
