import Foundation
import Testing

@Suite("the year in Examples/alphen")
struct AlphenTests {
  private static let folder = "Examples/alphen"
  private static let decide =
    "bonboek decide --rules Rules/alphen-aan-den-rijn --claims \(folder)/claims.csv"
    + " --participants \(folder)/participants.csv"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let options: String

    static let all = [
      Case(testDescription: "decisions.csv", options: ""),
      Case(testDescription: "decisions.ndjson", options: " --format ndjson"),
      Case(testDescription: "summary.txt", options: " --format text --lang en"),
      Case(testDescription: "summary.nl.txt", options: " --format text --lang nl"),
    ]
  }

  @Test("it is decided as it was", arguments: Case.all)
  func decided(_ input: Case) throws {
    let answer = try Program.shell(Self.decide + input.options)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
    try Golden.compare(answer.output, with: "\(Self.folder)/\(input.testDescription)")
  }

  @Test(
    "its script makes the same bytes again, and so does that of our town",
    .enabled(if: Self.hasPython, "needs python3"), arguments: [folder, "Examples/our-town"])
  func madeAgain(folder: String) throws {
    let scratch = try Scratch()
    let script = Repository.url("\(folder)/make-year").path
    let answer = try Program.shell("'\(script)' .", in: scratch.url)
    #expect(answer.status == 0, "\(answer.errors)")
    for name in ["claims.csv", "participants.csv"] {
      #expect(try scratch.text(name) == Repository.text("\(folder)/\(name)"), "\(name)")
    }
  }

  private static var hasPython: Bool {
    (try? Program.shell("command -v python3").status) == 0
  }

  @Test("it has every outcome, and what a year brings")
  func variety() throws {
    let decisions = try Repository.text("\(Self.folder)/decisions.csv")
    let parts = [
      ",approved,", ",reduced,", ",recognised,", ",denied,", ",pended,", ",duplicate,",
      ",not-eligible,", ",not-in-force,", ",missing:born,", ",missing:arm,", ",evidence:",
      ",limit,", ",condition,", ",streak,", ",missed,", ",declined,", ",after:", ",no-bon,",
      "cap:pillar-month", "cap:thrice", "warn:gifts",
    ]
    for part in parts { #expect(decisions.contains(part), "\(part)") }
    #expect(decisions.contains(/=\d+\.\d\d;\d/), "no amount is paid in parts")
  }
}
