import Foundation
import Testing

@Suite("a ledger on the command line")
struct LedgerCommandTests {
  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
  }

  @Test("it is kept in bonboek.sqlite, where the environment says, or where the option says")
  func places() throws {
    let folder = try LedgerFolder(hasLedger: false)
    let initialise = "bonboek ledger init --rules ledger-rules/programme --by head"
    #expect(try folder.shell(initialise).status == 0)
    #expect(try folder.shell("BONBOEK_LEDGER=env.sqlite \(initialise)").status == 0)
    #expect(
      try folder.shell("BONBOEK_LEDGER=env.sqlite \(initialise) --ledger asked.sqlite").status == 0)
    let made = try folder.scratch.names.filter { $0.hasSuffix(".sqlite") }
    #expect(made == ["asked.sqlite", "bonboek.sqlite", "env.sqlite"])
    #expect(try folder.shell("BONBOEK_LEDGER= bonboek ledger verify").status == 0)
  }

  @Test("a file that is there already is left alone")
  func notOverwritten() throws {
    let before = try Data(contentsOf: folder.scratch.url.appending(path: "bonboek.sqlite"))
    let answer = try folder.run("ledger init --rules ledger-rules/programme")
    #expect(
      answer.errors
        == "error: bonboek.sqlite: there is a file already\n"
        + "  name another with --ledger, or use the one that is there\n")
    #expect(answer.status == 1)
    #expect(
      try Data(contentsOf: folder.scratch.url.appending(path: "bonboek.sqlite")) == before)
  }

  @Test("people are taken in once; what has a fault is passed over")
  func participants() throws {
    let again = try folder.run("ledger participants people.csv")
    #expect(
      again.lines.dropLast() == ["2 participants were there already; nothing was written"])
    try folder.scratch.write("participant,age\np-1,41\np-3,old\n", to: "more.csv")
    let more = try folder.run("ledger participants more.csv")
    #expect(more.lines.dropLast() == ["1 participant taken in"])
    #expect(more.errors.contains("more.csv:3:5: error: "))
    #expect(more.status == 65)
    try folder.scratch.write("person\np-1\n", to: "bad.csv")
    #expect(try folder.run("ledger participants bad.csv").status == 65)
  }

  @Test("new rules wait for a second person who brings the same")
  func adopted() throws {
    let next = LedgerFolder.rules.replacing("2018-01-01..", with: "2018-01-01..2098-12-31")
    try folder.scratch.write(next, to: "ledger-rules/programme/2018-01-01.yaml")
    let line = "ledger adopt --rules ledger-rules/programme --by"
    let first = try folder.run("\(line) anna")
    #expect(first.lines.first == "These rules wait for a second person who brings the same.")
    let same = try folder.run("\(line) anna")
    #expect(same.output == first.output)
    let second = try folder.run("\(line) bert --lang nl")
    #expect(second.lines.first == "Deze regels gelden in het boek.")
    #expect([first, same, second].map(\.entry) == [4, 4, 5])
    let changed = next.replacing("call-creditors: 40", with: "call-creditors: 50")
    try folder.scratch.write(changed, to: "ledger-rules/programme/2018-01-01.yaml")
    let refused = try folder.run("\(line) anna")
    #expect(refused.errors.contains("which was in force"))
    #expect(refused.output == "" && refused.status == 1)
  }

  @Test("an amount outside the rules is proposed by one and confirmed by another")
  func grant() throws {
    let proposal =
      "ledger grant g-1 --participant p-1 --amount 12.50 --reason '=the fare was higher' --by"
    let proposed = try folder.run("\(proposal) anna")
    #expect(proposed.lines.first == "This amount waits for a second person, with --confirm.")
    let own = try folder.run("ledger grant g-1 --confirm --by anna")
    #expect(own.output == proposed.output)
    let confirmed = try folder.run("ledger grant g-1 --confirm --by bert")
    #expect(confirmed.lines.first == "This amount is granted.")
    #expect(confirmed.entry == 5)
    let balance = try folder.run("ledger balance")
    #expect(balance.output.contains("granted outside the rules, 1 times  €12.50"))
    let log = try folder.run("ledger log --from 5 --format csv")
    #expect(log.lines.last?.hasSuffix(",g-1,12.50,'=the fare was higher") == true)
  }

  @Test("a plan keeps the day of the agreement, and says what an action would earn")
  func plan() throws {
    let line = "plan agree --participant p-1 --action call-creditors --on 2018-03-01 --by anna"
    let agreed = try folder.run(line)
    #expect(agreed.entry == 4 && agreed.status == 0)
    #expect(try folder.run(line).head == agreed.head)
    let shown = try folder.run("plan show p-1 --format csv")
    #expect(
      shown.output == """
        action,label,agreed_on,price_kept_through,outcome,amount,reasons
        call-creditors,I called,2018-03-01,2018-09-01,approved,40.00,

        """)
    #expect(try folder.run("plan show p-1").output.contains("I called  1 March 2018"))
    #expect(try folder.run("plan show p-2").output == "There is nothing in the plan yet.\n")
    let json = try folder.run("plan show p-1 --format ndjson")
    #expect(json.output.hasPrefix(#"{"action":"call-creditors","label":"I called","#))
  }

  @Test("the balance says what is owed and what is left, in three forms")
  func balance() throws {
    try folder.submit("c-1", "call-creditors")
    let head = try #require(folder.run("claim approve c-1 --by bert").head)
    let text = try folder.run("ledger balance")
    for line in [
      "cost of rewards                     €40", "owed to residents now               €40",
      "people who are owed something now     1", "head \(head)",
    ] { #expect(text.lines.contains(line), "\(text.output)") }
    #expect(
      try folder.run("ledger balance --format csv").output == """
        item,name,holder,unit,value,limit,left
        account,expenses:rewards,,EUR,40.00,,
        account,liabilities:bons,,EUR,-40.00,,
        count,people-owed,,people,1,,
        count,open-claims,,claims,0,,
        count,grants,,grants,0,,
        amount,grants,,EUR,0.00,,
        cap,budget,,EUR,40.00,1000.00,960.00
        head,,,,\(head),,

        """)
    let json = try folder.run("ledger balance --format ndjson")
    #expect(
      json.lines.first
        == #"{"item":"account","name":"expenses:rewards","holder":null,"unit":"EUR","#
        + #""value":"40.00","limit":null,"left":null}"#)
  }

  @Test("nothing falls due where nothing is deferred")
  func due() throws {
    let answer = try folder.run("ledger due --lang nl")
    #expect(answer.output == "Er valt nu niets vrij.\n")
    #expect(answer.status == 0)
  }

  @Test("the log has every act, and what was refused")
  func log() throws {
    try folder.submit("c-1", "call-creditors")
    _ = try folder.run("claim approve c-1 --by anna")
    let answer = try folder.run("ledger log --format csv")
    #expect(
      answer.lines.map(Self.withoutTimeAndMachine) == [
        "entry,kind,by,object,result,reason", "1,opened,head,small,,",
        "2,participant,head,p-1,,", "3,participant,head,p-2,,", "4,submitted,anna,c-1,,",
        "5,refused,anna,c-1,approve own-claim,",
      ])
    let one = try folder.run("ledger log --participant p-2")
    #expect(one.lines.count == 2)
    #expect(try folder.run("ledger log --from 5 --format ndjson").lines.count == 1)
  }

  private static func withoutTimeAndMachine(_ line: String) -> String {
    var cells = line.split(separator: ",", omittingEmptySubsequences: false)
    cells.removeSubrange(4...5)
    cells.remove(at: 1)
    return cells.joined(separator: ",")
  }

  @Test("a statement tells the resident, and programs the same")
  func statement() throws {
    try folder.submit("c-1", "call-creditors")
    _ = try folder.run("claim approve c-1 --by bert")
    let text = try folder.run("ledger statement p-1 --lang nl")
    #expect(
      text.output.contains("- Ik heb gebeld (5 maart 2018): € 40.\n  U krijgt nu nog € 40.\n"))
    #expect(
      try folder.run("ledger statement p-1 --format csv").output == """
        source,label,done_on,payable_on,amount,handed,returned,open,due,grant
        c-1,I called,2018-03-05,2018-03-05,40.00,0.00,0.00,40.00,true,false

        """)
    #expect(
      try folder.run("ledger statement p-1 --format ndjson").output.hasPrefix(
        #"{"source":"c-1","label":"I called","#))
    let nobody = try folder.run("ledger statement p-2")
    #expect(nobody.output.contains("You have earned no vouchers yet."))
  }

  @Test("who acts is said with --by, else it is the login")
  func signature() throws {
    let login = try folder.shell("id -un").lines.first
    try folder.scratch.write("participant,age\np-5,20\n", to: "five.csv")
    _ = try folder.run("ledger participants five.csv")
    let log = try folder.run("ledger log --from 4 --format csv")
    #expect(log.lines.last?.contains(",participant,\(login ?? ""),\(login ?? ""),") == true)
  }
}
