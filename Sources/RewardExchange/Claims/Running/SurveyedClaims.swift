import Rewards

/// An input of claims that was looked through once, ready to be decided any number of times.
struct SurveyedClaims: Sendable {
  /// The bytes, as they were when they were surveyed.
  let bytes: ClaimBytes
  /// What comes before the rows.
  let layout: ClaimLayout
  /// The rows, in blocks; none if the layout is not usable.
  let blocks: ClaimBlocks
  /// What is known about the order of the rows.
  let survey: ClaimSurvey
  private let blockBytes: Int

  /// Looks through an input.
  ///
  /// - Parameters:
  ///   - bytes: CSV with a header, or NDJSON.
  ///   - file: The name of the input in messages.
  ///   - plan: The rules.
  ///   - blockBytes: The length of a block.
  ///   - pipeline: What the work is done by.
  ///   - progress: Told now and then how many rows were read.
  /// - Throws: ``InputFailure`` if it cannot be read.
  init(
    _ bytes: ClaimBytes, file: String, under plan: RewardPlan, blockBytes: Int,
    by pipeline: OrderedPipeline, progress: (Int) -> Void
  ) throws(InputFailure) {
    self.bytes = bytes
    self.blockBytes = blockBytes
    layout = try ClaimLayout(bytes, file: file)
    blocks = ClaimBlocks(bytes, layout, under: plan, blockBytes: blockBytes)
    survey = try ClaimSurvey(of: blocks, by: pipeline, progress: progress)
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
