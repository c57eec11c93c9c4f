import Foundation
import RewardLedger
import RewardRules
import Rewards
import Testing

@testable import bonboek

@Suite("what a resident reads in a statement")
struct StatementTextTests {
  private static let rules = """
    programme: small
    name: { nl: Klein, en: Small }
    runs: 2018-01-01..2018-12-31
    catalogue: ../catalogue
    rewards: { debts: { call-creditors: 40 } }
    caps:
      monthly: { per: participant, every: month, at_most: 30, beyond: defer }

    """

  @Test("what is owed now, what comes later, and for what")
  func parts() async throws {
    let folder = try SmallProgramme.folder()
    try folder.write(Self.rules, to: "rules/programme/2018-01-01.yaml")
    let signature = try #require(Signature(by: "anna", user: "anna", host: "desk"))
    let other = try #require(Signature(by: "bert", user: "bert", host: "desk"))
    let clock = LedgerClock.noon(of: try #require(Day("2018-03-06")))
    let rules = try RuleSet.read(folder.path("rules/programme"))
    let path = folder.path("ledger.sqlite")
    let (ledger, _) = try await Ledger.create(
      at: path, rules: rules, by: signature, clock: clock)
    let second = try await Ledger.open(path, by: other, clock: clock)
    let day = try #require(Day("2018-03-05"))
    _ = try await ledger.submit([
      Claim(id: "c-1", participant: "p-1", action: "call-creditors", doneOn: day),
      Claim(id: "c-2", participant: "p-1", action: "call-creditors", doneOn: day.adding(days: 1)),
    ])
    _ = try await second.approve(["c-1"])
    _ = try await ledger.grant(
      Grant(id: "g-1", participant: "p-1", amount: Money(cents: 1_250), reason: "a fare"))
    _ = try await second.confirmGrant("g-1")
    let statement = try await ledger.statement(of: "p-1")
    let wording = Wording(language: .nl, currency: try await ledger.plan().currency)
    #expect(
      StatementText.lines(statement, wording) == [
        "Overzicht van p-1 op 6 maart 2018", "", "U krijgt nu nog € 42,50 van ons.",
        "Later krijgt u nog € 10.", "Wij moeten nog 1 aanvraag bekijken.", "", "Waarvoor is het?",
        "- Gebeld (5 maart 2018): € 30.", "  U krijgt nu nog € 30.",
        "- Extra, omdat de regels niet pasten (6 maart 2018): € 12,50.",
        "  U krijgt nu nog € 12,50.", "- Gebeld (5 maart 2018): € 10.",
        "  U krijgt € 10 op 1 april 2018.", "", "Hebt u vragen? Praat met uw mentor.",
        "Uw mentor kan elke beslissing uitleggen. Daar staat ook hoe u bezwaar maakt.",
      ])
    _ = try await ledger.reverse("c-1", reason: "wrong")
    let after = try await ledger.statement(of: "p-1")
    #expect(
      StatementText.lines(after, wording).contains(
        "  De beslissing is veranderd. € 30 vervalt."))
  }
}
