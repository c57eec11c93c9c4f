import RewardRules
import Rewards
import Testing

/// The versions of a programme together.
@Suite("Versions") struct VersionTests {
  private func version(_ runs: String, _ lines: String = "", id: String = "p") -> String {
    SmallRules.head.replacing("runs: 2018-01-01..", with: "runs: \(runs)")
      .replacing("programme: p", with: "programme: \(id)") + "rewards: { default: 20 }\n\(lines)"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let runs: [String]
    /// The first days of those that are told that they overlap.
    let overlap: [String]
    var testDescription: String { runs.joined(separator: " ") }
  }

  @Test(
    "no day is in two versions",
    arguments: [
      Case(runs: ["2018-01-01..2018-06-30", "2018-07-01.."], overlap: []),
      Case(runs: ["2018-01-01..2018-07-01", "2018-07-01.."], overlap: ["2018-07-01"]),
      Case(runs: ["2018-01-01..", "2018-07-01..2018-08-01"], overlap: ["2018-07-01"]),
      Case(
        runs: [
          "2018-01-01..2018-12-31", "2018-02-01..2018-02-28", "2018-04-01..2018-04-30",
          "2019-01-01..",
        ], overlap: ["2018-02-01", "2018-04-01"]),
      Case(runs: ["2018-01-01", "2018-01-02"], overlap: []),
      Case(runs: ["2019-01-01..", "2018-01-01..2018-12-31"], overlap: []),
    ])
  func overlap(_ test: Case) throws {
    var files: [String: String] = [:]
    for runs in test.runs { files["p/\(runs.prefix(10)).yaml"] = version(runs) }
    let faults = try SmallRules.read(files: files, at: "p").diagnostics
    #expect(faults.allSatisfy { $0.code == .versionsOverlap })
    #expect(faults.map { $0.place.file.suffix(15).prefix(10) } == test.overlap.map { $0[...] })
  }

  @Test("two files for the same days overlap")
  func same() throws {
    let text = version("2018-01-01..")
    let rules = try SmallRules.read(
      files: ["p/2018-01-01.yaml": text, "p/2018-01-01.yml": text], at: "p")
    #expect(rules.codes == ["versions-overlap"])
  }

  @Test("what is the same in all versions may be left out where it is the default")
  func agree() throws {
    let defaults = "currency: EUR\ncalendar: { time_zone: Europe/Amsterdam, year_starts: 01-01 }\n"
    let rules = try SmallRules.read(
      files: [
        "p/2018-01-01.yaml": version("2018-01-01..2018-06-30"),
        "p/2018-07-01.yaml": version("2018-07-01..", defaults),
      ], at: "p")
    #expect(rules.codes == [])
  }

  @Test(
    "another id, currency or calendar is refused",
    arguments: [
      "currency: SEK", "calendar: { time_zone: Europe/Paris }", "calendar: { year_starts: 09-01 }",
    ])
  func differ(_ lines: String) throws {
    let rules = try SmallRules.read(
      files: [
        "p/2018-01-01.yaml": version("2018-01-01..2018-06-30", "\(lines)\n"),
        "p/2018-07-01.yaml": version("2018-07-01.."),
      ], at: "p")
    #expect(rules.codes == ["versions-differ"])
    #expect(rules.diagnostics.first?.place.file.hasSuffix("2018-07-01.yaml") == true)
  }

  @Test("another programme in the folder is refused")
  func otherProgramme() throws {
    let rules = try SmallRules.read(
      files: [
        "p/2018-01-01.yaml": version("2018-01-01..2018-06-30"),
        "p/2018-07-01.yaml": version("2018-07-01..", id: "q"),
      ], at: "p")
    #expect(rules.codes == ["versions-differ"])
  }

  @Test("one file alone is decided by, without its neighbours")
  func one() throws {
    let files = [
      "p/2018-01-01.yaml": version("2018-01-01..2018-06-30"),
      "p/2018-07-01.yaml": "programme: [",
    ]
    let rules = try SmallRules.read(files: files, at: "p/2018-01-01.yaml")
    #expect(rules.codes == [])
    #expect(try SmallRules.read(files: files, at: "p").plan == nil)
  }

  @Test("a path that leads nowhere is one failure, not a diagnostic")
  func nowhere() throws {
    #expect(throws: RuleFailure.self) { try RuleSet.read("/nowhere/at/all") }
    #expect(throws: RuleFailure.self) { try RuleReport.check(["/nowhere/at/all"]) }
    let folder = try TemporaryFolder()
    #expect(throws: RuleFailure.self) { try RuleSet.read(folder.path) }
  }
}
