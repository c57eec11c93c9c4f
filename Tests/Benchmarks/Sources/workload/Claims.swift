import Drawing

/// A claim as numbers.
struct InventedClaim {
  /// From 1 on.
  let number: Int
  /// From 1 on.
  let person: Int
  /// From 1 on.
  let action: Int
  /// Since 1 January 2018.
  let day: Int
}

/// Claims of one year, drawn one by one.
struct Claims: Sequence, IteratorProtocol {
  private let workload: Workload
  private let count: Int
  private let people: Int
  private let order: Shuffle
  private var draw = Draw(seed: 1)
  private var index = 0

  init(of workload: Workload, count: Int) {
    self.workload = workload
    self.count = count
    people = workload.people(making: count)
    order = Shuffle(of: count)
  }

  mutating func next() -> InventedClaim? {
    guard index < count else { return nil }
    defer { index += 1 }
    let person = 1 + draw.next(below: people)
    return InventedClaim(
      number: 1 + (workload == .shuffledIDs ? order[index] : index), person: person,
      action: action(of: person),
      day: (workload == .unsorted ? order[index] : index) * Days.ofYear / count)
  }

  /// One of the person's habits, or any action.
  private mutating func action(of person: Int) -> Int {
    let habits = workload.habits
    guard draw.happens(habits.inTen, in: 10) else {
      return 1 + draw.next(below: workload.actions)
    }
    var habit = Draw(seed: UInt64(person * habits.actions + draw.next(below: habits.actions)))
    return 1 + habit.next(below: workload.actions)
  }
}

/// The numbers from 0 to less than a count, each once, in no order; none of them is kept.
///
/// A Feistel network shuffles a square that is at least as large, and what falls outside the
/// count is shuffled on until it falls inside.
struct Shuffle {
  private let count: Int
  private let halfBits: Int

  init(of count: Int) {
    self.count = count
    var bits = 1
    while 1 << (2 * bits) < count { bits += 1 }
    halfBits = bits
  }

  subscript(index: Int) -> Int {
    var place = index
    repeat { place = shuffled(place) } while place >= count
    return place
  }

  private func shuffled(_ place: Int) -> Int {
    let side = 1 << halfBits
    var (left, right) = (place >> halfBits, place & (side - 1))
    for round in 1...4 {
      var draw = Draw(seed: UInt64(right * 8 + round))
      (left, right) = (right, left ^ draw.next(below: side))
    }
    return left << halfBits | right
  }
}

/// The days of 2017 and 2018.
enum Days {
  static let ofYear = 365
  /// How many of the texts are of 2017.
  static let of2017 = ofYear

  /// `2017-01-01` to `2018-12-31`.
  static let texts: [String] = [2017, 2018].flatMap { year in
    zip(1..., [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]).flatMap { month, days in
      (1...days).map { day in
        Numbered("\(year)-", digits: 2).text(month) + Numbered("-", digits: 2).text(day)
      }
    }
  }
}
