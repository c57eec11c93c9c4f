import Rewards
import Testing

/// A claim in numbers, before anyone has a number of their own for its people.
@Suite("Admitting a claim") struct AdmitTests {
  private func plan() throws -> RewardPlan {
    SmallPlan.plan([
      SmallPlan.version(
        DayRange(first: try Day.written("2018-01-01"), last: nil),
        actions: [SmallPlan.action(.bon(500)), nil], effortAdjustable: 1)
    ])
  }

  @Test("it says what the claim says, and leaves the people to who keeps it")
  func numbers() throws {
    var claim = try Claim.walk("c-1", on: "2018-03-05", by: "p-7")
    claim.mentor = "m-1"
    claim.effort = 4
    claim.evidence = ["card", "photo"]
    claim.isDeclined = true
    let admitted = try plan().admit(claim)
    #expect(
      admitted
        == IndexedClaim(
          participant: 0, action: Int32(SmallPlan.walk), doneOn: claim.doneOn, agreedOn: nil,
          isMissed: false, isDeclined: true, effort: 4, mentor: nil, evidence: [0]))
  }

  @Test("it refuses what a casebook refuses, and remembers nothing")
  func refuses() throws {
    let plan = try plan()
    var claim = try Claim.walk("c-1", on: "2018-03-05")
    claim.effort = 5
    #expect(throws: ClaimFault.effortOutOfRange(5, allowed: 2...4)) { try plan.admit(claim) }
    claim.effort = 2
    #expect(try plan.admit(claim) == plan.admit(claim))
    claim.action = "call-creditors"
    #expect(throws: ClaimFault.unknownAction("call-creditors", nearest: nil)) {
      try plan.admit(claim)
    }
  }
}
