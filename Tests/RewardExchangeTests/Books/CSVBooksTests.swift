import RewardExchange
import Rewards
import Testing

@Suite("books as CSV")
struct CSVBooksTests {
  @Test("a quarter for finance, for programs")
  func plain() throws {
    #expect(try SampleBooks.quarter.text(as: .csv) == CSVBooksTests.plain)
  }

  @Test("a quarter for finance, for a Dutch spreadsheet")
  func dutch() throws {
    let expected = "\u{FEFF}" + CSVBooksTests.dutch.replacing("\n", with: "\r\n")
    // Bytes, because CR and LF are one Character.
    #expect(Array(try SampleBooks.quarter.text(as: .csv, .nl).utf8) == Array(expected.utf8))
  }

  @Test("a full export has every entry, and its details once")
  func full() throws {
    #expect(try SampleBooks.full.text(as: .csv) == CSVBooksTests.full)
  }

  struct Sums: Equatable {
    var debit: Int64 = 0
    var credit: Int64 = 0
  }

  @Test(
    "the columns of debit and credit sum to what was booked, whatever the texts",
    arguments: 1...12 as ClosedRange<UInt64>, CSVDialect.allCases)
  func sums(_ seed: UInt64, _ dialect: CSVDialect) throws {
    let books = RandomBooks.books(seed)
    let rows = CSVTable.rows(of: try books.text(as: .csv, dialect), dialect)
    var (booked, stated) = (Sums(), Sums())
    for row in rows {
      #expect(!row.values.contains { $0.first.map { "=+-@\t\r".contains($0) } == true })
      booked.debit += try CSVTable.units(row["debit"])
      booked.credit += try CSVTable.units(row["credit"])
      stated.debit += try CSVTable.units(row["total_debit"])
      stated.credit += try CSVTable.units(row["total_credit"])
    }
    #expect(booked == stated)
    #expect(booked.debit == books.scope.totals.reduce(0) { $0 + $1.debit })
    #expect(rows.last?["line"] == "head")
    #expect(rows.last?["head"] == String(describing: books.scope.head))
  }

  struct Code: CustomTestStringConvertible, Sendable {
    let code: String
    let plain: String
    let dutch: String
    var testDescription: String { code }

    init(_ code: String, plain: String? = nil, dutch: String? = nil) {
      self.code = code
      self.plain = plain ?? code
      self.dutch = dutch ?? plain ?? code
    }

    static let all = [
      Code("4001"), Code("0"), Code("123456789012345"), Code("a12"), Code("é"), Code("'x"),
      Code("1234567890123456", dutch: "'1234567890123456"), Code("0012", dutch: "'0012"),
      Code("6.3", dutch: "'6.3"), Code("1-2", dutch: "'1-2"), Code("2e5", dutch: "'2e5"),
      Code("=1+1", plain: "'=1+1"), Code("+31", plain: "'+31"), Code("-1", plain: "'-1"),
      Code("@a", plain: "'@a"), Code("\ta", plain: "'\ta"), Code("\ra", plain: "'\ra"),
      Code("\r\na", plain: "'\r\na"), Code("=\u{338}", plain: "'=\u{338}"),
    ]
  }

  @Test("a code is no formula, and in a spreadsheet no number or day", arguments: Code.all)
  func codes(_ code: Code) throws {
    let scope = SampleBooks.quarter.scope
    let account = SampleBooks.account("expenses:rewards", code.code, "", "", .expense)
    let books = SampleBooks(
      from: scope.from, through: scope.through, name: scope.name, setting: .init(),
      accounts: [account], opening: [], transactions: [])
    for (dialect, expected) in [(CSVDialect.plain, code.plain), (.nl, code.dutch)] {
      let rows = CSVTable.rows(of: try books.text(as: .csv, dialect), dialect)
      #expect(Array((rows.first?["code"] ?? "").utf8) == Array(expected.utf8))
    }
  }
}

extension CSVBooksTests {
  private static let plain = #"""
    line,from,through,number,kind,account,code,label,cost_centre,taakveld,opening_debit,\#
    opening_credit,debit,credit,total_debit,total_credit,closing_debit,closing_credit,movement,\#
    denomination,count,amount,profile,programme,currency,head
    opening,2025-01-01,2025-03-31,,,liabilities:bons,0120,"Vouchers ""now""",0012,6.3,0.00,\#
    12.00,,,,,,,,,,,,,,
    opening,2025-01-01,2025-03-31,,,assets:voucher-stock,'=1+1,"Stock, in a drawer",0012,6.3,\#
    50.00,0.00,,,,,,,,,,,,,,
    opening,2025-01-01,2025-03-31,,,equity:earlier-years,,Earlier years,0012,6.3,0.00,38.00,,,,\#
    ,,,,,,,,,,
    month,2025-01-01,2025-01-31,1,months,expenses:rewards,4001,Rewards,0012,6.3,,,40.00,0.00,,,\#
    ,,,,,,,,,
    month,2025-01-01,2025-01-31,1,months,liabilities:bons,0120,"Vouchers ""now""",0012,6.3,,,\#
    0.00,30.00,,,,,,,,,,,,
    month,2025-01-01,2025-01-31,1,months,liabilities:bons-later,,Vouchers for later,0012,6.3,,,\#
    0.00,10.00,,,,,,,,,,,,
    month,2025-02-01,2025-03-31,2,months,expenses:rewards,4001,Rewards,0012,6.3,,,60.05,5.00,,,\#
    ,,,,,,,,,
    month,2025-02-01,2025-03-31,2,months,liabilities:bons,0120,"Vouchers ""now""",0012,6.3,,,\#
    25.00,50.05,,,,,,,,,,,,
    month,2025-02-01,2025-03-31,2,months,liabilities:bons-later,,Vouchers for later,0012,6.3,,,\#
    5.00,10.00,,,,,,,,,,,,
    month,2025-02-01,2025-03-31,2,months,assets:voucher-stock,'=1+1,"Stock, in a drawer",0012,\#
    6.3,,,0.00,25.00,,,,,,,,,,,,
    voucher,2025-01-01,2025-03-31,,,,,,,,,,,,,,,,handed-over,5.00,5,25.00,,,,
    total,2025-01-01,2025-03-31,,,expenses:rewards,4001,Rewards,0012,6.3,,,,,100.05,5.00,95.05,\#
    0.00,,,,,,,,
    total,2025-01-01,2025-03-31,,,liabilities:bons,0120,"Vouchers ""now""",0012,6.3,,,,,25.00,\#
    80.05,0.00,67.05,,,,,,,,
    total,2025-01-01,2025-03-31,,,liabilities:bons-later,,Vouchers for later,0012,6.3,,,,,5.00,\#
    20.00,0.00,15.00,,,,,,,,
    total,2025-01-01,2025-03-31,,,assets:voucher-stock,'=1+1,"Stock, in a drawer",0012,6.3,,,,,\#
    0.00,25.00,25.00,0.00,,,,,,,,
    total,2025-01-01,2025-03-31,,,equity:earlier-years,,Earlier years,0012,6.3,,,,,0.00,0.00,\#
    0.00,38.00,,,,,,,,
    head,2025-01-01,2025-03-31,,,,,Breakthrough,,,,,,,,,,,,,,,finance,alphen,EUR,\#
    12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9

    """#

  private static let dutch = """
    line;from;through;number;kind;account;code;label;cost_centre;taakveld;opening_debit;\
    opening_credit;debit;credit;total_debit;total_credit;closing_debit;closing_credit;movement;\
    denomination;count;amount;profile;programme;currency;head
    opening;01-01-2025;31-03-2025;;;liabilities:bons;'0120;Bons & cheques;'0012;'6.3;0,00;12,00;\
    ;;;;;;;;;;;;;
    opening;01-01-2025;31-03-2025;;;assets:voucher-stock;'=1+1;"Voorraad; in de la";'0012;'6.3;\
    50,00;0,00;;;;;;;;;;;;;;
    opening;01-01-2025;31-03-2025;;;equity:earlier-years;;Eerdere jaren;'0012;'6.3;0,00;38,00;;;\
    ;;;;;;;;;;;
    month;01-01-2025;31-01-2025;1;months;expenses:rewards;4001;Beloningen;'0012;'6.3;;;40,00;0,\
    00;;;;;;;;;;;;
    month;01-01-2025;31-01-2025;1;months;liabilities:bons;'0120;Bons & cheques;'0012;'6.3;;;0,\
    00;30,00;;;;;;;;;;;;
    month;01-01-2025;31-01-2025;1;months;liabilities:bons-later;;Bons voor later;'0012;'6.3;;;0,\
    00;10,00;;;;;;;;;;;;
    month;01-02-2025;31-03-2025;2;months;expenses:rewards;4001;Beloningen;'0012;'6.3;;;60,05;5,\
    00;;;;;;;;;;;;
    month;01-02-2025;31-03-2025;2;months;liabilities:bons;'0120;Bons & cheques;'0012;'6.3;;;25,\
    00;50,05;;;;;;;;;;;;
    month;01-02-2025;31-03-2025;2;months;liabilities:bons-later;;Bons voor later;'0012;'6.3;;;5,\
    00;10,00;;;;;;;;;;;;
    month;01-02-2025;31-03-2025;2;months;assets:voucher-stock;'=1+1;"Voorraad; in de la";'0012;\
    '6.3;;;0,00;25,00;;;;;;;;;;;;
    voucher;01-01-2025;31-03-2025;;;;;;;;;;;;;;;;handed-over;5,00;5;25,00;;;;
    total;01-01-2025;31-03-2025;;;expenses:rewards;4001;Beloningen;'0012;'6.3;;;;;100,05;5,00;\
    95,05;0,00;;;;;;;;
    total;01-01-2025;31-03-2025;;;liabilities:bons;'0120;Bons & cheques;'0012;'6.3;;;;;25,00;80,\
    05;0,00;67,05;;;;;;;;
    total;01-01-2025;31-03-2025;;;liabilities:bons-later;;Bons voor later;'0012;'6.3;;;;;5,00;\
    20,00;0,00;15,00;;;;;;;;
    total;01-01-2025;31-03-2025;;;assets:voucher-stock;'=1+1;"Voorraad; in de la";'0012;'6.3;;;;\
    ;0,00;25,00;25,00;0,00;;;;;;;;
    total;01-01-2025;31-03-2025;;;equity:earlier-years;;Eerdere jaren;'0012;'6.3;;;;;0,00;0,00;\
    0,00;38,00;;;;;;;;
    head;01-01-2025;31-03-2025;;;;;Doorbraak 'nu';;;;;;;;;;;;;;;finance;alphen;EUR;\
    12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9

    """

  private static let full = #"""
    line,from,through,number,kind,account,code,label,cost_centre,taakveld,opening_debit,\#
    opening_credit,debit,credit,total_debit,total_credit,closing_debit,closing_credit,\#
    booked_at,hash,details,profile,programme,currency,head
    entry,2024-12-30,2024-12-30,10,submitted,,,,,,,,,,,,,,2024-12-30T09:00:00Z,\#
    0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a,"{""by"":""anna"",\#
    ""n"":1}",,,,
    entry,2025-01-02,2025-01-02,11,decided,expenses:rewards,4001,Rewards,,,,,40.00,0.00,,,,,\#
    2025-01-02T09:00:00Z,0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,\#
    "{""by"":""bert""}",,,,
    entry,2025-01-02,2025-01-02,11,decided,liabilities:bons,0120,"Vouchers ""now""",,,,,0.00,\#
    40.00,,,,,2025-01-02T09:00:00Z,0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0\#
    b0b,,,,,
    entry,2025-01-02,2025-01-02,12,reversed,liabilities:bons,0120,"Vouchers ""now""",,,,,40.00,\#
    0.00,,,,,2025-01-02T09:00:00Z,0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c\#
    0c,,,,,
    entry,2025-01-02,2025-01-02,12,reversed,expenses:rewards,4001,Rewards,,,,,0.00,40.00,,,,,\#
    2025-01-02T09:00:00Z,0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c,,,,,
    total,2024-12-01,2025-01-31,,,expenses:rewards,4001,Rewards,,,,,,,40.00,40.00,0.00,0.00,,,,\#
    ,,,
    total,2024-12-01,2025-01-31,,,liabilities:bons,0120,"Vouchers ""now""",,,,,,,40.00,40.00,\#
    0.00,0.00,,,,,,,
    head,2024-12-01,2025-01-31,,,,,Breakthrough,,,,,,,,,,,,,,full,alphen,EUR,\#
    12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9

    """#
}
