import Testing

@Suite("what is known about participants")
struct FactsTests {
  private static let claims = """
    claim,participant,action,done_on
    c-1,p-1,list-debts,2018-03-05
    c-2,p-1,list-debts,2018-08-06

    """

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let participants: String
    let expected: [String]

    init(_ name: String, _ participants: String, _ expected: String...) {
      testDescription = name
      self.participants = participants
      self.expected = expected
    }

    static let all = [
      Case(
        "an option that only the second version has is unknown to the first",
        "participant,arm,rung.debts\np-1,c,1\n", "c-1 pended 0.00 missing:arm",
        "c-2 approved 25.00 "),
      Case(
        "an option that only the first version has is unknown to the second",
        "participant,arm,rung.debts\np-1,b,1\n", "c-1 recognised 0.00 condition",
        "c-2 pended 0.00 missing:arm"),
      Case(
        "a rung that is not known pends", "participant,arm\np-1,c\n",
        "c-1 pended 0.00 missing:arm", "c-2 pended 0.00 missing:rung.debts"),
      Case(
        "the row in force on the day counts",
        "participant,since,arm,rung.debts\np-1,2018-08-06,c,2\np-1,,a,2\n",
        "c-1 approved 20.00 ", "c-2 approved 25.00 "),
      Case(
        "before the first dated row nothing is known",
        "participant,since,arm,rung.debts\np-1,2018-03-06,a,3\n",
        "c-1 pended 0.00 missing:arm", "c-2 recognised 0.00 condition"),
      Case(
        "an empty cell of a later row makes a value unknown again",
        "participant,since,arm,rung.debts\np-1,,a,1\np-1,2018-08-01,,1\n",
        "c-1 approved 20.00 ", "c-2 pended 0.00 missing:arm"),
    ]
  }

  @Test("a version reads a value as it understands it", arguments: Case.all)
  func facts(_ input: Case) throws {
    var reading = try Reading(participants: input.participants, claims: Self.claims)
    #expect(try reading.outcomes() == input.expected)
  }

  @Test("the empty set is known, and an empty cell is not")
  func emptySet() throws {
    var reading = try Reading(
      participants: """
        participant,age,member,born,needs
        p-1,18,true,2000-01-01,health
        p-2,18,true,2000-01-01,-
        p-3,18,true,2000-01-01,
        p-4,17,true,,

        """,
      claims: """
        claim,participant,action,done_on
        c-1,p-1,walk,2018-03-05
        c-2,p-2,walk,2018-03-05
        c-3,p-3,walk,2018-03-05
        c-4,p-4,walk,2018-03-05

        """)
    #expect(
      try reading.outcomes() == [
        "c-1 approved 10.00 ", "c-2 recognised 0.00 condition", "c-3 pended 0.00 missing:needs",
        "c-4 recognised 0.00 condition",
      ])
  }
}
