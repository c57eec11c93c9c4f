/// What happened: the details of an entry. The postings of the entry follow from it.
package enum LedgerEvent: Hashable, Sendable {
  case opened(Opening)
  case rulesProposed(RulesTaken)
  case adopted(RulesTaken)
  case participant(ParticipantRows)
  case agreed(Agreement)
  case submitted(Submission)
  case amended(Amendment)
  case pended(Pending)
  case endorsed(Endorsement)
  case decided(Booking)
  case rejected(Closing)
  case withdrawn(Closing)
  case reversed(Reversal)
  case grantProposed(Grant)
  case granted(GrantBooking)
  case due(FallenDue)
  case refused(RefusedAct)
  case exported(ExportMade)
  case received(Receiving)
  case settled(Settlement)
  case handedOver(HandOver)
  case roundedUp(RoundingUp)
  case lost(VoucherLoss)
  case expired(VoucherLoss)
  case counted(DrawerCount)
  case replaced(Replacement)
  case monthClosed(MonthClosed)
  case carriedOver(CarriedUse)
  case forgotten(Erasure)
  case retained(Erasure)

  package var kind: EntryKind {
    switch self {
    case .opened: .opened
    case .rulesProposed: .rulesProposed
    case .adopted: .adopted
    case .participant: .participant
    case .agreed: .agreed
    case .submitted: .submitted
    case .amended: .amended
    case .pended: .pended
    case .endorsed: .endorsed
    case .decided: .decided
    case .rejected: .rejected
    case .withdrawn: .withdrawn
    case .reversed: .reversed
    case .grantProposed: .grantProposed
    case .granted: .granted
    case .due: .due
    case .refused: .refused
    case .exported: .exported
    case .received: .received
    case .settled: .settled
    case .handedOver: .handedOver
    case .roundedUp: .roundedUp
    case .lost: .lost
    case .expired: .expired
    case .counted: .counted
    case .replaced: .replaced
    case .monthClosed: .monthClosed
    case .carriedOver: .carriedOver
    case .forgotten: .forgotten
    case .retained: .retained
    }
  }

  /// The participant whom it is about; `nil` where it is about nobody alone.
  package var participant: String? {
    switch self {
    case .opened, .rulesProposed, .adopted, .exported, .received, .handedOver, .lost, .expired,
      .counted, .replaced, .monthClosed, .forgotten, .retained:
      nil
    case .participant(let rows): rows.participant
    case .agreed(let agreement): agreement.participant
    case .submitted(let submission): submission.claim.participant
    case .amended(let amendment): amendment.claim.participant
    case .pended(let pending): pending.participant
    case .endorsed(let endorsement): endorsement.participant
    case .decided(let booking): booking.participant
    case .rejected(let closing), .withdrawn(let closing): closing.participant
    case .reversed(let reversal): reversal.participant
    case .grantProposed(let grant): grant.participant
    case .granted(let booking): booking.grant.participant
    case .due(let due): due.participant
    case .refused(let refused): refused.participant
    case .settled(let settlement): settlement.participant
    case .roundedUp(let rounding): rounding.participant
    case .carriedOver(let carried): carried.participant
    }
  }
}

/// The kind of an entry: the one thing that the chain says of what happened.
public enum EntryKind: String, CaseIterable, Sendable {
  /// The ledger was opened with its first rules.
  case opened
  /// One person proposed to take over rules.
  case rulesProposed = "rules-proposed"
  /// A second person agreed, and the rules were taken over.
  case adopted
  /// What is known about a person was taken in.
  case participant
  /// An action was put in a person's plan.
  case agreed
  /// A claim was put in.
  case submitted
  /// An open claim was changed.
  case amended
  /// A claim was looked at and waits for information.
  case pended
  /// A first mentor approved a claim that needs two.
  case endorsed
  /// A claim was approved, which decides it.
  case decided
  /// A claim was rejected.
  case rejected
  /// A claim was taken back.
  case withdrawn
  /// A decision or a grant was put right.
  case reversed
  /// One person proposed an amount outside the rules.
  case grantProposed = "grant-proposed"
  /// A second person agreed to an amount outside the rules.
  case granted
  /// A deferred part fell due.
  case due
  /// Somebody tried what they may not.
  case refused
  /// The books were exported.
  case exported
  /// Vouchers came into the drawer.
  case received
  /// A person's balance was settled with the vouchers of the next entry.
  case settled
  /// A resident got vouchers.
  case handedOver = "handed-over"
  /// The rest of a balance was made a voucher, because the person leaves.
  case roundedUp = "rounded-up"
  /// Vouchers were lost from the drawer.
  case lost
  /// The last day of vouchers passed in the drawer.
  case expired
  /// The drawer was counted.
  case counted
  /// A resident got vouchers in place of one that they cannot spend.
  case replaced
  /// A month was closed for finance.
  case monthClosed = "month-closed"
  /// What a household used of its caps stays, though one of its people was erased.
  case carriedOver = "carried-over"
  /// One person's details were erased.
  case forgotten
  /// The details of people were erased whose time to be kept has passed.
  case retained
}
