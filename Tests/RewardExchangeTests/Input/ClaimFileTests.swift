import RewardExchange
import Rewards
import Testing

@Suite("claims of a file for a ledger")
struct ClaimFileTests {
  private static let header = "claim,participant,action,done_on,agreed_on,effort,evidence,mentor\n"

  private func read(_ text: String) throws -> ClaimFile {
    try ClaimFile.read(from: MemorySource(text), named: "claims", under: TestPlan.read())
  }

  @Test("each is given once, in the order of the file, with all that it says")
  func order() throws {
    let file = try read(
      Self.header + """
        c-2,p-1,list-debts,2018-03-06,2018-03-01,3,cash-book;receipt,m-1
        c-1,p-2,list-debts,2018-03-05
        c-2,p-1,list-debts,2018-03-06,2018-03-01,3,receipt;cash-book,m-1

        """)
    let (agreed, early, late) = (
      try #require(Day("2018-03-01")), try #require(Day("2018-03-05")),
      try #require(Day("2018-03-06"))
    )
    #expect(
      file.claims == [
        Claim(
          id: "c-2", participant: "p-1", action: "list-debts", doneOn: late, agreedOn: agreed,
          effort: 3, evidence: ["cash-book", "receipt"], mentor: "m-1"),
        Claim(id: "c-1", participant: "p-2", action: "list-debts", doneOn: early),
      ])
    #expect(file.isUsable && !file.hasFaults)
    #expect(file.report.diagnostics.isEmpty)
  }

  @Test("rows that cannot be understood are passed over, the others are given")
  func passedOver() throws {
    let file = try read(
      Self.header + """
        c-1,p-1,wlak,2018-03-05
        c-2,p-1,list-debts,2018-02-30
        c-3,111222333,list-debts,2018-03-05
        c-4,p-1,list-debts,2018-03-05
        c-4,p-2,list-debts,2018-03-05
        c-5,p-1,list-debts,2018-03-05,,5

        """)
    #expect(file.claims.map(\.id) == ["c-4"])
    #expect(file.isUsable && file.hasFaults)
    #expect(file.report.passedOverCount == 5)
    #expect(
      file.report.diagnostics.map(\.code) == [
        .inputAction, .inputCell, .inputBSN, .inputRepeatedID, .inputEffort,
      ])
  }

  @Test("what is only odd is told and passes nothing over")
  func odd() throws {
    let file = try read(Self.header + "c-1,p-1,list-debts,2018-03-05,,,photo\n")
    #expect(file.claims.count == 1)
    #expect(file.report.diagnostics.map(\.code) == [.inputUnknownEvidence])
    #expect(!file.hasFaults)
  }

  @Test("of a file without its columns nothing is given")
  func unusable() throws {
    let file = try read("claim,participant,action\nc-1,p-1,list-debts\n")
    #expect(file.claims.isEmpty)
    #expect(!file.isUsable && file.hasFaults)
  }

  @Test(
    "all that is said is what deciding says", arguments: InputCase.all.filter { $0.claims != nil })
  func sameWords(_ input: InputCase) throws {
    let file = try read(try #require(input.claims))
    #expect(said(file.report) == input.expected)
  }

  @Test("a file on disk is read, and one that is not there is told")
  func onDisk() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.header + "c-1,p-1,wlak,2018-03-05\n", to: "claims.csv")
    let file = try ClaimFile.read(folder.path("claims.csv"), under: TestPlan.read())
    #expect(file.report.diagnostics.first?.place.file == folder.path("claims.csv"))
    #expect(throws: ExchangeFailure.self) {
      try ClaimFile.read(folder.path("none.csv"), under: TestPlan.read())
    }
  }
}

/// Every diagnostic as the cases of inputs write it.
func said(_ report: InputReport) -> [String] {
  report.diagnostics.map { diagnostic in
    "\(diagnostic.place): \(diagnostic.severity): \(diagnostic.message) "
      + "[\(diagnostic.code.rawValue)]" + (diagnostic.help.map { " → \($0)" } ?? "")
  }
}
