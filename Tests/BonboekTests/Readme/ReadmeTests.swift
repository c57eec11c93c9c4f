import Foundation
import Testing

/// Runs what the README and the guides show, line for line, in a copy of the files that they need.
@Suite struct ReadmeTests {
  /// A command that a page shows, and what it says that the command prints.
  struct Shown {
    let command: String
    let output: [String]
  }

  /// The commands of all `console` blocks of a page, in order.
  static func commands(of page: String) -> [Shown] {
    var shown: [Shown] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        shown.append(Shown(command: String(line.dropFirst(2)), output: []))
      } else if isInside, let last = shown.popLast() {
        shown.append(Shown(command: last.command, output: last.output + [line]))
      }
    }
    return shown
  }

  /// Whether output is what a page shows.
  ///
  /// A line of three dots, `…`, stands for any number of lines, also none. Within a line three
  /// dots stand for any text on that line, at least one sign: for what differs at each run, such
  /// as the hash of a head, a time, or the day of today.
  static func matches(_ output: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return output.isEmpty }
    if first == "…" {
      return (output.startIndex...output.endIndex).contains {
        matches(output[$0...], shown.dropFirst())
      }
    }
    guard let line = output.first, isLine(line[...], first[...]) else { return false }
    return matches(output.dropFirst(), shown.dropFirst())
  }

  /// Whether a line is the one that is shown, with some text for each three dots.
  private static func isLine(_ line: Substring, _ shown: Substring) -> Bool {
    guard let dots = shown.firstIndex(of: "…") else { return line == shown }
    let (before, after) = (shown[..<dots], shown[shown.index(after: dots)...])
    guard line.hasPrefix(before) else { return false }
    let rest = line.dropFirst(before.count)
    return rest.indices.dropFirst().contains { isLine(rest[$0...], after) }
      || (after.isEmpty && !rest.isEmpty)
  }

  struct Case: CustomTestStringConvertible {
    let output: String
    let shown: String
    let isSame: Bool

    var testDescription: String { "\(output) as \(shown)" }

    static let all = [
      Case(output: "one", shown: "one", isSame: true),
      Case(output: "one", shown: "two", isSame: false),
      Case(output: "one|two", shown: "…", isSame: true),
      Case(output: "", shown: "…", isSame: true),
      Case(output: "one|two|three", shown: "one|…|three", isSame: true),
      Case(output: "one|two", shown: "one|…|three", isSame: false),
      Case(output: "entry 1, head 1:ab", shown: "entry 1, head 1:…", isSame: true),
      Case(output: "entry 2, head 1:ab", shown: "entry 1, head 1:…", isSame: false),
      Case(output: "head 1:", shown: "head 1:…", isSame: false),
      Case(output: "head 1:ab, 3 entries", shown: "head 1:…, 3 entries", isSame: true),
      Case(output: "head 1:, 3 entries", shown: "head 1:…, 3 entries", isSame: false),
      Case(output: "head 1:ab, 4 entries", shown: "head 1:…, 3 entries", isSame: false),
      Case(output: "a b c b d", shown: "a … b d", isSame: true),
      Case(output: "a b c d", shown: "a … d … e", isSame: false),
      Case(output: "a|b", shown: "a…b", isSame: false),
    ]
  }

  @Test("three dots stand for lines, and within a line for text", arguments: Case.all)
  func dots(_ given: Case) {
    let output = given.output.split(separator: "|").map(String.init)
    let shown = given.shown.split(separator: "|").map(String.init)
    #expect(Self.matches(output[...], shown[...]) == given.isSame)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .reversed().drop(while: \.isEmpty).reversed()
  }

  private static let guides = "Sources/RewardRules/RewardRules.docc/"

  @Test(
    "the commands of a page print what the page shows",
    arguments: [
      "README.md", guides + "LanguageGuide.md", guides + "Taalgids.md",
      guides + "FromBudgetToPolicy.md", guides + "VanBudgetNaarBeleid.md",
    ])
  func pageIsTrue(path: String) throws {
    let scratch = try Scratch()
    for folder in ["Rules", "Examples"] { try scratch.copy(folder, to: folder) }
    let shown = Self.commands(of: try Repository.text(path))
    #expect(shown.count >= 8)
    for step in shown where Python.isThere || !step.command.hasPrefix("python3 ") {
      let answer = try Program.shell(step.command + " 2>&1", in: scratch.url)
      let output = Self.lines(answer.output)
      let expected = Self.lines(step.output.joined(separator: "\n"))
      #expect(
        Self.matches(output[...], expected[...]),
        "$ \(step.command)\n\(answer.output)instead of\n\(step.output.joined(separator: "\n"))")
    }
  }

  @Test("every file that the README links to is there")
  func linksLeadSomewhere() throws {
    let page = try Repository.text("README.md")
    let targets = page.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }
      .filter { !$0.hasPrefix("http") }
    #expect(!targets.isEmpty)
    for target in targets {
      #expect(
        FileManager.default.fileExists(atPath: Repository.url(target).path), "\(target)")
    }
  }
}
