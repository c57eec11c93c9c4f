import Rewards
import Synchronization

extension ClaimReplay {
  /// Decides claims in as many parts as there are threads, each with people of its own, and emits
  /// what is sure to be what deciding them together gives.
  ///
  /// Most of what a decision depends on belongs to one participant. A part knows of a cap that
  /// people share only its own use; block by block it is looked whether all parts together stay so
  /// far below every such limit that none of them could have met it.
  ///
  /// - Returns: How many blocks were emitted: all of them, or those before the first one in which a
  ///   shared limit may have been met.
  /// - Throws: What `finish` and `emit` throw, or if the input cannot be read.
  func answersApart<Piece: Sendable>(
    _ intake: inout ClaimIntake,
    _ finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    _ emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> Int {
    let blocks = input.blocks
    let parts = (0..<pipeline.threadCount).map { Part($0, of: pipeline.threadCount, people) }
    var apart = DecidedApart(plan, partCount: parts.count)
    try reading { () throws(InputFailure) in try input.checkUnchanged() }
    do throws(Interruption) {
      try pipeline.run(
        blocks.count,
        prepare: { number throws(Interruption) in
          try interrupting { () throws(ExchangeFailure) in
            try reading { () throws(InputFailure) in try blocks.scan(number) }
          }
        },
        settle: { _, block throws(Interruption) in
          try interrupting { () throws(ExchangeFailure) in
            try reading { () throws(InputFailure) in try intake.take(block) }
          }
        },
        lanes: parts.map { part in { @Sendable taken in part.answers(on: taken) } },
        finish: { _, taken, made throws(Interruption) in
          let piece = try interrupting { () throws(ExchangeFailure) in
            try finish(taken, PartAnswers.joined(made, count: taken.count))
          }
          return (piece, made.map(\.shared))
        },
        emit: { number, finished throws(Interruption) in
          let (piece, uses) = finished
          for (part, use) in uses.enumerated() where !apart.holds(with: use, of: part) {
            throw .mayBind(block: number)
          }
          try interrupting { () throws(ExchangeFailure) in try emit(piece) }
        })
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .mayBind(let block): return block
      }
    }
    try reading { () throws(InputFailure) in try input.checkUnchanged() }
    return blocks.count
  }
}

/// What ends the work on parts.
private enum Interruption: Error {
  case failed(ExchangeFailure)
  /// In a block a limit that people share may have been met.
  case mayBind(block: Int)
}

private func interrupting<Result>(
  _ body: () throws(ExchangeFailure) -> Result
) throws(Interruption) -> Result {
  do throws(ExchangeFailure) {
    return try body()
  } catch {
    throw .failed(error)
  }
}

/// The casebook of some of the people.
private final class Part: Sendable {
  private let number: Int
  private let count: Int
  private let casebook: Mutex<Casebook>

  init(_ number: Int, of count: Int, _ people: Casebook) {
    self.number = number
    self.count = count
    casebook = Mutex(people)
  }

  /// The answers on those of some claims that are of its people.
  func answers(on claims: TakenClaims) -> PartAnswers {
    let numbers = (0..<claims.count).filter { claims.part(of: $0, among: count) == number }
    return casebook.withLock { casebook in
      var answers: [Answer] = []
      answers.reserveCapacity(numbers.count)
      casebook.decideInTurn(numbers) { casebook, number in
        claims.comeNear(number, in: &casebook)
      } claim: { casebook, number in
        claims.indexed(number, in: &casebook)
      } decide: { casebook, claim, _ in
        answers.append(casebook.answer(claim))
      }
      return PartAnswers(numbers: numbers, answers: answers, shared: casebook.tellShared())
    }
  }
}

/// The answers of a part on claims of a block.
private struct PartAnswers: Sendable {
  let numbers: [Int]
  let answers: [Answer]
  /// What the part used of shared caps.
  let shared: SharedUse

  /// The answers of all parts in the order of the claims.
  static func joined(_ parts: [PartAnswers], count: Int) -> [Answer] {
    var joined = Array(repeating: Answer.none, count: count)
    for part in parts {
      for (number, answer) in zip(part.numbers, part.answers) { joined[number] = answer }
    }
    return joined
  }
}
