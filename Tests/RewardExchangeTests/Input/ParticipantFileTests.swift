import RewardExchange
import Rewards
import Testing

@Suite("participants of a file for a ledger")
struct ParticipantFileTests {
  private func read(_ text: String) throws -> ParticipantFile {
    try ParticipantFile.read(from: MemorySource(text), named: "people", under: TestPlan.read())
  }

  @Test("each row is given, in the order of the file, with all that it says")
  func order() throws {
    let file = try read(
      """
      participant,since,household,arm,age,needs,rung.debts
      p-2,2018-02-01,h-1,b
      p-1,,,a,40,-,3
      p-2,,h-1,a

      """)
    let changed = try #require(Day("2018-02-01"))
    #expect(
      file.participants == [
        Participant(
          id: "p-2", since: changed, household: "h-1", facts: ["arm": "b"]),
        Participant(id: "p-1", facts: ["arm": "a", "age": "40", "needs": "-", "rung.debts": "3"]),
        Participant(id: "p-2", household: "h-1", facts: ["arm": "a"]),
      ])
    #expect(file.isUsable && !file.hasFaults)
    #expect(file.report.diagnostics.isEmpty)
  }

  @Test(
    "of a participant with a row passed over no row is given, before or after it",
    arguments: PassedOverTests.Doubt.all)
  func doubt(_ doubt: PassedOverTests.Doubt) throws {
    let file = try read(
      "participant,since,arm,household\np-2,,a\n" + doubt.participants
        + "p-1,2018-06-01,a\np-3,,a\n")
    #expect(file.participants.map(\.id) == ["p-2", "p-3"])
    #expect(file.isUsable && file.hasFaults)
    #expect(file.report.passedOverCount == 1)
  }

  @Test("a row of which not even the participant is known leaves the others")
  func nobody() throws {
    let file = try read("participant,arm\np-1,a\n,b\n111222333,a\n_,a\n")
    #expect(file.participants.map(\.id) == ["p-1"])
    #expect(file.report.passedOverCount == 3)
    #expect(!said(file.report).joined().contains("111222333"))
  }

  @Test("objects are read as rows are")
  func objects() throws {
    let file = try read(
      """
      {"participant":"p-1","arm":"a","needs":["debts","health"]}
      {"participant":"p-2","arm":["a"]}
      {"participant":"p-2","since":"2018-02-01","arm":"a"}

      """)
    #expect(
      file.participants == [
        Participant(id: "p-1", facts: ["arm": "a", "needs": "debts;health"])
      ])
  }

  @Test("of a file without its columns nothing is given")
  func unusable() throws {
    let file = try read("arm\na\n")
    #expect(file.participants.isEmpty)
    #expect(!file.isUsable && file.hasFaults)
  }

  @Test(
    "all that is said is what deciding says",
    arguments: InputCase.all.filter { $0.participants != nil })
  func sameWords(_ input: InputCase) throws {
    let file = try read(try #require(input.participants))
    #expect(said(file.report) == input.expected)
  }

  @Test("a file on disk is read, and one that is not there is told")
  func onDisk() throws {
    let folder = try TemporaryFolder()
    try folder.write("participant,arm\np-1,x\n", to: "people.csv")
    let file = try ParticipantFile.read(folder.path("people.csv"), under: TestPlan.read())
    #expect(file.report.diagnostics.first?.place.file == folder.path("people.csv"))
    #expect(throws: ExchangeFailure.self) {
      try ParticipantFile.read(folder.path("none.csv"), under: TestPlan.read())
    }
  }
}
