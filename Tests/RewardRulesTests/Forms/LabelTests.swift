import RewardRules
import Rewards
import Testing

/// Words for people.
@Suite("Labels") struct LabelTests {
  @Test("attributes, options, kinds of evidence and caps may have a label")
  func areAccepted() throws {
    let rules = try SmallRules.read(
      """
      participants:
        arm: { one_of: [bonnen, no-bonnen], label: { nl: groep, en: group } }
        job: { type: boolean, label: { nl: werk, en: job } }
      eligible: { job: false }
      rewards: { default: { bon: 20, when: { arm: bonnen } } }
      caps:
        weekly:
          { per: participant, every: week, at_most: 60, beyond: warn, label: { nl: w, en: w } }
      labels:
        call-note: { nl: belnotitie, en: note of the call }
        bonnen: { nl: met bonnen, en: with vouchers }
        job: { nl: werk, en: job }
        weekly: { nl: per week, en: each week }

      """)
    #expect(rules.codes == [])
    #expect(rules.plan != nil)
  }

  @Test("a card's text takes the place of the label")
  func card() throws {
    let rules = try SmallRules.read(
      """
      rewards:
        default: 20
        health: { walk: { card: { nl: Fijn, en: "Fine, that walk" } } }

      """)
    var casebook = Casebook(try #require(rules.plan))
    let day = try #require(Day("2018-03-05"))
    let walk = try casebook.decide(Claim(id: "1", participant: "p", action: "walk", doneOn: day))
    #expect(walk.card == LocalizedText(nl: "Fijn", en: "Fine, that walk"))
    let post = try casebook.decide(
      Claim(id: "2", participant: "p", action: "open-post", doneOn: day))
    #expect(post.card?.en == "I opened my post")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let faults: [String]
    var testDescription: String { name }
  }

  @Test(
    "a label has one line in both languages",
    arguments: [
      Case(name: "{ nl: a, en: b }", faults: []),
      Case(name: "{ nl: \(String(repeating: "a", count: 500)), en: b }", faults: []),
      Case(name: "{ nl: \(String(repeating: "a", count: 501)), en: b }", faults: ["bad-text"]),
      Case(name: "{ nl: a }", faults: ["missing-label"]),
      Case(name: "{}", faults: ["missing-label", "missing-label"]),
      Case(name: "{ nl: '', en: b }", faults: ["bad-text"]),
      Case(name: "{ nl: '  ', en: b }", faults: ["bad-text"]),
      Case(name: "{ nl: \"a\\nb\", en: b }", faults: ["bad-text"]),
      Case(name: "{ nl: [a], en: b }", faults: ["wrong-shape"]),
      Case(name: "{ nl: a, en: b, de: c }", faults: ["unknown-key"]),
      Case(name: "Waarderen", faults: ["wrong-shape"]),
    ])
  func isOneLine(_ test: Case) throws {
    let text =
      SmallRules.head.replacing("{ nl: p, en: p }", with: test.name) + "rewards: { default: 20 }\n"
    let rules = try SmallRules.read(files: ["2018-01-01.yaml": text], at: "2018-01-01.yaml")
    #expect(rules.codes == test.faults)
  }
}
