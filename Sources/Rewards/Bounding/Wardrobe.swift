/// Facts that the rules pay most for: few sets, of which a resident has one at a time.
struct Wardrobe {
  /// The facts for which most is paid first.
  private(set) var sets: [Facts] = []
  /// By version and action the set that brings its largest bon, if one does.
  private(set) var choice: [[Int?]]

  /// More sets than this are not kept: a witness with more changes would convince nobody.
  private static let mostSets = 4

  init(_ payable: PayableBons) {
    choice = payable.largest.map { $0.map { _ in nil } }
    let bons = payable.largest.indices.flatMap { version in
      payable.largest[version].indices.compactMap { action in
        payable.largest[version][action].map { (version, action, $0) }
      }
    }
    for (version, action, bon) in bons.sorted(by: { $0.2.cents > $1.2.cents }) {
      guard let facts = bon.facts else { continue }
      if let place = sets.firstIndex(where: { $0.agrees(with: facts) }) {
        sets[place].learn(facts)
        choice[version][action] = place
      } else if sets.count < Wardrobe.mostSets {
        choice[version][action] = sets.count
        sets.append(facts)
      }
    }
    if sets.isEmpty { sets = [payable.plan.emptyFacts] }
  }
}

/// Which facts a resident has on which day.
enum Dressing: Hashable {
  /// Always the same.
  case steady(Int)
  /// On the first days of each window of the calendar each of the others for a day, and then the
  /// first until the window ends.
  case turning(Window)

  func set(on day: Day, of count: Int, yearStart: YearStart) -> Int {
    switch self {
    case .steady(let set): return set
    case .turning(let window):
      let first = window.days(around: day, yearStart: yearStart).lowerBound
      let number = Int(day.number - first.number) + 1
      return number < count ? number : 0
    }
  }

  /// The last day through a day on which a set is worn, in the same window or the one before it;
  /// `nil` if it is not.
  func lastDay(of set: Int, through day: Day, _ count: Int, yearStart: YearStart) -> Day? {
    (0..<62).lazy.map { day.adding(days: -$0) }
      .first { self.set(on: $0, of: count, yearStart: yearStart) == set }
  }
}
