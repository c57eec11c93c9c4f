import Rewards
import Testing

@Suite("what a casebook refuses")
struct CasebookFaultTests {
  /// The action `call-creditors` is of effort 5, and only the second version has it.
  private func casebook(effortAdjustable: Int = 0) throws -> Casebook {
    let (may, june) = (try Day.written("2018-05-01"), try Day.written("2018-06-01"))
    let walk = SmallPlan.action(.bon(1_000), effort: 2)
    return Casebook(
      SmallPlan.plan([
        SmallPlan.version(
          DayRange(first: may, last: may.adding(days: 9)), actions: [walk, nil],
          eligible: SmallPlan.test(slot: 0, from: 18), effortAdjustable: effortAdjustable),
        SmallPlan.version(
          DayRange(first: june, last: june.adding(days: 9)),
          actions: [walk, SmallPlan.action(.bon(4_000), effort: 5)],
          effortAdjustable: effortAdjustable),
      ]))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let fault: ClaimFault?
    let change: @Sendable (inout Claim) -> Void

    init(
      _ name: String, _ fault: ClaimFault?, _ change: @escaping @Sendable (inout Claim) -> Void
    ) {
      self.name = name
      self.fault = fault
      self.change = change
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("a claim as it should be", nil) { _ in },
    Case("no claim id", .malformedID(field: .claim)) { $0.id = "" },
    Case("a claim id with a space", .malformedID(field: .claim)) { $0.id = "c 1" },
    Case("a malformed participant", .malformedID(field: .participant)) { $0.participant = "-p" },
    Case("a malformed mentor", .malformedID(field: .mentor)) { $0.mentor = "m;1" },
    Case("a mentor", nil) { $0.mentor = "m-1" },
    Case("a probable BSN", .probableBSN) { $0.participant = "111222333" },
    Case("a probable BSN without its zero", .probableBSN) { $0.participant = "10000008" },
    Case("nine digits that are none", nil) { $0.participant = "123456789" },
    Case("digits of a BSN for a mentor", nil) { $0.mentor = "111222333" },
    Case("agreed on the day itself", nil) { $0.agreedOn = $0.doneOn },
    Case("agreed the day after", .agreedAfterDone) { $0.agreedOn = $0.doneOn.adding(days: 1) },
    Case("evidence that no rule names", nil) { $0.evidence = ["photo"] },
    Case("malformed evidence", .malformedEvidence("A")) { $0.evidence = ["b b", "card", "A"] },
    Case("the effort of the action", nil) { $0.effort = 2 },
    Case("another effort", .effortOutOfRange(3, allowed: 2...2)) { $0.effort = 3 },
    Case("an action with a slip", .unknownAction("wlak", nearest: "walk")) { $0.action = "wlak" },
    Case("an action like no other", .unknownAction("x-y-z", nearest: nil)) {
      $0.action = "x-y-z"
    },
    Case("an action of a later version", .unknownAction("call-creditors", nearest: nil)) {
      $0.action = "call-creditors"
    },
  ]

  @Test("is what the rules do not understand", arguments: cases)
  func claims(_ example: Case) throws {
    var casebook = try casebook()
    var claim = try Claim.walk("c1", on: "2018-05-03")
    example.change(&claim)
    if let fault = example.fault {
      #expect(throws: fault) { try casebook.submit(claim) }
    } else {
      #expect(try casebook.submit(claim))
    }
  }

  @Test("is an effort beyond what may be adjusted, within 1 to 5")
  func effort() throws {
    for (adjustable, allowed) in [(0, 2...2), (1, 1...3), (2, 1...4), (4, 1...5)] {
      for effort in 1...5 {
        var casebook = try casebook(effortAdjustable: adjustable)
        var claim = try Claim.walk("c1", on: "2018-05-03")
        claim.effort = effort
        if allowed.contains(effort) {
          #expect(try casebook.submit(claim))
        } else {
          #expect(throws: ClaimFault.effortOutOfRange(effort, allowed: allowed)) {
            try casebook.submit(claim)
          }
        }
      }
    }
  }

  @Test("is not an action or an effort where no version decides and some version has the action")
  func noVersion() throws {
    var casebook = try casebook()
    for effort in 1...5 {
      var claim = try Claim.walk("c\(effort)", on: "2018-05-2\(effort)")
      claim.action = "call-creditors"
      claim.effort = effort
      #expect(try casebook.decide(claim).reasons == [.notInForce])
    }
  }

  @Test("is judged by the version of the deciding day")
  func decidingDay() throws {
    var casebook = try casebook()
    var claim = try Claim.walk("c1", on: "2018-06-01")
    claim.action = "call-creditors"
    claim.agreedOn = try Day.written("2018-05-10")
    #expect(throws: ClaimFault.unknownAction("call-creditors", nearest: nil)) {
      try casebook.submit(claim)
    }
    claim.agreedOn = try Day.written("2018-05-11")
    #expect(try casebook.submit(claim))
  }

  @Test("never has its BSN repeated in a message")
  func silence() throws {
    for text in ["111222333", "123456782", "10000008"] {
      var casebook = try casebook()
      var claim = try Claim.walk("c1", on: "2018-05-03")
      claim.participant = text
      do throws(ClaimFault) {
        _ = try casebook.submit(claim)
        Issue.record("a BSN was taken in")
      } catch {
        let said = "\(error.sentence) \(error.wayOut ?? "") \(error)"
        #expect(!said.contains(text) && !said.contains(text.suffix(4)), "\(said)")
      }
      do throws(ParticipantFault) {
        try casebook.add(Participant(id: text, facts: ["age": "20"]))
        Issue.record("a BSN was taken in")
      } catch {
        #expect(error == .probableBSN)
        #expect(!"\(error.sentence) \(error)".contains(text.suffix(4)))
      }
      casebook.doubt(text)
    }
  }

  @Test("is explained in one sentence, in lower case and without a full stop")
  func sentences() {
    let faults: [ClaimFault] =
      CasebookFaultTests.cases.compactMap(\.fault) + [
        .repeatedID, .outOfOrder, .effortOutOfRange(5, allowed: 1...3),
      ]
    let told = faults.map(\.sentence) + faults.compactMap(\.wayOut)
    for sentence in told.map({ $0.text(.en) }) {
      #expect(!sentence.isEmpty && !sentence.hasSuffix(".") && !sentence.contains("\n"))
      #expect(sentence.first?.isUppercase == false, "\(sentence)")
    }
    let long = String(repeating: "x", count: 5_000)
    #expect(ClaimFault.unknownAction(long, nearest: nil).sentence.text(.en).utf8.count < 200)
    #expect(ClaimFault.malformedEvidence(long).sentence.text(.en).utf8.count < 200)
  }
}

@Suite("people in a casebook")
struct CasebookPeopleTests {
  /// Whoever is 18 is in the programme.
  private func casebook() throws -> Casebook {
    Casebook(
      SmallPlan.plan([
        SmallPlan.version(
          DayRange(first: try Day.written("2018-01-01"), last: nil),
          actions: [SmallPlan.action(.bon(1_000)), nil],
          eligible: SmallPlan.test(slot: 0, from: 18))
      ]))
  }

  private func reasons(_ casebook: Casebook) throws -> [Reason] {
    var casebook = casebook
    return try casebook.decide(.walk("c1", on: "2018-01-03")).reasons
  }

  private func adult(since: String? = nil) throws -> Participant {
    Participant(id: "p-1", since: try since.map(Day.written), facts: ["age": "18"])
  }

  @Test("are known by their rows")
  func known() throws {
    var casebook = try casebook()
    #expect(try reasons(casebook) == [.missing("age")])
    try casebook.add(adult())
    #expect(try reasons(casebook) == [])
    try casebook.add(Participant(id: "p-1", since: .written("2018-01-03"), facts: ["age": "17"]))
    #expect(try reasons(casebook) == [.notEligible])
    try casebook.add(Participant(id: "p-1", since: .written("2018-01-04"), facts: ["age": "18"]))
    #expect(try reasons(casebook) == [.notEligible])
  }

  @Test("are not known at all when one of their rows is not", arguments: [true, false])
  func doubt(_ comesFirst: Bool) throws {
    var casebook = try casebook()
    if !comesFirst { try casebook.add(adult()) }
    let wrong = Participant(id: "p-1", since: try .written("2019-01-01"), facts: ["age": "x"])
    #expect(
      throws: ParticipantFault.unfitValue(name: "age", form: "a whole number from 0 to 1000000")
    ) {
      try casebook.add(wrong)
    }
    if comesFirst { try casebook.add(adult()) }
    #expect(try reasons(casebook) == [.missing("age")])
  }

  @Test("are doubted from outside too")
  func doubted() throws {
    var casebook = try casebook()
    try casebook.add(adult())
    casebook.doubt("p-2")
    casebook.doubt("no id")
    #expect(try reasons(casebook) == [])
    casebook.doubt("p-1")
    #expect(try reasons(casebook) == [.missing("age")])
  }

  @Test("have one row a day, and no malformed id or household")
  func faults() throws {
    var casebook = try casebook()
    try casebook.add(adult(since: "2018-01-01"))
    #expect(throws: ParticipantFault.rowTwice) { try casebook.add(adult(since: "2018-01-01")) }
    #expect(try reasons(casebook) == [.missing("age")])
    #expect(throws: ParticipantFault.malformedID) { try casebook.add(Participant(id: "a b")) }
    #expect(throws: ParticipantFault.malformedHousehold) {
      try casebook.add(Participant(id: "p-3", household: "-h"))
    }
  }

  @Test("have rungs from 1 to 5, and facts that no rule asks for are left alone")
  func rungs() throws {
    var casebook = try casebook()
    try casebook.add(
      Participant(id: "p-1", facts: ["age": "20", "rung.health": "5", "shoe-size": "x"]))
    #expect(try reasons(casebook) == [])
    for rung in ["0", "6", "x", ""] {
      #expect(throws: ParticipantFault.unfitValue(name: "rung.health", form: "a rung from 1 to 5"))
      {
        try casebook.add(Participant(id: "p-2", facts: ["rung.health": rung]))
      }
    }
  }

  @Test("never see their values repeated in a message")
  func sentences() {
    let faults: [ParticipantFault] = [
      .malformedID, .probableBSN, .malformedHousehold, .rowTwice,
      .unfitValue(name: "age", form: "a whole number"),
    ]
    for fault in faults {
      let sentence = fault.sentence.text(.en)
      #expect(!sentence.isEmpty && !sentence.hasSuffix("."))
    }
  }
}
