public import Rewards

/// What reading an input met.
public struct InputReport: Sendable {
  /// Errors and warnings, in the order of the file; of those about rows at most
  /// ``mostDiagnostics``.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many more there were.
  public private(set) var omittedCount = 0
  /// How many rows were passed over because of an error.
  public private(set) var passedOverCount = 0
  /// `false` if the header or the whole file is wrong, so that nothing can be decided.
  public private(set) var isUsable = true
  /// Whether a row was passed over, or all of them.
  public var hasFaults: Bool { !isUsable || passedOverCount > 0 }

  /// More are counted and not kept: who has so many mends the first ones and looks again.
  public static let mostDiagnostics = 1_000

  init() {}

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { passedOverCount += 1 }
    guard diagnostics.count < InputReport.mostDiagnostics else {
      omittedCount += 1
      return
    }
    diagnostics.append(diagnostic.withoutBSN)
  }

  mutating func giveUp(_ faults: [Diagnostic]) {
    isUsable = false
    diagnostics += faults.map(\.withoutBSN)
  }

  /// Adds what is odd about the columns, however many rows have faults: it may well be why.
  mutating func finish(columns warnings: [Diagnostic]) {
    // The "names" in a file without a header are a row, and rows are not shown; what is near the
    // name of a column is a slip.
    let shown = isUsable ? warnings : warnings.filter { $0.help != nil }
    diagnostics = (diagnostics + shown.map(\.withoutBSN)).sorted()
  }
}

extension Diagnostic {
  /// The same without any number in it that may be a citizen service number: messages quote what
  /// was written, end up in logs, and a column may have slipped.
  fileprivate var withoutBSN: Diagnostic {
    Diagnostic(
      code, sentence.mapTexts(hidingBSNs), at: place,
      notes: notes.map { Note($0.sentence.mapTexts(hidingBSNs), at: $0.place) },
      help: wayOut?.mapTexts(hidingBSNs))
  }
}

private func hidingBSNs(in text: String) -> String {
  var shown = ""
  var rest = text[...]
  while let start = rest.firstIndex(where: \.isWholeNumber) {
    let digits = rest[start...].prefix(while: \.isWholeNumber)
    shown += rest[..<start]
    shown += Identifier.isProbableBSN(digits) ? "(hidden: may be a BSN)" : digits
    rest = rest[digits.endIndex...]
  }
  return shown + rest
}
