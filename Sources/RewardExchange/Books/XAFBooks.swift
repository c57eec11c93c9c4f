import Rewards
import XMLCoder

/// The books as an auditfile; see ``BookForm/xaf``.
///
/// All elements are written by the library, which escapes every text. What stands around the
/// transactions is written at once with a gap in it, so that they can follow one at a time.
struct XAFBooks: BookText {
  private let scope: BookScope
  private let ids: [String: String]
  private let cost: String?
  private let product: String?
  private let encoder: XMLEncoder
  /// What comes before the transactions, and what after.
  private let frame: (before: String, after: String)

  /// The most decimals of an amount that the schema allows.
  private static let mostDecimals = 2
  /// The highest number of a period that the schema allows.
  private static let lastPeriod = 999
  /// Where XML stands for transactions that are still to come. No text can hold it: `<` is escaped.
  private static let gap = "<transaction>gap</transaction>"

  /// - Throws: ``ExchangeFailure`` if the currency has more than two decimals, the months do not fit
  ///   in 999 periods, or the country is not two letters.
  init(_ scope: BookScope) throws(ExchangeFailure) {
    let (code, decimals) = (scope.currency.code, scope.currency.decimals)
    guard decimals <= XAFBooks.mostDecimals else {
      throw ExchangeFailure(
        unfit: "an auditfile has amounts of two decimals at most, and \(code) has \(decimals)")
    }
    guard XAFBooks.period(of: scope.through, in: scope) <= XAFBooks.lastPeriod else {
      throw ExchangeFailure(
        unfit: "an auditfile has room for \(XAFBooks.lastPeriod) months; export fewer")
    }
    self.scope = scope
    ids = XAFBooks.ids(of: scope.accounts)
    cost = scope.setting.costCentre.map { XAFBooks.fitted($0, to: 999) }
    product = scope.setting.taakveld.map { XAFBooks.fitted($0, to: 999) }
    encoder = XMLEncoder()
    encoder.outputFormatting = .prettyPrinted
    encoder.prettyPrintIndentation = .spaces(2)
    let auditfile = try XAFBooks.auditfile(scope, ids)
    frame = XAFBooks.frame(of: auditfile, by: encoder)
    encoder.outputFormatting = []
  }

  func appendBeginning(to bytes: inout [UInt8]) {
    bytes += frame.before.utf8
  }

  func append(_ transaction: BookTransaction, to bytes: inout [UInt8]) {
    guard !transaction.lines.isEmpty else { return }
    let number = String(transaction.number)
    let reference = transaction.head.map(String.init(describing:)) ?? number
    let element = Auditfile.Transaction(
      nr: number, desc: transaction.title,
      periodNumber: XAFBooks.period(of: Month(of: transaction.on), in: scope),
      trDt: String(describing: transaction.on),
      trLine: transaction.sides.enumerated().map { index, side in
        Auditfile.Line(
          nr: String(index + 1), accID: ids[side.account] ?? side.account, docRef: reference,
          effDate: String(describing: transaction.on),
          amnt: scope.currency.text(Int128(abs(side.cents))), amntTp: side.cents < 0 ? "C" : "D",
          cost: cost, product: product)
      })
    bytes += XAFBooks.xml(of: element, as: "transaction", by: encoder).utf8
    bytes.append(.lineFeed)
  }

  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8]) {}

  func appendEnd(to bytes: inout [UInt8]) {
    bytes += frame.after.utf8
    bytes.append(.lineFeed)
  }

  /// The number of a month's period.
  private static func period(of month: Month, in scope: BookScope) -> Int {
    (month.year - scope.from.year) * 12 + month.monthOfYear
  }

  /// The identifications of accounts, by their standard names; all different.
  private static func ids(of accounts: [BookAccount]) -> [String: String] {
    let codes = accounts.map { $0.code.map(onOneLine) }
    let pairs = zip(accounts, codes).map { account, code -> (String, String) in
      guard let code, (1...35).contains(code.unicodeScalars.count),
        !accounts.contains(where: { $0.name == code }), codes.count(where: { $0 == code }) == 1
      else { return (account.name, account.name) }
      return (account.name, code)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension XAFBooks {
  /// The whole auditfile, with a gap for the transactions.
  private static func auditfile(
    _ scope: BookScope, _ ids: [String: String]
  ) throws(ExchangeFailure) -> Auditfile {
    let years = (scope.from.year, scope.through.year)
    return Auditfile(
      header: Auditfile.Header(
        fiscalYear: (years.0 == years.1 ? [years.0] : [years.0, years.1]).map(year)
          .joined(separator: "-"),
        startDate: String(describing: scope.from.firstDay),
        endDate: String(describing: scope.through.lastDay), curCode: scope.currency.code,
        dateCreated: String(describing: scope.through.lastDay), softwareDesc: "Bonboek",
        softwareVersion: "export 1"),
      company: Auditfile.Company(
        companyName: fitted(scope.setting.organisation ?? scope.name.nl, to: 255),
        taxRegistrationCountry: try country(of: scope.setting),
        taxRegIdent: fitted(scope.setting.taxRegistration ?? "", to: 30),
        generalLedger: generalLedger(scope, ids), periods: periods(scope),
        openingBalance: openingBalance(scope, ids), transactions: transactions(scope)))
  }

  private static func year(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }

  /// The country, which an auditfile must state: the Netherlands, whose form it is, if the programme
  /// does not.
  private static func country(of setting: BookScope.Setting) throws(ExchangeFailure) -> String {
    let country = setting.country ?? "NL"
    guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw ExchangeFailure(
        unfit: "an auditfile has a country of two capitals, such as NL, and the rules say "
          + "'\(onOneLine(country))'")
    }
    return country
  }

  private static func generalLedger(
    _ scope: BookScope, _ ids: [String: String]
  ) -> Auditfile.GeneralLedger {
    Auditfile.GeneralLedger(
      ledgerAccount: scope.accounts.map { account in
        Auditfile.LedgerAccount(
          accID: ids[account.name] ?? account.name, accDesc: fitted(account.label.nl, to: 255),
          accTp: account.kind == .expense ? "P" : "B")
      })
  }

  private static func periods(_ scope: BookScope) -> Auditfile.Periods {
    let months = sequence(first: scope.from) { $0 < scope.through ? $0.next : nil }
    return Auditfile.Periods(
      period: months.map { month in
        Auditfile.Period(
          periodNumber: period(of: month, in: scope),
          startDatePeriod: String(describing: month.firstDay),
          endDatePeriod: String(describing: month.lastDay))
      })
  }

  private static func openingBalance(
    _ scope: BookScope, _ ids: [String: String]
  ) -> Auditfile.OpeningBalance {
    Auditfile.OpeningBalance(
      linesCount: Int64(scope.opening.count),
      totalDebit: sum(scope.opening.map(\.debit), in: scope),
      totalCredit: sum(scope.opening.map(\.credit), in: scope),
      obLine: scope.opening.enumerated().map { index, balance in
        Auditfile.OpeningLine(
          nr: String(index + 1), accID: ids[balance.account] ?? balance.account,
          amnt: scope.currency.text(Int128(abs(balance.cents))),
          amntTp: balance.cents < 0 ? "C" : "D")
      })
  }

  private static func transactions(_ scope: BookScope) -> Auditfile.Transactions {
    Auditfile.Transactions(
      linesCount: scope.sideCount, totalDebit: sum(scope.totals.map(\.debit), in: scope),
      totalCredit: sum(scope.totals.map(\.credit), in: scope),
      journal: Auditfile.Journal(
        jrnID: "bonboek",
        desc: onOneLine(
          "export: \(scope.profile.rawValue); programme: \(scope.programme); head: \(scope.head)"),
        jrnTp: "M", transaction: "gap"))
  }

  private static func sum(_ amounts: [Int64], in scope: BookScope) -> String {
    scope.currency.text(amounts.reduce(Int128(0)) { $0 + Int128($1) })
  }

  /// A text on one line of no more than so many signs, as the schema counts them.
  private static func fitted(_ text: String, to count: Int) -> String {
    onOneLine(String(String.UnicodeScalarView(onOneLine(text).unicodeScalars.prefix(count))))
  }

  /// What comes before the transactions and what after, each ending in whole lines.
  private static func frame(
    of auditfile: Auditfile, by encoder: XMLEncoder
  ) -> (before: String, after: String) {
    let text = xml(
      of: auditfile, as: "auditfile", by: encoder, attributes: ["xmlns": Auditfile.namespace],
      header: XMLHeader(version: 1.0, encoding: "UTF-8"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.hasSuffix(gap) }) else {
      preconditionFailure("an auditfile has a place for its transactions")
    }
    let before = lines[..<index].map { $0 + "\n" }.joined()
    return (before, lines[(index + 1)...].joined(separator: "\n"))
  }

  private static func xml(
    of element: some Encodable, as name: String, by encoder: XMLEncoder,
    attributes: [String: String] = [:], header: XMLHeader? = nil
  ) -> String {
    do {
      let data = try encoder.encode(
        element, withRootKey: name, rootAttributes: attributes, header: header)
      return String(decoding: data, as: UTF8.self)
    } catch {
      preconditionFailure("texts and whole numbers can be written as XML: \(error)")
    }
  }
}
