import RewardExchange
import Rewards
import Testing

@Suite("exporting the stock")
struct StockExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let vouchers = [
    Voucher(
      number: "0012", denomination: Money(cents: 500), state: .inStock,
      lastDay: Day("2026-01-31")),
    Voucher(
      number: "A-1", denomination: Money(cents: 500), state: .inStock, lastDay: nil),
    Voucher(
      number: "A-2", denomination: Money(cents: 1050), state: .handedOver,
      lastDay: Day("2026-01-31")),
  ]

  private static let scope = StockScope(
    programme: "alphen", currency: .euro, day: Day("2025-03-31") ?? Day(number: 0),
    totals: [
      .init(denomination: 500, state: .inStock, count: 2),
      .init(denomination: 1050, state: .handedOver, count: 1),
    ], head: Head(number: 12, hash: Array(repeating: 10, count: 32)))

  private func write(
    _ vouchers: [Voucher] = vouchers, as form: BookForm, _ dialect: CSVDialect = .plain
  ) throws -> String {
    var export = try StockExport(path: folder.path("stock"), form: form, dialect: dialect)
    try export.begin(StockExportTests.scope)
    try export.write(Array(vouchers.prefix(1)))
    try export.write(Array(vouchers.dropFirst()))
    try export.finish()
    return try folder.wholeText("stock")
  }

  private static let head = "12:" + String(repeating: "0a", count: 32)

  @Test("a stock as CSV for programs")
  func plain() throws {
    #expect(
      try write(as: .csv) == """
        line,number,denomination,state,last_day,face_value,count,day,programme,currency,head
        voucher,0012,5.00,in-stock,2026-01-31,5.00,,,,,
        voucher,A-1,5.00,in-stock,,5.00,,,,,
        voucher,A-2,10.50,handed-over,2026-01-31,10.50,,,,,
        total,,5.00,in-stock,,,2,,,,
        total,,10.50,handed-over,,,1,,,,
        head,,,,,,,2025-03-31,alphen,EUR,\(StockExportTests.head)

        """)
  }

  @Test("a stock as CSV for a Dutch spreadsheet")
  func dutch() throws {
    let expected = """
      line;number;denomination;state;last_day;face_value;count;day;programme;currency;head
      voucher;'0012;5,00;in-stock;31-01-2026;5,00;;;;;
      voucher;A-1;5,00;in-stock;;5,00;;;;;
      voucher;A-2;10,50;handed-over;31-01-2026;10,50;;;;;
      total;;5,00;in-stock;;;2;;;;
      total;;10,50;handed-over;;;1;;;;
      head;;;;;;;31-03-2025;alphen;EUR;\(StockExportTests.head)

      """
    let bytes = Array(("\u{FEFF}" + expected.replacing("\n", with: "\r\n")).utf8)
    #expect(Array(try write(as: .csv, .nl).utf8) == bytes)
  }

  @Test("a stock as NDJSON")
  func objects() throws {
    let expected = #"""
      {"export":"stock","form":1,"programme":"alphen","currency":"EUR","decimals":2,\#
      "day":"2025-03-31","totals":[{"denomination":500,"state":"in-stock","count":2},\#
      {"denomination":1050,"state":"handed-over","count":1}],"head":"\#(StockExportTests.head)"}
      {"line":"voucher","number":"0012","denomination":500,"state":"in-stock",\#
      "last_day":"2026-01-31"}
      {"line":"voucher","number":"A-1","denomination":500,"state":"in-stock","last_day":null}
      {"line":"voucher","number":"A-2","denomination":1050,"state":"handed-over",\#
      "last_day":"2026-01-31"}

      """#
    #expect(try write(as: .ndjson) == expected)
  }

  @Test("vouchers that are not those that are stated leave no file", arguments: [0, 1, 2, 4])
  func wrong(_ count: Int) throws {
    let vouchers = (StockExportTests.vouchers + StockExportTests.vouchers).prefix(count)
    let failure = #expect(throws: ExchangeFailure.self) { try write(Array(vouchers), as: .csv) }
    #expect(
      failure?.description
        == "the vouchers are not as many as the export states; verify the ledger")
    #expect(try folder.names == [])
  }

  @Test("a new file is for its owner alone")
  func owner() throws {
    _ = try write(as: .csv)
    #expect(try folder.permissions("stock") == 0o600)
  }

  @Test(
    "what only a caller can get wrong is our error", arguments: ["hledger", "beancount", "xaf"])
  func misuse(_ form: String) async {
    await #expect(processExitsWith: .failure) { [form] in
      _ = try StockExport(path: "/dev/null", form: BookForm(rawValue: form) ?? .csv)
    }
  }
}
