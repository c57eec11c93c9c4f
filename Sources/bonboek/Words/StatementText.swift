import RewardExchange
import RewardLedger
import Rewards

/// What a participant got and is owed, for the resident and for programs.
enum StatementText {
  static func lines(_ statement: Statement, _ wording: Wording) -> [String] {
    let language = wording.language
    func text(_ words: ResidentWords) -> String { words.text(language) }
    let heading = ResidentWords.heading(
      statement.participant, on: wording.day(statement.day))
    let parts = statement.lines.flatMap { part($0, wording) }
    return [text(heading), ""] + summary(statement, wording)
      + (parts.isEmpty ? [] : ["", text(.forWhat)] + parts)
      + ["", text(.questions), text(.howToObject)]
  }

  private static func summary(_ statement: Statement, _ wording: Wording) -> [String] {
    var words: [ResidentWords] = []
    func add(_ amount: Money, _ sentence: (String) -> ResidentWords) {
      if amount > .zero { words.append(sentence(wording.money(amount))) }
    }
    add(statement.owedNow) { .owedNow($0) }
    add(statement.owedLater) { .owedLater($0) }
    add(statement.handed) { .handed($0) }
    if words.isEmpty { words.append(statement.lines.isEmpty ? .nothingYet : .nothingOpen) }
    if statement.openClaimCount > 0 { words.append(.openClaims(statement.openClaimCount)) }
    return words.map { $0.text(wording.language) }
  }

  /// What one part is for, and what became of it.
  private static func part(_ line: Statement.Line, _ wording: Wording) -> [String] {
    let language = wording.language
    let label = label(of: line, language)
    let payout = line.payout
    var words: [ResidentWords] = []
    if payout.handed > .zero { words.append(.gotIt(wording.money(payout.handed))) }
    if payout.returned > .zero { words.append(.takenBack(wording.money(payout.returned))) }
    if payout.open > .zero {
      let open = wording.money(payout.open)
      words.append(payout.isDue ? .comesNow(open) : .comes(open, on: wording.day(payout.on)))
    }
    return ["- \(label) (\(wording.day(line.doneOn))): \(wording.money(payout.amount))."]
      + words.map { "  " + $0.text(language) }
  }

  private static func label(of line: Statement.Line, _ language: Language) -> String {
    let words: ResidentWords = line.reason == .roundedUp ? .roundedUp : .extra
    return line.action?.text(language) ?? words.text(language)
  }

  static func table(_ statement: Statement, _ wording: Wording) -> AnswerTable {
    var table = AnswerTable(columns: [
      "source", "label", "done_on", "payable_on", "amount", "handed", "returned", "open", "due",
      "grant",
    ])
    for line in statement.lines {
      let payout = line.payout
      table.add(
        [
          .text(payout.source), .text(ifAny: line.action?.text(wording.language)),
          .text(String(describing: line.doneOn)), .text(String(describing: payout.on)),
        ]
          + [payout.amount, payout.handed, payout.returned, payout.open].map {
            .text($0.text(in: wording.currency))
          } + [.truth(payout.isDue), .truth(line.isGrant)])
    }
    return table
  }
}
