import RewardExchange
import Rewards
import Testing

@Suite("books as an auditfile")
struct XAFBooksTests {
  @Test("a quarter for finance")
  func quarter() throws {
    #expect(try SampleBooks.quarter.text(as: .xaf) == XAFBooksTests.quarter)
  }

  @Test("a full export has the entries that book something, with their hashes")
  func full() throws {
    let text = try SampleBooks.full.text(as: .xaf)
    let hash = String(repeating: "0b", count: 32)
    #expect(text.contains("<fiscalYear>2024-2025</fiscalYear>"))
    #expect(text.contains("<nr>11</nr><desc>decided</desc><periodNumber>13</periodNumber>"))
    #expect(text.contains("<docRef>11:\(hash)</docRef>"))
    #expect(!text.contains("submitted"))
    #expect(!text.contains("anna"))
    #expect(text.contains("<taxRegIdent></taxRegIdent>"))
  }

  /// What stands in all elements of a name, in order.
  private func contents(of name: String, in text: Substring) throws -> [Substring] {
    text.matches(of: try Regex("<\(name)>([^<]*)</\(name)>", as: (Substring, Substring).self))
      .map(\.1)
  }

  /// What stands in the first element of a name, elements included.
  private func part(_ name: String, of text: Substring) throws -> Substring {
    let start = try #require(text.firstRange(of: "<\(name)>"))
    let rest = text[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</\(name)>"))
    return rest[..<end.lowerBound]
  }

  @Test(
    "totals, periods and references hold, whatever the texts",
    arguments: 1...24 as ClosedRange<UInt64>)
  func holds(_ seed: UInt64) throws {
    let books = RandomBooks.books(seed)
    guard books.scope.currency.decimals <= 2 else { return }
    let text = try books.text(as: .xaf)[...]
    let declared = try contents(of: "accID", in: part("generalLedger", of: text))
    #expect(declared.count == books.scope.accounts.count)
    #expect(Set(declared).count == declared.count)
    #expect(declared.allSatisfy { (1...35).contains(unescaped($0).unicodeScalars.count) })
    let periods = try part("periods", of: text)
    let numbers = try contents(of: "periodNumber", in: periods)
    let days = try zip(
      contents(of: "startDatePeriod", in: periods), contents(of: "endDatePeriod", in: periods))
    let ranges = Dictionary(uniqueKeysWithValues: zip(numbers, days.map { $0...$1 }))
    for name in ["openingBalance", "transactions"] {
      let part = try part(name, of: text)
      #expect(try Set(contents(of: "accID", in: part)).isSubset(of: declared))
      let amounts = try contents(of: "amnt", in: part).map { try CSVTable.units(String($0)) }
      let sides = try contents(of: "amntTp", in: part)
      let sums = ["D", "C"].map { side in
        zip(amounts, sides).filter { $1 == side }.reduce(Int64(0)) { $0 + $1.0 }
      }
      let stated = try ["totalDebit", "totalCredit"].map { name in
        try CSVTable.units(String(try #require(contents(of: name, in: part).first)))
      }
      #expect(sums == stated)
      #expect(try contents(of: "linesCount", in: part) == ["\(amounts.count)"])
    }
    for transaction in text.split(separator: "<transaction>").dropFirst() {
      let number = try #require(try contents(of: "periodNumber", in: transaction).first)
      for day in try contents(of: "trDt", in: transaction)
        + contents(of: "effDate", in: transaction)
      {
        #expect(ranges[number]?.contains(day) == true)
      }
    }
  }

  private func unescaped(_ text: some StringProtocol) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }

  private func books(
    in currency: Currency = .euro, from: String = "2025-01", through: String = "2025-01",
    codes: [String?] = [nil], setting: BookScope.Setting = .init()
  ) -> SampleBooks {
    let accounts = zip(Account.allCases, codes).map {
      SampleBooks.account($0.rawValue, $1, "a", "a", .expense)
    }
    return SampleBooks(
      in: currency, from: SampleBooks.month(from), through: SampleBooks.month(through),
      name: LocalizedText(nl: "n", en: "n"), setting: setting, accounts: accounts, opening: [],
      transactions: [])
  }

  struct Names: CustomTestStringConvertible, Sendable {
    let codes: [String?]
    let ids: [Substring]
    var testDescription: String { String(describing: codes) }

    static let all = [
      Names(codes: ["1", "2"], ids: ["1", "2"]),
      Names(codes: ["1", nil], ids: ["1", "expenses:losses"]),
      Names(codes: ["1", "1", "2"], ids: ["expenses:rewards", "expenses:losses", "2"]),
      Names(codes: ["1", " 1\n"], ids: ["expenses:rewards", "expenses:losses"]),
      Names(codes: ["", "\t"], ids: ["expenses:rewards", "expenses:losses"]),
      Names(codes: ["expenses:losses", "1"], ids: ["expenses:rewards", "1"]),
      Names(
        codes: [String(repeating: "x", count: 35), String(repeating: "y", count: 36)],
        ids: [Substring(String(repeating: "x", count: 35)), "expenses:losses"]),
      Names(codes: ["<a&\"'>"], ids: ["&lt;a&amp;&quot;&apos;&gt;"]),
      Names(codes: ["<\u{338}/accID>"], ids: ["&lt;\u{338}/accID&gt;"]),
    ]
  }

  @Test("an account has its code where it fits and is its own", arguments: Names.all)
  func names(_ names: Names) throws {
    let text = try books(codes: names.codes).text(as: .xaf)
    #expect(try contents(of: "accID", in: part("generalLedger", of: text[...])) == names.ids)
  }

  @Test("a currency with more decimals than the schema allows is refused")
  func decimals() throws {
    let folder = try TemporaryFolder()
    let dinar = try #require(Currency(code: "BHD"))
    let failure = #expect(throws: ExchangeFailure.self) {
      try books(in: dinar).write(to: folder.path("out.xaf"), as: .xaf)
    }
    #expect(
      failure?.description
        == "an auditfile has amounts of two decimals at most, and BHD has 3")
    #expect(try folder.names == [])
  }

  @Test("there is room for 999 periods from the first January, and no more")
  func periods() throws {
    let text = try books(from: "1950-02", through: "2033-03").text(as: .xaf)
    let numbers = try contents(of: "periodNumber", in: text[...])
    #expect(numbers.first == "2" && numbers.last == "999" && numbers.count == 998)
    let failure = #expect(throws: ExchangeFailure.self) {
      try books(from: "1950-02", through: "2033-04").text(as: .xaf)
    }
    #expect(failure?.description == "an auditfile has room for 999 months; export fewer")
  }

  @Test("a country has two capitals", arguments: ["Nederland", "nl", "N", "N\u{301}", "", "N1"])
  func country(_ country: String) throws {
    #expect(throws: ExchangeFailure.self) {
      try books(setting: .init(country: country)).text(as: .xaf)
    }
    let text = try books(setting: .init(country: "BE")).text(as: .xaf)
    #expect(text.contains("<taxRegistrationCountry>BE</taxRegistrationCountry>"))
    #expect(try books().text(as: .xaf).contains("<taxRegistrationCountry>NL<"))
  }

  @Test("texts are as long as the schema allows", arguments: [0, 1])
  func lengths(_ excess: Int) throws {
    let setting = BookScope.Setting(
      organisation: String(repeating: "é", count: 255 + excess),
      taxRegistration: String(repeating: "🎉", count: 30 + excess))
    let text = try books(setting: setting).text(as: .xaf)[...]
    #expect(try contents(of: "companyName", in: text).map(\.count) == [255])
    #expect(try contents(of: "taxRegIdent", in: text).map(\.count) == [30])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let isOfSchema: Bool

    static let all = [
      Fault(
        testDescription: "a line a cent out", old: "<amnt>60.05<", new: "<amnt>60.06<",
        isOfSchema: false),
      Fault(
        testDescription: "a total a cent out", old: "<totalDebit>130.05<",
        new: "<totalDebit>130.06<", isOfSchema: false),
      Fault(
        testDescription: "an account that is not declared", old: "<accID>4001</accID><docRef>",
        new: "<accID>4002</accID><docRef>", isOfSchema: false),
      Fault(
        testDescription: "a period that is not declared",
        old: "<periodNumber>3</periodNumber><trDt>", new: "<periodNumber>4</periodNumber><trDt>",
        isOfSchema: false),
      Fault(
        testDescription: "an element that the schema does not know", old: "<jrnTp>M</jrnTp>",
        new: "<jrnType>M</jrnType>", isOfSchema: true),
      Fault(
        testDescription: "three decimals", old: "<amnt>60.05<", new: "<amnt>60.051<",
        isOfSchema: true),
    ]
  }

  @Test("pyxaf or the schema refuses an auditfile that was changed", arguments: Fault.all)
  func changed(_ fault: Fault) throws {
    let folder = try TemporaryFolder()
    let text = try SampleBooks.quarter.text(as: .xaf)
    let changed = text.replacing(fault.old, with: fault.new)
    #expect(changed != text)
    try folder.write(changed, to: "wrong.xaf")
    try #expect(!Checkers.pyxaf([folder.path("wrong.xaf")]).accepts)
    try #expect(Checkers.xmllint([folder.path("wrong.xaf")]).accepts == !fault.isOfSchema)
  }
}

extension XAFBooksTests {
  private static let quarter = """
    <?xml version="1.0" encoding="UTF-8"?>
    <auditfile xmlns="http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/Xmlau\
    ditfileXAF_4.0">
      <header>
        <fiscalYear>2025</fiscalYear>
        <startDate>2025-01-01</startDate>
        <endDate>2025-03-31</endDate>
        <curCode>EUR</curCode>
        <dateCreated>2025-03-31</dateCreated>
        <softwareDesc>Bonboek</softwareDesc>
        <softwareVersion>export 1</softwareVersion>
      </header>
      <company>
        <companyName>Gemeente &lt;Voorbeeld&gt;</companyName>
        <taxRegistrationCountry>NL</taxRegistrationCountry>
        <taxRegIdent>NL001234567B01</taxRegIdent>
        <generalLedger>
          <ledgerAccount>
            <accID>4001</accID>
            <accDesc>Beloningen</accDesc>
            <accTp>P</accTp>
          </ledgerAccount>
          <ledgerAccount>
            <accID>0120</accID>
            <accDesc>Bons &amp; cheques</accDesc>
            <accTp>B</accTp>
          </ledgerAccount>
          <ledgerAccount>
            <accID>liabilities:bons-later</accID>
            <accDesc>Bons voor later</accDesc>
            <accTp>B</accTp>
          </ledgerAccount>
          <ledgerAccount>
            <accID>=1+1</accID>
            <accDesc>Voorraad; in de la</accDesc>
            <accTp>B</accTp>
          </ledgerAccount>
          <ledgerAccount>
            <accID>equity:earlier-years</accID>
            <accDesc>Eerdere jaren</accDesc>
            <accTp>B</accTp>
          </ledgerAccount>
        </generalLedger>
        <periods>
          <period>
            <periodNumber>1</periodNumber>
            <startDatePeriod>2025-01-01</startDatePeriod>
            <endDatePeriod>2025-01-31</endDatePeriod>
          </period>
          <period>
            <periodNumber>2</periodNumber>
            <startDatePeriod>2025-02-01</startDatePeriod>
            <endDatePeriod>2025-02-28</endDatePeriod>
          </period>
          <period>
            <periodNumber>3</periodNumber>
            <startDatePeriod>2025-03-01</startDatePeriod>
            <endDatePeriod>2025-03-31</endDatePeriod>
          </period>
        </periods>
        <openingBalance>
          <linesCount>3</linesCount>
          <totalDebit>50.00</totalDebit>
          <totalCredit>50.00</totalCredit>
          <obLine>
            <nr>1</nr>
            <accID>0120</accID>
            <amnt>12.00</amnt>
            <amntTp>C</amntTp>
          </obLine>
          <obLine>
            <nr>2</nr>
            <accID>=1+1</accID>
            <amnt>50.00</amnt>
            <amntTp>D</amntTp>
          </obLine>
          <obLine>
            <nr>3</nr>
            <accID>equity:earlier-years</accID>
            <amnt>38.00</amnt>
            <amntTp>C</amntTp>
          </obLine>
        </openingBalance>
        <transactions>
          <linesCount>10</linesCount>
          <totalDebit>130.05</totalDebit>
          <totalCredit>130.05</totalCredit>
          <journal>
            <jrnID>bonboek</jrnID>
            <desc>export: finance; programme: alphen;\
     head: 12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9</desc>
            <jrnTp>M</jrnTp>
    <transaction><nr>1</nr><desc>2025-01</desc><periodNumber>1</periodNumber>\
    <trDt>2025-01-31</trDt><trLine><nr>1</nr><accID>4001</accID><docRef>1</docRef>\
    <effDate>2025-01-31</effDate><amnt>40.00</amnt><amntTp>D</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>2</nr><accID>0120</accID><docRef>1</docRef>\
    <effDate>2025-01-31</effDate><amnt>30.00</amnt><amntTp>C</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>3</nr><accID>liabilities:bons-later</accID>\
    <docRef>1</docRef><effDate>2025-01-31</effDate><amnt>10.00</amnt><amntTp>C</amntTp>\
    <cost>0012</cost><product>6.3</product></trLine></transaction>
    <transaction><nr>2</nr><desc>2025-02 to 2025-03</desc><periodNumber>3</periodNumber>\
    <trDt>2025-03-31</trDt><trLine><nr>1</nr><accID>4001</accID><docRef>2</docRef>\
    <effDate>2025-03-31</effDate><amnt>60.05</amnt><amntTp>D</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>2</nr><accID>4001</accID><docRef>2</docRef>\
    <effDate>2025-03-31</effDate><amnt>5.00</amnt><amntTp>C</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>3</nr><accID>0120</accID><docRef>2</docRef>\
    <effDate>2025-03-31</effDate><amnt>25.00</amnt><amntTp>D</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>4</nr><accID>0120</accID><docRef>2</docRef>\
    <effDate>2025-03-31</effDate><amnt>50.05</amnt><amntTp>C</amntTp><cost>0012</cost>\
    <product>6.3</product></trLine><trLine><nr>5</nr><accID>liabilities:bons-later</accID>\
    <docRef>2</docRef><effDate>2025-03-31</effDate><amnt>5.00</amnt><amntTp>D</amntTp>\
    <cost>0012</cost><product>6.3</product></trLine><trLine><nr>6</nr>\
    <accID>liabilities:bons-later</accID><docRef>2</docRef><effDate>2025-03-31</effDate>\
    <amnt>10.00</amnt><amntTp>C</amntTp><cost>0012</cost><product>6.3</product></trLine>\
    <trLine><nr>7</nr><accID>=1+1</accID><docRef>2</docRef><effDate>2025-03-31</effDate>\
    <amnt>25.00</amnt><amntTp>C</amntTp><cost>0012</cost><product>6.3</product></trLine>\
    </transaction>
          </journal>
        </transactions>
      </company>
    </auditfile>

    """
}
