import RewardLedger
import Rewards

/// What erasing came to, for people.
enum ErasureText {
  /// Prints what was erased, what must follow, and the receipt.
  ///
  /// - Parameters:
  ///   - result: What it came to.
  ///   - namesPeople: Whether to say how many people were erased and how many stay.
  ///   - language: The language of sentences.
  /// - Throws: Exit code 1 if it was refused or cannot be printed.
  static func answer(
    _ result: ErasureResult, namingPeople namesPeople: Bool = false, in language: Language
  ) throws {
    var words: [LedgerWords] = []
    if namesPeople, result.people > 0 { words.append(.peopleErased(result.people)) }
    words.append(result.entries > 0 ? .entriesErased(result.entries) : .nothingErased)
    if result.heldPeople > 0 { words.append(.peopleStay(result.heldPeople)) }
    if result.entries > 0 { words.append(.backupsMustFollow) }
    if !result.isClean {
      Terminal.printWarning(LedgerWords.notCleanYet.text(language))
    }
    let lines = words.map { $0.text(language) }
    if result.receipt.standing == .already, result.receipt.entry == nil {
      return try Terminal.printAnswer(lines)
    }
    try Receipts([result.receipt]).answer(lines, in: language)
  }
}
