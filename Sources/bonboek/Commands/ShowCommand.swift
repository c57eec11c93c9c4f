import ArgumentParser
import RewardExchange
import Rewards

/// `bonboek show PATH`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the price list of a programme.",
    discussion: """
      Lists for each pillar what every action earns after weights, how often, under which \
      condition, and where that is set; then the caps, the promise and the vouchers.

      Example: bonboek show Rules/alphen-aan-den-rijn --on 2018-03-05 --pillar debts
      """)

  @Argument(help: "The folder of a programme, or one file of it.")
  var path: String

  @Option(
    help: "The day whose version is shown, YYYY-MM-DD; left out it is the last version.",
    transform: Day.argument)
  var on: Day?

  @Option(help: "Only this pillar.")
  var pillar: String?

  @Option(help: "text, csv or ndjson.")
  var format = Format.text

  @OptionGroup var languageOption: LanguageOption

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case csv
    case ndjson
  }

  func run() throws {
    let plan = try RulesOption.plan(path, in: languageOption.language)
    let language = languageOption.language
    guard let list = plan.priceList(on: on, in: language) else {
      Terminal.printError("no version of '\(plan.programme)' is in force on that day")
      throw ExitCode.couldNot
    }
    let shown = list.pillars.filter { pillar == nil || $0.id == pillar }
    if let pillar, shown.isEmpty {
      let nearest = nearestName(to: pillar, among: list.pillars.map(\.id))
      Terminal.printError(
        "no pillar '\(pillar)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      throw ExitCode.couldNot
    }
    switch format {
    case .text: try Terminal.printAnswer(PriceListText.lines(of: list, shown, in: language))
    case .csv: try Terminal.printAnswer(PriceListTable.csv(shown))
    case .ndjson: try Terminal.printAnswer(PriceListTable.ndjson(shown))
    }
  }
}
