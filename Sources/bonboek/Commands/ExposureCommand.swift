import ArgumentParser
import RewardExchange
import Rewards

/// `bonboek exposure PATH`
struct ExposureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exposure",
    abstract: "Show what a programme can cost at most, proved from its rules.",
    discussion: """
      Says what one resident can get at most in a week, a month, a year and in all, and what the \
      programme can cost, which caps see to that, and which caps and actions can do nothing. \
      Beside each bound stands what claims were found to bring; they can be written to a file \
      for decide. Money counts on the day on which it is paid.

      Example: bonboek exposure Rules/alphen-aan-den-rijn --participants 180
      Example: bonboek exposure Rules/zaanstad --witness claims.csv \
      --witness-participants people.csv --witness-of year
      """)

  @Argument(help: "The folder of a programme, or one file of it.")
  var path: String

  @Option(help: "How many residents take part, from 1 to 1000000; left out, any number.")
  var participants: Int?

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @Option(help: "A file for claims that are paid what is shown, as CSV for decide.")
  var witness: String?

  @Option(help: "A file for what has to be known about the residents of those claims.")
  var witnessParticipants: String?

  @Option(
    help: """
      Which claims: of one resident for a week, month, year or total, or of all for \
      programme-year or programme-total.
      """)
  var witnessOf = WitnessOf.total

  @OptionGroup var languageOption: LanguageOption

  enum WitnessOf: String, CaseIterable, ExpressibleByArgument {
    case week, month, year, total
    case programmeYear = "programme-year"
    case programmeTotal = "programme-total"
  }

  func validate() throws {
    guard participants.map((1...1_000_000).contains) ?? true else {
      throw ValidationError("--participants is a number from 1 to 1000000.")
    }
  }

  func run() throws {
    let language = languageOption.language
    let exposure = try RulesOption.plan(path, in: language).exposure(participants: participants)
    try writeWitness(of: exposure)
    try Terminal.printAnswer(
      as: format, ExposureTable.table(of: exposure),
      text: ExposureText.lines(of: exposure, in: language))
  }

  private func writeWitness(of exposure: Exposure) throws {
    let bounds =
      switch witnessOf {
      case .week, .month, .year, .total: exposure.resident
      case .programmeYear, .programmeTotal: exposure.total
      }
    let span = Exposure.Span(rawValue: witnessOf.rawValue.replacing("programme-", with: ""))
    guard let shown = bounds.first(where: { $0.span == span })?.witness else { return }
    do throws(ExchangeFailure) {
      if let witness { try TextOutput.write(WitnessTable.claims(shown).csv, to: witness) }
      if let witnessParticipants {
        try TextOutput.write(WitnessTable.participants(shown).csv, to: witnessParticipants)
      }
    } catch {
      Terminal.printError(error.description)
      throw ExitCode.couldNot
    }
  }
}
