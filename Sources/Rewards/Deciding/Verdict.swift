/// How a claim comes out.
public enum DecisionOutcome: String, CaseIterable, Sendable {
  /// It pays what the rules say, in full.
  case approved
  /// It pays something, but less than the rules say, because of a cap.
  case reduced
  /// It is appreciated without money.
  case recognised
  /// It is not a valid claim.
  case denied
  /// It waits for information and changes nothing yet.
  case pended
}

/// A part of an amount and the day on which it is paid.
public struct Payout: Hashable, Sendable {
  /// The day on which it is paid.
  public let on: Day
  /// How much.
  public let amount: Money

  /// A part of an amount and its day.
  public init(on day: Day, amount: Money) {
    self.on = day
    self.amount = amount
  }
}

/// A decision by the numbers of the plan, and what it changes in the history.
package struct Verdict: Hashable, Sendable {
  package var outcome: DecisionOutcome
  package var reasons: Few<ReasonIndex>
  /// What is paid in all, in the smallest unit.
  package var cents: Int64 = 0
  /// What the rules say before the caps, where the claim came so far.
  package var fullCents: Int64?
  package var payouts: Few<Payout> = []
  package var pillar: Int?
  /// The version that decided, by its index; `nil` if none was in force.
  package var version: Int?
  /// The run of the participant and the action after this claim, where it changes.
  package var run: RunState?
  /// Whose household the claim is of; caps of households count it there.
  package var household: CapHolder.Household = .notAsked

  package init(_ outcome: DecisionOutcome, _ reasons: Few<ReasonIndex>) {
    self.outcome = outcome
    self.reasons = reasons
  }

  /// Whether a later claim that is the same is a duplicate of it.
  package var counts: Bool {
    switch outcome {
    case .approved, .reduced, .recognised: true
    case .denied, .pended: false
    }
  }
}

/// An addition to the use of a cap.
package struct CapUse: Hashable, Sendable {
  package let holder: CapHolder
  package let on: Day
  package let use: Use

  package init(holder: CapHolder, on day: Day, use: Use) {
    self.holder = holder
    self.on = day
    self.use = use
  }
}

/// One total that a cap keeps: which cap, and of whom.
package struct CapHolder: Hashable, Sendable {
  /// The cap's ledger in the plan.
  package var ledger: Int32
  /// The participant, or −1 where the cap is not per participant; so with all that follow.
  package var participant: Int32 = -1
  package var household: Household = .notAsked
  package var pillar: Int32 = -1
  package var action: Int32 = -1
  package var mentor: Int32 = -1

  package init(ledger: Int32) {
    self.ledger = ledger
  }

  /// A household that has a name, or a household of one.
  package enum Household: Hashable, Sendable {
    case notAsked
    case named(Int32)
    case alone(participant: Int32)
  }
}

/// How much of a cap or a limit is used: money and number of bons.
package struct Use: Hashable, Sendable {
  package var cents: Int64 = 0
  package var bons: Int64 = 0

  package static let none = Use()

  package init(cents: Int64 = 0, bons: Int64 = 0) {
    self.cents = cents
    self.bons = bons
  }

  /// Adds; stays at the largest number, which is far above every limit, instead of passing it.
  package mutating func add(_ other: Use) {
    cents = Use.sum(cents, other.cents)
    bons = Use.sum(bons, other.bons)
  }

  private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
    let (sum, passed) = one.addingReportingOverflow(other)
    return passed ? .max : sum
  }
}

/// The use of one day.
package struct DayUse: Hashable, Sendable {
  package let day: Day
  package var use: Use

  package init(day: Day, use: Use) {
    self.day = day
    self.use = use
  }
}

extension Payout {
  /// `DATE=AMOUNT`, as decisions write it.
  public func text(in currency: Currency) -> String {
    "\(on)=\(amount.text(in: currency))"
  }
}
