import Rewards
import Testing

@Suite("a promise")
struct PromiseLawTests {
  /// A claim with nothing before it, so that only the day of its rules matters.
  private static func ruling(
    on entry: Docket.Entry, _ docket: Docket, _ change: (inout IndexedClaim) -> Void
  ) -> Docket.Ruling {
    var entry = entry
    change(&entry.indexed)
    var history = MemoryHistory(docket.plan)
    return docket.decide(entry, in: &history)
  }

  /// The steps up to the caps; the first names the deciding day and the day that was agreed on.
  private static func stepsBeforeCaps(_ ruling: Docket.Ruling) -> [TraceStep] {
    Array(ruling.steps.dropFirst().prefix { $0.kind != .cap })
  }

  @Test(
    "keeps the price of the day that was agreed on, and never its caps",
    arguments: SeedChunk.first(8))
  func price(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      for entry in docket.entries {
        guard let agreed = entry.claim.agreedOn, !entry.indexed.isMissed else { continue }
        let day = drawn.isPromised(agreed, for: entry.claim.doneOn) ? agreed : entry.claim.doneOn
        guard drawn.plan.canDecide(entry.indexed, on: day) else { continue }
        let withMentor: (inout IndexedClaim) -> Void = { $0.mentor = 0 }
        let ruling = PromiseLawTests.ruling(on: entry, docket, withMentor)
        let asThen = PromiseLawTests.ruling(on: entry, docket) { claim in
          withMentor(&claim)
          claim.agreedOn = nil
          claim.doneOn = day
        }
        let comment: Comment = "seed \(seed), claim \(entry.claim.id)"
        #expect(
          PromiseLawTests.stepsBeforeCaps(ruling) == PromiseLawTests.stepsBeforeCaps(asThen),
          comment)
        #expect(ruling.verdict.fullCents == asThen.verdict.fullCents, comment)
        let places = ruling.steps.filter { $0.kind == .cap }.compactMap(\.place)
        let caps = docket.coveringCaps(of: ruling).map(\.place)
        #expect(Set(places).isSubset(of: caps), comment)
        if ruling.verdict.cents > 0 { #expect(places.count == caps.count, comment) }
      }
    }
  }
}

extension PolicyCase {
  /// Whether a version was in force on the day that was agreed on, and its promise still holds
  /// on the day on which it was done.
  fileprivate func isPromised(_ agreed: Day, for done: Day) -> Bool {
    guard let version = plan.versions.first(where: { $0.runs.contains(agreed) }) else {
      return false
    }
    return version.promise.map { done <= $0.later(than: agreed) } ?? false
  }
}

extension RewardPlan {
  /// Whether a claim could be put before the rules of some day.
  fileprivate func canDecide(_ claim: IndexedClaim, on day: Day) -> Bool {
    versionIndex(on: day).map { versions[$0].actions[Int(claim.action)] != nil } ?? true
  }
}
