/// Claims of residents day after day, each made only if it brings money or leads to some.
///
/// Whether it does is asked of `decide`; nothing is reckoned here.
struct WitnessRun {
  private let payable: PayableBons
  private let wardrobe: Wardrobe
  private let plan: WitnessPlan
  private let offers: [Offer]
  private var history: MemoryHistory
  /// By resident and action the first day on which it is worth asking again.
  private var next: [[Day]]
  private let timeline: Timeline
  private var isEachMentorNew: Bool
  /// The claims that count, in the order in which they were decided.
  private(set) var claims: [Claim] = []
  /// What is paid, by the day on which it is.
  private(set) var payouts: [Payout] = []
  /// How many claims were tried.
  private(set) var tries = 0

  /// A price that a claim may get.
  private struct Offer {
    let action: Int
    let version: Int
    let set: Int
    let effort: Int
    let cents: Int64
  }

  init(_ plan: WitnessPlan, _ payable: PayableBons, _ wardrobe: Wardrobe) {
    (self.plan, self.payable, self.wardrobe) = (plan, payable, wardrobe)
    history = MemoryHistory(payable.plan)
    next = Array(
      repeating: Array(repeating: plan.start, count: payable.plan.actions.count),
      count: plan.people)
    isEachMentorNew = payable.plan.versions.contains { version in
      version.caps.contains { $0.per.contains(.mentor) }
    }
    offers = WitnessRun.offers(plan, payable, wardrobe)
    timeline = WitnessRun.timeline(plan, payable, wardrobe)
  }

  private static func offers(
    _ plan: WitnessPlan, _ payable: PayableBons, _ wardrobe: Wardrobe
  ) -> [Offer] {
    let offers = payable.largest.indices.flatMap { version in
      payable.largest[version].indices.compactMap { action -> Offer? in
        guard let bon = payable.largest[version][action] else { return nil }
        let steady: Int? = if case .steady(let set) = plan.dressing { set } else { nil }
        guard let set = steady ?? wardrobe.choice[version][action] else { return nil }
        return Offer(
          action: action, version: version, set: set, effort: bon.effort, cents: bon.cents)
      }
    }
    return offers.sorted { one, other in
      let (isOnce, isOtherOnce) = (payable.isOnce(one.action), payable.isOnce(other.action))
      if plan.order == .onceLast, isOnce != isOtherOnce { return isOtherOnce }
      if one.cents != other.cents {
        return (one.cents > other.cents) == (plan.order != .smallestFirst)
      }
      return (one.action, -one.version) < (other.action, -other.version)
    }
  }

  // MARK: - Facts through time

  private static func timeline(
    _ plan: WitnessPlan, _ payable: PayableBons, _ wardrobe: Wardrobe
  ) -> Timeline {
    var timeline = Timeline()
    for (since, set) in changes(plan, payable, wardrobe) {
      _ = timeline.add(wardrobe.sets[set], since: since)
    }
    return timeline
  }

  /// The days on which a resident's facts change, and to which set.
  private static func changes(
    _ plan: WitnessPlan, _ payable: PayableBons, _ wardrobe: Wardrobe
  ) -> [(since: Day?, set: Int)] {
    if case .steady(let set) = plan.dressing { return [(nil, set)] }
    var changes: [(since: Day?, set: Int)] = [(nil, 0)]
    var day = max(payable.reach.days.lowerBound, plan.start.adding(days: -62))
    while day <= plan.days.upperBound {
      let set = plan.dressing.set(
        on: day, of: wardrobe.sets.count, yearStart: payable.plan.yearStart)
      if changes.last?.set != set { changes.append((day, set)) }
      day = day.adding(days: 1)
    }
    return changes
  }

  /// The residents as an input file has them.
  var participants: [Participant] {
    let rules = payable.plan
    return (0..<plan.people).flatMap { person in
      WitnessRun.changes(plan, payable, wardrobe).map { since, set in
        var facts: [String: String] = [:]
        for slot in rules.attributes {
          if let text = slot.text(in: wardrobe.sets[set]) { facts[slot.name] = text }
        }
        for (pillar, name) in rules.pillars.names.enumerated() {
          if let rung = wardrobe.sets[set].value(at: rules.rungOffset + pillar) {
            facts["rung.\(name)"] = String(rung)
          }
        }
        return Participant(id: WitnessRun.id(ofPerson: person), since: since, facts: facts)
      }
    }
  }

  static func id(ofPerson number: Int) -> String { "p-\(number + 1)" }
}

// MARK: - Day after day

extension WitnessRun {
  /// Makes the claims.
  ///
  /// - Parameter most: No more claims than this are tried.
  mutating func make(most: Int) {
    var day = plan.start
    while day <= plan.days.upperBound, tries < most {
      var lowered: [(offer: Offer, person: Int)] = []
      for person in 0..<plan.people {
        for offer in offers where next[person][offer.action] <= day {
          if make(offer, by: person, on: day, takesPart: false) { lowered.append((offer, person)) }
        }
      }
      for (offer, person) in plan.taking == .whatIsLeft ? lowered : []
      where next[person][offer.action] <= day {
        _ = make(offer, by: person, on: day, takesPart: true)
      }
      day = day.adding(days: 1)
    }
  }

  /// Makes a claim if that helps.
  ///
  /// - Returns: Whether it would only bring a part.
  private mutating func make(
    _ offer: Offer, by person: Int, on day: Day, takesPart: Bool
  ) -> Bool {
    let isBefore = day < plan.days.lowerBound
    guard !isBefore || isPreparing(offer, on: day), let agreed = agreement(on: offer, done: day)
    else { return false }
    let claim = claim(offer.action, by: person, on: day, agreed: agreed.day, effort: offer.effort)
    guard var (verdict, indexed) = decide(claim, by: person) else { return false }
    if case .after(let earlier)? = verdict.reasons.first, lead(to: earlier, by: person, on: day) {
      guard let again = decide(claim, by: person) else { return false }
      (verdict, indexed) = again
    }
    guard verdict.cents > 0 else {
      wait(for: verdict.reasons.first, offer, claim, indexed, verdict, person)
      return false
    }
    let isWhole =
      verdict.outcome == .approved
      && (plan.taking != .onlyAtOnce
        || verdict.payouts.first?.amount.cents == verdict.cents
          && verdict.payouts.first?.on == day)
    if isWhole || takesPart {
      if !isBefore || isKeptUp(offer) { keep(claim, indexed, verdict, person) }
    } else if plan.taking == .onlyInFull {
      next[person][offer.action] = opening(after: verdict.reasons, on: day)
    } else if plan.taking == .onlyAtOnce {
      next[person][offer.action] = openingAtOnce(on: day)
    }
    return !isWhole
  }

  /// What a claim that brings nothing now tells about when to ask again.
  private mutating func wait(
    for reason: ReasonIndex?, _ offer: Offer, _ claim: Claim, _ indexed: IndexedClaim,
    _ verdict: Verdict, _ person: Int
  ) {
    let day = claim.doneOn
    let rules = payable.plan.versions[offer.version].actions[offer.action]
    var again = day.adding(days: 1)
    switch reason {
    case .streak:
      keep(claim, indexed, verdict, person)
      again = end(of: rules?.streak?.window, on: day)
    case .limit:
      if verdict.run != nil { keep(claim, indexed, verdict, person) }
      if rules?.isAlone(under: payable.plan.versions, offer.action) ?? false, verdict.run == nil {
        again = end(of: rules?.limit?.window, on: day)
      }
    case .cap:
      again = opening(after: verdict.reasons, on: day)
    case .condition, .noBon, .notEligible, .missing:
      if case .steady = plan.dressing, payable.plan.versions.count == 1 {
        again = end(of: .month, on: day)
      }
    case .notInForce, .duplicate, .missed, .evidence, .after, .declined, .warn, nil:
      break
    }
    next[person][offer.action] = again
  }

  /// When the cap that lowered most, which is the last that is named, has room again, or others
  /// hold in its place.
  private func opening(after reasons: Few<ReasonIndex>, on day: Day) -> Day {
    let names = reasons.compactMap { reason -> Int? in
      if case .cap(let name) = reason { return name }
      return nil
    }
    guard let cap = caps(on: day).first(where: { $0.name == names.last }) else {
      return day.adding(days: 1)
    }
    let opens = end(of: cap.beyond == .defer ? .programme : cap.window, on: day)
    return min(opens, nextVersion(after: day))
  }

  /// When the deferring cap of a day pays at once again.
  private func openingAtOnce(on day: Day) -> Day {
    let window = caps(on: day).first { $0.beyond == .defer }?.window
    return min(end(of: window, on: day), nextVersion(after: day))
  }

  private func caps(on day: Day) -> [CapPlan] {
    let rules = payable.plan
    return rules.versions[rules.versionIndex(on: day) ?? rules.versions.count - 1].caps
  }

  private func nextVersion(after day: Day) -> Day {
    let starts = payable.reach.stretches.map(\.days.lowerBound)
    return starts.first { $0 > day } ?? plan.days.upperBound.adding(days: 1)
  }

  private func end(of window: Window?, on day: Day) -> Day {
    guard let window else { return day.adding(days: 1) }
    switch window {
    case .programme: return plan.days.upperBound.adding(days: 1)
    case .days: return day.adding(days: 1)
    case .day, .week, .month, .quarter, .year:
      return window.days(around: day, yearStart: payable.plan.yearStart)
        .upperBound.adding(days: 1)
    }
  }

  private mutating func keep(
    _ claim: Claim, _ indexed: IndexedClaim, _ verdict: Verdict, _ person: Int
  ) {
    history.record(verdict, of: indexed)
    claims.append(claim)
    payouts += verdict.allPayouts
    guard let action = payable.plan.actions.index(of: claim.action) else { return }
    next[person][action] = claim.doneOn.adding(days: 1)
  }

  /// Does what another action has to come after, and declines the bon for it.
  private mutating func lead(to action: Int, by person: Int, on day: Day) -> Bool {
    var claim = claim(action, by: person, on: day, agreed: nil, effort: nil)
    claim.isDeclined = true
    guard let (verdict, indexed) = decide(claim, by: person), verdict.counts else { return false }
    history.record(verdict, of: indexed)
    claims.append(claim)
    next[person][action] = day.adding(days: 1)
    return true
  }

  private mutating func decide(
    _ claim: Claim, by person: Int
  ) -> (verdict: Verdict, claim: IndexedClaim)? {
    tries += 1
    guard var indexed = try? payable.plan.admit(claim) else { return nil }
    indexed.participant = Int32(person)
    indexed.mentor = claim.mentor.map { _ in Int32(claims.count) }
    var trace = NoTrace()
    return (
      payable.plan.decide(indexed, of: timeline, in: &history, tracing: &trace), indexed
    )
  }

  private func claim(
    _ action: Int, by person: Int, on day: Day, agreed: Day?, effort: Int?
  ) -> Claim {
    let rules = payable.plan
    let deciding = rules.versionIndex(on: agreed ?? day)
    let plan = deciding.flatMap { rules.versions[$0].actions[action] }
    return Claim(
      id: "c-\(claims.count + 1)", participant: WitnessRun.id(ofPerson: person),
      action: rules.actions[action], doneOn: day, agreedOn: agreed,
      effort: effort == plan?.effort ? nil : effort,
      evidence: Set(plan?.evidence.map { rules.evidenceKinds[$0] } ?? []),
      mentor: isEachMentorNew ? "m-\(claims.count + 1)" : nil)
  }
}

// MARK: - Before the period, and promises

extension WitnessRun {
  /// Whether a claim before the period only prepares: of a streak the windows that pay nothing,
  /// of a ladder the steps.
  private func isPreparing(_ offer: Offer, on day: Day) -> Bool {
    guard let action = payable.plan.versions[offer.version].actions[offer.action] else {
      return false
    }
    if isKeptUp(offer) { return true }
    guard let streak = action.streak else { return false }
    let start = payable.plan.yearStart
    let to = streak.window.days(around: plan.days.lowerBound, yearStart: start)
    guard day < to.lowerBound else { return false }
    let before = streak.window.count(touching: day...to.lowerBound, yearStart: start) - 1
    return before < streak.length
  }

  private func isKeptUp(_ offer: Offer) -> Bool {
    if case .ladder? = payable.plan.versions[offer.version].actions[offer.action]?.earning {
      return true
    }
    return false
  }

  /// What has to be agreed about a claim for it to get an offer.
  private struct Agreement {
    /// The day on which it is agreed; `nil` where nothing has to be.
    let day: Day?
  }

  /// - Returns: `nil` where a claim cannot get the offer on that day.
  private func agreement(on offer: Offer, done day: Day) -> Agreement? {
    let rules = payable.plan
    let days = rules.versions[offer.version].days
    let count = wardrobe.sets.count
    let worn = plan.dressing.set(on: day, of: count, yearStart: rules.yearStart)
    if days.contains(day), worn == offer.set { return Agreement(day: nil) }
    guard let promise = rules.versions[offer.version].promise,
      let agreed = plan.dressing.lastDay(
        of: offer.set, through: min(day, days.upperBound), count, yearStart: rules.yearStart),
      days.contains(agreed), day <= promise.later(than: agreed)
    else { return nil }
    return Agreement(day: agreed)
  }
}

extension PayableBons {
  /// Whether some version pays an action once in the whole programme.
  fileprivate func isOnce(_ action: Int) -> Bool {
    plan.versions.contains { $0.actions[action]?.limit?.window == .programme }
  }
}

extension ActionPlan {
  /// Whether all versions limit the action alike, so that what is used up stays so.
  fileprivate func isAlone(under versions: [VersionPlan], _ action: Int) -> Bool {
    versions.allSatisfy { $0.actions[action].map { $0.limit == limit } ?? true }
  }
}
