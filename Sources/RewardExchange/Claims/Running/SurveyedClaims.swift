import Rewards

/// An input of claims, ready to be decided any number of times: looked through once, or in the hope
/// that it is as most inputs are.
struct SurveyedClaims: Sendable {
  /// The bytes, as they were when they were surveyed.
  let bytes: ClaimBytes
  /// What comes before the rows.
  let layout: ClaimLayout
  /// The rows, in blocks; none if the layout is not usable.
  private(set) var blocks: ClaimBlocks
  /// What is known about the order of the rows.
  private(set) var survey = ClaimSurvey.hope
  private let blockBytes: Int

  /// Reads what comes before the rows of an input.
  ///
  /// - Parameters:
  ///   - bytes: CSV with a header, or NDJSON.
  ///   - file: The name of the input in messages.
  ///   - plan: The rules.
  ///   - blockBytes: The length of a block.
  /// - Throws: ``InputFailure`` if it cannot be read.
  init(
    _ bytes: ClaimBytes, file: String, under plan: RewardPlan, blockBytes: Int
  ) throws(InputFailure) {
    self.bytes = bytes
    self.blockBytes = blockBytes
    layout = try ClaimLayout(bytes, file: file)
    blocks = ClaimBlocks(bytes, layout, under: plan, blockBytes: blockBytes)
  }

  /// Looks through the rows, if that was not done.
  ///
  /// - Throws: ``InputFailure`` if they cannot be read.
  mutating func lookThrough(by pipeline: OrderedPipeline) throws(InputFailure) {
    if survey.isHope { survey = try ClaimSurvey(of: blocks, by: pipeline) }
  }

  /// The same rows in the same blocks, as other rules understand them.
  func under(_ plan: RewardPlan) -> SurveyedClaims {
    var claims = self
    claims.blocks = ClaimBlocks(bytes, layout, under: plan, blockBytes: blockBytes)
    return claims
  }

  /// The rows in blocks that are not longer than so many bytes.
  func blocks(ofAtMost mostBytes: Int, under plan: RewardPlan) -> ClaimBlocks {
    guard mostBytes < blockBytes else { return blocks }
    return ClaimBlocks(bytes, layout, under: plan, blockBytes: mostBytes)
  }

  /// What is thrown when rows are not as they were surveyed.
  var changed: InputFailure { bytes.changed }

  /// Makes sure that all that was read is what was surveyed.
  ///
  /// - Throws: ``InputFailure`` if the file was written to meanwhile.
  func checkUnchanged() throws(InputFailure) {
    if bytes.hasChanged { throw bytes.changed }
  }
}

/// How often a person is told how far the work has come.
struct Telling {
  private var count = 0
  private var told = 0

  /// Counts more claims, and tells their number now and then.
  mutating func add(_ more: Int, _ progress: (Int) -> Void) {
    count += more
    guard count - told >= DecisionSummary.claimsBetweenTellings else { return }
    told = count
    progress(count)
  }
}
