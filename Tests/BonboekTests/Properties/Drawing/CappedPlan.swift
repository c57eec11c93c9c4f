import Rewards

/// A plan in yen with one participant, one action that earns 60, and some caps.
struct CappedPlan {
  private let plan: RewardPlan
  private let day = Day(number: 17_600)

  /// A plan under caps; each says all but its `per`, which is the participant.
  init(_ caps: [String]) throws {
    let catalogue = DrawnCatalogue(
      folder: "catalogue", pillars: ["health"], rungs: [],
      actions: [DrawnCatalogue.Action(name: "walk", pillar: "health", effort: 1, evidence: [])])
    var policy = DrawnPolicy(seed: 0)
    policy.files = catalogue.files
    var rules = """
      programme: small
      name: { nl: klein, en: small }
      runs: 2018-01-01..
      catalogue: ../catalogue
      currency: JPY
      rewards: { health: { walk: 60 } }
      caps:

      """
    for (index, cap) in caps.enumerated() {
      rules += "  cap-\(index): { per: participant, \(cap) }\n"
    }
    policy.files.append(DrawnPolicy.File(path: "programme/2018-01-01.yaml", text: rules))
    plan = try PolicyCase(policy).plan
  }

  /// What a walk pays when so much of each cap is used.
  func paid(used: [Use]) -> Int64 {
    var history = MemoryHistory(plan)
    for (cap, use) in zip(plan.versions[0].caps, used) {
      var holder = CapHolder(ledger: Int32(cap.ledger))
      holder.participant = 0
      history.add(CapUse(holder: holder, on: day, use: use))
    }
    let walk = IndexedClaim(
      participant: 0, action: 0, doneOn: day, agreedOn: nil, isMissed: false, isDeclined: false,
      effort: nil, mentor: nil, evidence: [])
    var trace = NoTrace()
    return plan.decide(walk, of: Timeline(), in: &history, tracing: &trace).cents
  }
}

extension MemoryHistory {
  /// Adds a paid bon of the same participant and action on the day before a claim, if that does
  /// not make it the first that is no duplicate.
  mutating func addBon(before claim: IndexedClaim) {
    guard !hasSame(as: claim) else { return }
    var (verdict, earlier) = (Verdict(.approved, []), claim)
    verdict.cents = 1
    earlier.doneOn = claim.doneOn.adding(days: -1)
    earlier.isMissed = false
    record(verdict, of: earlier)
  }
}
