import Rewards

/// What a claim says, and in which row of its block.
struct TakenRow {
  let row: Int
  /// The action by the plan's number.
  let action: Int32
  let doneOn: Day
  /// The effort level that the mentor assessed, if there is one.
  let effort: UInt8?
  /// Where the participant stands in some text.
  let participant: Range<Int>
  let participantHash: UInt64
}

/// The claims of a block that were taken in, in their order.
struct TakenClaims: Sendable {
  /// The block with their rows.
  let block: ClaimBlock
  /// Of each claim its row in the block, or −1 − its place among the odd ones.
  private var rows: [Int32] = []
  /// Those that only the slow reader understands.
  private var odd: [OddClaim] = []

  private struct OddClaim: Sendable {
    let claim: Claim
    let indexed: IndexedClaim
    let participantHash: UInt64
    /// Its row in the block.
    let row: Int32

    init(_ claim: Claim, _ indexed: IndexedClaim, row: Int32) {
      self.claim = claim
      self.indexed = indexed
      self.row = row
      participantHash = ByteNames.hash(Array(claim.participant.utf8).span)
    }

    func numbered(in casebook: inout Casebook) -> IndexedClaim {
      var numbered = indexed
      let participant = Array(claim.participant.utf8)
      numbered.participant = casebook.number(
        ofParticipant: participant.span, hash: participantHash)
      if let mentor = claim.mentor {
        let mentor = Array(mentor.utf8)
        numbered.mentor = casebook.number(
          ofMentor: mentor.span, hash: ByteNames.hash(mentor.span))
      }
      return numbered
    }
  }

  /// No claims of a block yet.
  init(of block: ClaimBlock) {
    self.block = block
    rows.reserveCapacity(block.rows.count)
  }

  /// How many there are.
  var count: Int { rows.count }

  /// Takes a row as its claim.
  mutating func add(row: Int) {
    rows.append(Int32(row))
  }

  /// Takes the claim of a row, which is given once more by the plan's numbers, without people.
  mutating func add(_ claim: Claim, _ indexed: IndexedClaim, row: Int) {
    rows.append(-1 - Int32(odd.count))
    odd.append(OddClaim(claim, indexed, row: Int32(row)))
  }

  /// In which of some parts of the people a claim's participant is.
  func part(of number: Int, among count: Int) -> Int {
    let row = Int(rows[number])
    let hash = row >= 0 ? block.rows[row].participantHash : odd[-1 - row].participantHash
    return Int(truncatingIfNeeded: (hash >> 32) % UInt64(count))
  }

  /// The day on which a claim was done.
  func day(of number: Int) -> Day {
    let row = Int(rows[number])
    return row >= 0 ? block.rows[row].doneOn : odd[-1 - row].indexed.doneOn
  }

  /// A claim as it was put before the engine.
  func claim(_ number: Int, under plan: RewardPlan) -> Claim {
    let row = Int(rows[number])
    return row >= 0 ? block.claim(block.rows[row], under: plan) : odd[-1 - row].claim
  }

  /// A claim's id.
  func id(of number: Int) -> String {
    let row = Int(rows[number])
    guard row >= 0 else { return odd[-1 - row].claim.id }
    return String(decoding: block.bytes[block.rows[row].id], as: UTF8.self)
  }

  /// Whether a claim has an id.
  func has(id: [UInt8], _ number: Int) -> Bool {
    let row = Int(rows[number])
    guard row >= 0 else { return odd[-1 - row].claim.id.utf8.elementsEqual(id) }
    return block.bytes[block.rows[row].id].elementsEqual(id)
  }

  /// A claim by the numbers of plan and casebook, ready to be decided.
  func indexed(_ number: Int, in casebook: inout Casebook) -> IndexedClaim {
    let row = Int(rows[number])
    guard row >= 0 else { return odd[-1 - row].numbered(in: &casebook) }
    return block.indexed(block.rows[row], in: &casebook)
  }

  /// Has a casebook read where the participant of a claim stands, before it is asked.
  func comeNear(_ number: Int, in casebook: inout Casebook) {
    let row = Int(rows[number])
    guard row >= 0 else { return }
    casebook.comeNear(participant: block.rows[row].participantHash)
  }

  /// Calls a body with what each claim says that a comparison asks for, and the text in which its
  /// participant stands.
  func withRows(_ body: (Int, TakenRow, Span<UInt8>) -> Void) {
    let content = block.bytes
    let bytes = content.span
    for (number, place) in rows.enumerated() {
      if place >= 0 {
        let row = block.rows[Int(place)]
        body(
          number,
          TakenRow(
            row: Int(place), action: row.action, doneOn: row.doneOn, effort: row.effort,
            participant: row.participant, participantHash: row.participantHash), bytes)
      } else {
        let odd = odd[-1 - Int(place)]
        let text = Array(odd.claim.participant.utf8)
        body(
          number,
          TakenRow(
            row: Int(odd.row), action: odd.indexed.action, doneOn: odd.indexed.doneOn,
            effort: odd.indexed.effort, participant: text.indices,
            participantHash: odd.participantHash), text.span)
      }
    }
  }

  /// Calls a body with the names of each claim and the text in which they stand.
  func withNames(_ body: (Int, SpelledClaim, Span<UInt8>) -> Void) {
    let content = block.bytes
    let bytes = content.span
    for (number, row) in rows.enumerated() {
      guard row < 0 else {
        let row = block.rows[Int(row)]
        body(
          number,
          SpelledClaim(
            claim: row.id, participant: row.participant, action: row.action, doneOn: row.doneOn),
          bytes)
        continue
      }
      let odd = odd[-1 - Int(row)]
      let text = Array(odd.claim.id.utf8) + Array(odd.claim.participant.utf8)
      let idCount = odd.claim.id.utf8.count
      body(
        number,
        SpelledClaim(
          claim: 0..<idCount, participant: idCount..<text.count, action: odd.indexed.action,
          doneOn: odd.indexed.doneOn),
        text.span)
    }
  }
}

extension ClaimBlock {
  /// A row by the plan's numbers; its people have none yet.
  func indexed(_ row: ClaimRow) -> IndexedClaim {
    IndexedClaim(
      participant: 0, action: row.action, doneOn: row.doneOn, agreedOn: row.agreedOn,
      isMissed: row.isMissed, isDeclined: row.isDeclined, effort: row.effort, mentor: nil,
      evidence: .low(row.evidence))
  }

  /// A row by the numbers of plan and casebook.
  fileprivate func indexed(_ row: ClaimRow, in casebook: inout Casebook) -> IndexedClaim {
    var claim = indexed(row)
    let content = self.bytes
    let bytes = content.span
    claim.participant = casebook.number(
      ofParticipant: bytes.extracting(row.participant), hash: row.participantHash)
    if let mentor = row.mentor {
      let name = bytes.extracting(mentor)
      claim.mentor = casebook.number(ofMentor: name, hash: ByteNames.hash(name))
    }
    return claim
  }
}
