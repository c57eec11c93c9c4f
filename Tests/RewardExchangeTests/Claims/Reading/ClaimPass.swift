import Rewards

@testable import RewardExchange

/// What reading an input of claims gave, one way or the other.
struct ClaimPass: Equatable {
  /// The claims in order, whether a casebook took them or not.
  var claims: [Claim] = []
  var diagnostics: [Diagnostic] = []
  var omittedCount = 0
  var passedOverCount = 0
  var isUsable = true

  private mutating func note(_ report: InputReport) {
    diagnostics = report.diagnostics
    omittedCount = report.omittedCount
    passedOverCount = report.passedOverCount
    isUsable = report.isUsable
  }

  /// Row by row, by the slow reader.
  static func slow(_ bytes: [UInt8], under plan: RewardPlan) throws -> ClaimPass {
    var (pass, casebook) = (ClaimPass(), Casebook(plan))
    let report = try ClaimInput.read(
      MemorySource(bytes), file: "claims", under: plan, progress: { _ in }
    ) { claim throws(ClaimFault) in
      pass.claims.append(claim)
      _ = try casebook.submit(claim)
    }
    pass.note(report)
    return pass
  }

  /// In blocks, by the fast scan, and by the slow reader only where that is needed.
  static func fast(
    _ input: ClaimBytes, under plan: RewardPlan, blockBytes: Int
  ) throws -> ClaimPass {
    var (pass, casebook, notes) = (ClaimPass(), Casebook(plan), ClaimNotes(under: plan))
    let layout = try ClaimLayout(input, file: "claims")
    if !layout.isUsable { notes.giveUp(layout.faults) }
    let blocks = ClaimBlocks(input, layout, under: plan, blockBytes: blockBytes)
    var reader = ClaimReader(input, layout)
    var place = blocks.start
    for number in 0..<blocks.count {
      let block = try blocks.settled(blocks.scan(number), at: place)
      for row in block.rows {
        if !reader.isOdd(row) {
          let claim = block.claim(row, under: plan)
          guard (try? casebook.submit(claim)) == nil else {
            pass.claims.append(claim)
            continue
          }
        }
        let read = try reader.read(row, of: block, line: place.line + Int(row.line))
        switch read.next {
        case .claim(let claim, let row):
          pass.claims.append(claim)
          do throws(ClaimFault) {
            _ = try casebook.submit(claim)
            notes.add(taken: claim, row)
          } catch {
            notes.add(refused: error, row)
          }
        case .fault(let fault): notes.add(fault)
        case .unusable, .end: preconditionFailure("a row is a claim or a fault")
        }
      }
      place = blocks.place(after: block, from: place)
    }
    notes.finish(columns: reader.warnings)
    pass.note(notes.report)
    return pass
  }

  static func fast(_ text: String, under plan: RewardPlan, blockBytes: Int) throws -> ClaimPass {
    try fast(ClaimBytes(MemorySource(text)), under: plan, blockBytes: blockBytes)
  }
}

/// Which rows of an input the fast scan takes: `true` for a claim, `false` for an odd row.
func taken(_ text: String, under plan: RewardPlan) throws -> [Bool] {
  let input = try ClaimBytes(MemorySource(text))
  let blocks = try ClaimBlocks(input, ClaimLayout(input, file: "claims"), under: plan)
  return try (0..<blocks.count).flatMap { try blocks.scan($0).rows.map { !$0.isOdd } }
}
