import Rewards

// What closing a month reads. Sums come from the entries and their postings, which are never
// erased; approvals from the tables, which know only people whose details are kept.

extension TransactionBooks {
  func firstMonth() throws(LedgerError) -> Month {
    let day = try statements.first("SELECT booked_on FROM entry WHERE number = 1") { $0.text(0) }
    return Month(of: day.flatMap { Day($0) } ?? moment.day)
  }

  func lastClosedMonth() throws(LedgerError) -> Month? {
    let text = try statements.first("SELECT max(month) FROM closed_month") { $0.textIfAny(0) }
    return text.flatMap { $0 }.flatMap { Month($0) }
  }

  func closedMonths() throws(LedgerError) -> [(closed: MonthClosed, entry: Int64)] {
    try statements.all("SELECT content, entry FROM closed_month ORDER BY month") {
      row throws(LedgerError) in
      guard let closed = DetailText.value(MonthClosed.self, from: row.text(0)) else {
        throw .unreadable
      }
      return (closed, row.int(1))
    }
  }

  func sum(
    of movement: MoneyMovement, in months: ClosedRange<Month>
  ) throws(LedgerError) -> Int64 {
    let entries = try entries(in: months)
    switch movement {
    case .granted:
      // What is owed, now or later, grows by what is granted and shrinks by what is reversed;
      // what falls due moves within it.
      return try -posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account IN ('liabilities:bons', 'liabilities:bons-later')
          AND kind IN ('decided', 'granted', 'rounded-up', 'reversed')
        """, entries)
    case .deferred:
      return try -posted(
        """
        SELECT sum(cents) FROM posting
        WHERE entry BETWEEN ? AND ? AND account = 'liabilities:bons-later'
        """, entries)
    case .reversedAfter:
      return try posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account = 'expenses:losses' AND kind = 'reversed'
        """, entries)
    case .handedOver:
      return try posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account = 'liabilities:bons' AND kind = 'handed-over'
        """, entries)
    case .received:
      return try posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account = 'assets:voucher-stock' AND kind = 'received'
        """, entries)
    case .orderCosts:
      return try posted(
        """
        SELECT sum(cents) FROM posting
        WHERE entry BETWEEN ? AND ? AND account = 'expenses:order-costs'
        """, entries)
    case .lost:
      return try posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account = 'expenses:losses'
          AND kind IN ('lost', 'counted', 'replaced')
        """, entries)
    case .expired:
      return try posted(
        """
        SELECT sum(cents) FROM posting JOIN entry ON number = entry
        WHERE entry BETWEEN ? AND ? AND account = 'expenses:losses' AND kind = 'expired'
        """, entries)
    }
  }

  private func posted(
    _ sql: StaticString, _ entries: ClosedRange<Int64>
  ) throws(LedgerError) -> Int64 {
    try statements.first(sql, .int(entries.lowerBound), .int(entries.upperBound)) { $0.int(0) }
      ?? 0
  }

  /// The pillar of the action that a claim or a grant is for.
  private func pillar(ofSource source: String) throws(LedgerError) -> String? {
    let action = try statements.first(
      """
      SELECT coalesce(
        (SELECT action FROM claim WHERE id = ?1), (SELECT action FROM claim_grant WHERE id = ?1))
      """, .text(source)
    ) { $0.textIfAny(0) }
    guard let action, let action else { return nil }
    return plan.pillar(ofAction: action)
  }

  func vouchers(
    _ movement: VoucherMovement, in months: ClosedRange<Month>
  ) throws(LedgerError) -> [DrawerCount.Pile] {
    let entries = try entries(in: months)
    return try statements.all(
      """
      SELECT denomination, sum(count) FROM voucher_change
      WHERE entry BETWEEN ? AND ? AND movement = ? GROUP BY denomination ORDER BY denomination
      """, .int(entries.lowerBound), .int(entries.upperBound), .text(movement.rawValue)
    ) { DrawerCount.Pile(denomination: $0.int(0), count: $0.int(1)) }
  }
}

// MARK: - Shares

extension TransactionBooks {
  func shares(through month: Month) throws(LedgerError) -> [Share] {
    let first = try firstMonth()
    guard first <= month else { return [] }
    let last = try firstEntry(notBefore: month.next.firstDay) - 1
    var pillars: [String: String?] = [:]
    let months = MonthFinder(try starts(of: first...month))
    var shares: [Share] = []
    func add(
      _ flow: Share.Flow, _ cents: Int64, of approval: Int64, _ source: String, by entry: Int64
    ) throws(LedgerError) {
      let isApproval = source != RoundingUp.source
      let pillar: String?
      if !isApproval {
        pillar = nil
      } else if let known = pillars[source] {
        pillar = known
      } else {
        pillar = try self.pillar(ofSource: source)
        pillars[source] = .some(pillar)
      }
      shares.append(
        Share(
          approval: isApproval ? approval : nil, pillar: pillar, flow: flow,
          month: months.month(of: entry),
          cents: cents))
    }
    for payout in try granted(through: last) {
      try add(.money(.granted), payout.cents, of: payout.entry, payout.source, by: payout.entry)
      guard payout.isLater else { continue }
      try add(.money(.deferred), payout.cents, of: payout.entry, payout.source, by: payout.entry)
    }
    var settlements: [Int64: [PayoutMove]] = [:]
    for move in try moves(through: last) {
      for (movement, sign) in move.what.movements {
        try add(.money(movement), sign * move.cents, of: move.payout, move.source, by: move.entry)
      }
      if move.what == .handed { settlements[move.entry, default: []].append(move) }
    }
    for (entry, parts) in settlements.sorted(by: { $0.key < $1.key }) {
      for (denomination, part, cents) in try spread(parts, settledBy: entry) {
        try add(.vouchers(denomination), cents, of: part.payout, part.source, by: entry)
      }
    }
    return shares
  }

  /// A part that was granted.
  private struct GrantedPart {
    let entry: Int64
    let source: String
    let cents: Int64
    let isLater: Bool
  }

  private func granted(through last: Int64) throws(LedgerError) -> [GrantedPart] {
    try statements.all(
      """
      SELECT entry, source, cents, payable_on > booked_on FROM payout WHERE entry <= ?
      ORDER BY entry, part
      """, .int(last)
    ) {
      GrantedPart(
        entry: $0.int(0), source: $0.text(1), cents: $0.int(2), isLater: $0.int(3) == 1)
    }
  }

  /// What became of a part.
  private struct PayoutMove {
    let entry: Int64
    let payout: Int64
    let source: String
    let what: PayoutChange
    let cents: Int64
  }

  private func moves(through last: Int64) throws(LedgerError) -> [PayoutMove] {
    try statements.all(
      """
      SELECT change.entry, change.payout, source, what, change.cents
      FROM payout_change AS change
      JOIN payout ON payout.entry = change.payout AND payout.part = change.part
      WHERE change.entry <= ? ORDER BY change.entry, change.payout, change.part, what
      """, .int(last)
    ) { row throws(LedgerError) in
      guard let what = PayoutChange(rawValue: row.text(3)) else { throw .unreadable }
      return PayoutMove(
        entry: row.int(0), payout: row.int(1), source: row.text(2), what: what,
        cents: row.int(4))
    }
  }

  /// The parts of a settlement laid against its vouchers, the largest first: how much of each
  /// part is in vouchers of each denomination. The vouchers are taken by the entry after it.
  private func spread(
    _ parts: [PayoutMove], settledBy entry: Int64
  ) throws(LedgerError) -> [(denomination: Int64, part: PayoutMove, cents: Int64)] {
    var piles = try statements.all(
      """
      SELECT denomination, denomination * count FROM voucher_change
      WHERE entry = ? AND movement = 'handed-over' ORDER BY denomination DESC
      """, .int(entry + 1)
    ) { (denomination: $0.int(0), cents: $0.int(1)) }[...]
    var spread: [(denomination: Int64, part: PayoutMove, cents: Int64)] = []
    for part in parts {
      var rest = part.cents
      while rest > 0, let pile = piles.first {
        let cents = min(rest, pile.cents)
        spread.append((pile.denomination, part, cents))
        rest -= cents
        piles[piles.startIndex].cents -= cents
        if piles[piles.startIndex].cents == 0 { piles.removeFirst() }
      }
    }
    return spread
  }
}

extension PayoutChange {
  /// The movements of money that it is part of, and whether it adds to them or takes away.
  fileprivate var movements: [(MoneyMovement, sign: Int64)] {
    switch self {
    case .due: [(.deferred, -1)]
    case .handed: [(.handedOver, 1)]
    case .back: [(.granted, -1)]
    case .backLater: [(.granted, -1), (.deferred, -1)]
    case .loss: [(.reversedAfter, 1)]
    }
  }
}

/// Tells the month of an entry by its number.
private struct MonthFinder {
  /// The first entry of each month, the last month first.
  private let starts: [(month: Month, entry: Int64)]

  init(_ starts: [(month: Month, entry: Int64)]) {
    self.starts = starts.reversed()
  }

  func month(of entry: Int64) -> Month {
    // The first month begins with the first entry.
    starts.first { $0.entry <= entry }?.month ?? starts[starts.count - 1].month
  }
}

// MARK: - Entries of months

extension TransactionBooks {
  /// The number of the first entry of each month, or of a later one where a month has none.
  fileprivate func starts(
    of months: ClosedRange<Month>
  ) throws(LedgerError) -> [(month: Month, entry: Int64)] {
    var starts: [(month: Month, entry: Int64)] = []
    var month = months.lowerBound
    while month <= months.upperBound {
      starts.append((month, try firstEntry(notBefore: month.firstDay)))
      month = month.next
    }
    return starts
  }
}

extension TransactionBooks {
  /// The numbers of the entries that were booked in some months; a range that no entry is in
  /// where there are none.
  func entries(in months: ClosedRange<Month>) throws(LedgerError) -> ClosedRange<Int64> {
    let first = try firstEntry(notBefore: months.lowerBound.firstDay)
    let after = try firstEntry(notBefore: months.upperBound.next.firstDay)
    return first < after ? first...after - 1 : 0...0
  }

  /// The number of the first entry that was not booked before a day; one more than the last
  /// entry's where there is none. Days only rise, so it is found by halving.
  func firstEntry(notBefore day: Day) throws(LedgerError) -> Int64 {
    let last = try statements.first("SELECT max(number) FROM entry") { $0.int(0) } ?? 0
    let text = String(describing: day)
    var (low, high): (Int64, Int64) = (1, last + 1)
    while low < high {
      let middle = low + (high - low) / 2
      let isBefore = try statements.first(
        "SELECT booked_on < ? FROM entry WHERE number = ?", .text(text), .int(middle)
      ) { $0.int(0) == 1 }
      if isBefore ?? false { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RewardPlan {
  /// The pillar of an action, by the last version that has it.
  fileprivate func pillar(ofAction name: String) -> String? {
    guard let action = actions.index(of: name) else { return nil }
    return versions.lazy.reversed().compactMap { $0.actions[action] }.first
      .map { pillars[$0.pillar] }
  }
}
