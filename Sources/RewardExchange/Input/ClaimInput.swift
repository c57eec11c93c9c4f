import Rewards

/// Reads claims and hands on each that says what its columns ask for.
enum ClaimInput {
  /// Hands on every claim that can be understood.
  ///
  /// - Parameters:
  ///   - source: CSV with a header, or NDJSON.
  ///   - file: The name of the input in messages.
  ///   - plan: The rules, to warn of evidence that none of them asks for.
  ///   - progress: Told now and then how many rows were read.
  ///   - submit: Takes a claim in, or says why its row is passed over.
  /// - Returns: What was met.
  /// - Throws: ``InputFailure`` if the source cannot be read.
  static func read(
    _ source: some ByteSource, file: String, under plan: RewardPlan, progress: (Int) -> Void,
    submit: (Claim) throws(ClaimFault) -> Void
  ) throws(InputFailure) -> InputReport {
    var notes = ClaimNotes(under: plan)
    var table = try InputFile(source, file: file, columns: ClaimColumn.inputColumns)
    var rowCount = 0
    reading: while true {
      rowCount += 1
      if rowCount.isMultiple(of: DecisionSummary.claimsBetweenTellings) { progress(rowCount) }
      switch NextClaim(try table.next()) {
      case .end: break reading
      case .unusable(let faults):
        notes.giveUp(faults)
        break reading
      case .fault(let fault): notes.add(fault)
      case .claim(let claim, let row):
        do throws(ClaimFault) {
          try submit(claim)
          notes.add(taken: claim, row)
        } catch {
          notes.add(refused: error, row)
        }
      }
    }
    notes.finish(columns: table.warnings)
    return notes.report
  }
}
