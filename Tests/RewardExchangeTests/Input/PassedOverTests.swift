import Testing

@Suite("rows that are passed over")
struct PassedOverTests {
  private static let header = "claim,participant,action,done_on,effort,evidence\n"

  @Test("the other claims are decided")
  func others() throws {
    var reading = try Reading(
      claims: Self.header + """
        c-1,p-1,list-debts,2018-03-05
        c-2,p-1,list-debts,2018-02-30
        c-3,p-1,"list-debts"x,2018-03-07
        c-4,p-1,list-debts,2018-03-08

        """)
    #expect(
      try reading.outcomes() == ["c-1 pended 0.00 missing:arm", "c-4 pended 0.00 missing:arm"])
    #expect(reading.isUsable && reading.hasFaults)
  }

  @Test("a row that is passed over does not keep its id")
  func freesItsID() throws {
    var reading = try Reading(
      claims: Self.header + "c-1,p-1,wlak,2018-03-05\nc-1,p-1,list-debts,2018-03-05\n")
    #expect(try reading.outcomes() == ["c-1 pended 0.00 missing:arm"])
    #expect(reading.diagnostics.count == 1)
  }

  @Test("the same claim again is decided once, at its first place")
  func sameAgain() throws {
    var reading = try Reading(
      claims: Self.header + """
        c-2,p-1,keep-cash-book,2018-03-06,,cash-book;receipt
        c-1,p-1,list-debts,2018-03-05,2
        c-2,p-1,keep-cash-book,2018-03-06,,receipt;cash-book
        c-1,p-1,list-debts,2018-03-05,02

        """)
    #expect(
      try reading.outcomes() == ["c-2 pended 0.00 missing:arm", "c-1 pended 0.00 missing:arm"])
    #expect(!reading.hasFaults)
  }

  struct Doubt: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let participants: String

    static let all = [
      Doubt(testDescription: "a bad day", participants: "p-1,,a\np-1,2018-31-01,a\n"),
      Doubt(testDescription: "a bad value", participants: "p-1,,a\np-1,2018-02-01,x\n"),
      Doubt(testDescription: "too many cells", participants: "p-1,,a\np-1,2018-02-01,a,,,\n"),
      Doubt(testDescription: "a row twice", participants: "p-1,,a\np-1,,a\n"),
      Doubt(testDescription: "the first row", participants: "p-1,,x\np-1,2018-02-01,a\n"),
      Doubt(testDescription: "a bad household", participants: "p-1,,a\np-1,2018-02-01,a,_\n"),
    ]
  }

  @Test("of a participant with a row passed over nothing is known", arguments: Doubt.all)
  func doubt(_ doubt: Doubt) throws {
    var reading = try Reading(
      participants: "participant,since,arm,household\np-2,,a\n" + doubt.participants,
      claims: Self.header + "c-1,p-1,list-debts,2018-03-05\nc-2,p-2,list-debts,2018-03-05\n")
    #expect(try reading.outcomes() == ["c-1 pended 0.00 missing:arm", "c-2 approved 20.00 "])
    #expect(reading.hasFaults)
  }

  @Test("in objects too, of a participant with a line passed over nothing is known")
  func doubtInJSON() throws {
    var reading = try Reading(
      participants: """
        {"participant":"p-1","arm":"a"}
        {"participant":"p-1","since":"2018-02-01","arm":["a"]}

        """, claims: Self.header + "c-1,p-1,list-debts,2018-03-05\n")
    #expect(try reading.outcomes() == ["c-1 pended 0.00 missing:arm"])
  }

  @Test("nothing is decided when a header is wrong")
  func unusable() throws {
    let claims = try Reading(claims: "claim,participant,action\nc-1,p-1,walk\n")
    #expect(!claims.isUsable && claims.hasFaults)
    let people = try Reading(participants: "arm\na\n", claims: Self.header)
    #expect(!people.isUsable && people.hasFaults)
  }
}
