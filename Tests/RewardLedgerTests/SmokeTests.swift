import Rewards
import Testing

@testable import RewardLedger

@Suite struct SmokeTests {
  @Test func smoke() async throws {
    let day: Day = Day("2018-03-06" as StaticString)
    let test = try await TestLedger("Rules/alphen-aan-den-rijn", on: day)
    let anna = try await test.by("anna", on: day)
    let bert = try await test.by("bert", on: day)
    _ = try await anna.takeIn([
      Participant(
        id: "p-1", facts: ["born": "1985-03-14", "arm": "bonnen", "needs": "income;debts"])
    ])
    let claims = [
      Claim(id: "c-1", participant: "p-1", action: "request-digid", doneOn: day),
      Claim(id: "c-2", participant: "p-1", action: "request-digid", doneOn: day),
    ]
    for r in try await anna.submit(claims) { print(r.standing) }
    for r in try await anna.submit(claims) { print(r.standing) }
    for c in try await anna.workList() { print(c.claim.claim.id, c.outcome, c.amount, c.reasons) }
    for r in try await anna.approve(["c-1"]) { print(r.standing) }
    for r in try await bert.approve(["c-1", "c-2", "c-9"]) { print(r.standing) }
    print(try await bert.decision(of: "c-1").decision.trace.map { "\($0.kind) \($0.value)" })
    let b = try await bert.balance()
    print(b.accounts, b.caps, b.head)
    for l in try await bert.log() { print(l) }
    let v = try await bert.verify()
    print(v)
    #expect(v.isClean)
    print(try await bert.reverse("c-1", reason: "wrong"))
    #expect(try await bert.verify().isClean)
    let scope = try await bert.beginFullExport(as: "ndjson")
    for e in try await bert.entries(of: scope, after: 0) {
      print(e.entry.number, e.details?.text ?? "")
    }
  }
}
