/// What deciding asked of the past and was told. With the answers a decision can be made again,
/// step by step, without the past itself.
package enum HistoryAnswer: Hashable, Sendable {
  case same(Bool)
  case firstDay(Day?)
  case run(RunState)
  case bons([DayUse])
  case use(Use)
  case days([DayUse])
}

/// A history that writes down each answer that it gives.
package struct RecordingHistory<Past: History>: History {
  package private(set) var past: Past
  package private(set) var answers: [HistoryAnswer] = []

  package init(_ past: Past) {
    self.past = past
  }

  package mutating func hasSame(as claim: IndexedClaim) throws(Past.Failure) -> Bool {
    let answer = try past.hasSame(as: claim)
    answers.append(.same(answer))
    return answer
  }

  package mutating func firstDay(
    of action: Int, by participant: Int32
  ) throws(Past.Failure) -> Day? {
    let answer = try past.firstDay(of: action, by: participant)
    answers.append(.firstDay(answer))
    return answer
  }

  package mutating func run(of claim: IndexedClaim) throws(Past.Failure) -> RunState {
    let answer = try past.run(of: claim)
    answers.append(.run(answer))
    return answer
  }

  package mutating func paidBons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> [DayUse] {
    let answer = try past.paidBons(of: claim, on: days)
    answers.append(.bons(answer))
    return answer
  }

  package mutating func use(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> Use {
    let answer = try past.use(of: holder, on: days)
    answers.append(.use(answer))
    return answer
  }

  package mutating func dailyUse(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Past.Failure) -> [DayUse] {
    let answer = try past.dailyUse(of: holder, on: days)
    answers.append(.days(answer))
    return answer
  }
}

/// A past that is only answers that were written down.
package struct RecordedHistory: History {
  /// The answers do not fit the questions: other rules ask now than asked then.
  package struct Mismatch: Error {}

  private var answers: ArraySlice<HistoryAnswer>

  package init(_ answers: [HistoryAnswer]) {
    self.answers = answers[...]
  }

  package mutating func hasSame(as claim: IndexedClaim) throws(Mismatch) -> Bool {
    guard case .same(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }

  package mutating func firstDay(of action: Int, by participant: Int32) throws(Mismatch) -> Day? {
    guard case .firstDay(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }

  package mutating func run(of claim: IndexedClaim) throws(Mismatch) -> RunState {
    guard case .run(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }

  package mutating func paidBons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Mismatch) -> [DayUse] {
    guard case .bons(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }

  package mutating func use(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Mismatch) -> Use {
    guard case .use(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }

  package mutating func dailyUse(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Mismatch) -> [DayUse] {
    guard case .days(let answer)? = answers.popFirst() else { throw Mismatch() }
    return answer
  }
}
