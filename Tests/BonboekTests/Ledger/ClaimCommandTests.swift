import Testing

@Suite("claims on the command line")
struct ClaimCommandTests {
  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
  }

  @Test("a claim is put in, told what it would earn, and decided by another mentor")
  func mainPath() throws {
    let submitted = try folder.run(
      "claim submit --claim c-1 --participant p-1 --action call-creditors --done-on 2018-03-05 "
        + "--by anna")
    #expect(
      submitted.lines.dropLast() == [
        "claim  would be  would earn  reason", "c-1    approved         €40",
      ])
    #expect(submitted.entry == 4)
    let approved = try folder.run("claim approve c-1 --by bert")
    #expect(
      approved.lines.dropLast() == ["claim  outcome   amount  reason", "c-1    approved     €40"])
    #expect(approved.entry == 5)
    let verified = try folder.run("ledger verify --head \(try #require(approved.head))")
    #expect(
      verified.output
        == "ok: 5 entries, 4 acts done again, 0 without details; head \(try #require(approved.head))\n"
    )
    for answer in [submitted, approved, verified] {
      #expect(answer.errors == "" && answer.status == 0)
    }
  }

  @Test("approving again answers the same and writes nothing")
  func approvedAgain() throws {
    try folder.submit("c-1", "call-creditors")
    let first = try folder.run("claim approve c-1 --by bert")
    let second = try folder.run("claim approve c-1 --by bert")
    #expect(second.output == first.output)
    #expect(second.status == 0)
  }

  @Test("a claim without an id gets one")
  func idIsMade() throws {
    let answer = try folder.run(
      "claim submit --participant p-1 --action call-creditors --done-on 2018-03-05 --by anna")
    #expect(answer.lines.count == 3)
    #expect(answer.lines[1].prefixMatch(of: #/c-[0-9a-z]{8}\s/#) != nil)
    #expect(answer.status == 0)
  }

  @Test("a file of claims is put in once, whoever brings it again")
  func fileTwice() throws {
    let line = "claim submit --file claims.csv --by"
    let first = try folder.run("\(line) anna")
    #expect(first.lines.map { $0.prefix(4) } == ["clai", "c-1 ", "c-2 ", "entr"])
    let second = try folder.run("\(line) bert")
    #expect(
      second.lines.dropLast() == ["2 claims were there already; nothing was written"])
    #expect(second.head == first.head)
    let single = try folder.run(
      "claim submit --claim c-1 --participant p-1 --action call-creditors --done-on 2018-03-05 "
        + "--by anna --lang nl")
    #expect(single.lines.dropLast() == ["1 aanvraag stond er al; er is niets geschreven"])
    #expect([first, second, single].map(\.status) == [0, 0, 0])
  }

  @Test("all open claims are approved in order of the day on which they were done")
  func allSubmitted() throws {
    _ = try folder.run("claim submit --file claims.csv --by anna")
    let answer = try folder.run("claim approve --all-submitted --by bert")
    #expect(answer.lines.map { $0.prefix(4) } == ["clai", "c-1 ", "c-2 ", "entr"])
    #expect(answer.status == 0)
    let none = try folder.run("claim approve --all-submitted --by bert")
    #expect(none.status == 0)
  }

  @Test("where nothing is open, nothing is approved")
  func nothingOpen() throws {
    let answer = try folder.run("claim approve --all-submitted")
    #expect(answer.output == "There are no claims.\n")
    #expect(answer.errors == "" && answer.status == 0)
  }

  @Test("what is refused is listed, the rest is done")
  func oneRefused() throws {
    try folder.submit("c-1", "call-creditors")
    let answer = try folder.run("claim approve nix c-1 --by bert")
    #expect(
      answer.errors == """
        error: the ledger has no claim 'nix'
          'bonboek claim list' shows what is there

        """)
    #expect(answer.lines.map { $0.prefix(4) } == ["clai", "c-1 ", "entr"])
    #expect(answer.status == 1)
  }

  @Test("what is above the amount of one mentor waits for a second one, who decides")
  func secondMentor() throws {
    try folder.submit("c-1", "arrange-payments")
    let first = try folder.run("claim approve c-1 --by bert")
    #expect(first.output.contains("c-1    waits for a second mentor"))
    let list = try folder.run("claim list")
    #expect(list.output.contains("a second mentor, after bert"))
    let same = try folder.run("claim approve c-1 --by bert")
    #expect(same.output == first.output)
    let second = try folder.run("claim approve c-1 --by carla")
    #expect(second.output.contains("c-1    approved    €100"))
    #expect([first, list, same, second].map(\.status) == [0, 0, 0, 0])
  }

  @Test("the work list says what each claim waits for")
  func workList() throws {
    try folder.submit("c-1", "call-creditors")
    try folder.submit("c-2", "call-bailiff")
    _ = try folder.run(
      "claim submit --claim c-3 --participant p-9 --action call-creditors --done-on 2018-03-05 "
        + "--by anna")
    let answer = try folder.run("claim list --format csv")
    #expect(
      answer.output == """
        claim,participant,action,done_on,status,waits_for,outcome,amount,reasons,submitted_by,endorsed_by
        c-1,p-1,call-creditors,2018-03-05,submitted,mentor,approved,40.00,,anna,
        c-2,p-1,call-bailiff,2018-03-05,submitted,evidence,pended,0.00,evidence:call-note,anna,
        c-3,p-9,call-creditors,2018-03-05,submitted,information,pended,0.00,missing:age,anna,

        """)
    let ofOne = try folder.run("claim list --participant p-9 --format ndjson")
    #expect(
      ofOne.output.hasPrefix(#"{"claim":"c-3","participant":"p-9","action":"call-creditors","#))
    #expect(ofOne.lines.count == 1)
    #expect(try folder.run("claim list --status decided").output == "There are no claims.\n")
    let dutch = try folder.run("claim list --lang nl")
    #expect(dutch.lines.first?.hasPrefix("aanvraag  deelnemer  actie") == true)
  }

  @Test("evidence that comes later is added, and the rest stays")
  func amended() throws {
    try folder.submit("c-1", "call-bailiff")
    _ = try folder.run("claim approve c-1 --by bert")
    let amended = try folder.run("claim amend c-1 --evidence call-note --mentor m-1 --by anna")
    #expect(amended.output.contains("c-1    approved         €40"))
    let back = try folder.run("claim amend c-1 --without-evidence call-note --by anna")
    #expect(back.output.contains("evidence:call-note"))
    _ = try folder.run("claim amend c-1 --evidence call-note --done-on 2018-03-04 --by anna")
    let approved = try folder.run("claim approve c-1 --by bert")
    #expect(approved.output.contains("c-1    approved     €40"))
    let late = try folder.run("claim amend c-1 --declined --by anna")
    #expect(late.errors.hasPrefix("error: claim 'c-1' is decided and no longer open\n  reverse it"))
    #expect(late.status == 1)
  }

  @Test("a bon can be declined, and wanted after all")
  func declined() throws {
    try folder.submit("c-1", "call-creditors")
    let declined = try folder.run("claim amend c-1 --declined --by anna")
    #expect(declined.output.contains("declined"))
    let wanted = try folder.run("claim amend c-1 --not-declined --by anna")
    #expect(wanted.output.contains("c-1    approved         €40"))
  }

  @Test("a claim is rejected with a reason, and the resident can read it")
  func rejected() throws {
    try folder.submit("c-1", "call-creditors")
    let answer = try folder.run("claim reject c-1 --reason 'not this month' --by bert")
    #expect(answer.entry == 5 && answer.status == 0)
    let again = try folder.run("claim reject c-1 --reason other --by bert")
    #expect(again.lines.first == "This was done already; nothing was written.")
    #expect(again.head == answer.head && again.status == 0)
    let told = try folder.run("claim explain c-1")
    #expect(
      told.output.hasPrefix(
        "I called (5 March 2018)\n\nThe mentor rejected this claim.\n"
          + "The reason is: not this month\n\nDo you not agree?\n"))
    #expect(try folder.run("claim list --status rejected").output.contains("c-1"))
  }

  @Test("a claim is taken back, with or without a reason")
  func withdrawn() throws {
    try folder.submit("c-1", "call-creditors")
    try folder.submit("c-2", "sort-paperwork")
    #expect(try folder.run("claim withdraw c-1 --by anna").status == 0)
    #expect(try folder.run("claim withdraw c-2 --reason 'a slip' --by anna").status == 0)
    let told = try folder.run("claim explain c-2")
    #expect(
      told.output
        == "I sorted (5 March 2018)\n\nThis claim was withdrawn.\nThe reason is: a slip\n")
  }

  @Test("a decision is put right by another, and says so first when it is explained")
  func reversed() throws {
    try folder.submit("c-1", "call-creditors")
    _ = try folder.run("claim approve c-1 --by bert")
    let answer = try folder.run("claim reverse c-1 --reason 'wrong person' --by carla")
    #expect(answer.entry == 6 && answer.status == 0)
    let told = try folder.run("claim explain c-1")
    #expect(
      told.output.hasPrefix(
        "This decision was reversed and no longer holds.\nThe reason is: wrong person\n\n"
          + "It was decided so:\n\nI called (5 March 2018)\n\nYou get a voucher of €40.\n"))
    #expect(try folder.run("claim card c-1").status == 1)
    #expect(try folder.run("ledger verify").output.hasPrefix("ok: 6 entries"))
  }

  @Test("a decision is explained by its rules; an open claim as it would be now")
  func explained() throws {
    try folder.submit("c-1", "call-creditors")
    let open = try folder.run("claim explain c-1 --lang nl")
    #expect(
      open.output.hasPrefix(
        "Deze aanvraag is nog niet beslist. Zo zou het nu worden:\n\nIk heb gebeld (5 maart 2018)"))
    _ = try folder.run("claim approve c-1 --by bert")
    let told = try folder.run("claim explain c-1 --lang nl")
    #expect(told.output.hasPrefix("Ik heb gebeld (5 maart 2018)\n\nU krijgt een bon van € 40.\n"))
    #expect(told.output.contains("programme/2018-01-01.yaml:10:"))
    #expect(told.errors == "" && told.status == 0)
  }

  @Test("a card is words on the terminal, or a page in a file")
  func card() throws {
    try folder.submit("c-1", "sort-paperwork")
    _ = try folder.run("claim approve c-1 --by bert")
    let words = try folder.run("claim card c-1")
    #expect(words.output.hasPrefix("Well done!\n\nI sorted\n5\u{A0}March\u{A0}2018\n"))
    let page = try folder.run("claim card c-1 --output card.html --lang nl")
    #expect(page.output == "" && page.errors == "" && page.status == 0)
    let html = try folder.scratch.text("card.html")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test("a row with a fault keeps no other claim from being put in")
  func faultyRow() throws {
    let answer = try folder.run("claim submit --file bad-row.csv --by anna")
    #expect(answer.errors.contains("bad-row.csv:3:24: error: "))
    #expect(answer.lines.map { $0.prefix(4) } == ["clai", "c-2 ", "entr"])
    #expect(answer.status == 65)
    let header = try folder.run("claim submit --file bad-header.csv --by anna")
    #expect(header.output == "" && header.status == 65)
  }
}
