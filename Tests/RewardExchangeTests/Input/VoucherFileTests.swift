import RewardExchange
import Rewards
import Testing

@Suite("vouchers of a file")
struct VoucherFileTests {
  private func read(_ text: String, in currency: Currency = .euro) throws -> VoucherFile {
    try VoucherFile.read(from: MemorySource(text), named: "vouchers", in: currency)
  }

  private func numbers(_ text: String) throws -> VoucherNumberFile {
    try VoucherNumberFile.read(from: MemorySource(text), named: "numbers")
  }

  @Test("each is given in the order of the file, as CSV and as NDJSON")
  func order() throws {
    let lastDay = try #require(Day("2027-01-31"))
    let expected = [
      VoucherLot(numbers: ["A-2"], denomination: Money(cents: 1_000), lastDay: lastDay),
      VoucherLot(numbers: ["A-1"], denomination: Money(cents: 250)),
    ]
    let csv = try read("last_day,number,denomination\n2027-01-31,A-2,10\n,A-1,2.50\n")
    let json = try read(
      """
      {"number": "A-2", "denomination": 10, "last_day": "2027-01-31"}
      {"number": "A-1", "denomination": "2.50", "last_day": null}

      """)
    for file in [csv, json] {
      #expect(file.lots == expected)
      #expect(file.report.diagnostics.isEmpty && !file.hasFaults)
    }
  }

  @Test("amounts have the decimals of the currency")
  func decimals() throws {
    let yen = try #require(Currency(code: "JPY"))
    #expect(
      try read("number,denomination\nA-1,500\n", in: yen).lots.map(\.denomination.cents) == [500])
    #expect(try read("number,denomination\nA-1,500.00\n", in: yen).hasFaults)
  }

  @Test("with one fault no voucher is given, and every fault is told with its place")
  func faults() throws {
    let file = try read(
      """
      number,denomination,last_day,colour
      A-1,10,2027-01-31
      A 2,10,
      A-3,0,
      A-4,-5,
      A-5,10.005,
      A-6,10000000.01,
      A-7,10,31-01-2027
      A-1,10,
      ,10,
      A-8,10,,red,1

      """)
    #expect(file.lots == [])
    #expect(file.hasFaults && file.report.isUsable)
    let amount = "is not an amount above 0; write digits, such as 10 or 12.50 [input-cell]"
    #expect(
      said(file.report) == [
        "vouchers:1:30: warning: the column 'colour' means nothing here and is ignored"
          + " [input-unknown-column]",
        "vouchers:3:1: error: 'A 2' is not the number of a voucher [input-cell] → write a letter or"
          + " digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64",
        "vouchers:4:5: error: '0' \(amount)", "vouchers:5:5: error: '-5' \(amount)",
        "vouchers:6:5: error: '10.005' \(amount)", "vouchers:7:5: error: '10000000.01' \(amount)",
        "vouchers:8:8: error: '31-01-2027' is not a date; write YYYY-MM-DD, a day that exists"
          + " [input-cell]",
        "vouchers:9:1: error: the voucher 'A-1' stands twice in the file [input-repeated-id]"
          + " → write each number once",
        "vouchers:10:1: error: this row has no 'number' [input-cell-missing]"
          + " → fill in the cell, or drop the row",
        "vouchers:11:13: error: this row has 5 cells, and the header has 4 [input-too-many-cells]"
          + " → a cell with a comma in it stands between quotes",
      ])
  }

  @Test("as many vouchers as come in at once, and not one more")
  func most() throws {
    let rows = (1...VoucherLot.most).map { "A-\($0),10\n" }.joined()
    let all = try read("number,denomination\n" + rows)
    #expect(all.lots.count == VoucherLot.most && !all.hasFaults)
    let more = try read("number,denomination\n" + rows + "B-1,10\nB-2,10\n")
    #expect(more.lots == [])
    #expect(
      said(more.report) == [
        "vouchers:10002:1: error: the file has more than 10000 vouchers [input-too-large]"
          + " → receive them in parts"
      ])
  }

  @Test("a file without its columns is not read")
  func unusable() throws {
    for text in ["", "number\nA-1\n", "number;denomination\nA-1;10\n"] {
      let file = try read(text)
      #expect(file.lots == [] && file.hasFaults && !file.report.isUsable)
    }
  }

  // MARK: - Numbers

  @Test("numbers stand one on a line, with any line break")
  func lines() throws {
    for text in ["A-1\nA-2\n", "A-1\r\nA-2", "\u{FEFF}\n\nA-1\n\nA-2\n\n", "A-1\rA-2\r"] {
      let file = try numbers(text)
      #expect(file.numbers == ["A-1", "A-2"])
      #expect(file.report.diagnostics.isEmpty && !file.hasFaults)
    }
  }

  @Test("with one fault no number is given")
  func lineFaults() throws {
    let file = try numbers("A-1\nA 2\nA-1\nA-3,A-4\n\"A-5\n")
    #expect(file.numbers == [] && file.hasFaults)
    #expect(
      said(file.report).map { String($0.prefix(60)) } == [
        "numbers:2:1: error: 'A 2' is not the number of a voucher [in",
        "numbers:3:1: error: the voucher 'A-1' stands twice in the fi",
        "numbers:4:1: error: this line has 2 cells; expected one numb",
        "numbers:5:1: error: the quote that opens here is never close",
      ])
  }

  @Test("an empty file is not taken for an empty drawer")
  func empty() throws {
    for text in ["", "\n\n", "\u{FEFF}"] {
      let file = try numbers(text)
      #expect(!file.report.isUsable)
      #expect(
        said(file.report) == [
          "numbers:1:1: error: the file is empty [input-column-missing]"
            + " → for an empty drawer, count each denomination as 0, such as 10=0"
        ])
    }
  }

  @Test("a file of more numbers than a drawer can hold is not read to its end")
  func tooManyNumbers() throws {
    let lines = (1...VoucherNumberFile.most).map { "A\($0)\n" }.joined()
    #expect(try numbers(lines).numbers.count == VoucherNumberFile.most)
    let more = try numbers(lines + "B1\n")
    #expect(more.numbers == [])
    #expect(said(more.report).map { $0.prefix(16) } == ["numbers:100001:1"])
  }

  @Test("all that is said has its Dutch")
  func dutch() throws {
    let reports = [
      try read("number,denomination\nA 1,10\nA-2,x\nA-3,10\nA-3,10\n").report,
      try numbers("A,B\nA-1\nA-1\n").report, try numbers("").report,
      try read("number,denomination\n" + (0...VoucherLot.most).map { "A\($0),1\n" }.joined())
        .report,
    ]
    for diagnostic in reports.flatMap(\.diagnostics) {
      let messages = [diagnostic.sentence] + (diagnostic.wayOut.map { [$0] } ?? [])
      for message in messages.flatMap(\.parts) where message.hasWords {
        #expect(message.hasDutch, "no Dutch for: \(message.template)")
      }
    }
  }
}
