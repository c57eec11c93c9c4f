import Rewards

/// Books that a seed gives again: texts that break files, currencies with and without decimals,
/// amounts up to nine million milliards.
struct RandomBooks {
  private var random: SeededGenerator

  /// The books of a seed. Every third seed gives a full export.
  static func books(_ seed: UInt64) -> SampleBooks {
    var maker = RandomBooks(random: SeededGenerator(seed: seed))
    return maker.books(seed.isMultiple(of: 3) ? .full : .finance)
  }

  private static let pieces = [
    "\"", "'", "&", "<", ">", ";", ",", "=SUM(A1)", "|", "\\", "\\\"", "é", "e\u{301}", "🎉", "👩‍👩‍👧",
    "<\u{338}", "&\u{301}", "\"\u{301}", ";\u{301}", "  ", "\n", "\r\n", "\t", "]]>", "<!--",
    "&amp;", "(x)", "[2025-01-01]", "date:2020-13-01", ", type: A", "@", "+1", "-1", "#", "%d",
    "{}", "* ", "! ", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{0}", "\u{1B}[1m", "\u{85}",
    "\u{2028}", "0012", "6.3", "a", "bon", "Gemeente",
  ]

  private mutating func text() -> String {
    (0..<Int.random(in: 1...6, using: &random))
      .map { _ in RandomBooks.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func code() -> String? {
    switch Int.random(in: 0...5, using: &random) {
    case 0: nil
    case 1: "4001"
    case 2: String(repeating: "x", count: Int.random(in: 34...36, using: &random))
    case 3: "liabilities:bons"
    default: text()
    }
  }

  private mutating func label() -> LocalizedText { LocalizedText(nl: text(), en: text()) }

  private mutating func accounts() -> [BookAccount] {
    let kinds: [(String, BookAccount.Kind)] =
      Account.allCases.map { account in
        switch account {
        case .rewards, .losses, .orderCosts: (account.rawValue, .expense)
        case .bons, .bonsLater, .suppliers: (account.rawValue, .liability)
        case .voucherStock: (account.rawValue, .asset)
        }
      } + [("equity:earlier-years", .equity)]
    return kinds.map { BookAccount(name: $0, code: code(), label: label(), kind: $1) }
  }

  /// Amounts of some accounts, which sum to zero.
  private mutating func amounts(_ accounts: [BookAccount]) -> [BookScope.Balance] {
    let names = accounts.map(\.name).filter { _ in Bool.random(using: &random) }
    guard names.count > 1 else { return [] }
    let sizes: [Int64] = [10, 10_000, 9_000_000_000_000_000]
    let most = sizes.randomElement(using: &random) ?? 1
    let amounts = names.dropLast().map { _ in Int64.random(in: 1...most, using: &random) }
    let signed = amounts.map { Bool.random(using: &random) ? $0 : -$0 }
    return zip(names, signed + [-signed.reduce(0, +)]).map { .init(account: $0, cents: $1) }
      .filter { $0.cents != 0 }
  }

  private mutating func lines(_ accounts: [BookAccount]) -> [BookTransaction.Line] {
    let (one, other) = (amounts(accounts), amounts(accounts))
    return accounts.compactMap { account in
      let sides = [one, other].compactMap { $0.first { $0.account == account.name }?.cents }
      let debit = sides.filter { $0 > 0 }.reduce(0, +)
      let credit = -sides.filter { $0 < 0 }.reduce(0, +)
      guard debit > 0 || credit > 0 else { return nil }
      return SampleBooks.line(account.name, debit: debit, credit: credit)
    }
  }

  private mutating func books(_ profile: ExportProfile) -> SampleBooks {
    let codes = ["EUR", "EUR", "JPY", "BHD", "CLF", "TRY"]
    let currency = Currency(code: codes.randomElement(using: &random) ?? "EUR") ?? .euro
    let from = Month(of: Day(number: Int32.random(in: 19_000...21_000, using: &random)))
    let months = (0..<Int.random(in: 0...14, using: &random)).reduce(into: [from]) { months, _ in
      months.append((months.last ?? from).next)
    }
    let accounts = accounts()
    let transactions = months.enumerated().map { index, month in
      transaction(Int64(index + 1), month, lines(accounts), in: profile)
    }
    return SampleBooks(
      profile, in: currency, from: from, through: months.last ?? from, name: label(),
      setting: .init(
        costCentre: code(), taakveld: code(), organisation: code(), taxRegistration: code(),
        country: Bool.random(using: &random) ? "NL" : nil),
      accounts: accounts, opening: amounts(accounts), transactions: transactions,
      vouchers: profile == .full
        ? []
        : [
          VoucherLine(
            from: from, through: from, movement: .received, denomination: 500,
            count: Int64.random(in: 1...1000, using: &random))
        ])
  }

  private mutating func transaction(
    _ number: Int64, _ month: Month, _ lines: [BookTransaction.Line], in profile: ExportProfile
  ) -> BookTransaction {
    guard profile == .full else {
      return BookTransaction(
        number: number, on: month.lastDay, from: month, kind: "months", lines: lines, entry: nil)
    }
    return SampleBooks.entry(
      number, String(describing: month.lastDay), text(), lines,
      details: Bool.random(using: &random) ? text() : nil)
  }
}
