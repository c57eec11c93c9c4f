import RewardExchange
import RewardLedger
import Rewards

/// A balance, for people and for programs.
enum BalanceText {
  static func lines(_ balance: Balance, _ wording: Wording) -> [String] {
    let language = wording.language
    let accounts = balance.accounts.map { account, cents in
      [account.label.text(language), wording.money(Money(cents: account.sign * cents))]
    }
    let drawer = balance.drawer.map { pile in
      [
        VoucherWords.pile(pile.count, denomination: wording.money(pile.denomination))
          .text(language), wording.money(pile.amount),
      ]
    }
    let counts: [(LedgerWords, String)] = [
      (.peopleOwed, String(balance.creditorCount)), (.openClaims, String(balance.openClaimCount)),
      (.grants(balance.grants.count), wording.money(balance.grants.amount)),
    ]
    return [LedgerWords.balance(on: wording.day(balance.day)).text(language), ""]
      + Table.lines(
        accounts + drawer + counts.map { [$0.text(language), $1] }, rightAligned: [1])
      + caps(balance.caps, wording) + ["", "head \(balance.head)"]
  }

  private static func caps(_ caps: [CapStanding], _ wording: Wording) -> [String] {
    guard !caps.isEmpty else { return [] }
    let language = wording.language
    let head = [Words.cap, .holder, .window, .used, .most, .left].map { $0.text(language) }
    let rows = caps.map { cap in
      func amount(_ number: Int64) -> String {
        cap.countsBons ? String(number) : wording.money(Money(cents: number))
      }
      return [
        cap.label?.text(language) ?? cap.name, cap.holder, wording.per(cap.window),
        amount(cap.used), amount(cap.limit), amount(cap.left),
      ]
    }
    return [""] + Table.lines([head] + rows, rightAligned: [3, 4, 5])
  }

  static func table(_ balance: Balance, _ currency: Currency) -> AnswerTable {
    var table = AnswerTable(columns: ["item", "name", "holder", "unit", "value", "limit", "left"])
    func money(_ cents: Int64) -> AnswerTable.Cell {
      .text(Money(cents: cents).text(in: currency))
    }
    func add(_ item: String, _ name: String, _ unit: String, _ value: AnswerTable.Cell) {
      table.add([.text(item), .text(name), .none, .text(unit), value, .none, .none])
    }
    for (account, cents) in balance.accounts {
      add("account", account.rawValue, currency.code, money(cents))
    }
    for pile in balance.drawer {
      let name = pile.denomination.text(in: currency)
      add("drawer", name, "vouchers", .number(Int64(pile.count)))
      add("drawer", name, currency.code, money(pile.amount.cents))
    }
    add("count", "people-owed", "people", .number(Int64(balance.creditorCount)))
    add("count", "open-claims", "claims", .number(Int64(balance.openClaimCount)))
    add("count", "grants", "grants", .number(Int64(balance.grants.count)))
    add("amount", "grants", currency.code, money(balance.grants.amount.cents))
    for cap in balance.caps {
      let amounts = [cap.used, cap.limit, cap.left].map {
        cap.countsBons ? .number($0) : money($0)
      }
      table.add(
        [
          .text("cap"), .text(cap.name), .text(cap.holder),
          .text(cap.countsBons ? "bons" : currency.code),
        ] + amounts)
    }
    add("head", "", "", .text(String(describing: balance.head)))
    return table
  }
}

extension Account {
  /// What makes the usual side of the account stand above zero.
  fileprivate var sign: Int64 {
    switch self {
    case .bons, .bonsLater, .suppliers: -1
    case .rewards, .losses, .orderCosts, .voucherStock: 1
    }
  }
}
