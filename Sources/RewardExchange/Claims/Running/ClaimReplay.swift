import Rewards

/// Claims that are decided from the beginning, for an answer.
///
/// Where the days of the input do not go back, its blocks are decided as they come and only a few
/// of them are in memory. Else all rows are gathered, and decided in order of the day.
struct ClaimReplay {
  /// The claims.
  let input: SurveyedClaims
  /// The people, of whom no claim is decided yet.
  let people: Casebook
  /// What the work is done by.
  let pipeline: OrderedPipeline

  /// The rules.
  var plan: RewardPlan { people.plan }

  /// Takes in all claims without deciding them.
  ///
  /// - Parameter body: Called with the claims of each block, in order.
  /// - Returns: What was met.
  /// - Throws: ``ExchangeFailure`` if the input cannot be read.
  func takeIn(_ body: (TakenClaims) -> Void) throws(ExchangeFailure) -> InputReport {
    var intake = ClaimIntake(input, in: input.blocks, under: plan)
    try run(input.blocks, &intake) { taken throws(ExchangeFailure) in
      body(taken)
    } finish: { _ throws(ExchangeFailure) in
    } emit: { _ throws(ExchangeFailure) in
    }
    return intake.report
  }

  /// Sends blocks through the pipeline.
  private func run<Settled: Sendable, Finished: Sendable>(
    _ blocks: ClaimBlocks, _ intake: inout ClaimIntake,
    settle: (TakenClaims) throws(ExchangeFailure) -> Settled,
    finish: @escaping @Sendable (Settled) throws(ExchangeFailure) -> Finished,
    emit: (Finished) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    try reading { () throws(InputFailure) in try input.checkUnchanged() }
    try pipeline.run(blocks.count) { number throws(ExchangeFailure) in
      try reading { () throws(InputFailure) in try blocks.scan(number) }
    } settle: { _, block throws(ExchangeFailure) in
      try settle(try reading { () throws(InputFailure) in try intake.take(block) })
    } finish: { _, settled throws(ExchangeFailure) in
      try finish(settled)
    } emit: { _, finished throws(ExchangeFailure) in
      try emit(finished)
    }
    try reading { () throws(InputFailure) in try input.checkUnchanged() }
  }

  private func gather(_ intake: inout ClaimIntake) throws(ExchangeFailure) -> GatheredClaims {
    var gathered = GatheredClaims()
    try run(input.blocks, &intake) { taken throws(ExchangeFailure) in
      gathered.add(taken)
    } finish: { _ throws(ExchangeFailure) in
    } emit: { _ throws(ExchangeFailure) in
    }
    return gathered
  }
}

/// Does what reads an input, and tells its failure as the failure of an exchange.
private func reading<Result>(
  _ body: () throws(InputFailure) -> Result
) throws(ExchangeFailure) -> Result {
  do throws(InputFailure) {
    return try body()
  } catch {
    throw ExchangeFailure(error)
  }
}

// MARK: - Answers in few bytes

extension ClaimReplay {
  /// Decides all claims and makes something of the answers on each block of the input.
  ///
  /// - Parameters:
  ///   - decide: Decides a claim, on the caller's thread, in the order of deciding.
  ///   - finish: Makes something of the answers on some claims, on any thread.
  ///   - emit: Takes what was made, on the caller's thread, in the order of the input.
  /// - Returns: What reading met.
  /// - Throws: What `finish` and `emit` throw, or if the input cannot be read.
  func answers<Piece: Sendable>(
    decide: (inout Casebook, IndexedClaim, TakenClaims, Int) -> Answer = { casebook, claim, _, _ in
      casebook.answer(claim)
    },
    finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> InputReport {
    var casebook = people
    var intake = ClaimIntake(input, in: input.blocks, under: plan)
    guard input.survey.isInOrder else {
      let gathered = try gather(&intake)
      let answers = gathered.decide { claims, number in
        decide(&casebook, claims.indexed(number, in: &casebook), claims, number)
      }
      try pipeline.run(gathered.parts.count) { _ throws(ExchangeFailure) in
      } settle: { _, _ throws(ExchangeFailure) in
      } finish: { number, _ throws(ExchangeFailure) in
        try finish(gathered.parts[number], Array(answers[gathered.positions(ofPart: number)]))
      } emit: { _, piece throws(ExchangeFailure) in
        try emit(piece)
      }
      return intake.report
    }
    try run(input.blocks, &intake) { taken throws(ExchangeFailure) in
      var answers: [Answer] = []
      answers.reserveCapacity(taken.count)
      for number in 0..<taken.count {
        let claim = taken.indexed(number, in: &casebook)
        answers.append(decide(&casebook, claim, taken, number))
      }
      return AnsweredClaims(claims: taken, answers: answers)
    } finish: { answered throws(ExchangeFailure) in
      try finish(answered.claims, answered.answers)
    } emit: { piece throws(ExchangeFailure) in
      try emit(piece)
    }
    return intake.report
  }
}

/// The claims of a block and their answers.
private struct AnsweredClaims: Sendable {
  let claims: TakenClaims
  let answers: [Answer]
}

// MARK: - Decisions with their traces

extension ClaimReplay {
  /// Decides all claims and makes something of each decision with its trace.
  ///
  /// - Parameters:
  ///   - make: Makes something of a decision, on any thread.
  ///   - take: Takes what was made, on the caller's thread, in the order of deciding, with the
  ///     position of the claim among all that were taken in.
  /// - Returns: What reading met.
  /// - Throws: What `make` and `take` throw, or if the input cannot be read.
  func decisions<Piece: Sendable>(
    make: @escaping @Sendable (Decision) throws(ExchangeFailure) -> Piece,
    take: (Int, Verdict, Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> InputReport {
    var casebook = people
    let finish = { @Sendable [plan] (rulings: [Ruling]) throws(ExchangeFailure) in
      try rulings.map { ruling throws(ExchangeFailure) in
        let decision = plan.decision(ruling.verdict, of: ruling.claim, trace: ruling.steps)
        return (ruling.position, ruling.verdict, try make(decision))
      }
    }
    func rule(on claims: TakenClaims, _ number: Int, as position: Int) -> Ruling {
      var steps: [TraceStep] = []
      let verdict = casebook.decide(claims.indexed(number, in: &casebook), steps: &steps)
      return Ruling(
        position: position, claim: claims.claim(number, under: plan), verdict: verdict,
        steps: steps)
    }
    guard input.survey.isInOrder else {
      var intake = ClaimIntake(input, in: input.blocks, under: plan)
      let gathered = try gather(&intake)
      let order = gathered.order
      let parts = (order.count + ClaimReplay.rulingsTogether - 1) / ClaimReplay.rulingsTogether
      try pipeline.run(parts) { _ throws(ExchangeFailure) in
      } settle: { part, _ throws(ExchangeFailure) in
        let first = part * ClaimReplay.rulingsTogether
        return order[first..<min(order.count, first + ClaimReplay.rulingsTogether)].map { place in
          gathered.at(Int(place)) { rule(on: $0, $1, as: Int(place)) }
        }
      } finish: { _, rulings throws(ExchangeFailure) in
        try finish(rulings)
      } emit: { _, pieces throws(ExchangeFailure) in
        for (position, verdict, piece) in pieces { try take(position, verdict, piece) }
      }
      return intake.report
    }
    let blocks = input.blocks(ofAtMost: ClaimReplay.tracedBlockBytes, under: plan)
    var intake = ClaimIntake(input, in: blocks, under: plan)
    var count = 0
    try run(blocks, &intake) { taken throws(ExchangeFailure) in
      defer { count += taken.count }
      return (0..<taken.count).map { rule(on: taken, $0, as: count + $0) }
    } finish: { rulings throws(ExchangeFailure) in
      try finish(rulings)
    } emit: { pieces throws(ExchangeFailure) in
      for (position, verdict, piece) in pieces { try take(position, verdict, piece) }
    }
    return intake.report
  }

  /// A trace takes some kilobytes, so decisions with traces are made in smaller blocks.
  private static let tracedBlockBytes = 32_768
  /// How many decisions with traces are made together where the blocks give no bounds.
  private static let rulingsTogether = 1_000
}

/// A verdict with all that a decision says.
private struct Ruling: Sendable {
  let position: Int
  let claim: Claim
  let verdict: Verdict
  let steps: [TraceStep]
}
