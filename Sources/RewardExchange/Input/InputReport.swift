public import Rewards

/// What reading an input met.
public struct InputReport: Sendable {
  /// Errors and warnings, in the order of the file; at most ``mostDiagnostics``.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many more there were.
  public private(set) var omittedCount = 0
  /// How many rows were passed over because of an error.
  public private(set) var passedOverCount = 0
  /// `false` if the header or the whole file is wrong, so that nothing can be decided.
  public private(set) var isUsable = true

  /// More are counted and not kept: who has so many mends the first ones and looks again.
  public static let mostDiagnostics = 1_000

  init() {}

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { passedOverCount += 1 }
    guard diagnostics.count < InputReport.mostDiagnostics else {
      omittedCount += 1
      return
    }
    diagnostics.append(diagnostic)
  }

  mutating func giveUp(_ faults: [Diagnostic]) {
    isUsable = false
    diagnostics += faults
  }
}
