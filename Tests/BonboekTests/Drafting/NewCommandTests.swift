import Foundation
import Testing

@Suite("bonboek new")
struct NewCommandTests {
  private static let needed = "--budget 90000 --residents 180 --first-day 2027-01-01"

  private static func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.makeFolder("Rules")
    try folder.copy("Rules/catalogue", to: "Rules/catalogue")
    return folder
  }

  /// Options, each with what it may be.
  private static let answers = [
    [
      "--budget 90000 --residents 180", "--budget 90_000 --residents 18000",
      "--budget 100 --residents 2",
    ],
    ["", "--effort-weights nee"], ["", "--base 5", "--base 45"], ["", "--weekly 45"],
    [
      "--first-day 2027-01-01 --lang nl",
      "--first-day 2028-02-29 --last-day 2028-03-27 --lang en "
        + #"--name-nl '"Stap": '\''1'\'' \ #' --name-en "{ it's }""#,
    ],
  ]

  @Test("writes what a strict check accepts, or says which answer does not fit")
  func everyCombination() throws {
    let folder = try Self.folder()
    var combinations = [""]
    for choices in Self.answers {
      combinations = combinations.flatMap { before in choices.map { "\(before) \($0)" } }
    }
    var lines = "mkdir refused\n"
    for (index, options) in combinations.enumerated() {
      lines += "bonboek new p-\(index) \(options) </dev/null >/dev/null 2>refused/\(index)"
      lines += " && rm refused/\(index)\n"
    }
    _ = try Program.shell(lines, in: folder.url)
    let refused = try FileManager.default.contentsOfDirectory(atPath: folder.path("refused"))
    for name in refused {
      let text = try folder.text("refused/\(name)")
      #expect(text.hasPrefix("error: --"), "\(combinations[Int(name) ?? 0]): \(text)")
    }
    let check = try Program.run("check", "--strict", "Rules", in: folder.url)
    #expect(check.status == 0, "\(check.errors.prefix(2_000))")
    let written = combinations.count - refused.count
    #expect(written > 40)
    #expect(check.output.hasPrefix("\(written) programmes (\(written) versions)"))
  }

  @Test("writes a version and its scenarios, in the language that is asked")
  func writes() throws {
    let folder = try Self.folder()
    let answer = try Program.shell(
      "bonboek new onze-stad \(Self.needed) --lang nl </dev/null", in: folder.url)
    #expect(
      answer.output == """
        Geschreven: Rules/onze-stad/2027-01-01.yaml
        Geschreven: Rules/onze-stad/scenarios/first.yaml
        Kijk het na met: bonboek check Rules/onze-stad

        """)
    #expect(answer.errors == "" && answer.status == 0)
    try Golden.compare(
      folder.text("Rules/onze-stad/2027-01-01.yaml"),
      with: "Tests/BonboekTests/Drafting/Golden/onze-stad.nl.txt")
    try Golden.compare(
      folder.text("Rules/onze-stad/scenarios/first.yaml"),
      with: "Tests/BonboekTests/Drafting/Golden/scenarios.nl.txt")
  }

  @Test("overwrites nothing, and leaves nothing behind where it fails")
  func overwritesNothing() throws {
    let folder = try Self.folder()
    let new = "bonboek new our-town \(Self.needed) --lang en </dev/null"
    _ = try Program.shell(new, in: folder.url)
    try folder.write("mine", to: "Rules/our-town/2027-01-01.yaml")
    let again = try Program.shell(new, in: folder.url)
    #expect(again.status == 1)
    #expect(again.errors.hasPrefix("error: Rules/our-town: is there already;"))
    #expect(try folder.text("Rules/our-town/2027-01-01.yaml") == "mine")

    // A catalogue with a fault, and one that is not there.
    try folder.makeFolder("Rules/broken")
    try folder.write("pillar: p\n", to: "Rules/broken/p.yaml")
    let broken = new.replacing("our-town", with: "other") + " --catalogue ../broken"
    #expect(try Program.shell(broken, in: folder.url).status == 1)
    let nowhere = new.replacing("our-town", with: "other") + " --catalogue ../nowhere"
    #expect(try Program.shell(nowhere, in: folder.url).status == 1)
    let noFolder = new.replacing("our-town", with: "other") + " --folder nowhere"
    #expect(try Program.shell(noFolder, in: folder.url).status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("Rules")).sorted()
    #expect(names == ["broken", "catalogue", "our-town"])
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: String
    let says: String

    static let all = [
      Refused(
        testDescription: "nothing but a name", arguments: "our-town",
        says: "error: missing: --budget, --residents, --first-day\n"),
      Refused(
        testDescription: "a name with a space", arguments: "'our town' \(needed)",
        says: "error: 'our town' cannot be the name of a programme\n"),
      Refused(
        testDescription: "an amount with a sign", arguments: "p \(needed) --base '€ 20'",
        says: "error: --base: '€ 20' is no whole number from 5 to 10000\n"),
      Refused(
        testDescription: "an amount that would be rounded", arguments: "p \(needed) --base 12",
        says: "error: --base: 12 is no multiple of 5, to which amounts are rounded\n  write 15\n"),
      Refused(
        testDescription: "more than there is", arguments: "p \(needed) --base 200",
        says: "error: --effort-weights: an action would earn 600, and there is 500"),
      Refused(
        testDescription: "a week that pays no action", arguments: "p \(needed) --weekly 15",
        says: "error: --weekly: 15 a week is less than the 20 of an ordinary action\n"),
      Refused(
        testDescription: "too short", arguments: "p \(needed) --last-day 2027-01-27",
        says: "error: --last-day: from 2027-01-01 to 2027-01-27 is less than 28 days\n"),
      Refused(
        testDescription: "a day as people write it",
        arguments: "p --budget 1 --residents 1 --first-day 1-1-2027",
        says: "error: --first-day: '1-1-2027' is no day\n"),
      Refused(
        testDescription: "a budget for too many",
        arguments: "p --budget 100 --residents 50 --first-day 2027-01-01",
        says: "error: --residents: 100 euros for 50 residents is less than 5 for each\n"),
      Refused(
        testDescription: "neither yes nor no", arguments: "p \(needed) --effort-weights maybe",
        says: "error: --effort-weights: 'maybe' is neither yes nor no\n"),
    ]
  }

  @Test("says which answer does not fit, and what to write", arguments: Refused.all)
  func refused(_ given: Refused) throws {
    let folder = try Self.folder()
    let answer = try Program.shell(
      "bonboek new \(given.arguments) --lang en </dev/null", in: folder.url)
    #expect(answer.status == 64)
    #expect(answer.errors.hasPrefix(given.says), "\(answer.errors)")
    #expect(answer.output == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("Rules")).count == 1)
  }

  @Test("asks at a terminal, and again until an answer fits", .enabled(if: Python.isThere))
  func asks() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.execvp("bonboek", ["bonboek", "new", "our-town", "--lang", "en"])
      for line in ["", "", "tomorrow", "2027-01-01", "", "90000", "180", "12", "20", "", ""]:
          os.write(terminal, (line + "\\n").encode())
      shown = b""
      while True:
          try:
              part = os.read(terminal, 4096)
          except OSError:
              break
          if not part:
              break
          shown += part
      sys.stdout.write(shown.decode().replace("\\r", ""))
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      """, to: "terminal.py")
    let answer = try Program.shell("python3 terminal.py", in: folder.url)
    #expect(answer.status == 0, "\(answer.output)")
    for said in [
      "What is the programme called in Dutch? [Our town]", "error: 'tomorrow' is no day",
      "What is the last day (YYYY-MM-DD)? [2027-12-31]", "error: 12 is no multiple of 5",
      "How many euros does one person get a week at most? [60]",
      "Written: Rules/our-town/2027-01-01.yaml",
    ] {
      #expect(answer.output.contains(said), "\(said) in\n\(answer.output)")
    }
    let check = try Program.run("check", "--strict", "Rules/our-town", in: folder.url)
    #expect(check.status == 0)
  }
}
