/// What deciding reads of the past.
///
/// One `decide` serves rows of a database and arrays in memory: only where the history is kept
/// differs. A store that can fail says so in `Failure`; memory never does.
package protocol History {
  associatedtype Failure: Error

  /// Whether a claim of the same participant, action, day and outcome counts already.
  mutating func hasSame(as claim: IndexedClaim) throws(Failure) -> Bool

  /// The first day on which the participant did an action in a claim that was approved,
  /// reduced or recognised, for any reason but that it was missed.
  mutating func firstDay(of action: Int, by participant: Int32) throws(Failure) -> Day?

  /// The run of the participant and the action as it stands.
  mutating func run(of claim: IndexedClaim) throws(Failure) -> RunState

  /// How many bons were paid to the participant for the action, by the day on which the action
  /// was done, on some days; sorted by day.
  mutating func paidBons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Failure) -> [DayUse]

  /// How many bons were paid to the participant for the action on some days, added up.
  mutating func bons(of claim: IndexedClaim, on days: ClosedRange<Day>) throws(Failure) -> Int64

  /// The use of a cap on some days, added up.
  mutating func use(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Failure) -> Use

  /// The use of a cap on some days, day by day, sorted.
  mutating func dailyUse(
    of holder: CapHolder, on days: ClosedRange<Day>
  ) throws(Failure) -> [DayUse]

  /// The largest use of a cap in any span of so many days that contains a day, where `days` are
  /// those of all such spans.
  mutating func largestUse(
    of holder: CapHolder, ofSpan length: Int, on days: ClosedRange<Day>
  ) throws(Failure) -> Use
}

extension History {
  package mutating func bons(
    of claim: IndexedClaim, on days: ClosedRange<Day>
  ) throws(Failure) -> Int64 {
    try paidBons(of: claim, on: days).reduce(into: Use.none) { $0.add($1.use) }.bons
  }

  package mutating func largestUse(
    of holder: CapHolder, ofSpan length: Int, on days: ClosedRange<Day>
  ) throws(Failure) -> Use {
    Rewards.largestUse(ofSpan: length, in: try dailyUse(of: holder, on: days))
  }
}

extension ClosedRange where Bound == Day {
  /// All time.
  package static let allTime = Day(number: .min)...Day(number: .max)
}

/// The largest use of any span of so many consecutive days that contains a day.
///
/// - Parameters:
///   - length: How many days a span has, at least 1.
///   - days: The use by day, sorted, of all spans that contain the day.
/// - Returns: The most money and the most bons of a span, which need not be the same span.
package func largestUse(
  ofSpan length: Int, in days: some RandomAccessCollection<DayUse>
) -> Use {
  var largest = Use.none
  var sum = Use.none
  var first = days.startIndex
  for last in days.indices {
    sum.add(days[last].use)
    while Int(days[last].day.number) - Int(days[first].day.number) >= length {
      sum.cents -= days[first].use.cents
      sum.bons -= days[first].use.bons
      days.formIndex(after: &first)
    }
    largest.cents = max(largest.cents, sum.cents)
    largest.bons = max(largest.bons, sum.bons)
  }
  return largest
}
