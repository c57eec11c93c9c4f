/// Every kind of fault that a rule file or an input file can have.
///
/// The raw value stands in brackets at the end of a diagnostic and names its fixture in the
/// tests. A code is never used for a second thing.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // Reading: text to nodes.
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf8"
  case controlCharacter = "control-character"
  case yamlSyntax = "yaml-syntax"
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case duplicateKey = "duplicate-key"
  case keyNotWord = "key-not-a-word"
  case tagNotAllowed = "tag-not-allowed"
  case mergeKey = "merge-key"
  case nullValue = "null-value"
  case secondDocument = "second-document"
  case emptyFile = "empty-file"
  case unknownAlias = "unknown-alias"

  // Decoding: nodes to what is declared.
  case unknownFileKind = "unknown-file-kind"
  case wrongShape = "wrong-shape"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case badName = "bad-name"
  case reservedName = "reserved-name"
  case badBoolean = "bad-boolean"
  case badDate = "bad-date"
  case badAmount = "bad-amount"
  case badWeight = "bad-weight"
  case badNumber = "bad-number"
  case badRange = "bad-range"
  case reversedRange = "reversed-range"
  case badTime = "bad-time"
  case zeroCount = "zero-count"
  case badWord = "bad-word"
  case badText = "bad-text"
  case badLimit = "bad-limit"
  case badLadder = "bad-ladder"
  case badWindow = "bad-window"
  case badYearStart = "bad-year-start"
  case missingLabel = "missing-label"
  case emptyList = "empty-list"
  case repeatedItem = "repeated-item"
  case tooManyItems = "too-many-items"
  case rungCount = "rung-count"
  case twoAmounts = "two-amounts"
  case capScopeTwice = "cap-scope-twice"
  case removedNothing = "removed-nothing"
  case unknownCurrency = "unknown-currency"
  case unknownTimeZone = "unknown-time-zone"
  case missingFile = "missing-file"
  case extendsCycle = "extends-cycle"

  // Checking: what is declared, taken together.
  case unknownPillar = "unknown-pillar"
  case unknownAction = "unknown-action"
  case unknownAttribute = "unknown-attribute"
  case unknownOption = "unknown-option"
  case unknownWeight = "unknown-weight"
  case wrongPillar = "wrong-pillar"
  case duplicateAction = "duplicate-action"
  case duplicatePillar = "duplicate-pillar"
  case wrongTest = "wrong-test"
  case boundsReversed = "bounds-reversed"
  case streakBesideLadder = "streak-beside-ladder"
  case afterCycle = "after-cycle"
  case deferBons = "defer-bons"
  case deferWindow = "defer-window"
  case deferTwice = "defer-twice"
  case reduceBons = "reduce-bons"
  case timesNotInteger = "times-not-integer"
  case weightType = "weight-type"
  case weightGap = "weight-gap"
  case weightStrayRow = "weight-stray-row"
  case tooManyWeights = "too-many-weights"
  case noRungs = "no-rungs"
  case amountTooLarge = "amount-too-large"
  case versionsOverlap = "versions-overlap"
  case versionsDiffer = "versions-differ"

  // Scenarios.
  case scenarioFailed = "scenario-failed"
  case scenarioClaim = "scenario-claim"

  // Allowed, but odd.
  case unusedAttribute = "unused-attribute"
  case unusedOption = "unused-option"
  case unusedWeight = "unused-weight"
  case unusedLabel = "unused-label"
  case capBelowAmount = "cap-below-amount"
  case unpayableAmount = "unpayable-amount"
  case unreachedReward = "unreached-reward"
  case fileName = "file-name"

  // Right, but a reviewer would ask about it.
  case easyStepEarnsMore = "easy-step-earns-more"
  case effortOutOfLine = "effort-out-of-line"
  case regainUnreachable = "regain-unreachable"
  case missTakesAll = "miss-takes-all"
  case conditionAlways = "condition-always"
  case conditionNever = "condition-never"
  case shortNotice = "short-notice"

  // Claims and participants.
  case inputTooLarge = "input-too-large"
  case inputText = "input-text"
  case inputCSV = "input-csv"
  case inputJSON = "input-json"
  case inputColumnTwice = "input-column-twice"
  case inputColumnMissing = "input-column-missing"
  case inputTooManyCells = "input-too-many-cells"
  case inputCellMissing = "input-cell-missing"
  case inputCell = "input-cell"
  case inputBSN = "input-probable-bsn"
  case inputAction = "input-unknown-action"
  case inputEffort = "input-effort"
  case inputAgreedLate = "input-agreed-after-done"
  case inputRepeatedID = "input-repeated-id"
  case inputRowTwice = "input-row-twice"
  case inputUnknownColumn = "input-unknown-column"
  case inputUnknownEvidence = "input-unknown-evidence"

  /// Whether a file with this fault can still be used.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unusedAttribute, .unusedOption, .unusedWeight, .unusedLabel, .capBelowAmount,
      .unpayableAmount, .unreachedReward, .fileName, .inputUnknownColumn, .inputUnknownEvidence:
      .warning
    case .easyStepEarnsMore, .effortOutOfLine, .regainUnreachable, .missTakesAll,
      .conditionAlways, .conditionNever, .shortNotice:
      .advice
    default:
      .error
    }
  }
}
