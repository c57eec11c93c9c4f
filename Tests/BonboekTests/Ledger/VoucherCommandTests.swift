import Testing

@Suite("vouchers on the command line")
struct VoucherCommandTests {
  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
  }

  /// Approves a claim of 40 euro of p-1.
  private func earn(_ id: String = "c-1") throws {
    try folder.submit(id, "call-creditors")
    #expect(try folder.run("claim approve \(id) --by bert").status == 0)
  }

  /// Puts vouchers in the drawer.
  private func receive(_ first: String, _ count: Int, of amount: String) throws {
    let answer = try folder.run(
      "voucher receive --denomination \(amount) --count \(count) --first \(first) "
        + "--last-day 2099-12-31 --by dora")
    precondition(answer.status == 0, "vouchers of a test come in: \(answer.errors)")
  }

  // MARK: - Receive

  @Test("vouchers whose numbers follow each other come in, once")
  func received() throws {
    let line = "voucher receive --denomination 12.50 --count 20 --first A-0001 --order-costs 3.5"
    let first = try folder.run("\(line) --by dora")
    #expect(
      first.lines.dropLast() == ["20 vouchers came in, €250 together.", "Ordering cost €3.50."])
    #expect(first.entry == 4 && first.status == 0)
    let again = try folder.run("\(line) --by anna --lang nl")
    #expect(again.lines.dropLast() == ["Dit was al gedaan; er is niets geschreven."])
    #expect(again.lines.last == first.lines.last)
    let dutch = try folder.run(
      "voucher receive --denomination 5 --count 1 --first B1 --order-costs 2 --lang nl")
    #expect(dutch.lines.dropLast() == ["1 bon ontvangen, van € 5.", "Bestellen kostte € 2."])
    let other = try folder.run("voucher receive --denomination 10 --count 1 --first A-0007")
    #expect(
      other.errors.hasPrefix(
        "error: 'A-0007' is in the ledger already and says something else\n"))
    #expect(other.output == "" && other.status == 1)
  }

  @Test("vouchers of a file come in, as CSV and as NDJSON")
  func receivedFile() throws {
    try folder.scratch.write(
      "number,denomination,last_day\nA-1,10,2099-12-31\nA-2,10.00,\nB-1,2.50,\n",
      to: "vouchers.csv")
    let csv = try folder.run("voucher receive --file vouchers.csv")
    #expect(csv.lines.dropLast() == ["3 vouchers came in, €22.50 together."])
    let json = try folder.shell(
      #"echo '{"number":"C-1","denomination":5}' | bonboek voucher receive --file -"#)
    #expect(json.lines.dropLast() == ["1 voucher came in, of €5."])
    #expect([csv, json].map(\.errors) == ["", ""])
    #expect(
      try folder.run("voucher list --format csv").output == """
        number,amount,state,last_day
        A-1,10.00,in-stock,2099-12-31
        A-2,10.00,in-stock,
        B-1,2.50,in-stock,
        C-1,5.00,in-stock,

        """)
    #expect(
      try folder.run("voucher receive --file vouchers.csv").lines.first
        == "This was done already; nothing was written.")
  }

  @Test("a file with a fault does not come in at all")
  func faultyFile() throws {
    try folder.scratch.write(
      "number,denomination,last_day\nA-1,10,2099-12-31\nA-2,ten,\nA-1,5,\n", to: "bad.csv")
    let answer = try folder.run("voucher receive --file bad.csv")
    #expect(
      answer.errors.hasPrefix(
        "bad.csv:3:5: error: 'ten' is not an amount above 0; write digits, such as 10 or 12.50"))
    #expect(answer.errors.contains("bad.csv:4:1: error: the voucher 'A-1' stands twice"))
    #expect(answer.output == "" && answer.status == 65)
    #expect(try folder.run("voucher list").output == "There are no vouchers.\n")
    #expect(try folder.run("voucher receive --file none.csv").status == 1)
  }

  // MARK: - Hand over

  @Test("what a resident gets is told in sentences to read aloud")
  func handedOver() throws {
    try earn()
    try receive("A-1", 1, of: "20")
    try receive("B-1", 2, of: "7.50")
    let answer = try folder.run("voucher hand-over p-1 --by dora --lang nl")
    #expect(
      answer.lines.dropLast() == [
        "U krijgt 3 bonnen, samen € 35.",
        "- bon A-1: € 20, geldig tot en met 31 december 2099",
        "- bon B-1: € 7,50, geldig tot en met 31 december 2099",
        "- bon B-2: € 7,50, geldig tot en met 31 december 2099",
        "Er blijft € 5 over. Dat bewaren wij voor de volgende keer.",
      ])
    #expect(answer.entry == 9 && answer.errors == "" && answer.status == 0)
    let short = try folder.run("voucher hand-over p-1 --by dora")
    #expect(
      short.errors == """
        error: no voucher in the drawer is as small as what 'p-1' is owed
          order vouchers and put them in with 'bonboek voucher receive'

        """)
    #expect(short.output == "" && short.status == 1)
    #expect(try folder.run("ledger verify").output.hasPrefix("ok: 9 entries"))
  }

  @Test("for programs each voucher is a row, and the receipt the last ones")
  func handedOverRows() throws {
    try earn()
    try receive("A-1", 1, of: "25")
    try receive("B-1", 1, of: "10")
    let csv = try folder.run("voucher hand-over p-1 --format csv --by dora")
    let head = try #require(folder.run("ledger balance").lines.last?.dropFirst(5))
    #expect(
      csv.output == """
        item,number,amount,last_day
        voucher,A-1,25.00,2099-12-31
        voucher,B-1,10.00,2099-12-31
        sum,,35.00,
        added,,0.00,
        left,,5.00,
        later,,0.00,
        entry,9,,
        head,\(head),,

        """)
    try receive("C-1", 1, of: "5")
    let json = try folder.run("voucher hand-over p-1 --format ndjson --by dora")
    #expect(
      json.lines.first
        == #"{"item":"voucher","number":"C-1","amount":"5.00","last_day":"2099-12-31"}"#)
    let refused = try folder.run("voucher hand-over p-1 --format csv --by dora")
    #expect(refused.errors.hasPrefix("error: 'p-1' is owed nothing now\n"))
    #expect(refused.output == "" && refused.status == 1)
  }

  @Test("who leaves gets the rest too, and the statement says so")
  func leaves() throws {
    try earn()
    try receive("A-1", 3, of: "15")
    let answer = try folder.run("voucher hand-over p-1 --leaves --by dora")
    #expect(
      answer.lines.dropLast() == [
        "You get 3 vouchers, €45 together.",
        "We added €5. So you get all of it in whole vouchers.",
        "- voucher A-1: €15, good until 31 December 2099",
        "- voucher A-2: €15, good until 31 December 2099",
        "- voucher A-3: €15, good until 31 December 2099", "Nothing is owed to you now.",
      ])
    let statement = try folder.run("ledger statement p-1")
    #expect(statement.output.contains("You have got €45 already.\n"))
    #expect(statement.output.contains("- Extra as you leave, for a whole voucher ("))
    let dutch = try folder.run("ledger statement p-1 --lang nl")
    #expect(dutch.output.contains("- Extra bij uw vertrek, voor een hele bon ("))
    let rows = try folder.run("ledger statement p-1 --format csv").lines
    #expect(rows.last?.hasPrefix("*rest,,") == true)
    #expect(rows.last?.hasSuffix(",5.00,5.00,0.00,0.00,true,false") == true)
  }

  @Test("what is probably a BSN is not looked up and not printed")
  func bsn() throws {
    let answer = try folder.run("voucher hand-over 111222333")
    #expect(answer.status == 1)
    #expect(!(answer.errors + answer.output).contains("111222333"))
  }

  // MARK: - Count

  @Test("without a count it prints what should lie in the drawer, and books nothing")
  func sheet() throws {
    #expect(try folder.run("voucher count").output == "No vouchers ever came in.\n")
    try receive("A-1", 12, of: "10")
    try receive("B-1", 1, of: "2.50")
    let before = try folder.run("ledger verify").output
    #expect(
      try folder.run("voucher count").output == """
        This should lie in the drawer:

        voucher  number  together
        €2.50         1     €2.50
        €10          12      €120
        total        13   €122.50

        """)
    #expect(
      try folder.run("voucher count --lang nl").output == """
        Dit hoort in de la te liggen:

        bon     aantal     samen
        € 2,50       1    € 2,50
        € 10        12     € 120
        totaal      13  € 122,50

        """)
    #expect(
      try folder.run("voucher count --format csv").output == """
        item,denomination,count,amount
        pile,2.50,1,2.50
        pile,10.00,12,120.00
        total,,13,122.50

        """)
    #expect(try folder.run("ledger verify").output == before)
  }

  @Test("a count by denomination says what is missing and what is back")
  func countedPiles() throws {
    try receive("A-1", 3, of: "10")
    try receive("B-1", 1, of: "5")
    let right = try folder.run("voucher count 10=3 5=1 --lang nl")
    #expect(right.lines.dropLast() == ["De la klopt met het boek."])
    let short = try folder.run("voucher count 10=1 5.00=1")
    #expect(
      short.lines.dropLast() == [
        "2 vouchers are not there, €20 together. They are booked as lost.",
        "- voucher A-2: €10", "- voucher A-3: €10",
      ])
    let back = try folder.run("voucher count 10=2 --lang nl")
    #expect(
      back.lines.dropLast() == [
        "1 bon is er niet, van € 5. Die is als verlies geboekt.", "- bon B-1: € 5",
        "1 bon is er weer, van € 10. Die was als verlies geboekt.", "- bon A-3: € 10",
      ])
    #expect([right, short, back].map(\.entry) == [6, 7, 8])
    #expect([right, short, back].map(\.status) == [0, 0, 0])
    let more = try folder.run("voucher count 10=4 --lang nl")
    #expect(more.output == "" && more.status == 1)
    let rows = try folder.run("voucher count 10=1 --format csv")
    #expect(
      rows.lines.dropLast() == [
        "item,number,amount,last_day", "missing,A-3,10.00,2099-12-31", "entry,9,,",
      ])
  }

  @Test("a count by number reads a file or standard input")
  func countedNumbers() throws {
    try receive("A-1", 3, of: "10")
    try folder.scratch.write("A-3\n\nA-1\n", to: "numbers.txt")
    let file = try folder.run("voucher count --file numbers.txt")
    #expect(
      file.lines.dropLast() == [
        "1 voucher is not there, of €10. It is booked as lost.", "- voucher A-2: €10",
      ])
    let input = try folder.shell(
      "printf 'A-1\\r\\nA-2\\r\\nA-3' | bonboek voucher count --file - --format ndjson")
    #expect(
      input.lines.first
        == #"{"item":"back","number":"A-2","amount":"10.00","last_day":"2099-12-31"}"#)
    #expect(input.status == 0)
    let unknown = try folder.shell("echo A-9 | bonboek voucher count --file -")
    #expect(unknown.errors.hasPrefix("error: the ledger has no voucher 'A-9'\n"))
    #expect(unknown.status == 1)
    try folder.scratch.write("A-1\nA-1\nA 3\nA-2,A-3\n", to: "bad.txt")
    let bad = try folder.run("voucher count --file bad.txt")
    for line in [
      "bad.txt:2:1: error: the voucher 'A-1' stands twice in the file",
      "bad.txt:3:1: error: 'A 3' is not the number of a voucher",
      "bad.txt:4:1: error: this line has 2 cells; expected one number",
    ] { #expect(bad.errors.contains(line), "\(bad.errors)") }
    #expect(bad.output == "" && bad.status == 65)
    let empty = try folder.run("voucher count --file - --lang nl < /dev/null")
    #expect(empty.errors.contains("is de la leeg, tel dan elk bedrag als 0, zoals 10=0"))
    #expect(empty.status == 65)
    #expect(
      try folder.run("voucher count 10=3").lines.first == "The drawer agrees with the ledger.")
  }

  // MARK: - Lost, replaced, listed

  @Test("what is lost is booked once, with its reason in the log")
  func lost() throws {
    try receive("A-1", 3, of: "10")
    let answer = try folder.run("voucher lost A-1 A-2 --reason 'it got wet' --by dora")
    #expect(answer.entry == 5 && answer.status == 0)
    let again = try folder.run("voucher lost A-1 --reason other --lang nl")
    #expect(again.lines.first == "Dit was al gedaan; er is niets geschreven.")
    #expect(again.lines.last == answer.lines.last)
    let log = try folder.run("ledger log --from 5 --format csv")
    #expect(log.lines.last?.hasSuffix(",it got wet") == true)
    #expect(try folder.run("ledger balance").output.contains("losses"))
  }

  @Test("a voucher that a resident lost is replaced once")
  func replaced() throws {
    try earn()
    try receive("A-1", 1, of: "40")
    try receive("B-1", 4, of: "20")
    #expect(try folder.run("voucher hand-over p-1 --by dora").status == 0)
    let good = try folder.run("voucher replace A-1 --expired --by dora")
    #expect(good.errors.hasSuffix("\n  if the resident lost it, say --lost\n"))
    #expect(good.output == "" && good.status == 1)
    let first = try folder.run("voucher replace A-1 --lost --by dora")
    #expect(
      first.lines.dropLast() == [
        "You get 2 vouchers, €40 together.",
        "That is in place of voucher A-1. That one is no longer good.",
        "- voucher B-1: €20, good until 31 December 2099",
        "- voucher B-2: €20, good until 31 December 2099",
      ])
    let again = try folder.run("voucher replace A-1 --lost --by dora --lang nl")
    #expect(
      again.lines.dropLast() == [
        "Dit was al gedaan; er is niets geschreven.", "U krijgt 2 bonnen, samen € 40.",
        "Dat is in plaats van bon A-1. Die bon geldt niet meer.",
        "- bon B-1: € 20, geldig tot en met 31 december 2099",
        "- bon B-2: € 20, geldig tot en met 31 december 2099",
      ])
    #expect(again.lines.last == first.lines.last)
    let rows = try folder.run("voucher replace A-1 --lost --format csv")
    #expect(
      rows.lines.dropLast() == [
        "item,number,amount,last_day", "voucher,B-1,20.00,2099-12-31",
        "voucher,B-2,20.00,2099-12-31", "entry,10,,",
      ])
  }

  @Test("a list says where vouchers are, and no last day of those that residents have or had")
  func list() throws {
    try earn()
    try receive("A-1", 3, of: "20")
    _ = try folder.run("voucher hand-over p-1 --by dora")
    _ = try folder.run("voucher replace A-1 --lost --by dora")
    try receive("B-1", 2, of: "10")
    _ = try folder.run("voucher lost B-2 --reason gone --by dora")
    #expect(
      try folder.run("voucher list").output == """
        voucher  amount  state            good until
        A-1         €20  replaced
        A-2         €20  with a resident
        A-3         €20  with a resident
        B-1         €10  in the drawer    31 December 2099
        B-2         €10  lost             31 December 2099

        """)
    #expect(
      try folder.run("voucher list --state handed-over --format csv").output == """
        number,amount,state,last_day
        A-2,20.00,handed-over,
        A-3,20.00,handed-over,

        """)
    #expect(
      try folder.run("voucher list --state replaced --format ndjson").output
        == #"{"number":"A-1","amount":"20.00","state":"replaced","last_day":null}"# + "\n")
    let dutch = try folder.run("voucher list --state lost --lang nl")
    #expect(
      dutch.lines == [
        "bon  bedrag  stand  geldig tot en met", "B-2    € 10  kwijt  31 december 2099",
      ])
  }

  @Test("the balance shows the drawer, once there were vouchers")
  func balance() throws {
    #expect(!(try folder.run("ledger balance --format csv").output.contains("drawer")))
    try receive("A-1", 2, of: "10")
    try receive("B-1", 1, of: "5")
    _ = try folder.run("voucher lost B-1 --reason gone")
    let text = try folder.run("ledger balance")
    for line in [
      "vouchers in the drawer              €20", "  0 vouchers of €5                   €0",
      "  2 vouchers of €10                 €20",
    ] { #expect(text.lines.contains(line), "\(text.output)") }
    let csv = try folder.run("ledger balance --format csv --lang nl")
    for line in [
      "drawer,5.00,,vouchers,0,,", "drawer,5.00,,EUR,0.00,,", "drawer,10.00,,vouchers,2,,",
      "drawer,10.00,,EUR,20.00,,",
    ] { #expect(csv.lines.contains(line)) }
  }

  // MARK: - Wrong use

  @Test(
    "what makes no sense is wrong use",
    arguments: [
      "voucher receive", "voucher receive --denomination 10 --count 2",
      "voucher receive --file v.csv --count 2",
      "voucher receive --file v.csv --last-day 2099-01-01",
      "voucher receive --denomination 10 --count 0 --first A-1",
      "voucher receive --denomination 10 --count 10001 --first A-1",
      "voucher receive --denomination 10 --count 1 --first A-",
      "voucher receive --denomination 10,50 --count 1 --first A-1",
      "voucher receive --denomination 10 --count 1 --first A-1 --order-costs 1.005",
      "voucher receive --denomination 10 --count 1 --first A-1 --last-day tomorrow",
      "voucher hand-over", "voucher count 10", "voucher count 10=x", "voucher count =1",
      "voucher count 10=1 --file n.txt", "voucher count 10=100001", "voucher lost --reason gone",
      "voucher lost A-1", "voucher replace A-1", "voucher replace A-1 --lost --expired",
      "voucher list --state gone",
    ])
  func wrongUse(_ line: String) throws {
    let answer = try folder.run(line)
    #expect(answer.status == 64, "\(answer.errors)")
    #expect(answer.output == "")
  }

  @Test(
    "every command has help with an example",
    arguments: ["", "receive", "hand-over", "count", "lost", "replace", "list"])
  func help(_ command: String) throws {
    let answer = try folder.run("voucher \(command) --help")
    #expect(answer.output.contains("\nExample: bonboek voucher "))
    #expect(answer.status == 0)
  }
}
