import Testing

@Suite("bounds of what is read")
struct BoundsTests {
  /// A rule file that asks for too much, and the code that says so.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let code: String

    static var all: [Case] {
      [
        Case(
          testDescription: "ten megabytes",
          text: String(repeating: "# nothing\n", count: 1_000_000), code: "file-too-large"),
        Case(
          testDescription: "ten thousand brackets",
          text: String(repeating: "[", count: 10_000), code: "too-deep"),
        Case(
          testDescription: "ten thousand maps",
          text: "programme: " + String(repeating: "{a: ", count: 10_000), code: "too-deep"),
        Case(
          testDescription: "a million aliases",
          text: "a: &a b\nc: [" + String(repeating: "*a,", count: 1_000_000) + "]\n",
          code: "too-many-nodes"),
        Case(
          testDescription: "aliases of aliases",
          text: "a0: &a0 [b, b, b, b, b, b, b, b, b, b]\n"
            + (1...9).map { level in
              let items = [String](repeating: "*a\(level - 1)", count: 10)
              return "a\(level): &a\(level) [\(items.joined(separator: ", "))]\n"
            }.joined(),
          code: "too-many-nodes"),
      ]
    }
  }

  @Test("a rule file that asks for too much is a fault", arguments: Case.all)
  func rules(_ input: Case) throws {
    let folder = try Scratch()
    try folder.write(input.text, to: "rules.yaml")
    let answer = try Program.run("check", "rules.yaml", in: folder.url)
    #expect(answer.errors.contains("error: "))
    #expect(answer.errors.contains("[\(input.code)]"), "\(answer.errors.prefix(400))")
    #expect(answer.errors.utf8.count < 2_000)
    #expect(answer.status == 65)
  }

  @Test("a line of claims without end is a fault, and the next one is decided")
  func claims() throws {
    let folder = try SmallProgramme.folder()
    let long = String(repeating: "x", count: 10_000_000)
    try folder.write(
      SmallProgramme.claims.replacing("c-2,", with: "c-2,\(long)\nc-2,"), to: "long.csv")
    let answer = try Program.run(
      "decide", "--rules", "rules/programme", "--claims", "long.csv", in: folder.url)
    #expect(
      answer.errors
        == "long.csv:2:1: error: the record is longer than 65536 bytes [input-too-large]\n")
    #expect(answer.output == SmallProgramme.decisions)
    #expect(answer.status == 65)
  }
}
