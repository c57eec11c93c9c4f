import ArgumentParser
import RewardExchange
import Rewards

/// `bonboek diff OLD NEW`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say in words what is different between two versions of a policy.",
    discussion: """
      Compares what the rules come to for people, not their lines: another layout makes no \
      difference. The largest change comes first, in money a year for a resident who does \
      everything once. Of a folder the last version is compared, unless a day says which.

      Example: bonboek diff Rules/voorbeeldgemeente/2026-01-01.yaml \
      Rules/voorbeeldgemeente/2026-07-01.yaml
      Example: bonboek diff Rules/voorbeeldgemeente Rules/voorbeeldgemeente --on-old 2026-06-30
      """)

  @Argument(help: "The folder of a programme, or one file of it: how it was.")
  var old: String

  @Argument(help: "The folder of a programme, or one file of it: how it will be.")
  var new: String

  @Option(
    help: "The day whose version of OLD is compared, YYYY-MM-DD; left out it is the last version.",
    transform: Day.argument)
  var onOld: Day?

  @Option(
    help: "The day whose version of NEW is compared, YYYY-MM-DD; left out it is the last version.",
    transform: Day.argument)
  var onNew: Day?

  @Option(help: "text or ndjson.")
  var format = Format.text

  @Flag(help: "Exit with 3 if there is a difference.")
  var exitCode = false

  @OptionGroup var languageOption: LanguageOption

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ndjson
  }

  func run() throws {
    let language = languageOption.language
    let oldPlan = try RulesOption.plan(old, in: language)
    let newPlan = try RulesOption.plan(new, in: language)
    let comparison: PolicyComparison
    do {
      comparison = try PolicyComparison(from: oldPlan, on: onOld, to: newPlan, on: onNew)
    } catch {
      Terminal.printError(error.sentence, wayOut: nil, in: language)
      throw ExitCode.couldNot
    }
    switch format {
    case .text: try Terminal.printAnswer(ComparisonText.lines(comparison, in: language))
    case .ndjson:
      try Terminal.printAnswer(ComparisonText.table(comparison, in: language).ndjson)
    }
    if exitCode, !comparison.changes.isEmpty { throw ExitCode.different }
  }
}
