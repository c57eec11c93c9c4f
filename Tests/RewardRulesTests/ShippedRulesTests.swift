import RewardRules
import Rewards
import Testing

/// The rules that are shipped, and those of the conformance cases.
@Suite("Shipped rules") struct ShippedRulesTests {
  static let cases =
    (try? Fixtures.names(in: Fixtures.package + "/Tests/BonboekTests/Conformance")) ?? []

  @Test("all of Rules has neither an error nor a warning, and its scenarios pass")
  func rules() throws {
    let report = try RuleReport.check([Fixtures.package + "/Rules"])
    #expect(report.codes == [], "\(report.printedDiagnostics())")
    #expect(report.scenariosPassed > 0)
    #expect(report.scenariosFailed == 0)
  }

  /// Looked at, and meant: the amounts of Zaanstad come with a plant, a first job is worth an
  /// exception, and Voorbeeldgemeente shows every construct of the language once.
  static let advice = [
    "'clean-up-home' earns 5.00 at effort 3",
    "'start-paid-job' earns 200.00 at effort 5",
    "one miss takes away all that was climbed",
  ]

  @Test("what a reviewer would ask about them has an answer")
  func isReviewed() throws {
    let report = try RuleReport.check([Fixtures.package + "/Rules"], advising: Advising())
    let asked = report.diagnostics.map { $0.message.prefix { $0 != ":" } }
    #expect(Set(asked.map(String.init)) == Set(Self.advice), "\(report.printedDiagnostics())")
  }

  @Test("the rules of a conformance case have no error", arguments: cases)
  func conformance(_ name: String) throws {
    let folder = Fixtures.package + "/Tests/BonboekTests/Conformance/\(name)/rules"
    let report = try RuleReport.check([folder])
    #expect(!report.diagnostics.hasErrors, "\(report.printedDiagnostics())")
    #expect(!report.programmes.isEmpty)
  }
}
