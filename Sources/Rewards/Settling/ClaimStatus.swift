/// Where a claim stands in a ledger.
public enum ClaimStatus: String, CaseIterable, Sendable {
  /// It was put in and nobody looked at it yet.
  case submitted
  /// It was looked at and waits for information.
  case pended
  /// One mentor approved it; it waits for a second one.
  case endorsed
  /// It was approved, which decides it: what it earns stands in its decision.
  case decided
  /// A mentor rejected it, with a reason.
  case rejected
  /// It was taken back before it was decided.
  case withdrawn
  /// Its decision was put right by a counter-entry.
  case reversed

  /// Whether it still waits for a decision.
  public var isOpen: Bool {
    switch self {
    case .submitted, .pended, .endorsed: true
    case .decided, .rejected, .withdrawn, .reversed: false
    }
  }
}

/// A claim as a ledger keeps it.
public struct BookedClaim: Hashable, Sendable {
  /// What was claimed, with later amendments.
  public var claim: Claim
  /// Where it stands.
  public var status: ClaimStatus
  /// Who submitted it.
  public var submittedBy: String
  /// Who approved it first, where two people must.
  public var endorsedBy: String?
  /// Why it waits, or why it came out as it did: codes such as `evidence:call-note`.
  public var reasons: [String]
  /// The number of the last entry that changed where it stands.
  public var entry: Int64
  /// How it came out; `nil` before it is decided.
  public var outcome: DecisionOutcome?
  /// What it earned in all, also after a reversal; `nil` before it is decided.
  public var amount: Money?

  package init(
    claim: Claim, status: ClaimStatus, submittedBy: String, endorsedBy: String?,
    reasons: [String], entry: Int64, outcome: DecisionOutcome?, amount: Money?
  ) {
    self.claim = claim
    self.status = status
    self.submittedBy = submittedBy
    self.endorsedBy = endorsedBy
    self.reasons = reasons
    self.entry = entry
    self.outcome = outcome
    self.amount = amount
  }
}

/// A part of what a claim or a grant earned, as a ledger keeps it.
public struct BookedPayout: Hashable, Sendable {
  /// The entry that granted it.
  public let entry: Int64
  /// Which part of that entry, from 0.
  public let part: Int64
  /// The claim or grant.
  public let source: String
  /// The participant.
  public let participant: String
  /// The day on which it falls due.
  public let on: Day
  /// The amount.
  public let amount: Money
  /// How much of it was handed over.
  public let handed: Money
  /// How much of it a reversal took back.
  public let returned: Money
  /// Whether it is owed now; else it is owed on its day.
  public let isDue: Bool

  /// What is still owed of it.
  public var open: Money { Money(cents: amount.cents - handed.cents - returned.cents) }

  package init(
    entry: Int64, part: Int64, source: String, participant: String, on: Day, amount: Money,
    handed: Money, returned: Money, isDue: Bool
  ) {
    self.entry = entry
    self.part = part
    self.source = source
    self.participant = participant
    self.on = on
    self.amount = amount
    self.handed = handed
    self.returned = returned
    self.isDue = isDue
  }
}
