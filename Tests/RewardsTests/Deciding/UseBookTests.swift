import Rewards
import Testing

@Suite("a book of use")
struct UseBookTests {
  /// A book that keeps every entry and adds them up each time.
  private struct SlowBook {
    var entries: [(day: Day, use: Use)] = []

    func use(on days: ClosedRange<Day>) -> Use {
      entries.filter { days.contains($0.day) }.reduce(into: Use.none) { $0.add($1.use) }
    }

    func days(in days: ClosedRange<Day>) -> [DayUse] {
      Set(entries.map(\.day)).filter(days.contains).sorted().map {
        DayUse(day: $0, use: use(on: $0...$0))
      }
    }
  }

  private func window(_ random: inout SeededGenerator, around day: Int32) -> ClosedRange<Day> {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .allTime
    case 1:
      return Window.week.days(around: Day(number: day), yearStart: .january)
    default:
      let first = day + Int32.random(in: -15...15, using: &random)
      return Day(number: first)...Day(number: first + Int32.random(in: 0...20, using: &random))
    }
  }

  @Test(
    "gives what adding up every entry gives, with entries in days to come",
    arguments: UInt64(1)...40)
  func slowBook(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (book, slow) = (UseBook(), SlowBook())
    var day: Int32 = 0
    var asked = window(&random, around: 0)
    for _ in 0..<120 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: day += Int32.random(in: 0...3, using: &random)
      case 1, 2:
        // As deciding does it: mostly on the day itself, sometimes on days to come, and now and
        // then before, where a claim's own window still takes a part.
        let on = Day(
          number: day
            + (Int32.random(in: 0..<3, using: &random) == 0
              ? Int32.random(in: -3...30, using: &random) : 0))
        let use = Use(
          cents: Int64.random(in: 0...50, using: &random),
          bons: Int64.random(in: 0...1, using: &random))
        book.add(use, on: on)
        slow.entries.append((on, use))
      case 3: asked = window(&random, around: day)
      default: break
      }
      #expect(book.use(on: asked) == slow.use(on: asked))
      #expect(Array(book.days(in: asked)) == slow.days(in: asked))
    }
  }

  @Test(
    "knows the same of all time and of the days that are left, when earlier ones are dropped",
    arguments: [Int32(0), 1, 15, 16, 29, 30, 31])
  func dropping(_ border: Int32) {
    var book = UseBook()
    for day in Int32(0)..<30 { book.add(Use(cents: Int64(day) + 1, bons: 1), on: Day(number: day)) }
    var shorter = book
    shorter.drop(before: Day(number: border))
    #expect(shorter.use(on: .allTime) == Use(cents: 465, bons: 30))
    for first in border...32 {
      let days = Day(number: first)...Day(number: first + 5)
      #expect(shorter.use(on: days) == book.use(on: days))
    }
    // Few days are not worth the work: they go when half of the book does.
    let kept = shorter.days(in: .allTime).count
    #expect(kept == (border >= 15 ? max(0, 30 - Int(border)) : 30))
    shorter.add(Use(cents: 7, bons: 1), on: Day(number: 40))
    #expect(shorter.use(on: .allTime) == Use(cents: 472, bons: 31))
  }

  @Test("holds nothing at first")
  func empty() {
    var book = UseBook()
    #expect(book.use(on: .allTime) == .none)
    #expect(book.days(in: .allTime).isEmpty)
  }

  @Test("stays at the largest number instead of passing it")
  func largest() {
    var use = Use(cents: .max - 1, bons: 1)
    use.add(Use(cents: 1, bons: 1))
    #expect(use == Use(cents: .max, bons: 2))
    use.add(Use(cents: 1))
    #expect(use == Use(cents: .max, bons: 2))
  }
}

@Suite("the largest use of a span of days")
struct LargestUseTests {
  struct Case: Sendable {
    let length: Int
    let cents: Int64
    let bons: Int64

    init(_ length: Int, _ cents: Int64, _ bons: Int64) {
      self.length = length
      self.cents = cents
      self.bons = bons
    }
  }

  /// 10 on day 0, 20 in two bons on day 3, 30 on day 6.
  private static let days = [
    DayUse(day: Day(number: 0), use: Use(cents: 10, bons: 1)),
    DayUse(day: Day(number: 3), use: Use(cents: 20, bons: 2)),
    DayUse(day: Day(number: 6), use: Use(cents: 30, bons: 1)),
  ]

  @Test(
    "holds days that lie less than its length apart",
    arguments: [
      Case(1, 30, 2), Case(3, 30, 2), Case(4, 50, 3), Case(6, 50, 3), Case(7, 60, 4),
      Case(400, 60, 4),
    ])
  func spans(_ example: Case) {
    let largest = largestUse(ofSpan: example.length, in: LargestUseTests.days)
    #expect(largest == Use(cents: example.cents, bons: example.bons))
  }

  @Test("of no days is none")
  func noDays() {
    #expect(largestUse(ofSpan: 7, in: []) == .none)
  }

  @Test("is that of the best of all spans that hold a day", arguments: UInt64(1)...20)
  func bruteForce(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let length = Int.random(in: 1...9, using: &random)
      let used = Set((0..<8).map { _ in Int32.random(in: 0..<30, using: &random) }).sorted()
      let book = used.map {
        DayUse(
          day: Day(number: $0),
          use: Use(
            cents: Int64.random(in: 0...99, using: &random),
            bons: Int64.random(in: 0...2, using: &random)))
      }
      let day = Int32.random(in: 0..<30, using: &random)
      var best = Use.none
      for first in (day - Int32(length) + 1)...day {
        let span = book.filter { (first..<first + Int32(length)).contains($0.day.number) }
        best.cents = max(best.cents, span.reduce(0) { $0 + $1.use.cents })
        best.bons = max(best.bons, span.reduce(0) { $0 + $1.use.bons })
      }
      let reach = (day - Int32(length) + 1)...(day + Int32(length) - 1)
      let near = book.filter { reach.contains($0.day.number) }
      #expect(largestUse(ofSpan: length, in: near) == best)
    }
  }
}
