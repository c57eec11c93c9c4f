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

  /// Sends blocks through the pipeline: scanned, taken in and settled, finished, and emitted.
  ///
  /// - Throws: What a step throws, or if the input cannot be read or was written to.
  func run<Settled: Sendable, Finished: Sendable>(
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

  /// Takes in all claims, to decide them in another order than that of the input.
  func gather(_ intake: inout ClaimIntake) throws(ExchangeFailure) -> GatheredClaims {
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
func reading<Result>(
  _ body: () throws(InputFailure) -> Result
) throws(ExchangeFailure) -> Result {
  do throws(InputFailure) {
    return try body()
  } catch {
    throw ExchangeFailure(error)
  }
}
