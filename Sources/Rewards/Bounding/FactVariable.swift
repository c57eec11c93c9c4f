/// A fact that conditions or amounts ask for, with the values between which something can change.
struct FactVariable {
  /// Where its words begin in ``Facts``.
  let offset: Int
  let kind: Kind
  /// What the conditions test of it.
  var checks: [Condition.Check] = []
  /// Whether every single value can matter, as where a table of weights has a row for each.
  var isEachValueApart = false

  enum Kind {
    /// Whole numbers of a range: integers, rungs, booleans, and choices by their index.
    case number(ClosedRange<Int64>)
    case date
    case set(AttributeSlot)
  }

  init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  init(_ slot: AttributeSlot) {
    switch slot.type {
    case .integer: self.init(offset: slot.offset, kind: .number(0...AttributeType.largestInteger))
    case .boolean: self.init(offset: slot.offset, kind: .number(0...1))
    case .date: self.init(offset: slot.offset, kind: .date)
    case .oneOf(let options):
      self.init(offset: slot.offset, kind: .number(0...Int64(max(1, options.count) - 1)))
    case .setOf: self.init(offset: slot.offset, kind: .set(slot))
    }
  }

  /// One value of each class, in words, such that all values of a class pass the same tests on a
  /// day; of numbers the largest of the class. `nil` if there are more than so many classes.
  func classes(on day: Day, most: Int) -> [[Int64]]? {
    switch kind {
    case .number(let domain): numbers(of: domain, most: most)
    case .date: dates(on: day).map { [$0] }
    case .set(let slot): sets(of: slot, most: most)
    }
  }

  /// A day of birth, of moving in: any that an input file can hold.
  static let dates = Int64(Day.earliest.number)...Int64(Day.latest.number)
}

// MARK: - Numbers and days

extension FactVariable {
  private func numbers(of domain: ClosedRange<Int64>, most: Int) -> [[Int64]]? {
    if isEachValueApart {
      return domain.count <= most ? domain.map { [$0] } : nil
    }
    let starts = checks.flatMap { check -> [Int64] in
      guard case .number(let test) = check else { return [] }
      return test.classStarts
    }
    let ends = FactVariable.ends(of: domain, startingAnewAt: starts)
    return ends.count <= most ? ends.map { [$0] } : nil
  }

  private func dates(on day: Day) -> [Int64] {
    let starts = checks.flatMap { check -> [Int64] in
      switch check {
      case .day(let range):
        return [range.first.map { Int64($0.number) }, range.last.map { Int64($0.number) + 1 }]
          .compactMap { $0 }
      case .years(let test):
        return test.classStarts.compactMap { years in
          FactVariable.lastDate(ofAge: years, on: day).map { $0 + 1 }
        }
      case .number, .set: return []
      }
    }
    return FactVariable.ends(of: FactVariable.dates, startingAnewAt: starts)
  }

  /// The last value of each class of a domain.
  private static func ends(
    of domain: ClosedRange<Int64>, startingAnewAt starts: [Int64]
  ) -> [Int64] {
    let inside = Set(starts.filter { domain.lowerBound < $0 && $0 <= domain.upperBound })
    return inside.sorted().map { $0 - 1 } + [domain.upperBound]
  }

  /// The last date from which so many full years or more have passed on a day.
  private static func lastDate(ofAge years: Int64, on day: Day) -> Int64? {
    last(in: dates) { Int64(Day(number: Int32($0)).fullYears(until: day)) >= years }
  }

  /// The last number of a range that passes a test, where none passes after one that fails.
  private static func last(in range: ClosedRange<Int64>, _ passes: (Int64) -> Bool) -> Int64? {
    guard passes(range.lowerBound) else { return nil }
    var (passing, end) = (range.lowerBound, range.upperBound + 1)
    while passing + 1 < end {
      let middle = passing + (end - passing) / 2
      if passes(middle) { passing = middle } else { end = middle }
    }
    return passing
  }

  /// The days of a span on which the classes of dates come to stand otherwise to each other: those
  /// on which a border that stands still reaches an age that is tested.
  func turningDays(in days: ClosedRange<Day>) -> [Day] {
    var still = [FactVariable.dates.lowerBound, FactVariable.dates.upperBound]
    var ages: [Int64] = []
    for check in checks {
      switch check {
      case .day(let range):
        for end in [range.first, range.last].compactMap({ $0 }) {
          still += (-1...1).map { Int64(end.number) + $0 }
        }
      case .years(let test): ages += test.classStarts
      case .number, .set: break
      }
    }
    let span = Int64(days.lowerBound.number)...Int64(days.upperBound.number)
    return still.flatMap { date in
      ages.compactMap { age -> Day? in
        let lastBefore = FactVariable.last(in: span) {
          Int64(Day(number: Int32(date)).fullYears(until: Day(number: Int32($0)))) < age
        }
        guard let lastBefore, lastBefore < span.upperBound else { return nil }
        return Day(number: Int32(lastBefore + 1))
      }
    }
  }
}

extension NumberTest {
  /// The numbers at which the answer can change: it is the same from one to before the next.
  fileprivate var classStarts: [Int64] {
    switch self {
    case .range(let from, let through): [from] + (through < .max ? [through + 1] : [])
    case .oneOf(let numbers): numbers.flatMap { $0 < .max ? [$0, $0 + 1] : [$0] }
    }
  }
}

// MARK: - Sets

extension FactVariable {
  /// Tests only count how many options of a list a set has. So options that are in the same lists
  /// can stand for each other, and a class says how many there are of each such group.
  private func sets(of slot: AttributeSlot, most: Int) -> [[Int64]]? {
    var classes: [[Int]] = [[]]
    for group in groups(of: slot) {
      guard classes.count * (group.count + 1) <= most else { return nil }
      classes = classes.flatMap { chosen in
        (0...group.count).map { chosen + group.prefix($0) }
      }
    }
    return classes.map { OptionSetWords.words(of: $0, count: slot.wordCount) }
  }

  private func groups(of slot: AttributeSlot) -> [[Int]] {
    let lists = checks.flatMap { check -> [[Int64]] in
      guard case .set(let test) = check else { return [] }
      let all = OptionSetWords.words(of: slot.type.options.indices, count: slot.wordCount)
      let counted = test.count == nil ? nil : test.among ?? all
      return [test.anyOf, test.allOf, test.noneOf, counted].compactMap { $0 }
    }
    var groups: [(lists: [Bool], options: [Int])] = []
    for option in slot.type.options.indices {
      let bit = OptionSetWords.words(of: [option], count: slot.wordCount)
      let isIn = lists.map { list in zip(list, bit).contains { $0 & $1 != 0 } }
      guard isIn.contains(true) else { continue }
      if let index = groups.firstIndex(where: { $0.lists == isIn }) {
        groups[index].options.append(option)
      } else {
        groups.append((isIn, [option]))
      }
    }
    return groups.map(\.options)
  }
}
