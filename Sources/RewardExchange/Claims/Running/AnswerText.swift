import Rewards

/// Writes answers as CSV, with all words made beforehand.
///
/// The ids of claims and participants are never quoted: they begin with a letter or digit and have
/// no comma, quotation mark, space or line break.
struct AnswerText: Sendable {
  private let actions: WordTable
  private let pillars: WordTable
  private let outcomes: WordTable
  private let reasons: WordTable
  private let reasonCodes: [String]
  private let decimals: Int

  /// The header, with its line break.
  static let header = Array(
    "claim,participant,action,pillar,done_on,outcome,amount,reasons,payouts\n".utf8)

  /// The texts under a plan.
  init(_ plan: RewardPlan) {
    actions = WordTable(cells: plan.actions.names)
    pillars = WordTable(cells: plan.pillars.names)
    outcomes = WordTable(cells: DecisionOutcome.allCases.map(\.rawValue))
    reasonCodes = plan.reasonCodes
    reasons = WordTable(cells: reasonCodes)
    decimals = plan.currency.decimals
  }
}

/// The parts of a claim that stand in its decision as they were written.
struct SpelledClaim: Sendable {
  /// Where the id of the claim stands in some text, by its bytes.
  let claim: Range<Int>
  /// Where the id of the participant stands in the same text.
  let participant: Range<Int>
  /// The action by the plan's number.
  let action: Int32
  /// The day on which it was done.
  let doneOn: Day
}

// MARK: - Writing

extension AnswerText {
  /// Where the text of the last day stands, which is mostly the day of the next claim too.
  struct WrittenDay {
    fileprivate var day = Day(number: .min)
    fileprivate var stretch = 0..<0
  }

  /// The lines of answers on claims, each with its line break.
  func lines(of claims: TakenClaims, _ answers: [Answer]) -> [UInt8] {
    var mostBytes = 0
    claims.withNames { number, names, _ in
      mostBytes += self.mostBytes(of: answers[number], names)
    }
    return Pen.text(ofAtMost: mostBytes) { pen in
      var day = WrittenDay()
      claims.withNames { number, names, text in
        write(answers[number], names, in: text, day: &day, with: &pen)
      }
    }
  }

  /// As many bytes as the text of an answer can have.
  func mostBytes(of answer: Answer, _ names: SpelledClaim) -> Int {
    names.claim.count + names.participant.count + longestOfWords + mostBytes(of: answer.rest)
  }

  private var longestOfWords: Int {
    actions.longest + pillars.longest + outcomes.longest + reasons.longest
      + 2 * (Pen.mostBytesOfDay + Pen.mostBytesOfMoney) + 10
  }

  private func mostBytes(of rest: AnswerRest?) -> Int {
    guard let rest else { return 0 }
    return rest.reasons.count * (2 * reasons.longest + 2)
      + rest.payouts.count * (Pen.mostBytesOfDay + Pen.mostBytesOfMoney + 2)
  }

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - answer: How the claim came out.
  ///   - names: The claim's names.
  ///   - text: The text that the names are stretches of.
  ///   - day: What this pen wrote as the last day.
  ///   - pen: Has room for ``mostBytes(of:_:)``.
  func write(
    _ answer: Answer, _ names: SpelledClaim, in text: Span<UInt8>,
    day: inout WrittenDay, with pen: inout Pen
  ) {
    pen.write(text, names.claim)
    pen.write(.comma)
    pen.write(text, names.participant)
    pen.write(.comma)
    actions.write(Int(names.action), with: &pen)
    pen.write(.comma)
    if answer.pillar >= 0 { pillars.write(Int(answer.pillar), with: &pen) }
    pen.write(.comma)
    write(names.doneOn, &day, with: &pen)
    pen.write(.comma)
    outcomes.write(Int(answer.outcome), with: &pen)
    pen.write(.comma)
    let amount = pen.count
    pen.write(cents: answer.cents, decimals: decimals)
    let amountEnd = pen.count
    pen.write(.comma)
    if let rest = answer.rest {
      write(rest, with: &pen)
    } else {
      if answer.reason >= 0 { reasons.write(Int(answer.reason), with: &pen) }
      pen.write(.comma)
      if answer.isPaidAtOnce {
        pen.repeatText(from: day.stretch)
        pen.write(UInt8(ascii: "="))
        pen.repeatText(from: amount..<amountEnd)
      }
    }
    pen.write(.lineFeed)
  }

  private func write(_ doneOn: Day, _ day: inout WrittenDay, with pen: inout Pen) {
    guard day.day != doneOn || day.stretch.isEmpty else {
      return pen.repeatText(from: day.stretch)
    }
    let start = pen.count
    pen.write(doneOn)
    day = WrittenDay(day: doneOn, stretch: start..<pen.count)
  }

  /// Writes the last two cells of an answer that has more to say.
  private func write(_ rest: AnswerRest, with pen: inout Pen) {
    if rest.reasons.count == 1 {
      reasons.write(Int(rest.reasons[0]), with: &pen)
    } else {
      var cell: [UInt8] = []
      let codes = rest.reasons.map { reasonCodes[Int($0)] }
      CSVText.append(codes.joined(separator: ";"), to: &cell)
      pen.write(cell.span)
    }
    pen.write(.comma)
    for (index, payout) in rest.payouts.enumerated() {
      if index > 0 { pen.write(UInt8(ascii: ";")) }
      pen.write(payout.on)
      pen.write(UInt8(ascii: "="))
      pen.write(cents: payout.amount.cents, decimals: decimals)
    }
  }
}
