import Rewards

/// The answers of one policy on the claims of a block, as rows.
struct DecidedBlock: Sendable {
  /// The claims; `nil` once nobody asks for their names any more.
  private var claims: TakenClaims?
  /// One for each row of the block; the residents have no number yet.
  private(set) var rows: [DecidedRow]
  /// Those that have more than one reason.
  private let manyReasons: [(row: Int, reasons: [Int32])]

  /// - Parameters:
  ///   - claims: The claims of a block.
  ///   - answers: The answers on them.
  ///   - plan: The rules.
  ///   - pillars: The numbers in the comparison of the plan's pillars.
  init(_ claims: TakenClaims, _ answers: [Answer], under plan: RewardPlan, pillars: [Int32]) {
    self.claims = claims
    var rows = Array(repeating: DecidedRow(), count: claims.block.rows.count)
    var manyReasons: [(row: Int, reasons: [Int32])] = []
    claims.withRows { number, claim, _ in
      let answer = answers[number]
      let effort = claim.effort.map(Int.init) ?? plan.effort(of: claim, decidedBy: answer.version)
      rows[claim.row] = DecidedRow(
        cents: answer.cents, doneOn: claim.doneOn.number,
        pillar: answer.pillar < 0 ? -1 : pillars[Int(answer.pillar)], reasons: answer.reason,
        effort: UInt8(clamping: effort), outcome: answer.outcome)
      if let reasons = answer.rest?.reasons {
        if reasons.count > 1 { manyReasons.append((claim.row, reasons)) }
        rows[claim.row].reasons = reasons.first ?? -1
      }
    }
    self.rows = rows
    self.manyReasons = manyReasons
  }

  /// How many claims there are.
  var takenCount: Int { claims?.count ?? 0 }

  /// Lets the claims go, which take much more memory than their rows.
  mutating func forgetClaims() {
    claims = nil
  }

  /// Gives lists of reasons their numbers.
  mutating func number(in lists: inout ReasonLists) {
    for (row, reasons) in manyReasons { rows[row].reasons = lists.number(of: reasons) }
  }

  /// Gives residents their numbers.
  ///
  /// - Parameters:
  ///   - residents: All that have a number.
  ///   - known: The same rows, where their residents may have been numbered already.
  mutating func number(in residents: inout ByteNames, knowing known: [DecidedRow]? = nil) {
    var rows = rows
    claims?.withRows { _, claim, text in
      if let resident = known?[claim.row].resident, resident >= 0 {
        rows[claim.row].resident = resident
      } else {
        rows[claim.row].resident = residents.insert(
          text.extracting(claim.participant), hash: claim.participantHash)
      }
    }
    self.rows = rows
  }

  /// What a claim is called.
  struct Names {
    let claim: String
    let participant: String
    /// The action by the plan's number.
    let action: Int32
  }

  /// Calls a body with the row of each claim, and what it is called.
  func withClaims(_ body: (Int, Names) -> Void) {
    var rowNumbers: [Int] = []
    claims?.withRows { _, claim, _ in rowNumbers.append(claim.row) }
    claims?.withNames { number, names, text in
      body(
        rowNumbers[number],
        Names(
          claim: String(text, names.claim), participant: String(text, names.participant),
          action: names.action))
    }
  }
}

extension RewardPlan {
  /// The effort level of a claim that states none; 0 where no version decided it.
  fileprivate func effort(of claim: TakenRow, decidedBy version: Int32) -> Int {
    version < 0 ? 0 : effort(of: claim.action, under: Int(version)) ?? 0
  }
}

extension String {
  /// A stretch of a text in UTF-8.
  fileprivate init(_ text: Span<UInt8>, _ range: Range<Int>) {
    self.init(decoding: range.map { text[$0] }, as: UTF8.self)
  }
}
