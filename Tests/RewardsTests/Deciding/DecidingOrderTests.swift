import Rewards
import Testing

/// A claim that every step would end. One hindrance after another is taken away, and each time
/// the next step of the rule language decides.
@Suite("the steps of deciding")
struct DecidingOrderTests {
  /// What still stands in the way.
  private struct Hindrances {
    var isInForce = false
    var isFirst = false
    var age: Int64?
    var isMissed = true
    var hasEvidence = false
    var earns = false
    var conditionFrom: Int64 = 50
    var isKnownSize = false
    var hasCalled = false
    var isDeclined = true
    var streak: Int64 = 2
    var isLimitFree = false
    var bon: Int64 = 0
    var capCents: Int64 = 1
  }

  private func decide(_ hindrances: Hindrances) throws -> Decision {
    let day = try Day.written("2018-01-10")
    let first = hindrances.isInForce ? day.adding(days: -5) : day.adding(days: 1)
    var walk = SmallPlan.action(.nothing)
    if hindrances.earns { walk.earning = .bon(hindrances.bon) }
    walk.evidence = [0]
    walk.when = SmallPlan.test(slot: 0, from: hindrances.conditionFrom)
    walk.after = [SmallPlan.call]
    walk.times = 1
    walk.streak = Streak(length: hindrances.streak, window: .day)
    walk.limit = Limit(count: 1, window: .programme)
    let version = SmallPlan.version(
      DayRange(first: first, last: nil), actions: [walk, SmallPlan.action(.bon(500))],
      caps: [
        SmallPlan.cap(0, every: .day, atMost: .cents(hindrances.capCents), beyond: .refuse),
        SmallPlan.cap(1, every: .day, atMost: .bons(1), beyond: .warn),
      ], eligible: SmallPlan.test(slot: 0, from: 18))
    return try decide(hindrances, under: SmallPlan.plan([version]), on: day)
  }

  private func decide(
    _ hindrances: Hindrances, under plan: RewardPlan, on day: Day
  ) throws -> Decision {
    var history = MemoryHistory(plan)
    let claim = IndexedClaim(
      participant: 0, action: Int32(SmallPlan.walk), doneOn: day, agreedOn: nil,
      isMissed: hindrances.isMissed, isDeclined: hindrances.isDeclined, effort: nil, mentor: nil,
      evidence: hindrances.hasEvidence ? [0] : [])
    func remember(_ verdict: Verdict, of action: Int, on day: Day, isMissed: Bool = false) {
      var earlier = claim
      (earlier.action, earlier.doneOn, earlier.isMissed) = (Int32(action), day, isMissed)
      history.record(verdict, of: earlier)
    }
    if hindrances.hasCalled {
      remember(Verdict(.recognised, [.noBon]), of: SmallPlan.call, on: day)
    }
    if !hindrances.isLimitFree {
      var paid = Verdict(.approved, [])
      paid.cents = 100
      remember(paid, of: SmallPlan.walk, on: day.adding(days: -3))
    }
    if !hindrances.isFirst {
      remember(Verdict(.recognised, [.missed]), of: SmallPlan.walk, on: day, isMissed: true)
      remember(Verdict(.recognised, [.noBon]), of: SmallPlan.walk, on: day)
    }
    var facts = plan.emptyFacts
    if let age = hindrances.age { facts.know([age], at: 0) }
    if hindrances.isKnownSize { facts.know([2], at: 1) }
    var person = Timeline()
    _ = person.add(facts, since: nil)
    var trace = FullTrace()
    let verdict = plan.decide(claim, of: person, in: &history, tracing: &trace)
    let named = Claim(id: "c1", participant: "p-1", action: "walk", doneOn: day)
    return plan.decision(verdict, of: named, trace: trace.steps)
  }

  private struct Stage: Sendable {
    let expected: (DecisionOutcome, [Reason])
    /// Takes away what stood in the way here.
    let mend: @Sendable (inout Hindrances) -> Void
  }

  private static let stages: [Stage] = [
    Stage(expected: (.denied, [.notInForce])) { $0.isInForce = true },
    Stage(expected: (.denied, [.duplicate])) { $0.isFirst = true },
    Stage(expected: (.pended, [.missing("age")])) { $0.age = 17 },
    Stage(expected: (.denied, [.notEligible])) { $0.age = 20 },
    Stage(expected: (.recognised, [.missed])) { $0.isMissed = false },
    Stage(expected: (.pended, [.evidence("card")])) { $0.hasEvidence = true },
    Stage(expected: (.recognised, [.noBon])) { $0.earns = true },
    Stage(expected: (.recognised, [.condition])) { $0.conditionFrom = 20 },
    Stage(expected: (.recognised, [.after("call-creditors")])) { $0.hasCalled = true },
    Stage(expected: (.recognised, [.declined])) { $0.isDeclined = false },
    Stage(expected: (.pended, [.missing("size")])) { $0.isKnownSize = true },
    Stage(expected: (.recognised, [.streak])) { $0.streak = 1 },
    Stage(expected: (.recognised, [.limit])) { $0.isLimitFree = true },
    Stage(expected: (.recognised, [.noBon])) { $0.bon = 500 },
    Stage(expected: (.recognised, [.cap("one")])) { $0.capCents = 1_000 },
    Stage(expected: (.approved, [])) { _ in },
  ]

  @Test("end a claim in the order of the rule language")
  func order() throws {
    var hindrances = Hindrances()
    for stage in DecidingOrderTests.stages {
      let decision = try decide(hindrances)
      #expect(decision.outcome == stage.expected.0)
      #expect(decision.reasons == stage.expected.1)
      stage.mend(&hindrances)
    }
  }
}
