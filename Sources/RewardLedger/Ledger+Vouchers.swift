public import Rewards

/// What a hand-over came to.
public struct HandOverResult: Sendable {
  /// What was written; refused if nothing could be handed over.
  public let receipt: Receipt
  /// The vouchers that the resident gets.
  public let vouchers: [Voucher]
  /// What is still owed to them now.
  public let left: Money
  /// What was added, so that the rest became a voucher.
  public let added: Money

  /// The face value of the vouchers together.
  public var amount: Money { Money(cents: vouchers.reduce(0) { $0 + $1.denomination.cents }) }
}

/// Why a resident cannot spend a voucher any more.
public enum ReplacementCause: String, CaseIterable, Sendable {
  /// They lost it.
  case lost
  /// Its last day has passed.
  case expired
}

extension Ledger {
  /// Puts vouchers in the drawer.
  ///
  /// - Parameters:
  ///   - lots: The vouchers; at most ``Rewards/VoucherLot/most`` together.
  ///   - orderCosts: What ordering them cost beside their face value.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func receive(
    _ lots: [VoucherLot], orderCosts: Money = .zero
  ) async throws(LedgerError) -> Receipt {
    try await settle(Receive(lots, orderCosts: orderCosts))
  }

  /// Hands vouchers to a participant for what they are owed now: the cut that leaves least, the
  /// oldest claims first. What has fallen due by today is booked first.
  ///
  /// - Parameters:
  ///   - participant: The participant's id.
  ///   - isLeaving: Whether the rest is to become a voucher, in favour of who leaves.
  /// - Returns: What the participant gets.
  /// - Throws: ``LedgerError``; then no voucher was moved.
  public func handOver(
    to participant: String, isLeaving: Bool = false
  ) async throws(LedgerError) -> HandOverResult {
    try await bringUpToDate()
    return try await write { transaction throws(LedgerError) in
      try transaction.handOver(to: participant, isLeaving: isLeaving)
    }
  }

  /// Books vouchers as lost from the drawer.
  ///
  /// - Parameters:
  ///   - numbers: Their numbers, each once.
  ///   - reason: What happened; at most ``Rewards/Refusal/longestReason`` letters.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func lose(_ numbers: [String], reason: String) async throws(LedgerError) -> Receipt {
    try await bringUpToDate()
    return try await settle(Lose(numbers, reason: reason))
  }

  /// Gives a resident vouchers from the drawer in place of one that they cannot spend.
  ///
  /// - Parameters:
  ///   - number: The number of the voucher that the resident had.
  ///   - cause: Why they cannot spend it.
  /// - Returns: The receipt, and the vouchers that the resident gets.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func replace(
    _ number: String, because cause: ReplacementCause
  ) async throws(LedgerError) -> (receipt: Receipt, vouchers: [Voucher]) {
    try await bringUpToDate()
    return try await write { transaction throws(LedgerError) in
      let act = Replace(number, cause: cause == .lost ? .lost : .expired)
      let receipt = try transaction.settle(act)
      guard let entry = receipt.entry?.number,
        case .replaced(let replacement)? = try transaction.books.event(of: entry)
      else { return (receipt, []) }
      return (receipt, try transaction.books.vouchers(replacement.by.map(\.number)))
    }
  }

  /// Books a count of the drawer by the numbers of all vouchers that lie in it: what is missing
  /// is lost, what was lost and is there again is back.
  ///
  /// - Parameter numbers: The numbers, each once.
  /// - Returns: The receipt, and what differed.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func countDrawer(
    numbers: [String]
  ) async throws(LedgerError) -> CountResult {
    try await count(.numbers(numbers))
  }

  /// Books a count of the drawer by how many vouchers of each denomination lie in it; a
  /// denomination that is left out is not there. Where some are missing, those that came in last
  /// are lost.
  ///
  /// - Parameter piles: How many there are, by face value.
  /// - Returns: The receipt, and what differed.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func countDrawer(
    piles: [(denomination: Money, count: Int)]
  ) async throws(LedgerError) -> CountResult {
    try await count(
      .piles(
        piles.map {
          DrawerCount.Pile(denomination: $0.denomination.cents, count: Int64($0.count))
        }))
  }

  private func count(_ found: CountDrawer.Found) async throws(LedgerError) -> CountResult {
    try await bringUpToDate()
    return try await write { transaction throws(LedgerError) in
      let receipt = try transaction.settle(CountDrawer(found))
      guard let entry = receipt.entry?.number,
        case .counted(let count)? = try transaction.books.event(of: entry)
      else { return CountResult(receipt: receipt, missing: [], back: []) }
      return CountResult(
        receipt: receipt,
        missing: try transaction.books.vouchers(count.missing.map(\.number)),
        back: try transaction.books.vouchers(count.back.map(\.number)))
    }
  }

  /// The vouchers of the ledger, in the order in which they came in. What has expired in the
  /// drawer by today is booked first.
  ///
  /// - Parameter state: Only those in this state; `nil` for all.
  /// - Returns: The vouchers.
  /// - Throws: ``LedgerError`` if the ledger cannot be used.
  public func vouchers(in state: Voucher.State? = nil) async throws(LedgerError) -> [Voucher] {
    try await bringUpToDate()
    return try await read { books throws(LedgerError) in
      try books.statements.all(
        """
        SELECT number, denomination, state, last_day FROM voucher
        WHERE ?1 IS NULL OR state = ?1 ORDER BY position
        """, .text(state?.rawValue), read: Voucher.init)
    }
  }
}

/// What a count of the drawer came to.
public struct CountResult: Sendable {
  /// What was written.
  public let receipt: Receipt
  /// Vouchers that were not there, and are booked as lost.
  public let missing: [Voucher]
  /// Vouchers that were booked as lost, and are back.
  public let back: [Voucher]
}

extension Transaction {
  /// Settles a balance and takes the vouchers, as two entries of one transaction.
  fileprivate mutating func handOver(
    to participant: String, isLeaving: Bool
  ) throws(LedgerError) -> HandOverResult {
    var added: Int64 = 0
    if isLeaving {
      let rounding = try settle(RoundUp(participant))
      if case .refused = rounding.standing { return HandOverResult(refused: rounding) }
      if let entry = rounding.entry?.number,
        case .roundedUp(let rounding)? = try books.event(of: entry)
      {
        added = rounding.cents
      }
    }
    let settled = try settle(Settle(participant))
    guard settled.standing == .booked, let entry = settled.entry?.number,
      case .settled(let settlement)? = try books.event(of: entry)
    else {
      // What was rounded up can be settled; an amount that was added and cannot is not kept.
      guard added == 0 else { throw .unreadable }
      return HandOverResult(refused: settled)
    }
    let receipt = try settle(TakeVouchers(settlement.vouchers))
    guard receipt.standing == .booked else { throw .unreadable }
    let left = try books.owed(to: participant).reduce(0) { $0 + $1.open.cents }
    return HandOverResult(
      receipt: receipt, vouchers: try books.vouchers(settlement.vouchers),
      left: Money(cents: left), added: Money(cents: added))
  }
}

extension HandOverResult {
  fileprivate init(refused receipt: Receipt) {
    self.init(receipt: receipt, vouchers: [], left: .zero, added: .zero)
  }
}

extension TransactionBooks {
  /// Vouchers by their numbers, in that order.
  fileprivate func vouchers(_ numbers: [String]) throws(LedgerError) -> [Voucher] {
    var vouchers: [Voucher] = []
    for number in numbers {
      if let booked = try voucher(number) { vouchers.append(booked.voucher) }
    }
    return vouchers
  }
}
