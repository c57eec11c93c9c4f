import Rewards
import Testing

/// What a programme can cost, as people and programs read it.
@Suite("What a programme can cost") struct ExposureCommandTests {
  private static let alphen = "Rules/alphen-aan-den-rijn"

  @Test("reads as its golden text", arguments: Language.allCases)
  func readsAsGolden(language: Language) throws {
    let answer = try Program.run(
      "exposure", ExposureCommandTests.alphen, "--participants", "180", "--lang",
      language.rawValue)
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    try Golden.compare(
      answer.output,
      with: "Tests/BonboekTests/Exposure/Golden/alphen-aan-den-rijn.\(language.rawValue).txt")
  }

  @Test("is shown by claims that decide pays so much for", arguments: ["year", "programme-total"])
  func isShownByClaims(span: String) throws {
    let scratch = try Scratch()
    let (claims, people) = (scratch.path("claims.csv"), scratch.path("people.csv"))
    let exposure = try Program.run(
      "exposure", "Rules/zaanstad", "--participants", "3", "--format", "csv", "--witness-of",
      span, "--witness", claims, "--witness-participants", people)
    let holder = span == "year" ? "resident,year" : "programme,total"
    let row = try #require(exposure.output.split(separator: "\n").first { $0.contains(holder) })
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    let decided = try Program.run(
      "decide", "--rules", "Rules/zaanstad", "--claims", claims, "--participants", people)
    #expect(decided.status == 0)
    let (first, last) = (String(cells[6]), String(cells[7]))
    #expect(Payouts.cents(decided.output, from: first, through: last) == Payouts.cents(cells[4]))
  }

  @Test("has no bound where nothing bounds, and says what would make one")
  func hasNoBound() throws {
    let folder = try SmallProgramme.folder()
    let open = SmallProgramme.rules.replacing("..2018-12-31", with: "..")
    try folder.write(open, to: "rules/programme/2018-01-01.yaml")
    let answer = try Program.run(
      "exposure", "rules/programme", "--lang", "en", in: folder.url)
    #expect(answer.status == 0)
    #expect(answer.output.contains("no bound"))
    #expect(answer.output.contains("A last day, or a cap per participant"))
    #expect(answer.output.contains("and so would a number: --participants"))
  }

  @Test("names what can do nothing, with its place")
  func namesWhatCanDoNothing() throws {
    let folder = try SmallProgramme.folder()
    let idle =
      SmallProgramme.rules.replacing(
        "{ call-creditors: 40 }", with: "{ call-creditors: { bon: 40, limit: once } }")
      + "caps: { roomy: { per: participant, every: year, at_most: 41, beyond: refuse } }\n"
    try folder.write(idle, to: "rules/programme/2018-01-01.yaml")
    let roomy = try Program.run("exposure", "rules/programme", "--lang", "en", in: folder.url)
    #expect(roomy.output.contains("ever reach\n  roomy [rules/programme/2018-01-01.yaml:6:9]\n"))
    let tight = idle.replacing("at_most: 41", with: "at_most: 39")
    try folder.write(tight, to: "rules/programme/2018-01-01.yaml")
    let barred = try Program.run("exposure", "rules/programme", "--lang", "en", in: folder.url)
    #expect(barred.output.contains("a cap leaves nothing [rules/programme/2018-01-01.yaml:6:9]\n"))
    #expect(!barred.output.contains("ever reach"))
  }

  @Test("asks for a number of residents that there can be", arguments: ["0", "1000001", "many"])
  func asksForANumber(count: String) throws {
    let answer = try Program.run(
      "exposure", ExposureCommandTests.alphen, "--participants", count)
    #expect(answer.status == 64)
  }
}

/// What decisions pay on some days.
private enum Payouts {
  static func cents(_ decisions: String, from first: String, through last: String) -> Int? {
    decisions.split(separator: "\n").dropFirst().reduce(0) { sum, line in
      let payouts = line.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      return payouts.split(separator: ";").reduce(sum) { sum, part in
        let sides = part.split(separator: "=")
        guard sides.count == 2, (first...last).contains(String(sides[0])) else { return sum }
        return cents(sides[1]).flatMap { cents in sum.map { $0 + cents } }
      }
    }
  }

  static func cents(_ amount: some StringProtocol) -> Int? {
    Int(String(amount.filter { $0 != "." }))
  }
}
