import Foundation
import Rewards
import Testing

@Suite("bonboek diff")
struct DiffCommandTests {
  private static let january = "Rules/voorbeeldgemeente/2026-01-01.yaml"
  private static let july = "Rules/voorbeeldgemeente/2026-07-01.yaml"

  @Test("tells what the council changed, in both languages", arguments: Language.allCases)
  func reads(_ language: Language) throws {
    let answer = try Program.run("diff", Self.january, Self.july, "--lang", language.rawValue)
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    try Golden.compare(
      answer.output,
      with: "Tests/BonboekTests/Telling/Golden/diff-2026-07-01.\(language.rawValue).txt")
  }

  @Test("compares the versions of two days of one folder")
  func days() throws {
    let folder = "Rules/voorbeeldgemeente"
    let files = try Program.run("diff", Self.january, Self.july)
    let days = try Program.run(
      "diff", folder, folder, "--on-old", "2026-06-30", "--on-new", "2026-07-01")
    #expect(days.output == files.output)
    let last = try Program.run("diff", folder, folder, "--on-old", "2026-01-01")
    #expect(last.output == files.output)
  }

  @Test("exits with 3 only if it is asked to and something is different")
  func exitCode() throws {
    #expect(try Program.run("diff", Self.january, Self.july, "--exit-code").status == 3)
    let same = try Program.run("diff", Self.january, Self.january, "--exit-code", "--lang", "nl")
    #expect(same.status == 0)
    #expect(
      same.output == """
        Oud: voorbeeldgemeente 2026-01-01..2026-06-30
        Nieuw: voorbeeldgemeente 2026-01-01..2026-06-30

        Er is geen verschil: voor iedereen werkt alles hetzelfde uit.

        """)
  }

  @Test("gives an object a change, with what it comes to and both places")
  func objects() throws {
    let answer = try Program.run(
      "diff", Self.january, Self.july, "--format", "ndjson", "--lang", "en")
    let lines = answer.output.split(separator: "\n")
    let creditors = try #require(
      lines.first { $0.contains(#""kind":"amount","subject":"call-creditors""#) })
    #expect(
      creditors == """
        {"kind":"amount","subject":"call-creditors","name":"I called my creditors myself",\
        "old":"€40","new":"€50","cents_a_year":1000,\
        "old_place":"Rules/voorbeeldgemeente/2026-01-01.yaml:99:21",\
        "new_place":"Rules/voorbeeldgemeente/2026-07-01.yaml:21:21"}
        """)
    struct Change: Decodable { let cents_a_year: Int64? }
    let sizes = try lines.compactMap { line in
      try JSONDecoder().decode(Change.self, from: Data(line.utf8)).cents_a_year.map(abs)
    }
    #expect(sizes == sizes.sorted(by: >))
    let none = try Program.run("diff", Self.july, Self.july, "--format", "ndjson")
    #expect(none.output == "" && none.status == 0)
  }

  @Test("compares what it can of two programmes, and says so")
  func programmes() throws {
    let answer = try Program.run(
      "diff", "Rules/alphen-aan-den-rijn", "Rules/rotterdam", "--lang", "en")
    #expect(answer.status == 0)
    #expect(answer.output.contains("These are two programmes."))
    #expect(answer.output.contains("from €30 to card. €1,110 less a year."))
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: String
    let status: Int32
    let says: String

    static let all = [
      Refused(
        testDescription: "another currency", arguments: "rules/programme yen", status: 1,
        says: "error: one is in EUR and the other in JPY; amounts cannot be compared\n"),
      Refused(
        testDescription: "a day without a version",
        arguments: "rules/programme rules/programme --on-old 2030-01-01", status: 1,
        says: "error: no version of 'small' is in force on 2030-01-01\n"),
      Refused(
        testDescription: "no such rules", arguments: "rules/programme nowhere", status: 1,
        says: "error: nowhere: there is no such file or folder\n"),
      Refused(
        testDescription: "rules with a fault", arguments: "rules/programme bad/programme",
        status: 65, says: "[unknown-key]"),
      Refused(
        testDescription: "one policy only", arguments: "rules/programme", status: 64,
        says: "<new>"),
    ]
  }

  @Test("says why it cannot compare", arguments: Refused.all)
  func refused(_ given: Refused) throws {
    let folder = try SmallProgramme.folder()
    try folder.makeFolder("yen")
    try folder.write(
      SmallProgramme.rules.replacing("../catalogue", with: "../rules/catalogue")
        + "currency: JPY\n", to: "yen/2018-01-01.yaml")
    let answer = try Program.shell("bonboek diff \(given.arguments) --lang en", in: folder.url)
    #expect(answer.status == given.status)
    #expect(answer.errors.contains(given.says), "\(answer.errors)")
    #expect(answer.output == "")
  }
}
