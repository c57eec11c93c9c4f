/// The use of one cap by one holder, or of one limit, by day.
package struct UseBook: Sendable {
  /// Sorted by day, each day once.
  private var days: [DayUse] = []
  /// The use of days that were dropped.
  private var dropped = Use.none
  /// The window that was asked for last and its use, kept up to date.
  private var window: (days: ClosedRange<Day>, use: Use)?

  package init() {}

  /// The use of some days, added up.
  ///
  /// - Complexity: Constant while the same days are asked for; else in the number of days.
  package mutating func use(on asked: ClosedRange<Day>) -> Use {
    if let window, window.days == asked { return window.use }
    var use = days(in: asked).reduce(into: Use.none) { $0.add($1.use) }
    if asked == .allTime { use.add(dropped) }
    window = (asked, use)
    return use
  }

  /// The use of some days, day by day.
  package func days(in asked: ClosedRange<Day>) -> ArraySlice<DayUse> {
    days[firstIndex(from: asked.lowerBound)..<firstIndex(after: asked.upperBound)]
  }

  package mutating func add(_ use: Use, on day: Day) {
    if window?.days.contains(day) == true { window?.use.add(use) }
    let index = firstIndex(from: day)
    if index < days.count, days[index].day == day {
      days[index].use.add(use)
    } else {
      days.insert(DayUse(day: day, use: use), at: index)
    }
  }

  /// Reads the end of the book, so that it is near when it is asked for.
  ///
  /// - Returns: Something that was read.
  func touch() -> Int { Int(days.last?.day.number ?? 0) }

  /// Forgets which days before a day were used, when half of what is kept lies there; of them
  /// only the use of all time is known from then on.
  package mutating func drop(before day: Day) {
    guard let first = days.first, first.day < day else { return }
    let count = firstIndex(from: day)
    guard count * 2 >= days.count else { return }
    for old in days[..<count] { dropped.add(old.use) }
    days.removeSubrange(..<count)
  }

  private func firstIndex(from day: Day) -> Int {
    partition { $0 >= day }
  }

  private func firstIndex(after day: Day) -> Int {
    partition { $0 > day }
  }

  /// The first index whose day is beyond a border; days come mostly in order, so from the end.
  private func partition(_ isBeyond: (Day) -> Bool) -> Int {
    var low = 0
    var high = days.count
    if let last = days.last, !isBeyond(last.day) { return high }
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(days[middle].day) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
