import Testing

@Suite("erasing on the command line")
struct ErasureCommandTests {
  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
  }

  @Test("a participant is erased for good, and only if that is said")
  func forgotten() throws {
    try folder.submit("c-1", "sort-paperwork")
    #expect(try folder.run("claim approve c-1 --by bert").status == 0)
    let asked = try folder.run("ledger forget p-1 --by head")
    #expect(
      asked.errors == """
        error: this erases all details about 'p-1' for good; entries: 3
          say --forever to do it

        """)
    #expect(asked.output == "" && asked.status == 64)
    let dutch = try folder.run("ledger forget p-1 --by head --lang nl")
    #expect(dutch.errors.hasSuffix("\n  zeg --forever om het te doen\n"))
    #expect(try folder.run("ledger log --participant p-1").lines.count == 4)
    let done = try folder.run("ledger forget p-1 --forever --by head")
    #expect(
      done.lines.dropLast() == [
        "The details of 3 entries are erased.",
        "Backups and exports of before still have all of it. Erase those too.",
      ])
    #expect(done.entry == 6 && done.errors == "" && done.status == 0)
    #expect(try folder.run("ledger log --participant p-1").lines.count == 1)
    #expect(try folder.run("ledger verify").output.hasPrefix("ok: 6 entries"))
    let again = try folder.run("ledger forget p-1 --forever --by head")
    #expect(again.errors.hasPrefix("error: the ledger knows nothing about 'p-1'\n"))
    #expect(again.output == "" && again.status == 1)
    #expect(try folder.run("ledger forget p-1 --by head").status == 1)
  }

  @Test("who is owed something, or has a claim open, is not erased")
  func refused() throws {
    try folder.submit("c-1", "call-creditors")
    let open = try folder.run("ledger forget p-1 --forever --by head")
    #expect(
      open.errors == """
        error: 'p-1' has open claims: c-1
          decide, reject or withdraw them first

        """)
    #expect(try folder.run("claim approve c-1 --by bert").status == 0)
    let owed = try folder.run("ledger forget p-1 --forever --by head --lang nl")
    #expect(owed.errors.hasPrefix("error: 'p-1' heeft nog 40.00"))
    for answer in [open, owed] { #expect(answer.output == "" && answer.status == 1) }
    let receive = "voucher receive --denomination 50 --count 1 --first A-1 --by dora"
    #expect(try folder.run(receive).status == 0)
    #expect(try folder.run("voucher hand-over p-1 --leaves --by dora").status == 0)
    let done = try folder.run("ledger forget p-1 --forever --by head --lang nl")
    #expect(
      done.lines.dropLast() == [
        "De gegevens van 5 boekingen zijn gewist.",
        "Reservekopieën en exports van eerder hebben alles nog. Wis ook die.",
      ])
    #expect(try folder.run("voucher list --format csv").lines.last == "A-1,50.00,handed-over,")
    #expect(try folder.run("ledger verify").status == 0)
  }

  @Test("rules that do not say how long details are kept let nobody go")
  func noRetention() throws {
    let answer = try folder.run("ledger retain --by head")
    #expect(
      answer.errors == """
        error: the rules do not say how long details are kept
          write 'retention: { details: 2 years }' in the rules, and adopt them

        """)
    #expect(answer.output == "" && answer.status == 1)
  }

  @Test("where nobody's time is over, nothing is erased")
  func nobody() throws {
    let folder = try LedgerFolder(hasLedger: false)
    try folder.scratch.write(
      LedgerFolder.rules + "retention: { details: 2 years }\n",
      to: "ledger-rules/programme/2018-01-01.yaml")
    #expect(try folder.run("ledger init --rules ledger-rules/programme --by head").status == 0)
    #expect(try folder.run("ledger participants people.csv --by head").status == 0)
    let answer = try folder.run("ledger retain --by head --lang nl")
    #expect(answer.lines.first == "Er is niets gewist.")
    #expect(answer.errors == "" && answer.status == 0)
    #expect(try folder.run("ledger log").lines.count == 4)
  }

  @Test("what is probably a BSN is not looked up and not printed")
  func bsn() throws {
    let answer = try folder.run("ledger forget 111222333 --forever")
    #expect(answer.status == 1)
    #expect(!(answer.errors + answer.output).contains("111222333"))
  }
}
