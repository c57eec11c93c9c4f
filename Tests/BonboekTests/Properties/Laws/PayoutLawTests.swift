import Rewards
import Testing

@Suite("a decision")
struct PayoutLawTests {
  @Test("adds up, and says no more than it pays", arguments: SeedChunk.first(10))
  func addsUp(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      var casebook = try drawn.casebook()
      for claim in drawn.policy.claims { _ = try? casebook.submit(claim) }
      for decision in casebook.decideSubmitted() {
        let faults = PayoutLawTests.faults(of: decision)
        #expect(faults.isEmpty, "seed \(seed), claim \(decision.claim.id)")
      }
    }
  }

  /// What is wrong with a decision, as it is seen from outside.
  private static func faults(of decision: Decision) -> [String] {
    var faults: [String] = []
    func want(_ isRight: Bool, _ sentence: String) {
      if !isRight { faults.append(sentence) }
    }
    let days = decision.payouts.map(\.on)
    let isPaid = decision.amount > .zero
    want(
      decision.payouts.reduce(0) { $0 + $1.amount.cents } == decision.amount.cents,
      "the parts sum to the amount")
    want(decision.payouts.allSatisfy { $0.amount > .zero }, "every part is above 0")
    want(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "the days of the parts rise")
    want(days.allSatisfy { $0 >= decision.claim.doneOn }, "nothing is paid before it is done")
    want((decision.card == nil) == !decision.isAppreciated, "who is appreciated gets a card")
    let (caps, warnings, others) = split(decision.reasons)
    switch decision.outcome {
    case .approved:
      want(isPaid && decision.amount == decision.fullAmount, "approved pays in full")
      want(caps == 0 && others == 0, "approved has no reason but warnings")
    case .reduced:
      want(
        isPaid && decision.fullAmount.map { decision.amount < $0 } ?? false,
        "reduced pays less than in full")
      want(caps > 0 && others == 0, "reduced names its caps")
    case .recognised:
      want(!isPaid && warnings == 0, "recognised pays nothing and has no warning")
      want((caps > 0) != (others == 1), "recognised names its caps or one other reason")
    case .denied, .pended:
      want(!isPaid && caps == 0 && warnings == 0 && others == 1, "one reason, and no money")
      want(decision.fullAmount == nil, "nothing is computed")
    }
    return faults
  }

  /// How many reasons are caps, warnings after them, and others.
  private static func split(_ reasons: [Reason]) -> (caps: Int, warnings: Int, others: Int) {
    var counts = (caps: 0, warnings: 0, others: 0)
    for reason in reasons {
      switch reason {
      case .cap: counts.caps += counts.warnings == 0 ? 1 : 1_000
      case .warn: counts.warnings += 1
      default: counts.others += 1
      }
    }
    return counts
  }
}

extension Decision {
  fileprivate var isAppreciated: Bool {
    switch outcome {
    case .approved, .reduced, .recognised: true
    case .denied, .pended: false
    }
  }
}

extension PolicyCase {
  /// A casebook that knows the people, and no claim yet.
  func casebook() throws -> Casebook {
    var casebook = Casebook(plan)
    for person in policy.people { try casebook.add(person) }
    return casebook
  }
}
