import Foundation
import Testing

@Suite("the full export of a ledger")
struct ExportTests {
  private let folder: LedgerFolder

  init() throws {
    folder = try LedgerFolder()
    try folder.submit("c-1", "call-creditors")
    _ = try folder.run("claim approve c-1 --by bert")
    _ = try folder.run("claim reverse c-1 --reason 'een \"fout\" – ü' --by carla")
  }

  private static let export = "ledger export --as ndjson --profile full --output"

  @Test(
    "another program follows its chain to the head that it states",
    .enabled(if: Python.isThere, "needs python3"))
  func verifiedElsewhere() throws {
    let answer = try folder.run("\(Self.export) full.ndjson")
    #expect(answer.errors == "" && answer.status == 0)
    let head = try #require(answer.head)
    #expect(answer.output == "6 entries, head \(head)\n")
    let script = Repository.url("Examples/verify-elsewhere/verify.py").path
    let checked = try folder.shell("python3 '\(script)' full.ndjson --head \(head)")
    #expect(checked.output == "ok: 6 entries, head \(head), 0 without details (erased)\n")
    #expect(checked.errors == "" && checked.status == 0)
  }

  @Test("its header says what it covers")
  func header() throws {
    let answer = try folder.run("\(Self.export) -")
    let head = try #require(
      answer.errors.firstMatch(of: /^6 entries, head ([0-9a-f:]+)\n$/).map { String($0.1) })
    let expected = [
      #"{"export":"full","form":1,"programme":"small","currency":"EUR","from":null,"#,
      #""through":null,"entries":6,"head":"\#(head)","totals":["#,
      #"{"account":"expenses:rewards","debit":4000,"credit":4000},"#,
      #"{"account":"liabilities:bons","debit":4000,"credit":4000}]}"#,
    ].joined()
    #expect(answer.lines.first == expected)
    #expect(answer.lines.count == 7)
  }

  @Test("a new file is for its owner alone")
  func permissions() throws {
    _ = try folder.shell("umask 000; bonboek \(Self.export) full.ndjson")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.scratch.path("full.ndjson"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("it is an entry of the ledger; one that cannot be written is none")
  func booked() throws {
    let failed = try folder.run("\(Self.export) nowhere/full.ndjson")
    #expect(failed.errors.contains("its folder does not exist"))
    #expect(failed.output == "" && failed.status == 1)
    _ = try folder.run("\(Self.export) full.ndjson --by dora")
    let log = try folder.run("ledger log --from 7 --format csv")
    #expect(log.lines.count == 2)
    #expect(log.lines.last?.hasSuffix(",full,ndjson,") == true)
    #expect(log.lines.last?.contains(",exported,dora,") == true)
  }

  @Test("a full disk leaves no file")
  func fullDisk() throws {
    let answer = try folder.run("\(Self.export) /dev/full")
    #expect(answer.errors.hasPrefix("error: '/dev/full' cannot be written"))
    #expect(answer.status == 1)
  }
}
