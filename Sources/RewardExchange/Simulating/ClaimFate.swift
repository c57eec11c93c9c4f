public import Rewards

/// What becomes of a claim under a policy: how it comes out, or that the policy cannot decide it.
public enum ClaimFate: Hashable, Sendable, CaseIterable {
  /// The policy decides it so.
  case decided(DecisionOutcome)
  /// The policy does not know its action, or does not allow its effort level.
  case notInPolicy

  /// All of them, the best for the resident first.
  public static let allCases: [ClaimFate] =
    DecisionOutcome.allCases.map { .decided($0) } + [.notInPolicy]

  /// Its name in files: that of the outcome, or `not-in-policy`.
  public var code: String {
    switch self {
    case .decided(let outcome): outcome.rawValue
    case .notInPolicy: "not-in-policy"
    }
  }

  /// Its place in ``allCases``.
  var number: UInt8 {
    switch self {
    case .decided(let outcome): outcome.number
    case .notInPolicy: UInt8(DecisionOutcome.allCases.count)
    }
  }
}
