import Foundation
import RewardRules
import Rewards
import Testing

/// What JSON Schema validators of other people say of our files by our schemas.
@Suite("Schemas before other programs") struct SchemaVerdictTests {
  @Test("all shipped rules, examples and conformance cases pass")
  func passes() throws {
    let paths = try ["Rules", "Examples", "Tests/BonboekTests/Conformance"].flatMap { folder in
      try Fixtures.ruleFiles(below: "\(Fixtures.package)/\(folder)")
        .map { "\(Fixtures.package)/\(folder)/\($0)" }
    }
    #expect(paths.count > 60)
    for (path, verdict) in zip(paths, try SchemaJudge.verdicts(on: paths)) {
      #expect(verdict.core == "accepted" && verdict.old == "accepted", "\(path): \(verdict)")
    }
  }

  @Test("every fault that a schema can express is refused, and no other")
  func refuses() throws {
    #expect(Set(Visibility.ofFaults.keys) == Set(GoldenTests.codes))
    let odd = try TemporaryFolder()
    var paths: [(code: DiagnosticCode, path: String)] = []
    for code in GoldenTests.codes {
      if let bytes = OddFiles.bytes(for: code) {
        try odd.write(bytes, to: "\(code.rawValue).yaml")
        paths.append((code, "\(odd.path)/\(code.rawValue).yaml"))
      } else {
        let folder = "\(Fixtures.folder)/bad/\(code.rawValue)"
        paths += try Fixtures.ruleFiles(below: folder).map { (code, "\(folder)/\($0)") }
      }
    }
    let verdicts = try SchemaJudge.verdicts(on: paths.map(\.path))
    for (code, found) in Dictionary(grouping: zip(paths, verdicts), by: { $0.0.code }) {
      let words = Set(found.map(\.1.core))
      switch Visibility.ofFaults[code] {
      case .bySchema: #expect(words.contains("refused"), "\(code.rawValue): \(found)")
      case .byReader: #expect(words.contains("unreadable"), "\(code.rawValue): \(found)")
      case .hidden(let why):
        #expect(words == ["accepted"], "\(code.rawValue), as \(why.rawValue): \(found)")
      case nil: Issue.record("\(code.rawValue) is not in the table")
      }
    }
  }

  @Test("rules that check takes after a damage are taken by the schema")
  func takesWhatCheckTakes() throws {
    let taken = try TemporaryFolder()
    var paths: [String] = []
    for seed in UInt64(1)...24 {
      var random = SeededGenerator(seed: seed)
      let root = Self.roots[Int(seed) % Self.roots.count]
      let files = try Fixtures.ruleFiles(below: root)
      let folder = try TemporaryFolder()
      for name in files { try folder.write(try Fixtures.bytes(of: "\(root)/\(name)"), to: name) }
      for round in 0..<20 {
        let name = files[Int.random(in: files.indices, using: &random)]
        let whole = try Fixtures.bytes(of: "\(root)/\(name)")
        let damaged = Damage.done(to: whole, using: &random)
        try folder.write(damaged, to: name)
        if try !RuleReport.check([folder.path]).diagnostics.hasErrors {
          try taken.write(damaged, to: "\(seed)-\(round).yaml")
          paths.append("\(taken.path)/\(seed)-\(round).yaml")
        }
        try folder.write(whole, to: name)
      }
    }
    #expect(paths.count > 40)
    for (path, verdict) in zip(paths, try SchemaJudge.verdicts(on: paths))
    where verdict.core != "accepted" {
      Issue.record("\(verdict)\n\(try String(contentsOfFile: path, encoding: .utf8))")
    }
  }

  private static let roots: [String] = {
    let folder = Fixtures.package + "/Tests/BonboekTests/Conformance"
    return ((try? Fixtures.names(in: folder)) ?? []).map { "\(folder)/\($0)/rules" }
  }()
}

/// Who sees a fault of a rule file beside `bonboek check`.
enum Visibility {
  /// A validator, by the schema.
  case bySchema
  /// A reader of YAML, before any schema.
  case byReader
  /// Nobody who has only the file's values and a schema.
  case hidden(Why)

  /// Why a schema cannot express a fault.
  enum Why: String {
    case otherFiles = "it takes other files to see"
    case otherPlaces = "it takes values of other places in the file, which a schema cannot compare"
    case order = "a schema compares no texts and no numbers with each other"
    case reading = "the reader of YAML has resolved it before a schema sees it"
    case bytes = "it is about the bytes, not the values"
    case machine = "the list of names differs from machine to machine"
    case meaning = "the rules are right and probably not meant"
    case deciding = "it takes deciding claims to see"
  }

  /// Of every code of rule files.
  static let ofFaults: [DiagnosticCode: Visibility] = [
    .fileTooLarge: .hidden(.bytes), .invalidUTF8: .byReader, .controlCharacter: .byReader,
    .yamlSyntax: .byReader, .tooDeep: .byReader, .tooManyNodes: .bySchema,
    .duplicateKey: .hidden(.reading), .keyNotWord: .byReader, .tagNotAllowed: .hidden(.reading),
    .mergeKey: .bySchema, .nullValue: .bySchema, .secondDocument: .byReader,
    .emptyFile: .bySchema, .unknownAlias: .byReader,

    .unknownFileKind: .bySchema, .wrongShape: .bySchema, .unknownKey: .bySchema,
    .missingKey: .bySchema, .badName: .bySchema, .reservedName: .bySchema,
    .badBoolean: .hidden(.otherPlaces), .badDate: .bySchema, .badAmount: .bySchema,
    .badWeight: .bySchema, .badNumber: .bySchema, .badRange: .bySchema,
    .reversedRange: .hidden(.order), .badTime: .bySchema, .zeroCount: .bySchema,
    .badWord: .bySchema, .badText: .bySchema, .badLimit: .bySchema, .badLadder: .bySchema,
    .badWindow: .bySchema, .badYearStart: .bySchema, .missingLabel: .bySchema,
    .emptyList: .bySchema, .repeatedItem: .bySchema, .tooManyItems: .bySchema,
    .rungCount: .bySchema, .twoAmounts: .bySchema, .capScopeTwice: .bySchema,
    .removedNothing: .hidden(.otherFiles), .unknownCurrency: .bySchema,
    .unknownTimeZone: .hidden(.machine), .missingFile: .hidden(.otherFiles),
    .extendsCycle: .hidden(.otherFiles),

    .unknownPillar: .hidden(.otherFiles), .unknownAction: .hidden(.otherFiles),
    .unknownAttribute: .hidden(.otherPlaces), .unknownOption: .hidden(.otherPlaces),
    .unknownWeight: .hidden(.otherPlaces), .wrongPillar: .hidden(.otherFiles),
    .duplicateAction: .hidden(.otherFiles), .duplicatePillar: .hidden(.otherFiles),
    .wrongTest: .hidden(.otherPlaces), .boundsReversed: .hidden(.order),
    .streakBesideLadder: .hidden(.otherPlaces), .afterCycle: .hidden(.otherPlaces),
    .deferBons: .bySchema, .deferWindow: .bySchema, .deferTwice: .hidden(.otherPlaces),
    .reduceBons: .bySchema, .timesNotInteger: .hidden(.otherPlaces),
    .weightType: .hidden(.otherPlaces), .weightGap: .hidden(.otherFiles),
    .weightStrayRow: .bySchema, .tooManyWeights: .hidden(.otherPlaces),
    .noRungs: .hidden(.otherFiles), .amountTooLarge: .hidden(.otherPlaces),
    .versionsOverlap: .hidden(.otherFiles), .versionsDiffer: .hidden(.otherFiles),

    .scenarioFailed: .hidden(.deciding), .scenarioClaim: .hidden(.deciding),

    .unusedAttribute: .hidden(.meaning), .unusedOption: .hidden(.meaning),
    .unusedWeight: .hidden(.meaning), .unusedLabel: .hidden(.meaning),
    .capBelowAmount: .hidden(.meaning), .unpayableAmount: .hidden(.meaning),
    .unreachedReward: .hidden(.meaning), .fileName: .hidden(.otherFiles),

    .easyStepEarnsMore: .hidden(.meaning), .effortOutOfLine: .hidden(.meaning),
    .regainUnreachable: .hidden(.meaning), .missTakesAll: .hidden(.meaning),
    .conditionAlways: .hidden(.meaning), .conditionNever: .hidden(.meaning),
    .shortNotice: .hidden(.meaning),
  ]
}
