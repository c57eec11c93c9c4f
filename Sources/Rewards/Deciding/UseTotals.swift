/// The use of caps by all holders.
///
/// A cap that every version counts over the same window of the calendar has one total a holder,
/// of its current window; others have a book of days. Totals stand in flat arrays where the
/// holder's numbers lead to them, and in a table by holder where they do not.
struct UseTotals: Sendable {
  /// Where a total stands.
  struct Place {
    fileprivate let list: Int
    fileprivate let index: Int
  }

  private struct Total {
    /// The first day of the window, where there is one window.
    var since = Day(number: .min)
    /// The number of its book of days, or −1.
    var book: Int32 = -1
    var use = Use.none
  }

  private let table: UseShape.Table
  /// Shared ones, those of participants, of pairs, and those by holder.
  private var lists: [[Total]]
  private var numbers: [CapHolder: Int] = [:]
  private var books: [UseBook] = []

  private static let shared = 0
  private static let participants = 1
  private static let pairs = 2
  private static let holders = 3

  init(_ table: UseShape.Table) {
    self.table = table
    lists = [Array(repeating: Total(), count: table.sharedCount), [], [], []]
  }

  /// No window that holds a day, or a later one, reaches back further.
  static func horizon(of day: Day) -> Day {
    day.adding(days: -Window.longestSpan)
  }

  // MARK: - Places

  func place(inPair number: Int32, _ first: Int) -> Place? {
    there(Place(list: UseTotals.pairs, index: Int(number) * table.countPerPair + first))
  }

  func place(of holder: CapHolder) -> Place? {
    guard let place = known(holder) else {
      return numbers[holder].map { Place(list: UseTotals.holders, index: $0) }
    }
    return there(place)
  }

  mutating func newPlace(inPair number: Int32, _ first: Int) -> Place {
    made(Place(list: UseTotals.pairs, index: Int(number) * table.countPerPair + first))
  }

  mutating func newPlace(of holder: CapHolder) -> Place {
    if let place = known(holder) { return made(place) }
    let number = numbers[holder] ?? numbers.count
    if number == numbers.count { numbers[holder] = number }
    return made(Place(list: UseTotals.holders, index: number))
  }

  /// The place to which the numbers of a holder lead.
  private func known(_ holder: CapHolder) -> Place? {
    switch table.shapes[Int(holder.ledger)].home {
    case .shared(let first):
      Place(
        list: UseTotals.shared, index: first + Int(max(0, holder.pillar) + max(0, holder.action)))
    case .participant(let first):
      Place(
        list: UseTotals.participants,
        index: Int(holder.participant) * table.countPerParticipant + first
          + Int(max(0, holder.pillar)))
    case .pair, .holder: nil
    }
  }

  private func there(_ place: Place) -> Place? {
    place.index < lists[place.list].count ? place : nil
  }

  private mutating func made(_ place: Place) -> Place {
    let missing = place.index + 1 - lists[place.list].count
    if missing > 0 {
      lists[place.list].append(contentsOf: repeatElement(Total(), count: missing))
    }
    return place
  }

  // MARK: - Use

  mutating func use(at place: Place, of ledger: Int32, on days: ClosedRange<Day>) -> Use {
    let total = lists[place.list][place.index]
    switch table.shapes[Int(ledger)].windows {
    case .none: return .none
    case .one: return total.since == days.lowerBound ? total.use : .none
    case .byDay: return total.book < 0 ? .none : books[Int(total.book)].use(on: days)
    }
  }

  func dailyUse(at place: Place, of ledger: Int32, on days: ClosedRange<Day>) -> [DayUse] {
    let total = lists[place.list][place.index]
    switch table.shapes[Int(ledger)].windows {
    case .none: return []
    case .one:
      guard total.since == days.lowerBound else { return [] }
      return [DayUse(day: days.lowerBound, use: total.use)]
    case .byDay: return total.book < 0 ? [] : Array(books[Int(total.book)].days(in: days))
    }
  }

  mutating func add(_ use: CapUse, at place: Place, done: CalendarDay) {
    switch table.shapes[Int(use.holder.ledger)].windows {
    case .none: break
    case .one(let window):
      let first = done.reach(of: window).lowerBound
      let since = lists[place.list][place.index].since
      guard since <= first else { return }  // nobody asks for that window any more
      if since < first { lists[place.list][place.index] = Total(since: first) }
      lists[place.list][place.index].use.add(use.use)
    case .byDay:
      if lists[place.list][place.index].book < 0 {
        lists[place.list][place.index].book = Int32(books.count)
        books.append(UseBook())
      }
      let book = Int(lists[place.list][place.index].book)
      books[book].add(use.use, on: use.on)
      books[book].drop(before: UseTotals.horizon(of: done.day))
    }
  }
}
