import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek claim card CLAIM`
struct ClaimCardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Print the personal card of a decided claim.",
    discussion: """
      Prints the words of the card, with or without money. With --output it makes a page of HTML \
      on A6 to print. A claim that was denied has no card.

      Example: bonboek claim card c-1
      Example: bonboek claim card c-1 --output card.html --lang nl
      """)

  @Argument(help: "The claim's id.")
  var claim: String

  @Option(help: "Where the page goes: a file, or - for standard output.")
  var output: String?

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let language = self.ledger.language
      let booked = try await ledger.decision(of: claim)
      let card = booked.plan.personalCard(of: booked.decision, in: language)
      guard booked.claim.status == .decided, let card else {
        Terminal.printError(
          "claim '\(claim)' has no card",
          wayOut: "a card is for a claim that is decided and not denied; 'claim explain' says more",
          in: language)
        throw ExitCode.couldNot
      }
      guard let output else { return try Terminal.printAnswer(lines(of: card)) }
      try CardPage(card).write(to: output)
    }
  }

  private func lines(of card: PersonalCard) -> [String] {
    [card.greeting, "", card.words, card.day, ""] + card.sentences + card.parts
  }
}
