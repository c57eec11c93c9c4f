import Rewards

/// Takes in claims block by block, in the order of the input: each once, and only those that the
/// rules understand, as `Casebook.submit` does.
struct ClaimIntake {
  private let input: SurveyedClaims
  private let blocks: ClaimBlocks
  private let plan: RewardPlan
  private var notes: ClaimNotes
  private var reader: ClaimReader
  /// Where the next block begins.
  private var place: ClaimPlace
  /// The claims that were taken in and whose ids may come again.
  private var suspected: [String: Claim] = [:]
  private var lastDay = Day(number: .min)
  /// What is known of the rows, where nobody looked through them before.
  private var hoped: SurveyedRows?

  /// Nothing was taken in yet; the input is read in some blocks of it.
  init(_ input: SurveyedClaims, in blocks: ClaimBlocks, under plan: RewardPlan) {
    self.input = input
    self.blocks = blocks
    self.plan = plan
    notes = ClaimNotes(under: plan)
    reader = ClaimReader(blocks.bytes, blocks.layout)
    place = blocks.start
    if input.survey.isHope { hoped = SurveyedRows(of: blocks) }
  }

  /// What was met; complete when all blocks were taken in.
  var report: InputReport {
    var notes = notes
    if !input.layout.isUsable { notes.giveUp(input.layout.faults) }
    notes.finish(columns: reader.warnings)
    return notes.report
  }

  /// Takes in the claims of the next block.
  ///
  /// - Throws: ``InputFailure`` if the input cannot be read, or is not what was surveyed or hoped.
  mutating func take(_ scanned: ClaimBlock) throws(InputFailure) -> TakenClaims {
    let block = try blocks.settled(scanned, at: place)
    try look(at: block)
    var taken = TakenClaims(of: block)
    let content = block.bytes
    let bytes = content.span
    let hasSuspects = !input.survey.suspects.isEmpty
    for (number, row) in block.rows.enumerated() {
      if reader.isOdd(row) {
        try takeOdd(row, number, into: &taken)
      } else if !plan.admits(block.indexed(row)) {
        try takeOdd(row, number, into: &taken)
      } else if hasSuspects, isSuspect(bytes.extracting(row.id)) {
        try takeSuspect(row, number, into: &taken)
      } else {
        taken.add(row: number)
      }
    }
    if input.survey.isInOrder { try checkOrder(of: taken) }
    place = blocks.place(after: block, from: place)
    return taken
  }

  private func isSuspect(_ id: Span<UInt8>) -> Bool {
    input.survey.suspects.contains(ByteNames.hash(id))
  }

  /// Takes in a row that the fast scan does not understand, or the rules do not.
  private mutating func takeOdd(
    _ row: ClaimRow, _ number: Int, into taken: inout TakenClaims
  ) throws(InputFailure) {
    switch try read(row, of: taken.block) {
    case .end: break
    case .unusable(let faults): notes.giveUp(faults)
    case .fault(let fault): notes.add(fault)
    case .claim(let claim, let cells):
      do throws(ClaimFault) {
        let indexed = try plan.admit(claim)
        if try isNew(claim) { taken.add(claim, indexed, row: number) }
        notes.add(taken: claim, cells)
      } catch {
        notes.add(refused: error, cells)
      }
    }
  }

  /// Takes in a claim whose id may have come before.
  private mutating func takeSuspect(
    _ row: ClaimRow, _ number: Int, into taken: inout TakenClaims
  ) throws(InputFailure) {
    do throws(ClaimFault) {
      if try isNew(taken.block.claim(row, under: plan)) { taken.add(row: number) }
    } catch {
      guard case .claim(_, let cells) = try read(row, of: taken.block) else { throw input.changed }
      notes.add(refused: error, cells)
    }
  }

  /// Whether no claim with its id was taken in before; then it counts as taken in.
  ///
  /// - Throws: ``ClaimFault/repeatedID`` if another claim has its id.
  private mutating func isNew(_ claim: Claim) throws(ClaimFault) -> Bool {
    let id = Array(claim.id.utf8)
    guard isSuspect(id.span) else { return true }
    guard let earlier = suspected[claim.id] else {
      suspected[claim.id] = claim
      return true
    }
    guard earlier == claim else { throw .repeatedID }
    return false
  }

  private mutating func read(
    _ row: ClaimRow, of block: ClaimBlock
  ) throws(InputFailure) -> NextClaim {
    try reader.read(row, of: block, line: place.line + Int(row.line)).next
  }

  private mutating func look(at block: ClaimBlock) throws(InputFailure) {
    do throws(ClaimSurvey.Interruption) {
      try hoped?.add(SurveyedBlock(block))
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .idsDoNotRise: throw InputFailure(unexpectedOrderIn: input.layout.file)
      }
    }
    if hoped?.isInOrder == false { throw InputFailure(unexpectedOrderIn: input.layout.file) }
  }

  private mutating func checkOrder(of taken: TakenClaims) throws(InputFailure) {
    for number in 0..<taken.count {
      let day = taken.day(of: number)
      guard lastDay <= day else { throw input.changed }
      lastDay = day
    }
  }
}
