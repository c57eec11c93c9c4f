import Rewards

/// What people who are erased further on in a ledger used of caps, as the entries say that keep
/// the sums: the most that a decision before those entries can have seen of them.
struct LaterUses {
  /// By holder, on the first days of windows.
  private var books: [String: UseBook] = [:]
  private var usesOfEntries: [Int64: [ErasedUse]] = [:]

  /// - Parameter uses: What entries sum up, by their numbers.
  init(_ uses: [Int64: [ErasedUse]]) {
    usesOfEntries = uses
    for use in uses.values.joined() { add(use, sign: 1) }
  }

  /// Those of a whole ledger, seen from before its first entry.
  init(in file: Statements) throws(LedgerError) {
    let found = try file.all(
      """
      SELECT number, kind, content FROM entry JOIN detail ON detail.entry = number
      WHERE kind IN ('carried-over', 'forgotten', 'retained')
      """
    ) { ($0.int(0), $0.text(1), $0.text(2)) }
    var uses: [Int64: [ErasedUse]] = [:]
    for (entry, kind, text) in found {
      // What cannot be read is a fault where it stands.
      guard let kind = EntryKind(rawValue: kind), let details = Details(text, kind: kind)
      else { continue }
      uses[entry] = details.event.erasedUses
    }
    self.init(uses)
  }

  /// Goes past an entry: what it sums up is in the tables from now on.
  mutating func pass(_ entry: Int64) {
    guard let uses = usesOfEntries.removeValue(forKey: entry) else { return }
    for use in uses { add(use, sign: -1) }
  }

  private mutating func add(_ use: ErasedUse, sign: Int64) {
    // What a damaged file says may be too large to change its sign.
    let most = Use(
      cents: sign &* use.mostCents.clamped, bons: sign &* use.mostBons.clamped)
    books[use.holder, default: UseBook()].add(most, on: use.on)
  }

  /// The most that they used of a cap on some days, day by day.
  func days(of holder: String, in days: ClosedRange<Day>) -> ArraySlice<DayUse> {
    books[holder]?.days(in: days) ?? []
  }
}

extension LedgerEvent {
  fileprivate var erasedUses: [ErasedUse] {
    switch self {
    case .carriedOver(let carried): carried.uses
    case .forgotten(let erasure), .retained(let erasure): erasure.uses
    default: []
    }
  }
}

extension Int64 {
  /// An amount that many can be summed of.
  fileprivate var clamped: Int64 { Swift.min(Swift.max(self, 0), 1 << 48) }
}

/// Stands beside the tables while an act is done again, and tells what they do not hold any more:
/// what people used of caps who were erased after the act.
///
/// Without answers it only notes whether there may be such use. With the answers that a decision
/// wrote down it gives those, if they lie between what is known without the erased people and
/// that with all that they ever used; so nothing but them can explain a difference.
final class Witness {
  private let later: LaterUses
  /// What the decision was told of caps, in order; `nil` where that is not known.
  private var told: ArraySlice<HistoryAnswer>?
  /// Whether erased people may have used something of what was asked for.
  private(set) var isInDoubt = false
  /// Whether an answer cannot have been given.
  private(set) var isContradicted = false

  /// - Parameters:
  ///   - later: What was used by people who were erased after the act.
  ///   - answers: What the act was told of the past, if it wrote that down.
  init(_ later: LaterUses, telling answers: [HistoryAnswer]? = nil) {
    self.later = later
    told =
      answers?.filter { answer in
        switch answer {
        case .use, .days: true
        case .same, .firstDay, .run, .bons: false
        }
      }[...]
  }

  /// What the act was told of a cap on some days.
  ///
  /// - Parameters:
  ///   - holder: Whose total it is.
  ///   - days: The days.
  ///   - known: What is known of it now.
  /// - Returns: What was told; what is known, where that is not known or cannot be.
  func use(of holder: String, on days: ClosedRange<Day>, known: Use) -> Use {
    let most = later.days(of: holder, in: days).reduce(into: Use.none) { $0.add($1.use) }
    if most != .none { isInDoubt = true }
    guard told != nil else { return known }
    guard case .use(let use)? = told?.popFirst(), use.lies(from: known, to: most) else {
      isContradicted = true
      return known
    }
    return use
  }

  /// The same day by day. It is asked for where a window rolls, and there each day's sum stands
  /// on the day itself; so each day has bounds of its own.
  func dailyUse(
    of holder: String, on days: ClosedRange<Day>, known: [DayUse]
  ) -> [DayUse] {
    let most = later.days(of: holder, in: days)
    if most.contains(where: { $0.use != .none }) { isInDoubt = true }
    guard told != nil else { return known }
    guard case .days(let uses)? = told?.popFirst(),
      Witness.lie(uses, from: known, to: Array(most))
    else {
      isContradicted = true
      return known
    }
    return uses
  }

  private static func lie(_ uses: [DayUse], from known: [DayUse], to more: [DayUse]) -> Bool {
    func byDay(_ days: [DayUse]) -> [Day: Use] {
      Dictionary(days.map { ($0.day, $0.use) }, uniquingKeysWith: { first, _ in first })
    }
    let (used, least, most) = (byDay(uses), byDay(known), byDay(more))
    return Set(used.keys).union(least.keys).allSatisfy { day in
      (used[day] ?? .none).lies(from: least[day] ?? .none, to: most[day] ?? .none)
    }
  }
}

extension Use {
  /// Whether it is at least as much, and at most so much more.
  fileprivate func lies(from least: Use, to more: Use) -> Bool {
    var most = least
    most.add(more)
    return (least.cents...max(least.cents, most.cents)).contains(cents)
      && (least.bons...max(least.bons, most.bons)).contains(bons)
  }
}
