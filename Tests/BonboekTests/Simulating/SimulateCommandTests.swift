import Foundation
import Testing

@Suite("simulate")
struct SimulateCommandTests {
  private static let alphen = """
    --claims Examples/alphen/claims.csv --participants Examples/alphen/participants.csv
    """

  /// The rules of Alphen, with lower sums a month, in a folder beside the catalogue.
  private static func draft() throws -> Scratch {
    let folder = try Scratch()
    try folder.makeFolder("Rules")
    for name in ["catalogue", "alphen-aan-den-rijn"] {
      try folder.copy("Rules/\(name)", to: "Rules/\(name)")
    }
    let path = "Rules/alphen-aan-den-rijn/2017-12-01.yaml"
    let rules = try folder.text(path).replacing("at_most: 120", with: "at_most: 60")
      .replacing("at_most: 90_000", with: "at_most: 5_500")
    try folder.write(rules, to: path)
    return folder
  }

  private static func simulate(_ draft: Scratch, _ options: String) throws -> Program.Answer {
    try Program.shell(
      """
      bonboek simulate --rules '\(draft.path("Rules/alphen-aan-den-rijn"))' \(options) --lang en
      """)
  }

  @Test("its totals are those of decide, and it says when the budget runs out")
  func totals() throws {
    let draft = try Self.draft()
    let answer = try Self.simulate(
      draft, "--against Rules/alphen-aan-den-rijn \(Self.alphen) --format csv")
    #expect(answer.status == 0, "\(answer.errors)")
    let decided = try Program.shell(
      "bonboek decide --rules Rules/alphen-aan-den-rijn \(Self.alphen) --format text --lang en")
    #expect(decided.output.contains("7690.00"))
    let lines = answer.output.split(separator: "\n")
    #expect(lines.first == "figure,of,unit,old,new,difference,withheld")
    #expect(lines.contains { $0.hasPrefix("paid,,EUR,7690.00,5500.00,-2190.00,false") })
    #expect(lines.contains { $0.hasPrefix("runs-out,budget,day,,2018-") })
    for threads in [1, 3] {
      let again = try Self.simulate(
        draft,
        "--against Rules/alphen-aan-den-rijn \(Self.alphen) --format csv --threads \(threads)")
      #expect(again.output == answer.output)
    }
  }

  @Test("answers in words, as objects and as a page, and lists claims where it is asked to")
  func formats() throws {
    let draft = try Self.draft()
    let options = "--against Rules/alphen-aan-den-rijn \(Self.alphen)"
    let text = try Self.simulate(draft, options).output
    #expect(text.contains("The new rules cost €5,500. That is €2,190 less"))
    #expect(text.contains("The money runs out on"))
    #expect(!text.contains("p-0"))
    let objects = try Self.simulate(draft, options + " --format ndjson").output
    #expect(
      objects.contains(
        #"{"figure":"paid","of":"","unit":"EUR","old":"7690.00","new":"5500.00","#))
    let (page, changes) = (draft.path("page.html"), draft.path("changes.csv"))
    let answer = try Self.simulate(
      draft, options + " --format html --output '\(page)' --changes '\(changes)'")
    #expect(answer.status == 0 && answer.output == "")
    #expect(try draft.text("page.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    let rows = try draft.text("changes.csv").split(separator: "\n")
    #expect(rows.count > 50)
    #expect(
      rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 11 })
    let mode = try FileManager.default.attributesOfItem(atPath: changes)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  /// A line of shell, and what it comes to.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let options: String
    let status: Int32
    let errors: String

    init(_ options: String, _ status: Int32, says errors: String = "") {
      testDescription = options
      self.options = options
      self.status = status
      self.errors = errors
    }

    static let all = [
      Case("--claims claims.csv", 0),
      Case("--claims claims.csv --against rules/programme", 0),
      Case("--claims - --against rules/programme < claims.csv", 0),
      Case("", 64, says: "name one of them"),
      Case("--claims claims.csv --ledger bonboek.sqlite", 64, says: "name one of them"),
      Case("--claims claims.csv --participants -", 64, says: "name a file"),
      Case("--ledger bonboek.sqlite --participants people.csv", 64, says: "in the ledger"),
      Case("--claims claims.csv --changes changes.csv", 64, says: "--against"),
      Case("--claims claims.csv --output claims.csv", 64, says: "other names"),
      Case(
        "--claims claims.csv --against rules/programme --output a.csv --changes a.csv", 64,
        says: "other names"),
      Case("--claims claims.csv --threads 65", 64, says: "1 to 64"),
      Case("--claims nowhere.csv", 1, says: "there is no file 'nowhere.csv'"),
      Case("--claims claims.csv --against nowhere", 1, says: "there is no such file or folder"),
      Case("--claims claims.csv --against bad/programme", 65, says: "budget"),
      Case("--ledger nowhere.sqlite", 1, says: "there is no ledger here"),
      Case("--claims bad-row.csv --against rules/programme", 65, says: "bad-row.csv:3:"),
      Case("--claims bad-header.csv --against rules/programme", 65, says: "'done_on'"),
      Case("--claims claims.csv --format html --output /dev/full", 1, says: "/dev/full"),
    ]
  }

  @Test("says what is wrong", arguments: Case.all)
  func wrong(_ wanted: Case) throws {
    let folder = try SmallProgramme.folder()
    let answer = try Program.shell(
      "bonboek simulate --rules rules/programme \(wanted.options)", in: folder.url)
    #expect(answer.status == wanted.status, "\(answer.errors)")
    #expect(wanted.errors == "" || answer.errors.contains(wanted.errors), "\(answer.errors)")
  }

  @Test("replays what a ledger decided and what still stands, and writes nothing in it")
  func ledger() throws {
    let ledger = try LedgerFolder(hasLedger: false)
    let people = (1...14).map { "p-\($0),30\n" }.joined()
    try ledger.scratch.write("participant,age\n" + people, to: "people.csv")
    let claims = (1...14).map { "c-\($0),p-\($0),call-creditors,2018-03-05\n" }.joined()
    try ledger.scratch.write("claim,participant,action,done_on\n" + claims, to: "many.csv")
    let rules = try ledger.scratch.text("ledger-rules/programme/2018-01-01.yaml")
    try ledger.scratch.makeFolder("ledger-rules/draft")
    try ledger.scratch.write(
      rules.replacing("call-creditors: 40", with: "call-creditors: 45"),
      to: "ledger-rules/draft/2018-01-01.yaml"
    )
    let steps = try ledger.shell(
      """
      bonboek ledger init --rules ledger-rules/programme --by head &&
      bonboek ledger participants people.csv --by head &&
      bonboek claim submit --file many.csv --by anna &&
      bonboek claim approve --all-submitted --by bert &&
      bonboek claim reverse c-1 --reason mistake --by anna &&
      bonboek claim submit --claim c-99 --participant p-2 --action sort-paperwork \
        --done-on 2018-03-06 --by anna &&
      bonboek ledger forget p-1 --forever --by head
      """)
    #expect(steps.status == 0, "\(steps.errors)")
    let before = try ledger.run("ledger log --format csv")
    let answer = try ledger.run(
      "simulate --rules ledger-rules/draft --ledger bonboek.sqlite --format csv")
    #expect(answer.status == 0, "\(answer.errors)")
    // 14 were decided; one was reversed, and is erased; one still waits.
    #expect(answer.output.contains("\nclaims,,claims,,13,,false\n"))
    #expect(answer.output.contains("\npaid,,EUR,520.00,585.00,65.00,false\n"))
    #expect(try ledger.run("ledger log --format csv").output == before.output)
    let text = try ledger.run(
      "simulate --rules ledger-rules/draft --ledger bonboek.sqlite --lang en")
    #expect(text.output.contains("Decided but erased, so not counted: 1."))
  }
}
