public import Rewards

/// An entry as the log shows it.
public struct LogLine: Sendable {
  /// The number of the entry.
  public let entry: Int64
  /// When, in UTC.
  public let bookedAt: String
  /// What kind of act.
  public let kind: EntryKind
  /// Who, from which user and machine; `nil` where details were erased.
  public let signature: Signature?
  /// What it was about: a claim, a grant, a participant, rules; `nil` where it is erased.
  public let object: String?
  /// What came of it: an outcome with its amount, the code of a refusal; empty for a plain yes.
  public let result: String
  /// Why, if a reason was given.
  public let reason: String?
}

extension Ledger {
  /// The log of every act, in order.
  ///
  /// - Parameters:
  ///   - first: The first entry of interest.
  ///   - limit: How many lines at most; left out, all.
  ///   - participant: Only acts about one participant.
  /// - Returns: A line an entry.
  /// - Throws: ``LedgerError`` if the ledger cannot be read.
  public func log(
    from first: Int64 = 1, limit: Int? = nil, participant: String? = nil
  ) async throws(LedgerError) -> [LogLine] {
    try await read { books throws(LedgerError) in
      let currency = books.plan.currency
      return try books.statements.all(
        """
        SELECT number, booked_at, kind, content FROM entry LEFT JOIN detail ON entry = number
        WHERE number >= ?1 AND (?2 IS NULL OR participant = ?2) ORDER BY number LIMIT ?3
        """, .int(first), .text(participant), .int(Int64(limit ?? -1))
      ) { row throws(LedgerError) in
        guard let kind = EntryKind(rawValue: row.text(2)) else { throw .unreadable }
        let details = row.textIfAny(3).flatMap { Details($0, kind: kind) }
        return LogLine(
          entry: row.int(0), bookedAt: row.text(1), kind: kind, signature: details?.signature,
          object: details?.event.object, result: details?.event.result(in: currency) ?? "",
          reason: details?.event.reason)
      }
    }
  }
}

extension LedgerEvent {
  /// What it was about.
  fileprivate var object: String {
    switch self {
    case .opened(let opening): opening.programme
    case .rulesProposed(let rules), .adopted(let rules): rules.versions.last?.path ?? ""
    case .participant(let rows): rows.participant
    case .agreed(let agreement): "\(agreement.participant) \(agreement.action)"
    case .submitted(let submission): submission.claim.id
    case .amended(let amendment): amendment.claim.id
    case .pended(let pending): pending.claim
    case .endorsed(let endorsement): endorsement.claim
    case .decided(let booking): booking.claim
    case .rejected(let closing), .withdrawn(let closing): closing.claim
    case .reversed(let reversal): reversal.source
    case .grantProposed(let grant): grant.id
    case .granted(let booking): booking.grant.id
    case .due(let due): due.source
    case .refused(let refused): refused.object
    case .exported(let export): export.profile
    case .received(let receiving): receiving.vouchers.inWords
    case .settled(let settlement): settlement.participant
    case .handedOver(let handOver): handOver.vouchers.inWords
    case .roundedUp(let rounding): rounding.participant
    case .lost(let loss), .expired(let loss): loss.vouchers.inWords
    case .counted(let count): (count.missing + count.back).inWords
    case .replaced(let replacement): replacement.voucher.number
    case .monthClosed(let closed): String(describing: closed.month)
    case .carriedOver(let carried): carried.participant
    case .forgotten, .retained: ""
    }
  }

  /// What came of it.
  fileprivate func result(in currency: Currency) -> String {
    func text(_ cents: Int64) -> String { Money(cents: cents).text(in: currency) }
    return switch self {
    case .pended(let pending): pending.reasons.joined(separator: ";")
    case .endorsed(let endorsement): text(endorsement.cents)
    case .decided(let booking):
      ([booking.outcome.rawValue, text(booking.cents)] + booking.reasons).joined(separator: " ")
    case .reversed(let reversal):
      text(-reversal.parts.reduce(0) { $0 + $1.back + $1.loss })
    case .grantProposed(let grant): text(grant.cents)
    case .granted(let booking): text(booking.grant.cents)
    case .due(let due): text(due.cents)
    case .refused(let refused): "\(refused.act) \(refused.refusal)"
    case .exported(let export): export.format
    case .received(let receiving): text(receiving.vouchers.cents)
    case .settled(let settlement): text(settlement.parts.reduce(0) { $0 + $1.cents })
    case .handedOver(let handOver): text(handOver.vouchers.cents)
    case .roundedUp(let rounding): text(rounding.cents)
    case .lost(let loss), .expired(let loss): text(loss.vouchers.cents)
    case .counted(let count): text(count.back.cents - count.missing.cents)
    case .replaced(let replacement):
      ([replacement.cause.rawValue] + replacement.by.map(\.number)).joined(separator: " ")
    case .forgotten(let erasure), .retained(let erasure): String(erasure.entries)
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .amended,
      .rejected, .withdrawn, .monthClosed, .carriedOver:
      ""
    }
  }

  /// Why, if it was said.
  fileprivate var reason: String? {
    switch self {
    case .amended(let amendment): amendment.reason
    case .rejected(let closing), .withdrawn(let closing): closing.reason
    case .reversed(let reversal): reversal.reason
    case .grantProposed(let grant): grant.reason
    case .granted(let booking): booking.grant.reason
    case .opened, .rulesProposed, .adopted, .participant, .agreed, .submitted, .pended,
      .endorsed, .decided, .due, .refused, .exported, .received, .settled, .handedOver,
      .roundedUp, .counted, .replaced, .monthClosed, .carriedOver, .forgotten, .retained:
      nil
    case .lost(let loss), .expired(let loss): loss.reason
    }
  }
}

extension [VoucherItem] {
  /// Their numbers; of many the first and the last, and how many.
  fileprivate var inWords: String {
    guard count > 5, let first, let last else { return map(\.number).joined(separator: " ") }
    return first.number + " … " + last.number + " (\(count))"
  }
}
