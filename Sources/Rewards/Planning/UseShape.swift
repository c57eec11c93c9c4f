/// How the use of one ledger of caps is kept in memory: where, and of which windows.
struct UseShape: Sendable {
  /// Where the total of a holder stands.
  enum Home: Hashable, Sendable {
    /// One total for the programme, or one a pillar, or one an action: from a first one on.
    case shared(first: Int)
    /// Among the totals of an owner: one, or one a pillar.
    case own(Owner, first: Int)
    /// By the holder itself: whatever is more than an owner and a pillar.
    case holder
  }

  /// Whose totals stand together, one owner's after the other's.
  enum Owner: Int, CaseIterable, Sendable {
    case participant, household, mentor
    /// A participant and an action.
    case pair
  }

  private(set) var home: Home = .holder
  private(set) var windows: WindowsAsked = .none

  /// The shapes of all ledgers of caps, and how many totals each kind of home has.
  struct Table: Sendable {
    private(set) var shapes: [UseShape] = []
    private(set) var sharedCount = 0
    /// How many totals each kind of owner has.
    private var ownCounts = Array(repeating: 0, count: Owner.allCases.count)
    private let actionCount: Int
    private let pillarCount: Int

    init(_ versions: [VersionPlan], actionCount: Int, pillarCount: Int) {
      (self.actionCount, self.pillarCount) = (actionCount, pillarCount)
      let ledgerCount = versions.flatMap(\.caps).map { $0.ledger + 1 }.max() ?? 0
      shapes = Array(repeating: UseShape(), count: ledgerCount)
      var isThere = Array(repeating: false, count: ledgerCount)
      for cap in versions.flatMap(\.caps) {
        if !isThere[cap.ledger] {
          isThere[cap.ledger] = true
          shapes[cap.ledger].home = home(cap.per)
        }
        if cap.beyond == .defer {
          shapes[cap.ledger].windows = .byDay
        } else {
          shapes[cap.ledger].windows.ask(cap.window)
        }
      }
    }

    /// How many totals an owner has.
    func count(per owner: Owner) -> Int { ownCounts[owner.rawValue] }

    /// How many totals a holder has: one a pillar, one an action, or one.
    func width(of per: CapPlan.Holders) -> Int {
      per.contains(.pillar) ? pillarCount : per == .action ? actionCount : 1
    }

    private mutating func home(_ per: CapPlan.Holders) -> Home {
      let width = width(of: per)
      guard !UseShape.isShared(per) else {
        defer { sharedCount += width }
        return .shared(first: sharedCount)
      }
      guard let owner = UseShape.owner(of: per) else { return .holder }
      defer { ownCounts[owner.rawValue] += width }
      return .own(owner, first: ownCounts[owner.rawValue])
    }
  }

  private static func isShared(_ per: CapPlan.Holders) -> Bool {
    [[], .pillar, .action].contains(per)
  }

  private static func owner(of per: CapPlan.Holders) -> Owner? {
    switch per {
    case .participant, [.participant, .pillar]: .participant
    case .household, [.household, .pillar]: .household
    case .mentor, [.mentor, .pillar]: .mentor
    case [.participant, .action]: .pair
    default: nil
    }
  }
}

/// Over which windows something is asked, in all versions together.
enum WindowsAsked: Hashable, Sendable {
  /// It is never asked.
  case none
  /// Always over the same window, which is of the calendar or all time. Then one total is
  /// enough, because days never fall: a new window begins at nothing.
  case one(Window)
  /// Over several, over spans of days, or over windows to come: each day is kept.
  case byDay

  mutating func ask(_ window: Window) {
    switch self {
    case .none: self = window.isCalendar || window == .programme ? .one(window) : .byDay
    case .one(window), .byDay: break
    case .one: self = .byDay
    }
  }
}
