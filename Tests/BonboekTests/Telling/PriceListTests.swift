import Rewards
import Testing

/// The price list of the programme that shows every construct, as people read it.
@Suite("Price lists") struct PriceListTests {
  @Test("read as their golden texts", arguments: Language.allCases)
  func readAsGolden(language: Language) throws {
    for day in ["2026-03-01", "2026-08-01"] {
      let answer = try Program.run(
        "show", "Rules/voorbeeldgemeente", "--on", day, "--lang", language.rawValue)
      #expect(answer.status == 0)
      #expect(answer.errors.isEmpty)
      try Golden.compare(
        answer.output,
        with: "Tests/BonboekTests/Telling/Golden/show-\(day).\(language.rawValue).txt")
    }
  }

  @Test("have a row for each action, as CSV and as NDJSON")
  func haveARowForEachAction() throws {
    let csv = try Program.run("show", "Rules/rotterdam", "--format", "csv", "--lang", "en")
    let lines = csv.output.split(separator: "\n")
    #expect(lines.first == "pillar,action,label,effort,earns,limits,conditions,set_at")
    #expect(lines.count == 119)
    let ndjson = try Program.run("show", "Rules/rotterdam", "--format", "ndjson", "--lang", "en")
    #expect(ndjson.output.split(separator: "\n").count == 118)
  }

  @Test("ask for a day on which a version is in force, and for a pillar that there is")
  func askForWhatThereIs() throws {
    let noVersion = try Program.run("show", "Rules/zaanstad", "--on", "2030-01-01")
    #expect(noVersion.status == 1)
    #expect(noVersion.errors == "error: no version of 'zaanstad' is in force on that day\n")
    let noPillar = try Program.run("show", "Rules/zaanstad", "--pillar", "debt")
    #expect(noPillar.status == 1)
    #expect(noPillar.errors == "error: no pillar 'debt'; did you mean 'debts'?\n")
    #expect(try Program.run("show", "Rules/zaanstad", "--on", "soon").status == 64)
  }
}
