import Rewards

// Where vouchers are, what became of payouts after they were granted, and which months are closed.

/// What became of a part of what was granted.
enum PayoutChange: String {
  /// It fell due.
  case due
  /// It was handed over.
  case handed
  /// A reversal took back what was owed.
  case back
  /// A reversal took back what was owed on a later day.
  case backLater = "back-later"
  /// A reversal found it handed over.
  case loss
}

extension Standings {
  /// Notes what became of a part; nothing where it is no money.
  func note(
    _ what: PayoutChange, _ cents: Int64, of payout: Int64, _ part: Int64, by entry: Int64
  ) throws(LedgerError) {
    guard cents > 0 else { return }
    try statements.run(
      "INSERT INTO payout_change VALUES (?, ?, ?, ?, ?)", .int(entry), .int(payout),
      .int(part), .text(what.rawValue), .int(cents))
  }

  func take(_ settlement: Settlement, _ entry: Int64) throws(LedgerError) {
    for part in settlement.parts {
      try statements.run(
        "UPDATE payout SET handed = handed + ?3 WHERE entry = ?1 AND part = ?2",
        .int(part.entry), .int(part.part), .int(part.cents))
      try note(.handed, part.cents, of: part.entry, part.part, by: entry)
    }
    for number in settlement.vouchers {
      try statements.run(
        "UPDATE voucher SET participant = ?2 WHERE number = ?1", .text(number),
        .text(settlement.participant))
    }
  }

  func take(
    _ rounding: RoundingUp, _ entry: Int64, _ day: Day
  ) throws(LedgerError) {
    try owe(
      rounding.cents, to: rounding.participant, for: RoundingUp.source, entry, part: 0, on: day,
      bookedOn: day, isDue: true)
  }

  func take(_ closed: MonthClosed, _ entry: Int64) throws(LedgerError) {
    try statements.run(
      "INSERT INTO closed_month VALUES (?, ?, ?)", .text(String(describing: closed.month)),
      .int(entry), .text(DetailWriter.text(of: closed)))
  }
}

// MARK: - Vouchers

extension Standings {
  func take(_ receiving: Receiving, _ entry: Int64) throws(LedgerError) {
    for voucher in receiving.vouchers {
      try statements.run(
        """
        INSERT INTO voucher (number, denomination, state, last_day, received, entry)
        VALUES (?1, ?2, 'in-stock', ?3, ?4, ?4)
        """, .text(voucher.number), .int(voucher.denomination), .day(voucher.lastDay),
        .int(entry))
    }
    try count(receiving.vouchers, .received, entry)
  }

  func take(_ handOver: HandOver, _ entry: Int64) throws(LedgerError) {
    try move(handOver.vouchers, to: .handedOver, entry)
    try count(handOver.vouchers, .handedOver, entry)
  }

  func take(
    _ loss: VoucherLoss, _ state: Voucher.State, _ entry: Int64
  ) throws(LedgerError) {
    try move(loss.vouchers, to: state, entry)
    try count(loss.vouchers, state == .expired ? .expired : .lost, entry)
  }

  func take(_ drawer: DrawerCount, _ entry: Int64) throws(LedgerError) {
    try move(drawer.missing, to: .lost, entry)
    try count(drawer.missing, .lost, entry)
    try move(drawer.back, to: .inStock, entry)
    try count(drawer.back, .found, entry)
  }

  /// Who had the voucher has the others now.
  func take(_ replacement: Replacement, _ entry: Int64) throws(LedgerError) {
    try move(replacement.by, to: .handedOver, entry)
    for voucher in replacement.by {
      try statements.run(
        """
        UPDATE voucher SET participant = (SELECT participant FROM voucher WHERE number = ?2)
        WHERE number = ?1
        """, .text(voucher.number), .text(replacement.voucher.number))
    }
    try move([replacement.voucher], to: .replaced, entry)
    try count(replacement.by, .lost, entry)
  }

  private func move(
    _ vouchers: [VoucherItem], to state: Voucher.State, _ entry: Int64
  ) throws(LedgerError) {
    for voucher in vouchers {
      try statements.run(
        "UPDATE voucher SET state = ?2, last_day = ?3, entry = ?4 WHERE number = ?1",
        .text(voucher.number), .text(state.rawValue), .day(voucher.lastDay), .int(entry))
    }
  }

  private func count(
    _ vouchers: [VoucherItem], _ movement: VoucherMovement, _ entry: Int64
  ) throws(LedgerError) {
    for (denomination, vouchers) in Dictionary(grouping: vouchers, by: \.denomination) {
      try statements.run(
        "INSERT INTO voucher_change VALUES (?, ?, ?, ?)", .int(entry), .text(movement.rawValue),
        .int(denomination), .int(Int64(vouchers.count)))
    }
  }
}

// MARK: - Erasure

extension Standings {
  /// What erased people used of caps that others share.
  func add(_ uses: [ErasedUse]) throws(LedgerError) {
    for use in uses where use.cents != 0 || use.bons != 0 {
      try add(NamedUse(holder: use.holder, on: use.on, cents: use.cents, bons: use.bons))
    }
  }

  func take(_ erasure: Erasure) throws(LedgerError) {
    try add(erasure.uses)
    for source in erasure.sources {
      try statements.run("INSERT OR IGNORE INTO erased_source VALUES (?)", .text(source))
    }
  }
}
