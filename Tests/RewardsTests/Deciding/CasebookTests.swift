import Rewards
import Testing

@Suite("a casebook")
struct CasebookTests {
  /// A walk earns 10.00; a week pays at most 25.00.
  private func casebook() throws -> Casebook {
    Casebook(
      SmallPlan.plan([
        SmallPlan.version(
          DayRange(first: try Day.written("2018-01-01"), last: nil),
          actions: [SmallPlan.action(.bon(1_000)), SmallPlan.action(.bon(4_000))],
          caps: [SmallPlan.cap(0, every: .week, atMost: .cents(2_500), beyond: .reduce)])
      ]))
  }

  private func paid(_ decisions: [Decision]) -> [Int64] { decisions.map(\.amount.cents) }

  @Test("decides by day and answers in the order of the claims")
  func order() throws {
    var casebook = try casebook()
    for (id, day) in [("c", "2018-01-03"), ("a", "2018-01-04"), ("b", "2018-01-01")] {
      #expect(try casebook.submit(.walk(id, on: day)))
    }
    let decisions = casebook.decideSubmitted()
    #expect(decisions.map(\.claim.id) == ["c", "a", "b"])
    #expect(paid(decisions) == [1_000, 500, 1_000])
    #expect(decisions.map(\.outcome) == [.approved, .reduced, .approved])
    #expect(decisions[1].reasons == [.cap("one")])
    #expect(casebook.decideSubmitted().isEmpty)
  }

  @Test("decides equal days in the order given")
  func equalDays() throws {
    var casebook = try casebook()
    for (index, action) in ["walk", "call-creditors"].enumerated() {
      var claim = try Claim.walk("c\(index)", on: "2018-01-03")
      claim.action = action
      #expect(try casebook.submit(claim))
    }
    #expect(paid(casebook.decideSubmitted()) == [1_000, 1_500])
  }

  @Test("decides a claim once, however often it is submitted")
  func sameClaim() throws {
    var casebook = try casebook()
    let claim = try Claim.walk("c1", on: "2018-01-03")
    let answers = [try casebook.submit(claim), try casebook.submit(claim)]
    #expect(answers == [true, false])
    #expect(casebook.decideSubmitted().count == 1)
    let isTaken = try casebook.submit(claim)
    #expect(!isTaken)
    #expect(casebook.decideSubmitted().isEmpty)
    #expect(throws: ClaimFault.repeatedID) { try casebook.decide(claim) }
  }

  @Test("refuses an id that says something else, also after deciding")
  func otherContent() throws {
    var casebook = try casebook()
    #expect(try casebook.submit(.walk("c1", on: "2018-01-03")))
    #expect(throws: ClaimFault.repeatedID) { try casebook.submit(.walk("c1", on: "2018-01-04")) }
    #expect(casebook.decideSubmitted().count == 1)
    #expect(throws: ClaimFault.repeatedID) { try casebook.submit(.walk("c1", on: "2018-01-05")) }
  }

  @Test("leaves the id of a claim that it refused free")
  func freeID() throws {
    var casebook = try casebook()
    var claim = try Claim.walk("c1", on: "2018-01-03")
    claim.effort = 5
    #expect(throws: ClaimFault.effortOutOfRange(5, allowed: 3...3)) { try casebook.submit(claim) }
    claim.effort = 3
    #expect(try casebook.submit(claim))
  }

  @Test("takes no claim of a day before the last that it decided")
  func outOfOrder() throws {
    var casebook = try casebook()
    let first = try casebook.decide(.walk("c1", on: "2018-01-03"))
    #expect(first.outcome == .approved)
    #expect(throws: ClaimFault.outOfOrder) { try casebook.decide(.walk("c2", on: "2018-01-02")) }
    let sameDay = try casebook.decide(.walk("c3", on: "2018-01-03", by: "p-2"))
    #expect(sameDay.outcome == .approved)
    let again = try casebook.decide(.walk("c4", on: "2018-01-03"))
    #expect(again.reasons == [.duplicate])
  }

  @Test("decides what was submitted before, before it decides one more")
  func submittedBefore() throws {
    var casebook = try casebook()
    for (id, day) in [("c1", "2018-01-01"), ("c2", "2018-01-02")] {
      #expect(try casebook.submit(.walk(id, on: day)))
    }
    let decision = try casebook.decide(.walk("c3", on: "2018-01-03"))
    #expect(decision.claim.id == "c3")
    #expect(decision.amount.cents == 500)
  }

  @Test("answers with the card and the digest where a version decided")
  func card() throws {
    var casebook = try casebook()
    let paid = try casebook.decide(.walk("c0", on: "2018-01-01"))
    #expect(paid.card == LocalizedText(nl: "Goed zo", en: "Well done"))
    #expect(paid.rulesDigest == "digest")
    #expect(paid.pillar == "health")
    #expect(paid.trace.last?.kind == .cap)
    let denied = try casebook.decide(.walk("c1", on: "2018-01-01"))
    #expect(denied.card == nil)
    #expect(denied.rulesDigest == "digest")
    var early = try self.casebook()
    let none = try early.decide(.walk("c2", on: "2017-12-31"))
    #expect(none.reasons == [.notInForce])
    #expect(none.rulesDigest == nil)
    #expect(none.pillar == "health")
  }
}
