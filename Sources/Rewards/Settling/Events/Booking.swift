/// A claim that was decided: what it earns, why, and all that the decision read of the past.
package struct Booking: Hashable, Sendable, Decodable {
  package let claim: String
  package let participant: String
  /// The day on which the action was agreed, of the claim or else of the plan.
  package let agreedOn: Day?
  package let outcome: DecisionOutcome
  package let pillar: String
  package let cents: Int64
  package let fullCents: Int64?
  package let reasons: [String]
  package let payouts: [Part]
  /// The digest of the version that decided; `nil` if none was in force.
  package let version: String?
  /// The run of the participant and the action after it, where it changed.
  package let run: RunState?
  package let uses: [NamedUse]
  /// What the decision asked of the past and was told, in order.
  package let answers: [HistoryAnswer]

  /// A part of an amount, and whether it was owed at once.
  package struct Part: Hashable, Sendable, Decodable {
    package let on: Day
    package let cents: Int64
    package let isDue: Bool

    private enum CodingKeys: String, CodingKey {
      case on, cents
      case isDue = "due"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case claim, participant
    case agreedOn = "agreed_on"
    case outcome, pillar, cents
    case fullCents = "full_cents"
    case reasons, payouts, version, run, uses, answers
  }
}

/// An addition to the use of a cap, by names.
package struct NamedUse: Hashable, Sendable, Decodable {
  /// The cap and whose total it is: `weekly participant=p-1`.
  package let holder: String
  package let on: Day
  package let cents: Int64
  package let bons: Int64

  package init(holder: String, on: Day, cents: Int64, bons: Int64) {
    self.holder = holder
    self.on = on
    self.cents = cents
    self.bons = bons
  }
}

/// An amount outside the rules, as the law wants it possible (Awb 4:84).
public struct Grant: Hashable, Sendable, Decodable {
  /// The grant's id.
  public let id: String
  /// Who gets it.
  public let participant: String
  /// The action that it is for, if it is for one.
  public let action: String?
  /// The amount in the currency's smallest unit.
  public let cents: Int64
  /// Why the rules do not fit.
  public let reason: String

  /// A grant.
  public init(
    id: String, participant: String, action: String? = nil, amount: Money, reason: String
  ) {
    self.id = id
    self.participant = participant
    self.action = action
    self.cents = amount.cents
    self.reason = reason
  }
}

/// A grant that two people agreed to.
package struct GrantBooking: Hashable, Sendable, Decodable {
  package let grant: Grant
  /// Who proposed it.
  package let proposedBy: String
  package let uses: [NamedUse]

  private enum CodingKeys: String, CodingKey {
    case grant
    case proposedBy = "proposed_by"
    case uses
  }
}

/// A decision or a grant that was put right.
package struct Reversal: Hashable, Sendable, Decodable {
  /// The claim or the grant.
  package let source: String
  package let participant: String
  /// The entry that it puts right.
  package let entry: Int64
  package let reason: String
  package let parts: [Part]
  /// What caps get back.
  package let uses: [NamedUse]

  package struct Part: Hashable, Sendable, Decodable {
    package let part: Int64
    /// What was still owed and is owed no more.
    package let back: Int64
    /// What was handed over: the resident keeps it, the programme bears it.
    package let loss: Int64
    /// Whether it was owed now, not later.
    package let isDue: Bool

    private enum CodingKeys: String, CodingKey {
      case part, back, loss
      case isDue = "due"
    }
  }
}

/// A deferred part that fell due.
package struct FallenDue: Hashable, Sendable, Decodable {
  package let source: String
  package let participant: String
  /// The entry that granted it, and which part of it.
  package let entry: Int64
  package let part: Int64
  package let on: Day
  package let cents: Int64
}
