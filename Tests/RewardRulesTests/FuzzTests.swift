import RewardRules
import Rewards
import Testing

/// Damaged rules: whatever is wrong with them, reading them ends with diagnostics that point
/// into files that exist, or with a plan that decides.
@Suite("Damaged rules") struct FuzzTests {
  /// Each seed damages a rule set so many times; the shipped one, which is large, less often.
  private static let rounds = 40
  private static let roundsOfLargeRules = 10
  static let seeds: ClosedRange<UInt64> = 1...60

  @Test("no damage is a crash, and every fault has a place", arguments: seeds)
  func survives(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let root = Self.roots[Int(seed) % Self.roots.count]
    let originals = try Fixtures.ruleFiles(below: root).map { name in
      (name, try Fixtures.bytes(of: "\(root)/\(name)"))
    }
    let folder = try TemporaryFolder()
    for (name, bytes) in originals { try folder.write(bytes, to: name) }
    let isLarge = originals.reduce(0) { $0 + $1.1.count } > 20_000
    for _ in 0..<(isLarge ? Self.roundsOfLargeRules : Self.rounds) {
      let (name, bytes) = originals[Int.random(in: originals.indices, using: &random)]
      try folder.write(Damage.done(to: bytes, using: &random), to: name)
      let report = try RuleReport.check([folder.path])
      try expectPlaces(report, in: folder, originals.map(\.0))
      try decide(folder, originals.map(\.0))
      if Bool.random(using: &random) { try folder.write(bytes, to: name) }
    }
  }

  /// The shipped rules and those of the conformance cases.
  private static let roots: [String] = {
    let folder = Fixtures.package + "/Tests/BonboekTests/Conformance"
    let names = (try? Fixtures.names(in: folder)) ?? []
    return [Fixtures.package + "/Rules"] + names.map { "\(folder)/\($0)/rules" }
  }()

  private func expectPlaces(
    _ report: RuleReport, in folder: TemporaryFolder, _ names: [String]
  ) throws {
    let files = Set(names.map { folder.path + "/" + $0 })
    for diagnostic in report.diagnostics {
      for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
        #expect(files.contains(place.file), "\(diagnostic)")
        #expect(place.line >= 1 && place.column >= 1 && place.width >= 1)
      }
      #expect(!diagnostic.message.isEmpty)
      for message in diagnostic.messages where message.hasWords {
        #expect(message.hasDutch, "no Dutch for: \(message.template)")
      }
    }
    #expect(report.diagnostics == report.diagnostics.sorted())
    _ = report.printedDiagnostics()
  }

  /// Where the rules are still right, a claim for every action is decided.
  private func decide(_ folder: TemporaryFolder, _ names: [String]) throws {
    let programmes = Set(
      names.filter { !$0.hasPrefix("catalogue/") && !$0.contains("/scenarios/") }
        .compactMap { $0.split(separator: "/").first })
    for programme in programmes {
      let rules = try RuleSet.read("\(folder.path)/\(programme)")
      #expect((rules.plan == nil) == rules.diagnostics.hasErrors)
      guard let plan = rules.plan else { continue }
      var casebook = Casebook(plan)
      for day in ["0001-01-01", "2018-03-05", "9999-12-31"] {
        let done = try #require(Day(day))
        for action in ["walk", "open-all-post", "open-post", "call-creditors", "visit-gp"] {
          let claim = Claim(
            id: "\(action)-\(day)", participant: "p", action: action, doneOn: done,
            agreedOn: Day("0001-01-01"))
          _ = try? casebook.submit(claim)
        }
      }
      for decision in casebook.decideSubmitted() {
        #expect(decision.amount.cents == decision.payouts.reduce(0) { $0 + $1.amount.cents })
      }
    }
  }
}
