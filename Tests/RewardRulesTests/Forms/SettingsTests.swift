import Rewards
import Testing

@testable import RewardRules

/// What a ledger reads of a version.
@Suite("Settings of a ledger") struct SettingsTests {
  private func version(_ lines: String) throws -> VersionPlan {
    let rules = try SmallRules.read("rewards: { default: 20 }\n" + lines)
    try #require(rules.codes == [], "\(rules.printedDiagnostics())")
    return try #require(rules.plan?.versions.first)
  }

  @Test("a version that states none has the strict ones")
  func defaults() throws {
    let version = try version("")
    #expect(version.approval == Approval(secondMentorAboveCents: nil, allowsOwnClaims: false))
    #expect(version.bookkeeping == Bookkeeping())
    #expect(version.detailsKept == nil)
    #expect(version.denominations == [])
    #expect(version.vouchersValidFor == nil)
  }

  @Test("what is stated is in the plan")
  func stated() throws {
    let version = try version(
      """
      approval: { second_mentor_above: 60.50, own_claims: allow }
      ledger:
        accounts: { "expenses:rewards": "4300", "liabilities:bons": "1610 bonnen" }
        cost_centre: "1234"
        taakveld: "6.3"
        organisation: Gemeente Één
        tax_registration: NL001234567B01
        country: NL
      retention: { details: 7 years }

      """)
    #expect(version.approval == Approval(secondMentorAboveCents: 6050, allowsOwnClaims: true))
    #expect(
      version.bookkeeping
        == Bookkeeping(
          accounts: ["expenses:rewards": "4300", "liabilities:bons": "1610 bonnen"],
          costCentre: "1234", taakveld: "6.3", organisation: "Gemeente Één",
          taxRegistration: "NL001234567B01", country: "NL"))
    #expect(version.detailsKept == TimeSpan(count: 7, unit: .years))
  }

  @Test("own claims are refused also where that is written")
  func refused() throws {
    #expect(try version("approval: { own_claims: refuse }\n").approval == Approval())
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    var fault: String?
    var testDescription: String { written }
  }

  static let texts = [
    Case(written: #""4300 A-b/c.(d)""#), Case(written: "'Één: €'"),
    Case(written: String(repeating: "9", count: 64)),
    Case(written: String(repeating: "9", count: 65), fault: "is longer than 64 signs"),
    Case(written: "''", fault: "is empty"), Case(written: "' '", fault: "is empty"),
    Case(written: #""43\n00""#, fault: "has more than one line"),
    Case(written: #""43\r\n00""#, fault: "has more than one line"),
    Case(written: #""43\t00""#, fault: unseen), Case(written: "'4300 '", fault: unseen),
    Case(written: "' 4300'", fault: unseen), Case(written: "'43  00'", fault: unseen),
    Case(written: #""43\u00A000""#, fault: unseen),
    Case(written: #""43\u200B00""#, fault: unseen),
    Case(written: #""43\u202E00""#, fault: unseen),
    Case(written: #""43\uE00000""#, fault: unseen),
  ]
  private static let unseen = "has a space too many, a tab or another sign that cannot be seen"

  @Test("an account's code stands in the books as it is", arguments: texts)
  func accounts(_ test: Case) throws {
    try expect(
      test, "an account", "ledger: { accounts: { 'assets:voucher-stock': \(test.written) } }")
  }

  @Test(
    "so do the names of the books", arguments: Keys.ledger.names.filter { $0 != "accounts" }, texts)
  func books(_ key: String, _ test: Case) throws {
    try expect(test, "'\(key)'", "ledger: { \(key): \(test.written) }")
  }

  private func expect(_ test: Case, _ what: String, _ line: String) throws {
    let found = try SmallRules.read("rewards: { default: 20 }\n\(line)\n").diagnostics
    #expect(found.map(\.message) == (test.fault.map { ["\(what) \($0)"] } ?? []))
    #expect(found.allSatisfy { $0.code == .badText && $0.help != nil })
    for message in found.flatMap(\.messages) where message.hasWords {
      #expect(message.hasDutch, "no Dutch for: \(message.template)")
    }
  }

  @Test("what is wrong with a text is told in Dutch too")
  func dutch() throws {
    let rules = try SmallRules.read("rewards: { default: 20 }\nledger: { country: '' }\n")
    let fault = try #require(rules.diagnostics.first)
    #expect(fault.sentence.text(.nl) == "'country' is leeg")
  }
}
