import Rewards

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
    let isInOrder = input.survey.isInOrder
    let blocks =
      isInOrder ? input.blocks(ofAtMost: ClaimReplay.tracedBlockBytes, under: plan) : input.blocks
    var intake = ClaimIntake(input, in: blocks, under: plan)
    let finish = { @Sendable [plan] (rulings: [Ruling]) throws(ExchangeFailure) in
      try rulings.map { ruling throws(ExchangeFailure) in
        let decision = plan.decision(ruling.verdict, of: ruling.claim, trace: ruling.steps)
        return (ruling.position, ruling.verdict, try make(decision))
      }
    }
    let emit = { (pieces: [(Int, Verdict, Piece)]) throws(ExchangeFailure) in
      for (position, verdict, piece) in pieces { try take(position, verdict, piece) }
    }
    if isInOrder {
      try rulingsAsTheyCome(blocks, &intake, finish, emit)
    } else {
      try rulingsByDay(&intake, finish, emit)
    }
    return intake.report
  }

  /// A trace takes some kilobytes, so decisions with traces are made in smaller blocks.
  private static let tracedBlockBytes = 32_768
  /// How many decisions with traces are made together where no block bounds them.
  private static let rulingsTogether = 1_000

  private func rulingsAsTheyCome<Pieces: Sendable>(
    _ blocks: ClaimBlocks, _ intake: inout ClaimIntake,
    _ finish: @escaping @Sendable ([Ruling]) throws(ExchangeFailure) -> Pieces,
    _ emit: (Pieces) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var (casebook, count) = (people, 0)
    try run(blocks, &intake) { taken throws(ExchangeFailure) in
      defer { count += taken.count }
      return (0..<taken.count).map { number in
        casebook.rule(on: taken, number, position: count + number)
      }
    } finish: { rulings throws(ExchangeFailure) in
      try finish(rulings)
    } emit: { pieces throws(ExchangeFailure) in
      try emit(pieces)
    }
  }

  private func rulingsByDay<Pieces: Sendable>(
    _ intake: inout ClaimIntake,
    _ finish: @escaping @Sendable ([Ruling]) throws(ExchangeFailure) -> Pieces,
    _ emit: (Pieces) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var casebook = people
    let gathered = try gather(&intake)
    let (order, together) = (gathered.order, ClaimReplay.rulingsTogether)
    let count = (order.count + together - 1) / together
    try pipeline.run(count) { number throws(ExchangeFailure) in
      order[number * together..<min(order.count, (number + 1) * together)]
    } settle: { _, positions throws(ExchangeFailure) in
      positions.map { position in
        gathered.at(Int(position)) { claims, number in
          casebook.rule(on: claims, number, position: Int(position))
        }
      }
    } finish: { _, rulings throws(ExchangeFailure) in
      try finish(rulings)
    } emit: { _, pieces throws(ExchangeFailure) in
      try emit(pieces)
    }
  }
}

/// A verdict with all that a decision says.
private struct Ruling: Sendable {
  let position: Int
  let claim: Claim
  let verdict: Verdict
  let steps: [TraceStep]
}

extension Casebook {
  /// Decides a claim of some that were taken in, with its trace.
  fileprivate mutating func rule(
    on claims: TakenClaims, _ number: Int, position: Int
  ) -> Ruling {
    var steps: [TraceStep] = []
    let verdict = decide(claims.indexed(number, in: &self), steps: &steps)
    return Ruling(
      position: position, claim: claims.claim(number, under: plan), verdict: verdict, steps: steps)
  }
}
