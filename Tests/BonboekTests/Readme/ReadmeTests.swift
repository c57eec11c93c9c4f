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

  /// Whether output is what a page shows; a line of three dots stands for any number of lines.
  static func matches(_ output: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return output.isEmpty }
    if first == "…" {
      return (output.startIndex...output.endIndex).contains {
        matches(output[$0...], shown.dropFirst())
      }
    }
    return output.first == first && matches(output.dropFirst(), shown.dropFirst())
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .reversed().drop(while: \.isEmpty).reversed()
  }

  private static let guides = "Sources/RewardRules/RewardRules.docc/"

  @Test(
    "the commands of a page print what the page shows",
    arguments: ["README.md", guides + "LanguageGuide.md", guides + "Taalgids.md"])
  func pageIsTrue(path: String) throws {
    let scratch = try Scratch()
    for folder in ["Rules", "Examples"] { try scratch.copy(folder, to: folder) }
    let shown = Self.commands(of: try Repository.text(path))
    #expect(shown.count >= 8)
    for step in shown {
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
