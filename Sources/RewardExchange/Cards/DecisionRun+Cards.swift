public import Rewards

extension DecisionRun {
  /// Decides what was read and writes a card for each claim that is not denied or pended, in a
  /// file of its own; see ``CardPage/fileName(ofClaim:)``.
  ///
  /// The run stays undecided, so that decisions can be written after the cards.
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
    precondition(casebook.isUndecided, "cards are written before the decisions")
    do throws(OutputFailure) {
      let folder = try OutputFolder(path: folder)
      var (casebook, count) = (casebook, 0)
      let plan = casebook.plan
      try casebook.decideSubmitted(tracing: FullTrace()) {
        _, claim, verdict, trace throws(OutputFailure) in
        let decision = plan.decision(verdict, of: claim, trace: trace.steps)
        guard let card = plan.personalCard(of: decision, in: language) else { return }
        var file = try FileSink(path: folder.path(CardPage.fileName(ofClaim: claim.id)))
        try file.write(Array(CardPage(card).html.utf8))
        try file.finish()
        count += 1
      }
      return count
    } catch {
      throw ExchangeFailure(error)
    }
  }
}
