import Rewards

// What erasing people reads.

extension TransactionBooks {
  func knows(_ participant: String) throws(LedgerError) -> Bool {
    try journal?.flush()
    let found = try statements.first(
      "SELECT 1 FROM detail WHERE participant = ? LIMIT 1", .text(participant)
    ) { $0.int(0) }
    return found != nil
  }

  func openCents(of participant: String) throws(LedgerError) -> Int64 {
    try statements.first(
      "SELECT coalesce(sum(cents - handed - returned), 0) FROM payout WHERE participant = ?",
      .text(participant)
    ) { $0.int(0) } ?? 0
  }

  func openSources(of participant: String) throws(LedgerError) -> [String] {
    try statements.all(
      """
      SELECT id FROM claim JOIN open_claim USING (number) WHERE participant = ?1
      UNION ALL SELECT id FROM claim_grant WHERE participant = ?1 AND status = 'proposed'
      ORDER BY id
      """, .text(participant)
    ) { $0.text(0) }
  }

  func peopleLastSeen() throws(LedgerError) -> [(participant: String, on: Day)] {
    try journal?.flush()
    return try statements.all(
      """
      SELECT seen.participant, booked_on FROM (
        SELECT participant, max(entry) AS last FROM detail JOIN entry ON number = entry
        WHERE participant IS NOT NULL AND kind <> 'carried-over' GROUP BY participant
      ) AS seen JOIN entry ON number = last ORDER BY seen.participant
      """
    ) { row throws(LedgerError) in
      guard let day = Day(row.text(1)) else { throw .unreadable }
      return (row.text(0), day)
    }
  }

  func heirs(without people: Set<String>) throws(LedgerError) -> [String: String] {
    try journal?.flush()
    // Rows that others took the place of count too: what was decided under them saw the use.
    let rows = try statements.all(
      """
      SELECT detail.participant, json_extract(value, '$.household')
      FROM detail JOIN entry ON number = entry, json_each(content, '$.what.rows')
      WHERE kind = 'participant' ORDER BY detail.participant
      """
    ) { (participant: $0.text(0), household: $0.textIfAny(1)) }
    var heirs: [String: String] = [:]
    for row in rows {
      guard let household = row.household, heirs[household] == nil,
        !people.contains(row.participant)
      else { continue }
      heirs[household] = row.participant
    }
    return heirs
  }

  func isErased(source id: String) throws(LedgerError) -> Bool {
    let hasErasures = try desk.hasErasures { () throws(LedgerError) in
      try statements.first("SELECT 1 FROM erased_source LIMIT 1") { $0.int(0) } != nil
    }
    guard hasErasures else { return false }
    let found = try statements.first(
      "SELECT 1 FROM erased_source WHERE fingerprint = ?", .text(try fingerprint(of: id))
    ) { $0.int(0) }
    return found != nil
  }

  /// What is left of the id of a claim or a grant that was erased: enough to know it again, in
  /// this ledger alone.
  private func fingerprint(of id: String) throws(LedgerError) -> String {
    let ledger = try desk.ledgerID { () throws(LedgerError) in
      guard case .opened(let opening)? = try event(of: 1) else { throw .unreadable }
      return opening.ledger
    }
    return String(CanonicalForm.digest(Array("\(ledger)\n\(id)".utf8)).prefix(16))
  }
}

// MARK: - Traces

extension TransactionBooks {
  func traces(of people: [String]) throws(LedgerError) -> Traces {
    try journal?.flush()
    var traces = Traces()
    for participant in people {
      traces.entries +=
        try statements.first(
          "SELECT count(*) FROM detail WHERE participant = ?", .text(participant)
        ) { $0.int(0) } ?? 0
      let ids = try statements.all(
        """
        SELECT id FROM claim WHERE participant = ?1
        UNION ALL SELECT id FROM claim_grant WHERE participant = ?1
        """, .text(participant)
      ) { $0.text(0) }
      for id in ids { traces.sources.append(try fingerprint(of: id)) }
      traces.uses += try uses(of: participant)
    }
    return traces
  }

  /// What a participant's entries added to the use of caps on each day, and took back.
  private func uses(of participant: String) throws(LedgerError) -> [ErasedUse] {
    try statements.all(
      """
      SELECT holder, day, sum(cents * sign), sum(bons * sign), sum(most_cents), sum(most_bons)
      FROM (
        SELECT json_extract(used.value, '$.holder') AS holder,
          json_extract(used.value, '$.on') AS day,
          json_extract(used.value, '$.cents') AS cents,
          json_extract(used.value, '$.bons') AS bons,
          CASE kind WHEN 'reversed' THEN -1 ELSE 1 END AS sign,
          CASE kind WHEN 'reversed' THEN 0
            WHEN 'carried-over' THEN json_extract(used.value, '$.most_cents')
            ELSE json_extract(used.value, '$.cents') END AS most_cents,
          CASE kind WHEN 'reversed' THEN 0
            WHEN 'carried-over' THEN json_extract(used.value, '$.most_bons')
            ELSE json_extract(used.value, '$.bons') END AS most_bons
        FROM detail JOIN entry ON number = entry, json_each(content, '$.what.uses') AS used
        WHERE detail.participant = ? AND kind IN ('decided', 'granted', 'reversed', 'carried-over')
      ) GROUP BY holder, day ORDER BY holder, day
      """, .text(participant)
    ) { row throws(LedgerError) in
      guard let day = Day(row.text(1)) else { throw .unreadable }
      return ErasedUse(
        holder: row.text(0), on: day, cents: row.int(2), bons: row.int(3),
        mostCents: row.int(4), mostBons: row.int(5))
    }
  }
}
