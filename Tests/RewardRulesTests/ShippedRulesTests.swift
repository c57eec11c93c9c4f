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

  @Test("a reviewer has nothing to ask about them")
  func advice() throws {
    let report = try RuleReport.check([Fixtures.package + "/Rules"], advising: Advising())
    #expect(report.codes == [], "\(report.printedDiagnostics())")
  }

  @Test("the rules of a conformance case have no error", arguments: cases)
  func conformance(_ name: String) throws {
    let folder = Fixtures.package + "/Tests/BonboekTests/Conformance/\(name)/rules"
    let report = try RuleReport.check([folder])
    #expect(!report.diagnostics.hasErrors, "\(report.printedDiagnostics())")
    #expect(!report.programmes.isEmpty)
  }
}
