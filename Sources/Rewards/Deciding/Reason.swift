/// Why a claim came out as it did, by the numbers of the plan.
package enum ReasonIndex: Hashable, Sendable {
  case notInForce
  case duplicate
  case notEligible
  case missing(FactName)
  case missed
  case evidence(Int)
  case noBon
  case condition
  case after(Int)
  case declined
  case streak
  case limit
  case cap(Int)
  case warn(Int)
}

/// Why a claim came out as it did. A claim that is paid in full has no reason but a warning.
public enum Reason: Hashable, Sendable {
  /// No version of the programme was in force on the deciding day.
  case notInForce
  /// The same action of the same participant on the same day counts already.
  case duplicate
  /// The participant is not in the programme.
  case notEligible
  /// A fact is not known: an attribute, `rung.PILLAR` or `mentor`.
  case missing(String)
  /// The action was missed; the person deserves appreciation all the same.
  case missed
  /// A kind of evidence is missing.
  case evidence(String)
  /// The action earns appreciation, not money.
  case noBon
  /// The condition for a bon does not hold.
  case condition
  /// Another action has to come first.
  case after(String)
  /// The participant did not want the bon.
  case declined
  /// The run of days, weeks or months is not complete.
  case streak
  /// The number of bons for this action is used up.
  case limit
  /// A cap lowered the amount.
  case cap(String)
  /// A cap that only watches has been passed.
  case warn(String)
  /// In a ledger: an earlier claim of the same run is not decided yet.
  case afterClaim

  /// The code in files: `not-in-force`, `missing:age`, `cap:weekly`.
  public var code: String {
    switch self {
    case .notInForce: "not-in-force"
    case .duplicate: "duplicate"
    case .notEligible: "not-eligible"
    case .missing(let name): "missing:\(name)"
    case .missed: "missed"
    case .evidence(let kind): "evidence:\(kind)"
    case .noBon: "no-bon"
    case .condition: "condition"
    case .after(let action): "after:\(action)"
    case .declined: "declined"
    case .streak: "streak"
    case .limit: "limit"
    case .cap(let name): "cap:\(name)"
    case .warn(let name): "warn:\(name)"
    case .afterClaim: "after-claim"
    }
  }
}

extension RewardPlan {
  /// A reason with the names of the plan.
  package func reason(_ index: ReasonIndex) -> Reason {
    switch index {
    case .notInForce: .notInForce
    case .duplicate: .duplicate
    case .notEligible: .notEligible
    case .missing(let fact): .missing(text(of: fact))
    case .missed: .missed
    case .evidence(let kind): .evidence(evidenceKinds[kind])
    case .noBon: .noBon
    case .condition: .condition
    case .after(let action): .after(actions[action])
    case .declined: .declined
    case .streak: .streak
    case .limit: .limit
    case .cap(let name): .cap(capNames[name])
    case .warn(let name): .warn(capNames[name])
    }
  }
}

// MARK: - Reasons as numbers

extension RewardPlan {
  /// How many reasons the plan can give.
  package var reasonCount: Int { firstWarning + capNames.count }

  private var firstEvidence: Int { ReasonIndex.plain.count }
  private var firstAfter: Int { firstEvidence + evidenceKinds.count }
  private var firstAttribute: Int { firstAfter + actions.count }
  private var firstRung: Int { firstAttribute + attributes.count }
  private var missingMentor: Int { firstRung + pillars.count }
  private var firstCap: Int { missingMentor + 1 }
  private var firstWarning: Int { firstCap + capNames.count }

  /// A reason as a number below ``reasonCount``, to count by and to find its text.
  package func number(of reason: ReasonIndex) -> Int {
    switch reason {
    case .notInForce: 0
    case .duplicate: 1
    case .notEligible: 2
    case .missed: 3
    case .noBon: 4
    case .condition: 5
    case .declined: 6
    case .streak: 7
    case .limit: 8
    case .evidence(let kind): firstEvidence + kind
    case .after(let action): firstAfter + action
    case .missing(.attribute(let slot)): firstAttribute + slot
    case .missing(.rung(let pillar)): firstRung + pillar
    case .missing(.mentor): missingMentor
    case .cap(let name): firstCap + name
    case .warn(let name): firstWarning + name
    }
  }

  /// The codes of all reasons, by their numbers.
  package var reasonCodes: [String] {
    let indices: [ReasonIndex] =
      ReasonIndex.plain
      + (0..<evidenceKinds.count).map { .evidence($0) } + (0..<actions.count).map { .after($0) }
      + (0..<attributes.count).map { .missing(.attribute($0)) }
      + (0..<pillars.count).map { .missing(.rung($0)) } + [.missing(.mentor)]
      + (0..<capNames.count).map { .cap($0) } + (0..<capNames.count).map { .warn($0) }
    return indices.map { reason($0).code }
  }
}

extension ReasonIndex {
  /// Those that name nothing of the plan, in the order of their numbers.
  fileprivate static let plain: [ReasonIndex] = [
    .notInForce, .duplicate, .notEligible, .missed, .noBon, .condition, .declined, .streak, .limit,
  ]
}
