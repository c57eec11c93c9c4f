import Testing

@Suite("where answers go")
struct StreamTests {
  private let folder: Scratch

  init() throws {
    folder = try SmallProgramme.folder()
  }

  private func shell(_ line: String) throws -> Program.Answer {
    try Program.shell(line, in: folder.url)
  }

  private static let decide = "bonboek decide --rules rules/programme --claims"

  @Test("claims come from standard input, decisions go to standard output")
  func standard() throws {
    let answer = try Program.run(
      "decide", "--rules", "rules/programme", "--claims", "-", "--output", "-",
      input: SmallProgramme.claims, in: folder.url)
    #expect(answer.output == SmallProgramme.decisions)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test("standard input has a name in messages")
  func nameOfInput() throws {
    let answer = try shell("\(Self.decide) - <bad-header.csv")
    #expect(answer.errors.hasPrefix("<stdin>:1:1: error: "))
    #expect(answer.output == "")
    #expect(answer.status == 65)
  }

  @Test("participants come from standard input too")
  func participants() throws {
    let answer = try shell("echo participant | \(Self.decide) claims.csv --participants -")
    #expect(answer.output == SmallProgramme.decisions)
    #expect(answer.status == 0)
  }

  @Test("a file is written whole, and nothing is left beside it")
  func file() throws {
    let before = try folder.names
    let answer = try shell("\(Self.decide) claims.csv --output out.csv")
    #expect(answer.output == "" && answer.errors == "" && answer.status == 0)
    #expect(try folder.text("out.csv") == SmallProgramme.decisions)
    #expect(try folder.names == (before + ["out.csv"]).sorted())
  }

  @Test(
    "a file stays as it is when nothing can be decided",
    arguments: [
      "bad-header.csv", "nowhere.csv", "claims.csv --participants bad-people.csv", "rules",
    ])
  func kept(_ inputs: String) throws {
    try folder.write("old", to: "out.csv")
    let before = try folder.names
    let answer = try shell("\(Self.decide) \(inputs) --output out.csv")
    #expect(answer.status == (inputs.hasPrefix("n") || inputs == "rules" ? 1 : 65))
    #expect(try folder.text("out.csv") == "old")
    #expect(try folder.names == before)
  }

  @Test("a row with a fault keeps nobody else from being decided")
  func others() throws {
    let answer = try shell("\(Self.decide) bad-row.csv --output out.csv")
    #expect(answer.status == 65)
    let text = try folder.text("out.csv")
    #expect(
      text == SmallProgramme.decisions.split(separator: "\n").prefix(2).joined(separator: "\n")
        + "\n")
  }

  @Test("a reader that has seen enough is no fault", arguments: ["csv", "ndjson", "text"])
  func brokenPipe(_ format: String) throws {
    let rows = (1...5_000).map { "c-\($0),p-1,call-creditors,2018-03-05\n" }
    try folder.write("claim,participant,action,done_on\n" + rows.joined(), to: "many.csv")
    let answer = try shell(
      "{ \(Self.decide) many.csv --format \(format); echo $? >status; } | head -c 1")
    #expect(answer.output.utf8.count == 1)
    #expect(answer.errors == "")
    #expect(try folder.text("status") == "0\n")
  }

  @Test("the number of a citizen is printed nowhere", arguments: ["csv", "ndjson", "text"])
  func citizens(_ format: String) throws {
    let claims = SmallProgramme.claims.replacing("p-1", with: "111222333")
    try folder.write(claims, to: "citizens.csv")
    try folder.write("111222333;\n" + claims, to: "slipped.csv")
    for inputs in ["citizens.csv", "slipped.csv", "claims.csv --participants citizens.csv"] {
      let answer = try shell("\(Self.decide) \(inputs) --format \(format)")
      #expect(answer.status == 65)
      #expect(!(answer.output + answer.errors).contains("111222333"))
    }
  }

  @Test("the summary is in the language that is asked for, else that of the environment")
  func languages() throws {
    let english = try shell("\(Self.decide) claims.csv --format text")
    let dutch = try shell("LC_ALL=nl_NL.UTF-8 \(Self.decide) claims.csv --format text")
    let asked = try shell("\(Self.decide) claims.csv --format text --lang nl")
    #expect(english.output.hasPrefix("2 claims\n"))
    #expect(dutch.output.hasPrefix("2 aanvragen\n"))
    #expect(dutch.output == asked.output)
  }

  @Test("NDJSON goes in and comes out")
  func ndjson() throws {
    let answer = try Program.run(
      "decide", "--rules", "rules/programme", "--claims", "-", "--format", "ndjson",
      input:
        #"{"claim":"c-1","participant":"p-1","action":"call-creditors","done_on":"2018-03-05"}"#,
      in: folder.url)
    #expect(
      answer.output.hasPrefix(#"{"claim":"c-1","participant":"p-1","action":"call-creditors""#))
    #expect(answer.output.contains(#""at":"rules/programme/2018-01-01.yaml:5:"#))
    #expect(answer.output.hasSuffix("}\n"))
    #expect(answer.status == 0)
  }
}
