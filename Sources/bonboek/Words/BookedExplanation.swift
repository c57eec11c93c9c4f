import Rewards

/// What became of a claim in a ledger, as lines.
struct BookedExplanation {
  let status: ClaimStatus
  let explanation: Explanation
  /// Why the claim was closed, if it was and a reason was given.
  let reason: String?

  func lines(in language: Language) -> [String] {
    switch status {
    case .decided: return ExplanationText.lines(of: explanation, in: language)
    case .submitted, .pended, .endorsed:
      return [LedgerWords.notDecidedYet.text(language), ""]
        + ExplanationText.lines(of: explanation, in: language)
    case .reversed:
      return closed(.wasReversed, language) + [LedgerWords.itWasDecidedSo.text(language), ""]
        + ExplanationText.lines(of: explanation, in: language)
    case .rejected:
      return [explanation.heading, ""] + closed(.wasRejected, language) + explanation.objection
    case .withdrawn:
      return [explanation.heading, ""] + closed(.wasWithdrawn, language).dropLast()
    }
  }

  /// That it was closed and why, with an empty line below.
  private func closed(_ words: LedgerWords, _ language: Language) -> [String] {
    let why = reason.map { [LedgerWords.theReasonIs($0).text(language)] } ?? []
    return [words.text(language)] + why + [""]
  }
}
