/// How claims are put together for a witness.
struct WitnessPlan {
  /// The days on which what is done may be paid.
  let days: ClosedRange<Day>
  /// From here on runs are prepared and, where money is put off, paid.
  let start: Day
  let dressing: Dressing
  let order: Order
  let taking: Taking
  let people: Int

  enum Order: CaseIterable {
    case largestFirst
    /// What is paid once in the whole programme comes after what can be paid again in another year.
    case onceLast
    case smallestFirst
  }

  /// What becomes of a claim that a cap would lower.
  enum Taking: CaseIterable {
    /// It is made on a day after those that are paid in full.
    case whatIsLeft
    /// It is made only if all of it is paid at once: what is put off may come too late.
    case onlyAtOnce
    /// It is not made: what it would use up may bring more later.
    case onlyInFull
  }
}
