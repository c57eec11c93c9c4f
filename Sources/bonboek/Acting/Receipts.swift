import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// What acts came to, as it is answered: refusals on standard error, all else on standard output,
/// with the receipt as the last line.
struct Receipts {
  let all: [Receipt]

  init(_ all: [Receipt]) {
    self.all = all
  }

  /// The refusals, in order.
  var refusals: [Refusal] {
    all.compactMap { receipt in
      if case .refused(let refusal) = receipt.standing { refusal } else { nil }
    }
  }

  /// Whether nothing was written, because it had all happened before.
  var changedNothing: Bool { !all.contains { $0.standing != .already } }

  /// How many had happened before.
  var alreadyCount: Int { all.count { $0.standing == .already } }

  /// The entry of the last act that was not refused, and the end of the chain after all of them,
  /// in fixed words, because programs read them; none where every act was refused.
  var line: String? {
    let last = all.last { if case .refused = $0.standing { false } else { true } }
    guard let last, let entry = last.entry, let head = all.last?.head else { return nil }
    return "entry \(entry.number), head \(head)"
  }

  /// Prints refusals, then lines, or that nothing was written, then the receipt.
  ///
  /// - Parameters:
  ///   - lines: What is to be said before the receipt.
  ///   - language: The language of sentences.
  /// - Throws: Exit code 1 if something was refused or cannot be printed.
  func answer(_ lines: [String] = [], in language: Language) throws {
    for refusal in refusals { Terminal.print(refusal, in: language) }
    let said =
      lines.isEmpty && changedNothing
      ? [LedgerWords.happenedBefore.text(language)] : lines
    if let line { try Terminal.printAnswer(said + [line]) }
    if !refusals.isEmpty { throw ExitCode.couldNot }
  }

  /// Prints refusals, then a table for programs or lines for people. The table has the receipt in
  /// it; below lines it is the last one.
  ///
  /// - Throws: Exit code 1 if something was refused or cannot be printed.
  func answer(
    as format: AnswerFormat, _ table: AnswerTable, text: [String], in language: Language
  ) throws {
    guard format != .text, refusals.isEmpty else { return try answer(text, in: language) }
    try Terminal.printAnswer(as: format, table, text: text)
  }
}

extension Terminal {
  /// Prints a refusal on standard error, with the way out below it.
  static func print(_ refusal: Refusal, in language: Language) {
    printError(refusal.sentence, wayOut: refusal.wayOut, in: language)
  }
}
