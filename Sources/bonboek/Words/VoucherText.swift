import RewardExchange
import RewardLedger
import Rewards

/// Lists of vouchers and of piles of them, for people and for programs.
enum VoucherText {
  /// Each voucher on a line, with its last day where it has one.
  static func items(_ vouchers: [Voucher], _ wording: Wording) -> [String] {
    vouchers.map { voucher in
      let amount = wording.money(voucher.denomination)
      let words: VoucherWords =
        if let lastDay = voucher.lastDay {
          .goodThrough(voucher.number, amount: amount, day: wording.day(lastDay))
        } else {
          .voucher(voucher.number, amount: amount)
        }
      return words.text(wording.language)
    }
  }

  /// All that people ask of a list.
  static func lines(_ vouchers: [Voucher], _ wording: Wording) -> [String] {
    let language = wording.language
    guard !vouchers.isEmpty else { return [VoucherWords.noVouchers.text(language)] }
    let head = [
      VoucherWords.number.text(language), Words.amount.text(language),
      VoucherWords.state.text(language), VoucherWords.lastDay.text(language),
    ]
    let rows = vouchers.map { voucher in
      [
        voucher.number, wording.money(voucher.denomination), voucher.state.text(language),
        voucher.listedLastDay.map(wording.day) ?? "",
      ]
    }
    return Table.lines([head] + rows, rightAligned: [1])
  }

  /// The same for programs.
  static func table(_ vouchers: [Voucher], _ currency: Currency) -> AnswerTable {
    var table = AnswerTable(columns: ["number", "amount", "state", "last_day"])
    for voucher in vouchers {
      table.add([
        .text(voucher.number), .text(voucher.denomination.text(in: currency)),
        .text(voucher.state.rawValue),
        .text(ifAny: voucher.listedLastDay.map(String.init(describing:))),
      ])
    }
    return table
  }

  // MARK: - What acts came to

  /// What a resident gets, to be read aloud.
  ///
  /// - Parameters:
  ///   - vouchers: The vouchers.
  ///   - said: What is said about them, before they are named one by one.
  ///   - wording: The language and the currency.
  /// - Returns: Lines, a sentence or a voucher each.
  static func handed(
    _ vouchers: [Voucher], saying said: [VoucherWords] = [], _ wording: Wording
  ) -> [String] {
    let amount = wording.money(vouchers.amount)
    let sentences = [.youGet(vouchers.count, amount: amount)] + said
    return sentences.map { $0.text(wording.language) } + items(vouchers, wording)
  }

  /// What a count of the drawer came to.
  static func counted(_ result: CountResult, _ wording: Wording) -> [String] {
    let language = wording.language
    func lines(
      _ vouchers: [Voucher], _ words: (Int, String) -> VoucherWords
    ) -> [String] {
      guard !vouchers.isEmpty else { return [] }
      let amount = wording.money(vouchers.amount)
      return [words(vouchers.count, amount).text(language)]
        + vouchers.map { voucher in
          VoucherWords.voucher(voucher.number, amount: wording.money(voucher.denomination))
            .text(language)
        }
    }
    let differences =
      lines(result.missing) { .missing($0, amount: $1) }
      + lines(result.back) { .back($0, amount: $1) }
    return differences.isEmpty ? [VoucherWords.drawerAgrees.text(language)] : differences
  }

  /// What should lie in the drawer.
  static func sheet(_ piles: [DrawerPile], _ wording: Wording) -> [String] {
    let language = wording.language
    guard !piles.isEmpty else { return [VoucherWords.neverAny.text(language)] }
    let head = [VoucherWords.number, .count, .together].map { $0.text(language) }
    let rows = piles.map { pile in
      [wording.money(pile.denomination), String(pile.count), wording.money(pile.amount)]
    }
    let total = [
      VoucherWords.total.text(language), String(piles.voucherCount), wording.money(piles.amount),
    ]
    return [VoucherWords.shouldLieThere.text(language), ""]
      + Table.lines([head] + rows + [total], rightAligned: [1, 2])
  }

  static func sheetTable(_ piles: [DrawerPile], _ currency: Currency) -> AnswerTable {
    var table = AnswerTable(columns: ["item", "denomination", "count", "amount"])
    for pile in piles {
      table.add([
        .text("pile"), .text(pile.denomination.text(in: currency)), .number(Int64(pile.count)),
        .text(pile.amount.text(in: currency)),
      ])
    }
    table.add([
      .text("total"), .none, .number(Int64(piles.voucherCount)),
      .text(piles.amount.text(in: currency)),
    ])
    return table
  }
}

/// What an act with vouchers came to, for programs: a row for each voucher and each sum, and the
/// receipt as the last rows.
struct VoucherAnswer {
  private var rows: [[AnswerTable.Cell]] = []
  private let currency: Currency

  init(in currency: Currency) {
    self.currency = currency
  }

  /// Adds a row for each voucher.
  mutating func add(_ item: String, _ vouchers: [Voucher]) {
    for voucher in vouchers {
      rows.append([
        .text(item), .text(voucher.number), .text(voucher.denomination.text(in: currency)),
        .text(ifAny: voucher.lastDay.map(String.init(describing:))),
      ])
    }
  }

  /// Adds a row with an amount.
  mutating func add(_ item: String, _ amount: Money) {
    rows.append([.text(item), .none, .text(amount.text(in: currency)), .none])
  }

  /// The rows with those of a receipt below them.
  func table(_ receipt: Receipt) -> AnswerTable {
    var table = AnswerTable(columns: ["item", "number", "amount", "last_day"])
    for row in rows { table.add(row) }
    if let entry = receipt.entry {
      table.add([.text("entry"), .text(String(entry.number)), .none, .none])
    }
    table.add([.text("head"), .text(String(describing: receipt.head)), .none, .none])
    return table
  }
}

extension Voucher {
  /// The last day, as a list may show it: a day that was set when the voucher was handed over
  /// would tell which day that was.
  fileprivate var listedLastDay: Day? {
    switch state {
    case .inStock, .expired, .lost: lastDay
    case .handedOver, .replaced: nil
    }
  }
}

extension [Voucher] {
  /// The face value together.
  var amount: Money { Money(cents: reduce(0) { $0 + $1.denomination.cents }) }
}

extension [DrawerPile] {
  /// How many vouchers.
  fileprivate var voucherCount: Int { reduce(0) { $0 + $1.count } }
  /// The face value together.
  fileprivate var amount: Money { Money(cents: reduce(0) { $0 + $1.amount.cents }) }
}
