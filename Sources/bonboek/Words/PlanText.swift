import RewardExchange
import RewardLedger
import Rewards

/// A participant's plan, for people and for programs.
enum PlanText {
  static func lines(_ actions: [PlannedAction], _ wording: Wording) -> [String] {
    let language = wording.language
    guard !actions.isEmpty else { return [LedgerWords.emptyPlan.text(language)] }
    let head = [Words.action, .agreedOn, .priceKept, .wouldCome, .wouldEarn, .reasons].map {
      $0.text(language)
    }
    let rows = actions.map { action in
      [
        action.words?.text(language) ?? action.action, wording.day(action.agreedOn),
        action.priceKeptThrough.map(wording.day) ?? "", action.outcome?.text(language) ?? "",
        wording.money(action.amount),
      ] + WorkListText.reasons(action.reasons, language)
    }
    return Table.lines([head] + rows, rightAligned: [4])
  }

  static func table(_ actions: [PlannedAction], _ wording: Wording) -> AnswerTable {
    var table = AnswerTable(columns: [
      "action", "label", "agreed_on", "price_kept_through", "outcome", "amount", "reasons",
    ])
    for action in actions {
      table.add([
        .text(action.action), .text(ifAny: action.words?.text(wording.language)),
        .text(String(describing: action.agreedOn)),
        .text(ifAny: action.priceKeptThrough.map(String.init(describing:))),
        .text(ifAny: action.outcome?.rawValue), .text(action.amount.text(in: wording.currency)),
        .list(action.reasons),
      ])
    }
    return table
  }
}
