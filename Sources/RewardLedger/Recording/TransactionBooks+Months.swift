import Rewards

// What closing a month reads. Sums come from the entries and their postings, which are never
// erased; approvals from the tables, which know only people whose details are kept.

extension TransactionBooks {
  func firstMonth() throws(LedgerError) -> Month {
    let day = try statements.first("SELECT booked_on FROM entry WHERE number = 1") { $0.text(0) }
    return Month(of: day.flatMap { Day($0) } ?? moment.day)
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

  func approvals(
    under movement: MoneyMovement, in months: ClosedRange<Month>
  ) throws(LedgerError) -> [UnderlyingApproval] {
    let entries = try entries(in: months)
    switch movement {
    case .granted:
      return try approvals(
        """
        SELECT shared.entry, source, max(part = 0 AND source = '*rest') FROM (
          SELECT entry, cents FROM payout WHERE entry BETWEEN ?1 AND ?2
          UNION ALL
          SELECT payout, -cents FROM payout_change
          WHERE entry BETWEEN ?1 AND ?2 AND what IN ('back', 'back-later')
        ) AS shared JOIN payout ON payout.entry = shared.entry AND payout.part = 0
        GROUP BY shared.entry HAVING sum(shared.cents) <> 0
        """, entries)
    case .deferred:
      return try approvals(
        """
        SELECT shared.entry, source, 0 FROM (
          SELECT entry, cents FROM payout
          WHERE entry BETWEEN ?1 AND ?2 AND payable_on > booked_on
          UNION ALL
          SELECT payout, -cents FROM payout_change
          WHERE entry BETWEEN ?1 AND ?2 AND what IN ('due', 'back-later')
        ) AS shared JOIN payout ON payout.entry = shared.entry AND payout.part = 0
        GROUP BY shared.entry HAVING sum(shared.cents) <> 0
        """, entries)
    case .reversedAfter:
      return try approvals(
        """
        SELECT payout.entry, source, 0 FROM payout_change
        JOIN payout ON payout.entry = payout_change.payout AND payout.part = 0
        WHERE payout_change.entry BETWEEN ?1 AND ?2 AND what = 'loss'
        GROUP BY payout.entry
        """, entries)
    case .handedOver:
      return try approvals(
        """
        SELECT payout.entry, source, 0 FROM payout_change
        JOIN payout ON payout.entry = payout_change.payout AND payout.part = 0
        WHERE payout_change.entry BETWEEN ?1 AND ?2 AND what = 'handed' AND source <> '*rest'
        GROUP BY payout.entry
        """, entries)
    case .received, .orderCosts, .lost, .expired: return []
    }
  }

  func approvals(
    underHandOversOf denomination: Int64, in months: ClosedRange<Month>
  ) throws(LedgerError) -> [UnderlyingApproval] {
    // The vouchers of a settlement are taken by the entry after it.
    try approvals(
      """
      SELECT payout.entry, source, 0 FROM voucher_change
      JOIN payout_change ON payout_change.entry = voucher_change.entry - 1
      JOIN payout ON payout.entry = payout_change.payout AND payout.part = 0
      WHERE voucher_change.entry BETWEEN ?1 AND ?2 AND voucher_change.movement = 'handed-over'
        AND voucher_change.denomination = ?3 AND what = 'handed' AND source <> '*rest'
      GROUP BY payout.entry
      """, try entries(in: months), .int(denomination))
  }

  /// Approvals from rows of an entry, its source, and whether it is no approval.
  private func approvals(
    _ sql: StaticString, _ entries: ClosedRange<Int64>, _ more: Bound = .null
  ) throws(LedgerError) -> [UnderlyingApproval] {
    let rows = try statements.all(
      sql, .int(entries.lowerBound), .int(entries.upperBound), more
    ) { (entry: $0.int(0), source: $0.text(1), isNone: $0.int(2) == 1) }
    var approvals: [UnderlyingApproval] = []
    for row in rows where !row.isNone {
      approvals.append(
        UnderlyingApproval(entry: row.entry, pillar: try pillar(ofSource: row.source)))
    }
    return approvals
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

// MARK: - Entries of months

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
