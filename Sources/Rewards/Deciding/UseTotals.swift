/// The use of caps by all holders.
///
/// A cap that every version counts over the same window of the calendar has one total a holder,
/// of its current window; others have a book of days. All totals stand in one array: first those
/// that nobody has to themselves, then those of each owner together, from the day on which one of
/// them is used.
struct UseTotals: Sendable {
  private struct Total {
    /// The first day of the window, where there is one window.
    var since = Day(number: .min)
    /// The number of its book of days, or −1.
    var book: Int32 = -1
    var use = Use.none
  }

  private let table: UseShape.Table
  private var totals: [Total]
  private var books: [UseBook] = []
  /// Where the totals of each owner begin.
  private var participants = Beginnings()
  private var households = Beginnings()
  /// Of households of one, by the participant.
  private var alone = Beginnings()
  private var mentors = Beginnings()
  private var pairs = Beginnings()
  private var holders: [CapHolder: Int32] = [:]
  /// Shared totals whose window is over, since they were told last.
  private var closed: [SharedTotal] = []

  init(_ table: UseShape.Table) {
    self.table = table
    totals = Array(repeating: Total(), count: table.sharedCount)
  }

  /// No window that holds a day, or a later one, reaches back further.
  static func horizon(of day: Day) -> Day {
    day.adding(days: -Window.longestSpan)
  }

  // MARK: - Places

  /// Where the total of a pair stands; `nil` if there is none yet.
  func place(inPair number: Int32, _ first: Int) -> Int? {
    pairs[number].map { $0 + first }
  }

  /// Where the total of any other holder stands; `nil` if there is none yet.
  func place(of holder: CapHolder) -> Int? {
    switch table.shapes[Int(holder.ledger)].home {
    case .shared(let first): first + holder.place
    case .own(.participant, let first):
      participants[holder.participant].map { $0 + first + holder.place }
    case .own(.household, let first): begin(of: holder.household).map { $0 + first + holder.place }
    case .own(.mentor, let first): mentors[holder.mentor].map { $0 + first + holder.place }
    case .own(.pair, _), .holder: holders[holder].map { Int($0) }
    }
  }

  private func begin(of household: CapHolder.Household) -> Int? {
    switch household {
    case .named(let number): households[number]
    case .alone(let participant): alone[participant]
    case .notAsked: nil
    }
  }

  mutating func newPlace(inPair number: Int32, _ first: Int) -> Int {
    if let place = place(inPair: number, first) { return place }
    pairs.begin(number, at: totals.count)
    return grown(by: table.count(per: .pair)) + first
  }

  mutating func newPlace(of holder: CapHolder) -> Int {
    if let place = place(of: holder) { return place }
    switch table.shapes[Int(holder.ledger)].home {
    case .own(let owner, let first):
      switch owner {
      case .participant: participants.begin(holder.participant, at: totals.count)
      case .household: begin(holder.household)
      case .mentor: mentors.begin(holder.mentor, at: totals.count)
      case .pair: preconditionFailure("a pair has its totals by its number")
      }
      return grown(by: table.count(per: owner)) + first + holder.place
    case .shared, .holder:
      holders[holder] = Int32(totals.count)
      return grown(by: 1)
    }
  }

  private mutating func begin(_ household: CapHolder.Household) {
    switch household {
    case .named(let number): households.begin(number, at: totals.count)
    case .alone(let participant): alone.begin(participant, at: totals.count)
    case .notAsked: preconditionFailure("a cap of households is asked about one")
    }
  }

  /// Adds totals.
  ///
  /// - Returns: The first of them.
  private mutating func grown(by count: Int) -> Int {
    totals.append(contentsOf: repeatElement(Total(), count: count))
    return totals.count - count
  }

  /// Reads totals and then their books, so that they are near when they are asked for.
  ///
  /// - Parameter places: Where the totals stand; the numbers of their books afterwards.
  /// - Returns: Something that was read.
  func touch(_ places: inout [Int32]) -> Int {
    for index in places.indices { places[index] = totals[Int(places[index])].book }
    var found = 0
    for book in places where book >= 0 { found &+= books[Int(book)].touch() }
    return found
  }

  // MARK: - Use

  mutating func use(at place: Int, of ledger: Int32, on days: ClosedRange<Day>) -> Use {
    switch table.shapes[Int(ledger)].windows {
    case .none: return .none
    case .one: return totals[place].since == days.lowerBound ? totals[place].use : .none
    case .byDay:
      let book = totals[place].book
      return book < 0 ? .none : books[Int(book)].use(on: days)
    }
  }

  func dailyUse(at place: Int, of ledger: Int32, on days: ClosedRange<Day>) -> [DayUse] {
    let total = totals[place]
    switch table.shapes[Int(ledger)].windows {
    case .none: return []
    case .one:
      guard total.since == days.lowerBound else { return [] }
      return [DayUse(day: days.lowerBound, use: total.use)]
    case .byDay: return total.book < 0 ? [] : Array(books[Int(total.book)].days(in: days))
    }
  }

  /// The largest use of any span of so many days that contains the day in the middle of some days.
  func largestUse(at place: Int, ofSpan length: Int, on days: ClosedRange<Day>) -> Use {
    let book = totals[place].book
    return book < 0
      ? .none : Rewards.largestUse(ofSpan: length, in: books[Int(book)].days(in: days))
  }

  mutating func add(_ use: CapUse, at place: Int, done: CalendarDay) {
    switch table.shapes[Int(use.holder.ledger)].windows {
    case .none: break
    case .one(let window):
      let first = done.reach(of: window).lowerBound
      let since = totals[place].since
      guard since <= first else { return }  // nobody asks for that window any more
      if since < first {
        if place < table.sharedCount { close(place) }
        totals[place] = Total(since: first)
      }
      totals[place].use.add(use.use)
    case .byDay:
      if totals[place].book < 0 {
        totals[place].book = Int32(books.count)
        books.append(UseBook())
      }
      let book = Int(totals[place].book)
      books[book].add(use.use, on: use.on)
      books[book].drop(before: UseTotals.horizon(of: done.day))
    }
  }
}

// MARK: - Shared totals

/// The use of a cap that people share, in one window.
struct SharedTotal: Sendable {
  /// Which cap, and which pillar or action of it.
  let place: Int
  /// The first day of the window.
  let since: Day
  let use: Use
}

extension UseTotals {
  private mutating func close(_ place: Int) {
    guard totals[place].use != .none else { return }
    closed.append(
      SharedTotal(place: place, since: totals[place].since, use: totals[place].use))
  }

  /// The shared totals that are not nothing: of the current windows, and of those that ended
  /// since they were told last.
  mutating func tellShared() -> [SharedTotal] {
    for place in 0..<table.sharedCount { close(place) }
    defer { closed = [] }
    return closed
  }
}

/// Where the totals of owners begin, by their dense numbers.
private struct Beginnings: Sendable {
  /// By the number and one: a claim without a mentor has −1. Nothing began where it says −1.
  private var places: [Int32] = []

  subscript(number: Int32) -> Int? {
    let index = Int(number) + 1
    guard index < places.count, places[index] >= 0 else { return nil }
    return Int(places[index])
  }

  mutating func begin(_ number: Int32, at place: Int) {
    let index = Int(number) + 1
    let missing = index + 1 - places.count
    if missing > 0 { places.append(contentsOf: repeatElement(-1, count: missing)) }
    places[index] = Int32(place)
  }
}

extension CapHolder {
  /// Which of the totals it is, of those that differ by pillar or by action.
  fileprivate var place: Int { Int(max(0, pillar) + max(0, action)) }
}
