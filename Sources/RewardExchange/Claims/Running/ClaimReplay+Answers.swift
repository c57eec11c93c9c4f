import Rewards

extension ClaimReplay {
  /// Decides a claim of some that were taken in, on the caller's thread, in the order of deciding.
  typealias Decide = (inout Casebook, IndexedClaim, TakenClaims, Int) -> Answer

  /// Decides all claims and makes something of the answers on each block of the input.
  ///
  /// - Parameters:
  ///   - decide: Decides a claim; left out, an answer is all that is asked.
  ///   - finish: Makes something of the answers on some claims, on any thread.
  ///   - emit: Takes what was made, on the caller's thread, in the order of the input.
  /// - Returns: What reading met.
  /// - Throws: What `finish` and `emit` throw, or if the input cannot be read.
  func answers<Piece: Sendable>(
    decide: Decide? = nil,
    finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> InputReport {
    var intake = ClaimIntake(input, in: input.blocks, under: plan)
    let decideEach = decide ?? { casebook, claim, _, _ in casebook.answer(claim) }
    guard input.survey.isInOrder else {
      try answersByDay(&intake, decideEach, finish, emit)
      return intake.report
    }
    var emitted = 0
    if decide == nil, pipeline.threadCount > 1, plan.canDecideApart {
      emitted = try answersApart(&intake, finish, emit)
      if emitted == input.blocks.count { return intake.report }
      intake = ClaimIntake(input, in: input.blocks, under: plan)
    }
    try answersAsTheyCome(&intake, from: emitted, decideEach, finish, emit)
    return intake.report
  }

  /// Decides claims one after the other; what comes of the blocks before one is not emitted.
  private func answersAsTheyCome<Piece: Sendable>(
    _ intake: inout ClaimIntake, from first: Int, _ decide: Decide,
    _ finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    _ emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var casebook = people
    var block = 0
    try run(input.blocks, &intake) { taken throws(ExchangeFailure) in
      var answers: [Answer] = []
      answers.reserveCapacity(taken.count)
      casebook.decideInTurn(0..<taken.count) { casebook, number in
        taken.comeNear(number, in: &casebook)
      } claim: { casebook, number in
        taken.indexed(number, in: &casebook)
      } decide: { casebook, claim, number in
        answers.append(decide(&casebook, claim, taken, number))
      }
      return AnsweredClaims(claims: taken, answers: answers)
    } finish: { answered throws(ExchangeFailure) in
      try finish(answered.claims, answered.answers)
    } emit: { piece throws(ExchangeFailure) in
      defer { block += 1 }
      if block >= first { try emit(piece) }
    }
  }

  private func answersByDay<Piece: Sendable>(
    _ intake: inout ClaimIntake, _ decide: Decide,
    _ finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    _ emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var casebook = people
    let gathered = try gather(&intake)
    var answers = gathered.noAnswers
    casebook.decideInTurn(gathered.order) { casebook, position in
      gathered.at(Int(position)) { $0.comeNear($1, in: &casebook) }
    } claim: { casebook, position in
      gathered.at(Int(position)) { $0.indexed($1, in: &casebook) }
    } decide: { casebook, claim, position in
      answers[Int(position)] = gathered.at(Int(position)) { decide(&casebook, claim, $0, $1) }
    }
    let all = answers
    try pipeline.run(gathered.parts.count) { _ throws(ExchangeFailure) in
    } settle: { _, _ throws(ExchangeFailure) in
    } finish: { number, _ throws(ExchangeFailure) in
      try finish(gathered.parts[number], Array(all[gathered.positions(ofPart: number)]))
    } emit: { _, piece throws(ExchangeFailure) in
      try emit(piece)
    }
  }
}

extension Casebook {
  /// Enough that memory answers many questions at once, and what it answers stays near.
  private static let claimsTogether = 64

  /// Decides claims one after the other.
  ///
  /// Memory is slow to answer one question and quick to answer many: what is kept of a few claims
  /// is read first, then they are decided.
  ///
  /// - Parameters:
  ///   - items: What stands for the claims, in the order of deciding.
  ///   - comeNear: Reads where the participant of an item stands.
  ///   - claim: The claim of an item, by the numbers of plan and casebook.
  ///   - decide: Decides a claim.
  mutating func decideInTurn<Items: RandomAccessCollection>(
    _ items: Items, comeNear: (inout Casebook, Items.Element) -> Void,
    claim: (inout Casebook, Items.Element) -> IndexedClaim,
    decide: (inout Casebook, IndexedClaim, Items.Element) -> Void
  ) where Items.Index == Int {
    var claims: [IndexedClaim] = []
    claims.reserveCapacity(Casebook.claimsTogether)
    var next = items.startIndex
    while next < items.endIndex {
      let some = items[next..<min(items.endIndex, next + Casebook.claimsTogether)]
      claims.removeAll(keepingCapacity: true)
      for item in some { comeNear(&self, item) }
      for item in some { claims.append(claim(&self, item)) }
      self.comeNear(claims)
      for (claim, item) in zip(claims, some) { decide(&self, claim, item) }
      next = some.endIndex
    }
  }
}

/// The claims of a block and their answers.
private struct AnsweredClaims: Sendable {
  let claims: TakenClaims
  let answers: [Answer]
}
