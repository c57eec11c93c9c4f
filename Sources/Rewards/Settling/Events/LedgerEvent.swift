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
    }
  }

  /// The participant whom it is about; `nil` where it is about nobody alone.
  package var participant: String? {
    switch self {
    case .opened, .rulesProposed, .adopted, .exported: nil
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
}
