import Foundation
import Testing

@Suite("what a ledger refuses")
struct LedgerFailureTests {
  /// A line of shell in a folder with a ledger, in which anna put in c-1 of p-1, and what it
  /// comes to.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: String
    let status: Int32
    let errors: [String]

    init(_ name: String, _ line: String, _ status: Int32, says errors: String...) {
      testDescription = name
      self.line = line
      self.status = status
      self.errors = errors
    }

    private static let submit =
      "bonboek claim submit --by anna --participant p-1 --action call-creditors --done-on"
    private static let grant = "bonboek ledger grant g-1 --participant p-1 --reason r --amount"

    static let refusals = [
      Case(
        "an own claim", "bonboek claim approve c-1 --by anna", 1,
        says: "error: claim 'c-1' is your own; somebody else must approve it\n",
        "  let another mentor approve it\n"),
      Case(
        "an own claim, in Dutch", "bonboek claim approve c-1 --by Anna --lang nl", 1,
        says: "error: aanvraag 'c-1' is van uzelf; iemand anders moet die goedkeuren\n",
        "  laat een andere mentor die goedkeuren\n"),
      Case(
        "a claim about oneself", "bonboek claim approve c-1 --by p-1", 1, says: "is your own"),
      Case(
        "an unknown claim to reject", "bonboek claim reject nix --reason r", 1,
        says: "the ledger has no claim 'nix'"),
      Case(
        "an unknown claim to amend", "bonboek claim amend nix --effort 3", 1,
        says: "error: the ledger has no claim 'nix'\n"),
      Case(
        "an unknown claim to explain", "bonboek claim explain nix", 1,
        says: "the ledger has no claim 'nix'"),
      Case("an unknown claim for a card", "bonboek claim card nix", 1, says: "no claim 'nix'"),
      Case(
        "a card before it is decided", "bonboek claim card c-1", 1,
        says: "error: claim 'c-1' has no card\n"),
      Case(
        "a card before it is decided, in Dutch", "bonboek claim card c-1 --lang nl", 1,
        says: "error: aanvraag 'c-1' heeft geen kaart\n  een kaart hoort bij"),
      Case(
        "a claim that is not decided", "bonboek claim reverse c-1 --reason r", 1,
        says: "claim 'c-1' is submitted; only what was decided can be reversed"),
      Case(
        "an empty reason", "bonboek claim reject c-1 --reason ''", 1,
        says: "this needs a reason\n  give one with --reason\n"),
      Case(
        "other content", "\(submit) 2018-03-04 --claim c-1", 1,
        says: "error: 'c-1' is in the ledger already and says something else\n"),
      Case("a day still to come", "\(submit) 9998-01-01", 1, says: "still to come"),
      Case(
        "an unknown action",
        "bonboek claim submit --participant p-1 --action call-creditor --done-on 2018-03-05", 1,
        says: "unknown action 'call-creditor'\n  did you mean 'call-creditors'?\n"),
      Case(
        "an unknown action for a plan",
        "bonboek plan agree --participant p-1 --action sort --on 2018-03-05 --lang nl", 1,
        says: "error: onbekende actie 'sort'\n"),
      Case(
        "a day still to come for a plan",
        "bonboek plan agree --participant p-1 --action sort-paperwork --on 9998-01-01", 1,
        says: "still to come"),
      Case("an unknown grant", "bonboek ledger grant g-9 --confirm", 1, says: "no grant 'g-9'"),
      Case("a grant of nothing", "\(grant) 0", 1, says: "write an amount above 0"),
      Case(
        "rules that change what was in force",
        "bonboek ledger adopt --rules rules/programme", 1,
        says: "these rules change the version of 2018-01-01.., which was in force"),
      Case(
        "rules of another programme",
        "sed -i s/small/other/ rules/programme/*.yaml; bonboek ledger adopt --rules rules/programme",
        1, says: "these are the rules of 'other'"),
    ]

    static let wrongUse = [
      Case("nothing to submit", "bonboek claim submit", 64, says: "--participant"),
      Case(
        "a file and a claim", "bonboek claim submit --file claims.csv --claim c-1", 64,
        says: "--file"),
      Case("no claims to approve", "bonboek claim approve", 64, says: "--all-submitted"),
      Case(
        "claims and all claims", "bonboek claim approve c-1 --all-submitted", 64,
        says: "--all-submitted"),
      Case("no reason to reject", "bonboek claim reject c-1", 64, says: "--reason"),
      Case("no reason to reverse", "bonboek claim reverse c-1", 64, says: "--reason"),
      Case("nothing to amend", "bonboek claim amend c-1", 64, says: "Say what changes"),
      Case(
        "declined and not", "bonboek claim amend c-1 --declined --not-declined", 64,
        says: "not both"),
      Case("a day that is none", "\(submit) 2018-3-5", 64, says: "'2018-3-5' is no day"),
      Case("an unknown status", "bonboek claim list --status gone", 64, says: "gone"),
      Case("an unknown format", "bonboek ledger balance --format xml", 64, says: "xml"),
      Case("an amount that is none", "\(grant) 12,50", 64, says: "'12,50' is no amount"),
      Case(
        "an amount that is none, in Dutch", "\(grant) tien --lang nl", 64,
        says: "error: 'tien' is geen bedrag dat toe te kennen is\n  schrijf cijfers"),
      Case("too many decimals", "\(grant) 12.505", 64, says: "'12.505' is no amount"),
      Case(
        "a confirmation with an amount", "\(grant) 12 --confirm", 64, says: "--confirm alone"),
      Case("a head that is none", "bonboek ledger verify --head 17", 64, says: "N:HASH"),
      Case("a name that is none", "bonboek ledger balance --by 'a b'", 64, says: "--by"),
      Case("a name that is a BSN", "bonboek ledger balance --by 111222333", 64, says: "--by"),
      Case(
        "the stock in a form of books", "bonboek ledger export --as xaf --profile stock", 64,
        says: "The stock is written as csv or as ndjson"),
      Case(
        "the whole chain of some months",
        "bonboek ledger export --as ndjson --profile full --from 2018-01", 64,
        says: "leave out the months"),
      Case(
        "a month that is none", "bonboek ledger export --as csv --from 2018-13", 64,
        says: "'2018-13' is no month"),
      Case(
        "a dialect of what is no CSV", "bonboek ledger export --as xaf --dialect nl", 64,
        says: "--dialect"),
    ]

    static let files = [
      Case(
        "no month that is over", "bonboek ledger export --as csv --output out", 1,
        says: "no month of this ledger is over yet", "--profile full"),
      Case(
        "no ledger", "bonboek ledger balance --ledger none.sqlite", 1,
        says: "error: none.sqlite: there is no ledger here\n  make one with 'bonboek ledger init"),
      Case(
        "no ledger, in Dutch", "bonboek ledger balance --ledger none.sqlite --lang nl", 1,
        says: "error: none.sqlite: hier is geen boek\n  maak er een met 'bonboek ledger init"),
      Case(
        "a folder", "bonboek ledger balance --ledger rules", 1,
        says: "error: rules: this is not a file\n"),
      Case(
        "a text", "bonboek ledger verify --ledger claims.csv", 1,
        says: "error: claims.csv: this file is not a ledger of bonboek\n"),
      Case(
        "an empty file", ": >no.sqlite; bonboek ledger log --ledger no.sqlite", 1, says: "not a"),
      Case(
        "no folder for a new one",
        "bonboek ledger init --rules rules/programme --ledger no/new.sqlite", 1,
        says: "error: no/new.sqlite: there is no such folder\n"),
      Case(
        "rules with faults", "bonboek ledger init --rules bad/programme --ledger new.sqlite", 65,
        says: "[unknown-key]"),
      Case(
        "no rules", "bonboek ledger init --rules nowhere --ledger new.sqlite", 1,
        says: "error: nowhere: there is no such file or folder"),
      Case("no claims", "bonboek claim submit --file none.csv", 1, says: "no file 'none.csv'"),
      Case(
        "no people", "bonboek ledger participants none.csv", 1, says: "no file 'none.csv'"),
      Case(
        "no folder for a card", "bonboek claim card c-2 --output no/card.html", 1,
        says: "'no/card.html' cannot be written"),
    ]
  }

  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
    try folder.submit("c-1", "call-creditors")
    try folder.submit("c-2", "sort-paperwork", on: "2018-03-04")
    _ = try folder.run("claim approve c-2 --by bert")
  }

  @Test(
    "it is said on standard error, with the way out, and the books stay sound",
    arguments: Case.refusals + Case.wrongUse + Case.files)
  func refused(_ input: Case) throws {
    let answer = try folder.shell(input.line)
    #expect(answer.status == input.status, "\(answer.errors)")
    for part in input.errors { #expect(answer.errors.contains(part), "\(answer.errors)") }
    #expect(answer.output == "")
    #expect(try folder.run("ledger verify").status == 0)
  }

  @Test(
    "the number of a citizen is kept and printed nowhere",
    arguments: [
      "claim submit --participant 111222333 --action call-creditors --done-on 2018-03-05",
      "plan agree --participant 111222333 --action call-creditors --on 2018-03-05",
      "plan show 111222333", "ledger statement 111222333",
      "ledger grant g-1 --participant 111222333 --amount 5 --reason r",
    ])
  func citizen(_ line: String) throws {
    let answer = try folder.run(line)
    #expect(answer.status == 1)
    #expect(!(answer.output + answer.errors).contains("111222333"))
    #expect(
      try folder.shell("grep -c 111222333 bonboek.sqlite*").lines.allSatisfy {
        $0.hasSuffix(":0") || $0 == "0"
      })
  }

  @Test(
    "a ledger that may not be written says so",
    .enabled(if: CommonUser.isThere, "needs a user who is not root"),
    arguments: [
      (mode: mode_t(0o444), says: "error: bonboek.sqlite: the ledger may not be written\n"),
      (mode: mode_t(0o000), says: "error: bonboek.sqlite: the ledger may not be read by this user"),
    ])
  func notAllowed(mode: mode_t, says: String) throws {
    chmod(folder.scratch.url.path, 0o777)
    chmod(folder.scratch.path("bonboek.sqlite"), mode)
    let answer = try folder.shell(CommonUser.run("ledger balance --by bert"))
    #expect(answer.errors.hasPrefix(says))
    #expect(answer.status == 1)
  }

  @Test("another program's database is no ledger", .enabled(if: Python.isThere, "needs python3"))
  func foreign() throws {
    try Python.sqlite("CREATE TABLE t (a)", in: "other.sqlite", of: folder.scratch)
    let answer = try folder.run("ledger verify --ledger other.sqlite")
    #expect(
      answer.errors.hasPrefix("error: other.sqlite: this file is not a ledger of bonboek\n"))
    #expect(answer.status == 1)
  }

  @Test("a newer program's ledger is not touched", .enabled(if: Python.isThere, "needs python3"))
  func newer() throws {
    try Python.sqlite(
      "INSERT INTO grdb_migrations VALUES ('99')", in: "bonboek.sqlite", of: folder.scratch)
    let answer = try folder.run("ledger balance --lang nl")
    #expect(
      answer.errors
        == "error: bonboek.sqlite: dit boek is gemaakt met een nieuwere versie van bonboek\n"
        + "  gebruik die versie, of een nieuwere\n")
    #expect(answer.status == 1)
  }

  @Test("what was changed is found, and named", .enabled(if: Python.isThere, "needs python3"))
  func tampered() throws {
    try Python.sqlite(
      "DROP TRIGGER entry_stays; UPDATE entry SET booked_on = '2018-03-05' WHERE number = 4",
      in: "bonboek.sqlite", of: folder.scratch)
    let answer = try folder.run("ledger verify")
    #expect(
      answer.errors.contains(
        "error: entry 4: the chain is broken: the entry, its postings or its hash were changed\n"))
    #expect(answer.errors.contains("error: table entry_stays: the shape of the file was changed"))
    #expect(answer.output == "" && answer.status == 1)
  }

  @Test("a head that was kept is looked up")
  func head() throws {
    let zeros = String(repeating: "0", count: 64)
    let other = try folder.run("ledger verify --head 2:\(zeros)")
    #expect(
      other.errors
        == "error: entry 2: the ledger holds another entry here than the head that was kept says\n")
    let beyond = try folder.run("ledger verify --head 99:\(zeros) --lang nl")
    #expect(beyond.errors == "error: entry 99: het boek eindigt vóór de bewaarde head\n")
    #expect([other, beyond].map(\.status) == [1, 1])
  }

  @Test("a file that may not grow is an error, not a death, and nothing is half written")
  func fileSizeLimit() throws {
    let before = try folder.run("ledger verify").output
    let answer = try folder.shell("ulimit -f 4; bonboek claim approve c-1 --by bert")
    #expect(answer.errors.hasPrefix("error: bonboek.sqlite: "))
    #expect(answer.status == 1 && answer.output == "")
    #expect(try folder.run("ledger verify").output == before)
  }
}

/// A user to whom permissions mean something, also where the tests run as root.
private enum CommonUser {
  /// A line of shell that runs bonboek as that user.
  static func run(_ arguments: String) -> String {
    let become = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    return "\(become)'\(Program.path)' \(arguments)"
  }

  static let isThere = (try? Program.shell(run("--version")))?.status == 0
}
