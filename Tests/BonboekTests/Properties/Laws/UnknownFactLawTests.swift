import Rewards
import Testing

@Suite("a fact that is not known")
struct UnknownFactLawTests {
  /// Each claim is decided with and without some facts, against the same history. What can be
  /// decided without them must come out as it does with them.
  @Test(
    "only ever pends a claim; what is decided without it is decided alike",
    arguments: SeedChunk.first(10))
  func onlyPends(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      var dice = Dice(seed: seed)
      var poorer = drawn.policy
      for index in poorer.people.indices {
        let names = poorer.people[index].facts.keys.sorted()
        for name in dice.some(names, 0...3) { poorer.people[index].facts[name] = nil }
      }
      let blank = try Docket(poorer, under: drawn.plan)
      var claims = blank.entries.makeIterator()
      docket.decideAll { ruling, history in
        guard let entry = claims.next() else { return }
        var history = history
        let without = blank.decide(entry, in: &history).verdict
        if case .missing(let fact)? = without.reasons.first {
          #expect(without.outcome == .pended)
          #expect(
            fact == .mentor || !blank.knows(fact, of: entry),
            "seed \(seed), claim \(entry.claim.id)")
        } else {
          #expect(without == ruling.verdict, "seed \(seed), claim \(entry.claim.id)")
        }
      }
    }
  }
}

extension Docket {
  /// Whether a fact is known on the deciding day.
  fileprivate func knows(_ fact: FactName, of entry: Entry) -> Bool {
    let offset: Int
    switch fact {
    case .attribute(let slot): offset = plan.attributes[slot].offset
    case .rung(let pillar): offset = plan.rungOffset + pillar
    case .mentor: return entry.indexed.mentor != nil
    }
    return facts(of: entry)?.value(at: offset) != nil
  }
}
