import RewardExchange
import Rewards
import Testing

@Suite("what is said about inputs")
struct DiagnosticsTests {
  @Test("everything wrong or odd is said with its place", arguments: InputCase.all)
  func said(_ input: InputCase) throws {
    let reading = try Reading(participants: input.participants, claims: input.claims)
    #expect(reading.diagnostics == input.expected)
  }

  @Test("how the bytes come changes nothing", arguments: InputCase.all)
  func bytewise(_ input: InputCase) throws {
    let reading = try Reading(
      participants: input.participants, claims: input.claims, blockBytes: 1)
    #expect(reading.diagnostics == input.expected)
  }

  @Test("no kind of input fault is without a case")
  func everyCode() throws {
    let codes = DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("input-") }
    let met = try InputCase.all.reduce(into: Set<DiagnosticCode>()) { met, input in
      met.formUnion(
        try Reading(participants: input.participants, claims: input.claims).codes)
    }
    #expect(codes.filter { !met.contains($0) } == [])
    #expect(!codes.isEmpty)
  }

  @Test("what has many faults is counted, and says a thousand")
  func manyFaults() throws {
    let rows = String(repeating: "c-1,p-1,wlak,2018-03-05,x\n", count: 1_500)
    let report = try #require(
      Reading(claims: "claim,participant,action,done_on,colour\n" + rows).report)
    #expect(report.passedOverCount == 1_500)
    #expect(report.omittedCount == 500)
    #expect(report.diagnostics.count == 1_001)
    #expect(report.diagnostics.first?.code == .inputUnknownColumn)
  }

  @Test("a file in UTF-16 is not read")
  func utf16() throws {
    var run = DecisionRun(try TestPlan.read())
    try run.readClaims(from: MemorySource([0xFF, 0xFE, 0x63, 0x00]), named: "claims")
    #expect(run.diagnostics.map(\.code) == [.inputText])
    #expect(!run.isUsable)
  }

  @Test("a spreadsheet is not read")
  func spreadsheet() throws {
    let reading = try Reading(participants: "PK\u{3}\u{4}\u{14}\u{0}")
    #expect(
      reading.diagnostics == [
        "people:1:1: error: the file is a spreadsheet or another zip file; expected text"
          + " [input-text] → save it as CSV in UTF-8"
      ])
  }

  @Test("a file that begins with the mark of UTF-8 and empty lines shows its format all the same")
  func mark() throws {
    let mark = "\u{FEFF}"
    var objects = try Reading(
      claims: mark + "\n \n"
        + #"{"claim":"c-1","participant":"p-1","action":"walk","done_on":"2018-03-05"}"#,
      blockBytes: 1)
    #expect(try objects.outcomes() == ["c-1 pended 0.00 missing:age"])
    var rows = try Reading(
      claims: mark + "\n\nclaim,participant,action,done_on\nc-1,p-1,walk,2018-03-05")
    #expect(try rows.outcomes() == ["c-1 pended 0.00 missing:age"])
  }
}
