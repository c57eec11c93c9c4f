import ArgumentParser
import Foundation
import RewardRules
import Rewards

/// `bonboek new PROGRAMME`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the first policy of a programme.",
    discussion: """
      Writes FOLDER/PROGRAMME with a version and its first scenarios, with comments, and checks \
      them; nothing that is there is overwritten. At a terminal it asks for what the options leave \
      out. Elsewhere it wants --budget, --residents and --first-day, and takes a proposal for the \
      rest.

      Example: bonboek new our-town --budget 90000 --residents 180 --first-day 2027-01-01
      """)

  @Argument(help: "The id of the programme: small letters, digits and dashes.")
  var programme: String

  @Option(help: "The folder with the programmes.")
  var folder = "Rules"

  @Option(help: "The folder of the catalogue, from the new programme's folder.")
  var catalogue = "../catalogue"

  @Option(help: "What the programme is called in Dutch.")
  var nameNl: String?

  @Option(help: "What the programme is called in English.")
  var nameEn: String?

  @Option(help: "The first day, YYYY-MM-DD.")
  var firstDay: String?

  @Option(help: "The last day, YYYY-MM-DD; left out it runs a year.")
  var lastDay: String?

  @Option(help: "How many euros there are for vouchers.")
  var budget: String?

  @Option(help: "How many residents are expected to take part.")
  var residents: String?

  @Option(help: "How many euros an ordinary action earns; left out 20.")
  var base: String?

  @Option(help: "Whether a harder action earns more, yes or no; left out yes.")
  var effortWeights: String?

  @Option(help: "How many euros one resident gets a week at most; left out the hardest action.")
  var weekly: String?

  @OptionGroup var languageOption: LanguageOption

  private func option(_ question: DraftQuestion) -> String? {
    switch question {
    case .nameNl: nameNl
    case .nameEn: nameEn
    case .firstDay: firstDay
    case .lastDay: lastDay
    case .budget: budget
    case .residents: residents
    case .base: base
    case .effortWeights: effortWeights
    case .weekly: weekly
    }
  }

  func run() throws {
    let language = languageOption.language
    let draft = try filledForm()
    let outcome: DraftOutcome
    do {
      outcome = try draft.write(into: folder)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.couldNot
    }
    switch outcome {
    case .written(let files):
      let folder = "\(folder)/\(programme)"
      let written = files.map { DraftAnswerWords.written($0) }
      try Terminal.printAnswer((written + [.checkIt(folder)]).map { $0.text(language) })
    case .refused(let report):
      Terminal.printDiagnostics(in: language, report.printedDiagnostics)
      throw ExitCode.faults
    }
  }

  /// The draft, with every question answered by an option, by a person, or by a proposal.
  private func filledForm() throws -> PolicyDraft {
    let language = languageOption.language
    let questioner = isatty(STDIN_FILENO) == 1 ? Questioner(language: language) : nil
    if questioner == nil { try requireOptions() }
    var form: DraftForm
    do {
      form = try DraftForm(programme: programme, catalogue: catalogue)
    } catch {
      throw refusal(error, of: nil)
    }
    for question in DraftQuestion.allCases {
      if let given = option(question) {
        do {
          try form.answer(question, with: given)
        } catch {
          throw refusal(error, of: question)
        }
      } else if let questioner {
        try questioner.ask(question, for: &form)
      } else if let proposal = form.suggestion(for: question, in: language) {
        do {
          try form.answer(question, with: proposal)
        } catch {
          throw refusal(error, of: question)
        }
      }
    }
    guard let draft = form.draft(in: language) else { throw ExitCode.wrongUse }
    return draft
  }

  /// Where nobody can be asked, what only an officer knows has to be said.
  private func requireOptions() throws {
    let needed: [DraftQuestion] = [.budget, .residents, .firstDay]
    let missing = needed.filter { option($0) == nil }.map(\.flag)
    guard !missing.isEmpty else { return }
    Terminal.printError(
      "missing: \(missing.joined(separator: ", "))",
      wayOut: "questions are asked at a terminal only; say it here", in: languageOption.language)
    throw ExitCode.wrongUse
  }

  private func refusal(_ fault: DraftFault, of question: DraftQuestion?) -> ExitCode {
    let sentence: Message =
      question.map { "\($0.flag): \(fault.sentence)" } ?? fault.sentence
    Terminal.printError(sentence, wayOut: fault.wayOut, in: languageOption.language)
    return .wrongUse
  }
}

/// Puts questions to a person at a terminal, again until the answer fits.
struct Questioner {
  let language: Language

  /// Asks for one answer; none at all takes what is proposed.
  ///
  /// - Throws: Exit code 1 if there are no more answers.
  func ask(_ question: DraftQuestion, for form: inout DraftForm) throws {
    let proposal = form.suggestion(for: question, in: language)
    while true {
      Terminal.printNote(
        question.text.text(language) + (proposal.map { " [\(Terminal.visible($0))]" } ?? ""))
      guard let line = readLine() else {
        Terminal.printError("no answer came; nothing was written", wayOut: nil, in: language)
        throw ExitCode.couldNot
      }
      let typed = line.trimmingCharacters(in: .whitespaces)
      do {
        try form.answer(question, with: typed.isEmpty ? proposal ?? "" : typed)
        return
      } catch {
        Terminal.printError(error.sentence, wayOut: error.wayOut, in: language)
      }
    }
  }
}
