import Foundation
import Testing

@Suite("exit codes")
struct ExitCodeTests {
  /// A line of shell, and what it comes to. The folder has `rules`, `claims.csv`,
  /// `bad-header.csv`, `bad-row.csv` and so on.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: String
    let status: Int32
    let errors: [String]

    init(_ name: String, _ line: String, _ status: Int32, says errors: String...) {
      testDescription = name
      self.line = line
      self.status = status
      self.errors = errors
    }

    private static let decide = "bonboek decide --rules rules/programme --claims"

    static let all = [
      Case("decided", "\(decide) claims.csv", 0),
      Case("a claim that is denied is an answer", "\(decide) early.csv", 0),
      Case("checked", "bonboek check rules", 0),
      Case("a warning", "bonboek check odd/programme", 0, says: "warning: "),
      Case("a schema", "bonboek schema programme", 0),
      Case("help", "bonboek --help", 0),
      Case("the version", "bonboek --version", 0),
      Case(
        "no such rules", "bonboek check nowhere", 1,
        says: "error: nowhere: there is no such file or folder"),
      Case(
        "a folder without rules", "bonboek check empty", 1,
        says: "error: empty: holds no rule file (*.yaml)"),
      Case(
        "no such rules to decide by", "bonboek decide --rules nowhere --claims claims.csv", 1,
        says: "error: nowhere: there is no such file or folder"),
      Case("no such claims", "\(decide) nowhere.csv", 1, says: "there is no file 'nowhere.csv'"),
      Case(
        "a folder of claims", "\(decide) rules", 1, says: "'rules' is a folder; expected a file"),
      Case(
        "no such participants", "\(decide) claims.csv --participants nowhere.csv", 1,
        says: "there is no file 'nowhere.csv'"),
      Case(
        "no folder for the output", "\(decide) claims.csv --output nowhere/out.csv", 1,
        says: "'nowhere/out.csv' cannot be written: its folder does not exist"),
      Case(
        "a folder for an output", "\(decide) claims.csv --output rules", 1,
        says: "'rules' is a folder; expected a file"),
      Case("a full device", "\(decide) claims.csv --output /dev/full", 1, says: "/dev/full"),
      Case(
        "a schema that cannot be written", "bonboek schema programme --output no/such", 1,
        says: "no/such"),
      Case("a full device for a check", "bonboek check rules >/dev/full", 1, says: "error: "),
      Case("no rules", "bonboek decide --claims claims.csv", 64, says: "--rules"),
      Case("an unknown option", "bonboek check rules --strickt", 64, says: "--strickt"),
      Case("an unknown format", "\(decide) claims.csv --format xml", 64, says: "xml"),
      Case("an unknown language", "\(decide) claims.csv --lang fr", 64, says: "fr"),
      Case("no threads", "\(decide) claims.csv --threads 0", 64, says: "1 to 64"),
      Case("one thread", "\(decide) claims.csv --threads 1", 0),
      Case("as many threads as may be", "\(decide) claims.csv --threads 64", 0),
      Case("too many threads", "\(decide) claims.csv --threads 65", 64, says: "1 to 64"),
      Case(
        "a day of publishing without advice", "bonboek check rules --published 2026-06-01", 64,
        says: "--advice"),
      Case("a kind of file that has no schema", "bonboek schema receipts", 64, says: "receipts"),
      Case("no paths to check", "bonboek check", 64, says: "<paths>"),
      Case(
        "standard input twice", "\(decide) - --participants -", 64, says: "standard input"),
      Case(
        "an output over an input", "\(decide) claims.csv --output claims.csv", 64,
        says: "overwrite"),
      Case(
        "a fault in the rules", "bonboek check bad/programme", 65,
        says: "bad/programme/2018-01-01.yaml:4:1: error: ", "[unknown-key]"),
      Case(
        "a fault in the rules to decide by",
        "bonboek decide --rules bad/programme --claims claims.csv", 65, says: "[unknown-key]"),
      Case(
        "a warning, strictly", "bonboek check --strict odd/programme", 65, says: "warning: "),
      Case(
        "a fault in a header", "\(decide) bad-header.csv", 65,
        says: "bad-header.csv:1:1: error: ", "[input-column-missing]"),
      Case(
        "a fault in a row", "\(decide) bad-row.csv", 65,
        says: "bad-row.csv:3:24: error: ", "[input-cell]"),
      Case(
        "a fault in the header of participants",
        "\(decide) claims.csv --participants bad-people.csv", 65,
        says: "bad-people.csv:1:1: error: ", "[input-column-missing]"),
      Case(
        "a fault in a row, told also when the answer cannot be written",
        "\(decide) bad-row.csv --output /dev/full", 1, says: "bad-row.csv:3:24: error: ",
        "/dev/full"),
      Case(
        "a fault in a row, told also when the participants cannot be used",
        "\(decide) bad-row.csv --participants bad-people.csv", 65,
        says: "bad-people.csv:1:1: error: ", "bad-row.csv:3:24: error: "),
      Case(
        "a scenario that fails", "bonboek check surprised", 65,
        says: "surprised/programme/scenarios/one.yaml:", "[scenario-failed]"),
    ]
  }

  @Test("the exit code says what became of it", arguments: Case.all)
  func exit(_ input: Case) throws {
    let folder = try SmallProgramme.folder()
    let answer = try Program.shell(input.line, in: folder.url)
    #expect(answer.status == input.status, "\(answer.errors)")
    for part in input.errors { #expect(answer.errors.contains(part), "\(answer.errors)") }
    if input.errors.isEmpty { #expect(answer.errors == "") }
    if input.status == 1 || input.status == 64 { #expect(answer.output == "") }
  }

  @Test("a file that may not be read is told so", .enabled(if: geteuid() != 0, "root may"))
  func unreadable() throws {
    let folder = try SmallProgramme.folder()
    chmod(folder.path("claims.csv"), 0)
    let answer = try Program.run(
      "decide", "--rules", "rules/programme", "--claims", "claims.csv", in: folder.url)
    #expect(answer.status == 1)
    #expect(answer.errors == "error: 'claims.csv' may not be read by this user\n")
  }
}
