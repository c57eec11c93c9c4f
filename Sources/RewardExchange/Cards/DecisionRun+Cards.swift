public import Rewards

extension DecisionRun {
  /// Decides what was read and writes a card for each claim that is not denied or pended, in a
  /// file of its own; see ``CardPage/fileName(ofClaim:)``. Cards come before any other answer.
  ///
  /// - Parameters:
  ///   - folder: Where the cards go. It is made if it is not there, for this user alone; the
  ///     folder that it stands in has to be there. A card that is there already is replaced by the
  ///     new one of the same claim; nothing else in it is touched, so a card of an earlier run
  ///     stays if its claim has none now.
  ///   - language: The language of the cards.
  /// - Returns: How many cards were written.
  /// - Throws: ``ExchangeFailure`` at the first card that cannot be written; those before it stay.
  ///   Each file is written whole or not at all.
  public func writeCards(
    to folder: String, in language: Language
  ) throws(ExchangeFailure) -> Int {
    precondition(!isAnswered, "cards are written before the decisions")
    let folder = try writing { () throws(OutputFailure) in try OutputFolder(path: folder) }
    let plan = plan
    var count = 0
    try eachDecision { decision throws(ExchangeFailure) in
      plan.personalCard(of: decision, in: language).map { card in
        CardFile(
          name: CardPage.fileName(ofClaim: decision.claim.id),
          bytes: Array(CardPage(card).html.utf8))
      }
    } take: { card throws(ExchangeFailure) in
      guard let card else { return }
      try writing { () throws(OutputFailure) in try card.write(into: folder) }
      count += 1
    }
    return count
  }
}

/// A card as it comes into a folder.
private struct CardFile: Sendable {
  let name: String
  let bytes: [UInt8]

  func write(into folder: OutputFolder) throws(OutputFailure) {
    var file = try FileSink(path: folder.path(name))
    try file.write(bytes)
    try file.finish()
  }
}
