import Rewards

extension ClaimReplay {
  /// Decides a claim of some that were taken in, on the caller's thread, in the order of deciding.
  typealias Decide = (inout Casebook, IndexedClaim, TakenClaims, Int) -> Answer

  /// Decides all claims and makes something of the answers on each block of the input.
  ///
  /// - Parameters:
  ///   - decide: Decides a claim.
  ///   - finish: Makes something of the answers on some claims, on any thread.
  ///   - emit: Takes what was made, on the caller's thread, in the order of the input.
  /// - Returns: What reading met.
  /// - Throws: What `finish` and `emit` throw, or if the input cannot be read.
  func answers<Piece: Sendable>(
    decide: Decide = { casebook, claim, _, _ in casebook.answer(claim) },
    finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> InputReport {
    var intake = ClaimIntake(input, in: input.blocks, under: plan)
    if input.survey.isInOrder {
      try answersAsTheyCome(&intake, decide, finish, emit)
    } else {
      try answersByDay(&intake, decide, finish, emit)
    }
    return intake.report
  }

  private func answersAsTheyCome<Piece: Sendable>(
    _ intake: inout ClaimIntake, _ decide: Decide,
    _ finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    _ emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var casebook = people
    try run(input.blocks, &intake) { taken throws(ExchangeFailure) in
      var answers: [Answer] = []
      answers.reserveCapacity(taken.count)
      // Memory is slow to answer one question and quick to answer many: what is kept of a few
      // claims is read first, then they are decided.
      var claims: [IndexedClaim] = []
      for first in stride(from: 0, to: taken.count, by: ClaimReplay.claimsTogether) {
        let few = first..<min(taken.count, first + ClaimReplay.claimsTogether)
        claims.removeAll(keepingCapacity: true)
        for number in few { taken.comeNear(number, in: &casebook) }
        for number in few { claims.append(taken.indexed(number, in: &casebook)) }
        casebook.comeNear(claims)
        for (number, claim) in zip(few, claims) {
          answers.append(decide(&casebook, claim, taken, number))
        }
      }
      return AnsweredClaims(claims: taken, answers: answers)
    } finish: { answered throws(ExchangeFailure) in
      try finish(answered.claims, answered.answers)
    } emit: { piece throws(ExchangeFailure) in
      try emit(piece)
    }
  }

  private func answersByDay<Piece: Sendable>(
    _ intake: inout ClaimIntake, _ decide: Decide,
    _ finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    _ emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var casebook = people
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
  }
}

extension ClaimReplay {
  /// Enough that memory answers many questions at once, and what it answers stays near.
  private static var claimsTogether: Int { 64 }
}

/// The claims of a block and their answers.
private struct AnsweredClaims: Sendable {
  let claims: TakenClaims
  let answers: [Answer]
}
