import Testing

@Suite("what Examples/quickstart says to try")
struct QuickstartTests {
  private static let file = "Rules/alphen-aan-den-rijn/2017-12-01.yaml"
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.copy("Rules", to: "Rules")
    try folder.copy("Examples", to: "Examples")
  }

  private func decide() throws -> Program.Answer {
    try Program.shell(
      "bonboek decide --rules Rules/alphen-aan-den-rijn --claims Examples/alphen/claims.csv "
        + "--participants Examples/alphen/participants.csv --format text --lang en",
      in: folder.url)
  }

  /// Writes one thing for another, which stands once in the rules and is named by the script.
  private func write(_ new: String, for old: String) throws {
    let text = try folder.text(Self.file)
    let lines = text.split(separator: "\n").filter {
      !$0.hasPrefix("#") && $0.contains(old)
    }
    #expect(lines.count == 1)
    #expect(try folder.text("Examples/quickstart").contains("write '\(new)' for '\(old)'"))
    try folder.write(text.replacing(old, with: new), to: Self.file)
  }

  @Test("another amount fails scenarios and costs more")
  func amount() throws {
    let before = try decide().output
    #expect(before == (try folder.text("Examples/alphen/summary.txt")))
    try write("base: 25", for: "base: 20")
    let check = try Program.run("check", "Rules", in: folder.url)
    #expect(check.status == 65)
    #expect(check.errors.contains("[scenario-failed]"))
    let after = try decide()
    #expect(after.status == 0)
    #expect(after.output != before)
  }

  @Test("a broken rule is said with its place and the way out")
  func broken() throws {
    try write("call-creditor:", for: "call-creditors:")
    let check = try Program.run("check", "Rules", in: folder.url)
    #expect(check.status == 65)
    #expect(check.errors.contains("did you mean 'call-creditors'?"))
    #expect(try decide().status == 65)
  }

  @Test("a claim that was not paid in full is explained")
  func explained() throws {
    let reduced = try #require(
      folder.text("Examples/alphen/decisions.csv").split(separator: "\n").first {
        $0.contains(",reduced,")
      })
    let answer = try Program.shell(
      "bonboek explain --rules Rules/alphen-aan-den-rijn --claims Examples/alphen/claims.csv "
        + "--participants Examples/alphen/participants.csv --lang en --claim "
        + String(reduced.prefix { $0 != "," }),
      in: folder.url)
    #expect(answer.output.contains("You get a voucher of €"))
    #expect(answer.output.contains("\(Self.file):"))
    #expect(answer.errors == "" && answer.status == 0)
  }

  @Test("the ledger that it makes answers what it says to try")
  func ledger() throws {
    let steps = [
      "ledger init --rules Rules/alphen-aan-den-rijn --by head",
      "ledger participants Examples/alphen/participants.csv --by head",
      "claim submit --file Examples/alphen/claims.csv --by anna",
      "claim approve --all-submitted --by bert", "claim approve --all-submitted --by carla",
      "voucher receive --denomination 20 --count 250 --first B-0001 --by office",
    ]
    for step in steps {
      let answer = try Program.shell("bonboek " + step, in: folder.url)
      #expect(answer.errors == "" && answer.status == 0, "\(step)")
    }
    let head = try #require(try Program.shell("bonboek ledger verify", in: folder.url).head)
    // Nothing waits in the copy, so that its export has nothing to say of it.
    _ = try Program.shell("cp bonboek.sqlite next.sqlite", in: folder.url)
    _ = try Program.shell("bonboek voucher hand-over p-038 --by anna", in: folder.url)
    let tries = try folder.text("Examples/quickstart")
      .matches(of: /\n {5}((?:faketime '.*' )?\$bonboek (?:claim|ledger|voucher) .*)/)
      .map { String($0.1) }
    #expect(tries.count == 10)
    for command in tries {
      let line = command.replacing("$bonboek", with: "bonboek").replacing("$head", with: head)
        .replacing("$next", with: "next.sqlite").replacing("$out/", with: "")
      let answer = try Program.shell(line, in: folder.url)
      #expect(answer.output != "" && answer.errors == "" && answer.status == 0, "\(command)")
    }
  }

  @Test(
    "the scripts are sound shell",
    arguments: [
      "Examples/quickstart", "Examples/install-needs", "Tests/install-checkers", "Tests/run",
      ".ci/run",
    ])
  func shell(_ script: String) throws {
    let answer = try Program.shell("test -x \(script) && bash -n \(script)")
    #expect(answer.status == 0 && answer.errors == "")
  }
}
