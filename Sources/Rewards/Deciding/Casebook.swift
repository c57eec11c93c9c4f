/// Claims under one plan: the people they are of, what was decided, and what is still to decide.
///
/// A casebook keeps its history in memory. Claims are submitted in any order and decided in
/// order of the day on which they were done, equal days in the order in which they came.
public struct Casebook: Sendable {
  /// The rules.
  public let plan: RewardPlan

  private var participants = ByteNames()
  private var households = ByteNames()
  private var mentors = ByteNames()
  /// By participant.
  private var people: [Person] = []

  /// What was submitted, in that order, and by which id.
  private var claims: [Claim] = []
  private var indexed: [IndexedClaim] = []
  private var numbers: [String: Int] = [:]
  /// How many of them are decided, which are the first so many.
  private var decidedCount = 0
  /// The day of the last claim that was decided, as the rules see it.
  private var today: CalendarDay?
  private var history: MemoryHistory
  /// Made of what was read ahead, or reading ahead would be left out as useless.
  private var touched = 0
  /// The largest amount that a claim came to before the caps, in the smallest unit.
  private var largestCents: Int64 = 0

  /// A casebook without people and claims.
  public init(_ plan: RewardPlan) {
    self.plan = plan
    history = MemoryHistory(plan)
  }

  private struct Person {
    var timeline = Timeline()
    /// Whether a row was passed over: then nothing is known about the participant.
    var isDoubtful = false
  }
}

// MARK: - People

extension Casebook {
  /// Adds what is known about a participant from some day on.
  ///
  /// - Throws: ``ParticipantFault``; then nothing counts as known about the participant any
  ///   more, as far as the fault leaves clear who it is.
  public mutating func add(_ participant: Participant) throws(ParticipantFault) {
    guard !Identifier.isProbableBSN(participant.id) else { throw .probableBSN }
    guard Identifier.isID(participant.id) else { throw .malformedID }
    let number = number(ofParticipant: participant.id)
    do {
      try add(participant, number: number)
    } catch {
      doubt(participant.id)
      throw error
    }
  }

  private mutating func add(
    _ participant: Participant, number: Int
  ) throws(ParticipantFault) {
    var household: Int32?
    if let name = participant.household {
      guard Identifier.isID(name) else { throw .malformedHousehold }
      household = households.insert(name)
    }
    let facts = try plan.facts(from: participant.facts, household: household)
    guard people[number].timeline.add(facts, since: participant.since) else { throw .rowTwice }
  }

  /// Takes nothing as known about a participant, because something about them was not readable.
  public mutating func doubt(_ participant: String) {
    guard Identifier.isID(participant), !Identifier.isProbableBSN(participant) else { return }
    let number = number(ofParticipant: participant)
    people[number] = Person(isDoubtful: true)
  }

  private mutating func number(ofParticipant id: String) -> Int {
    let text = Array(id.utf8)
    return Int(number(ofParticipant: text.span, hash: ByteNames.hash(text.span)))
  }

  /// The number of a participant, whose id is known to be one.
  package mutating func number(ofParticipant id: Span<UInt8>, hash: UInt64) -> Int32 {
    let number = participants.insert(id, hash: hash)
    if number == people.count { people.append(Person()) }
    return number
  }

  /// The number of a mentor, whose id is known to be one.
  package mutating func number(ofMentor id: Span<UInt8>, hash: UInt64) -> Int32 {
    mentors.insert(id, hash: hash)
  }

  private func timeline(of claim: IndexedClaim) -> Timeline {
    let person = people[Int(claim.participant)]
    return person.isDoubtful ? Timeline() : person.timeline
  }
}

// MARK: - Claims

extension Casebook {
  /// Takes in a claim to decide later.
  ///
  /// - Returns: `false` if the same claim, with the same id, was taken in before: it is decided
  ///   once.
  /// - Throws: ``ClaimFault`` if it cannot be decided at all; it is passed over then.
  public mutating func submit(_ claim: Claim) throws(ClaimFault) -> Bool {
    var admitted = try plan.admit(claim)
    admitted.participant = Int32(number(ofParticipant: claim.participant))
    admitted.mentor = claim.mentor.map { mentors.insert($0) }
    if let number = numbers[claim.id] {
      guard claims[number] == claim else { throw .repeatedID }
      return false
    }
    if let today, claim.doneOn < today.day { throw .outOfOrder }
    numbers[claim.id] = claims.count
    claims.append(claim)
    indexed.append(admitted)
    return true
  }

  /// Decides every claim that was submitted and is not decided yet.
  ///
  /// - Returns: The decisions in the order in which the claims were submitted.
  public mutating func decideSubmitted() -> [Decision] {
    let (plan, first) = (plan, decidedCount)
    var decisions: [Decision?] = Array(repeating: nil, count: claims.count - first)
    decideSubmitted(tracing: FullTrace()) { number, claim, verdict, trace in
      decisions[number - first] = plan.decision(verdict, of: claim, trace: trace.steps)
    }
    return decisions.compactMap { $0 }
  }

  /// Decides one claim now.
  ///
  /// - Returns: Its decision. What was submitted before and is not decided yet is decided first
  ///   and stays without an answer here.
  /// - Throws: ``ClaimFault``; ``ClaimFault/outOfOrder`` if a claim of a later day was decided,
  ///   ``ClaimFault/repeatedID`` if the claim was decided before.
  public mutating func decide(_ claim: Claim) throws(ClaimFault) -> Decision {
    guard try submit(claim), let decision = decideSubmitted().last else { throw .repeatedID }
    return decision
  }

  /// The claims that were taken in, each once, in the order in which they came.
  package var submittedClaims: [Claim] { claims }

  /// Decides what was submitted, in order of the day, and gives each verdict at once.
  ///
  /// - Parameters:
  ///   - trace: A trace without steps; each claim begins with it.
  ///   - body: Called with the claim's number, counted from 0 as they were submitted.
  /// - Throws: What `body` throws; the claims after it stay undecided for good.
  package mutating func decideSubmitted<Trace: DecisionTrace, Failure: Error>(
    tracing trace: Trace,
    _ body: (Int, Claim, Verdict, Trace) throws(Failure) -> Void
  ) throws(Failure) {
    var order = Array(decidedCount..<claims.count)
    order.sort { (indexed[$0].doneOn, $0) < (indexed[$1].doneOn, $1) }
    decidedCount = claims.count
    for number in order {
      var steps = trace
      let verdict = decide(indexed[number], tracing: &steps)
      try body(number, claims[number], verdict, steps)
    }
  }
}

// MARK: - One claim after the other

extension Casebook {
  /// A claim of which the same can be said as of ``submit(_:)``, but that is decided now.
  ///
  /// - Precondition: It was admitted (``RewardPlan/admits(_:)``), and days never fall from call to call.
  package mutating func decide(_ claim: IndexedClaim) -> Verdict {
    var trace = NoTrace()
    return decide(claim, tracing: &trace)
  }

  /// The same, with the steps.
  package mutating func decide(
    _ claim: IndexedClaim, steps: inout [TraceStep]
  ) -> Verdict {
    var trace = FullTrace()
    defer { steps = trace.steps }
    return decide(claim, tracing: &trace)
  }

  /// Reads what is kept of claims and their participants, so that it is near when the claims are
  /// decided one after the other. Nothing else comes of it.
  package mutating func comeNear(_ claims: [IndexedClaim]) {
    for claim in claims {
      touched &+= people[Int(claim.participant)].timeline.touch()
    }
    let hasHouseholds = plan.terms.uses.count(per: .household) > 0
    let read = history.touch(claims) { [people] claim in
      guard hasHouseholds else { return .notAsked }
      let facts = people[Int(claim.participant)].timeline.facts(on: claim.doneOn)
      return CapHolder.Household(of: claim.participant, as: facts)
    }
    touched &+= read
  }

  /// Reads where the number of a participant stands, so that it is near when it is asked for.
  package mutating func comeNear(participant hash: UInt64) {
    touched &+= participants.touch(hash)
  }

  private mutating func decide<Trace: DecisionTrace>(
    _ claim: IndexedClaim, tracing trace: inout Trace
  ) -> Verdict {
    let done = calendar(on: claim.doneOn)
    let verdict = plan.decide(
      claim, of: timeline(of: claim), done: done, in: &history, tracing: &trace)
    history.record(verdict, of: claim, done: done)
    if let full = verdict.fullCents, full > largestCents { largestCents = full }
    return verdict
  }

  /// What was used so far of caps that people share, where that changed since it was told last.
  package mutating func tellShared() -> SharedUse {
    SharedUse(totals: history.tellShared(), largestCents: largestCents)
  }

  private mutating func calendar(on day: Day) -> CalendarDay {
    if let today, today.day == day { return today }
    let calendar = plan.calendar(on: day)
    today = calendar
    return calendar
  }
}
