public import Rewards

/// What the books come to.
public struct Balance: Sendable {
  /// The day of it.
  public let day: Day
  /// Debit less credit of each account that was ever used, in the order of ``Account``.
  public let accounts: [(account: Account, cents: Int64)]
  /// The vouchers in the drawer, by denomination.
  public let drawer: [DrawerPile]
  /// How many people are owed something now.
  public let creditorCount: Int
  /// How many claims wait for a decision.
  public let openClaimCount: Int
  /// How far the caps are used that count what all people use together.
  public let caps: [CapStanding]
  /// What was granted outside the rules, and how often.
  public let grants: (count: Int, amount: Money)
  /// The last entry.
  public let head: Head

  /// What an account comes to: debit less credit.
  public func cents(of account: Account) -> Int64 {
    accounts.first { $0.account == account }?.cents ?? 0
  }
}

/// How far a cap is used, in the window that holds a day.
public struct CapStanding: Hashable, Sendable {
  /// The cap's name.
  public let name: String
  /// What it is called; `nil` where the rules do not say.
  public let label: LocalizedText?
  /// Whose total it is, beyond the cap itself: `pillar=debts`; empty for the whole programme.
  public let holder: String
  /// The window.
  public let window: Window
  /// Whether it counts bons, not money.
  public let countsBons: Bool
  /// The most, in the smallest unit or in bons.
  public let limit: Int64
  /// What is used, in the same unit.
  public let used: Int64

  /// What is left.
  public var left: Int64 { max(0, limit - used) }
}

extension Ledger {
  /// What is owed, handed out, in stock, and left of the caps. What has fallen due by today is
  /// booked first.
  ///
  /// - Returns: The balance.
  /// - Throws: ``LedgerError`` if the ledger cannot be used.
  public func balance() async throws(LedgerError) -> Balance {
    try await bringUpToDate()
    return try await read { books throws(LedgerError) in try books.balance() }
  }
}

extension TransactionBooks {
  fileprivate func balance() throws(LedgerError) -> Balance {
    let sums = try statements.all("SELECT account, sum(cents) FROM posting GROUP BY account") {
      ($0.text(0), $0.int(1))
    }
    let accounts = Account.allCases.compactMap { account in
      sums.first { $0.0 == account.rawValue }.map { (account: account, cents: $0.1) }
    }
    let version = plan.actingVersion(on: moment.day)
    var caps: [CapStanding] = []
    for cap in version.caps where cap.per.isDisjoint(with: [.participant, .household, .mentor]) {
      caps += try standings(of: cap, labels: version.labels)
    }
    let grants = try statements.first(
      "SELECT count(*), coalesce(sum(cents), 0) FROM claim_grant WHERE status = 'granted'"
    ) { (Int($0.int(0)), Money(cents: $0.int(1))) }
    return Balance(
      day: moment.day, accounts: accounts, drawer: try drawer(),
      creditorCount: try count(
        """
        SELECT count(DISTINCT participant) FROM payout
        WHERE is_due = 1 AND handed + returned < cents
        """),
      openClaimCount: try count(
        "SELECT count(*) FROM open_claim"),
      caps: caps, grants: grants ?? (0, .zero), head: try Journal(statements).last.head)
  }

  private func count(_ sql: StaticString) throws(LedgerError) -> Int {
    try statements.first(sql) { Int($0.int(0)) } ?? 0
  }

  /// How far a cap is used by each total that it keeps: the whole programme, or each pillar or
  /// action that something was used of.
  fileprivate func standings(
    of cap: CapPlan, labels: VersionLabels, holder: String? = nil
  ) throws(LedgerError) -> [CapStanding] {
    let name = plan.capNames[cap.name]
    let days = cap.window.current(on: moment.day, yearStart: plan.yearStart)
    let exact = holder ?? (cap.per.isEmpty ? name : nil)
    let rows = try statements.all(
      """
      SELECT holder, sum(cents), sum(bons) FROM cap_use
      WHERE day BETWEEN ?1 AND ?2
        AND CASE WHEN ?3 IS NULL THEN holder LIKE ?4 || ' %' ELSE holder = ?3 END
      GROUP BY holder ORDER BY holder
      """, .day(days.lowerBound), .day(days.upperBound), .text(exact), .text(name)
    ) { ($0.text(0), Use(cents: $0.int(1), bons: $0.int(2))) }
    let uses = rows.isEmpty && exact != nil ? [(exact ?? name, Use.none)] : rows
    return uses.map { text, use in
      let (countsBons, limit) =
        switch cap.limit {
        case .cents(let limit): (false, limit)
        case .bons(let limit): (true, limit)
        }
      return CapStanding(
        name: name, label: labels.caps[cap.name], holder: String(text.dropFirst(name.count + 1)),
        window: cap.window, countsBons: countsBons, limit: limit,
        used: countsBons ? use.bons : use.cents)
    }
  }
}

extension Window {
  /// The days of the window that holds a day; of a rolling one, those that end with it.
  fileprivate func current(on day: Day, yearStart: YearStart) -> ClosedRange<Day> {
    switch self {
    case .day, .week, .month, .quarter, .year: days(around: day, yearStart: yearStart)
    case .programme: .allTime
    case .days(let length): day.adding(days: 1 - length)...day
    }
  }
}
