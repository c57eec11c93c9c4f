import RewardRules
import Rewards
import Testing

/// The ends of what can be written, in rules and in claims: nothing overflows.
@Suite("Extremes") struct ExtremeTests {
  static let days = [
    "0001-01-01", "0001-12-31", "0004-02-29", "1970-01-01", "2018-03-05", "9996-02-29",
    "9999-12-31",
  ]
  static let windows = [
    "day", "week", "month", "quarter", "year", "programme", "1 day", "400 days",
  ]

  @Test("every window holds on the first and the last day that can be written", arguments: windows)
  func window(_ window: String) throws {
    let rules = try SmallRules.read(
      files: [
        "0001-01-01.yaml": SmallRules.head.replacing("2018-01-01..", with: "0001-01-01..9999-12-31")
          + """
          calendar: { year_starts: 12-31 }
          promise: 36500 years
          participants: { born: date }
          eligible: { born: { years: ..1000 } }
          rewards: { default: { bon: 10_000_000, limit: 1000000 per \(window) } }
          caps: { it: { per: participant, every: \(window), at_most: 1_000_000_000, beyond: reduce } }

          """
      ], at: "0001-01-01.yaml")
    #expect(rules.codes == [], "\(rules.printedDiagnostics())")
    for born in ["0001-01-01", "9999-12-31"] {
      let steps = Self.days.map { Story.Step("walk", $0, agreed: "0001-01-01") }
      let decisions = try Story(facts: ["born": born]).decided(steps, under: rules)
      #expect(decisions.allSatisfy { $0 == "approved 10000000.00" })
    }
  }

  @Test(
    "deferring stops at the last day that can be written",
    arguments: ["day", "week", "month", "quarter", "year"])
  func deferring(_ window: String) throws {
    let rules = try SmallRules.read(
      files: [
        "9999-01-01.yaml": SmallRules.head.replacing("2018-01-01..", with: "9999-01-01..9999-12-31")
          + """
          rewards: { default: 20 }
          caps: { it: { per: participant, every: \(window), at_most: 20, beyond: defer } }

          """
      ], at: "9999-01-01.yaml")
    let steps = [
      Story.Step("walk", "9999-12-31"), .init("open-post", "9999-12-31"),
    ]
    #expect(
      try Story().decided(steps, under: rules) == ["approved 20.00", "recognised 0.00 cap:it"])
  }

  @Test(
    "a programme without a last day defers a hundred and twenty windows and no more",
    arguments: ["day", "year"])
  func deferringWithoutEnd(_ window: String) throws {
    let rules = try SmallRules.read(
      """
      rewards: { default: 20 }
      caps: { it: { per: participant, every: \(window), at_most: 20, beyond: defer } }

      """)
    var steps: [Story.Step] = []
    for action in ["walk", "open-post"] { steps.append(.init(action, "9999-12-31")) }
    #expect(try Story().decided(steps, under: rules) == ["approved 20.00", "approved 20.00"])
  }

  @Test(
    "the longest times keep a price and never overflow",
    arguments: ["36500 days", "36500 weeks", "36500 months", "36500 years"])
  func promise(_ promise: String) throws {
    let rules = try SmallRules.read("rewards: { default: 20 }\npromise: \(promise)\n")
    let step = Story.Step("walk", "9999-12-31", agreed: "9999-12-31")
    #expect(try Story().decided([step], under: rules) == ["approved 20.00"])
  }

  @Test("streaks count over the ends of the calendar", arguments: ["days", "weeks", "months"])
  func streak(_ unit: String) throws {
    let rules = try SmallRules.read(
      files: [
        "0001-01-01.yaml": SmallRules.head.replacing("2018-01-01..", with: "0001-01-01..")
          + "rewards: { default: { bon: 20, streak: 36500 \(unit) } }\n"
      ], at: "0001-01-01.yaml")
    let steps = Self.days.map { Story.Step("walk", $0) }
    #expect(
      try Story().decided(steps, under: rules).allSatisfy { $0 == "recognised 0.00 streak" })
  }

  @Test(
    "the largest amount times the largest attribute is still exact",
    arguments: ["EUR", "JPY", "CLF"])
  func amount(_ currency: String) throws {
    let rules = try SmallRules.read(
      """
      currency: \(currency)
      participants: { n: integer }
      rewards: { default: { bon: 10_000_000, times: n } }
      caps: { it: { per: programme, every: programme, at_most: 1_000_000_000, beyond: warn } }

      """)
    let plan = try #require(rules.plan)
    let steps = (1...200).map { day in
      Story.Step(
        "walk", "2018-\(day <= 100 ? "01" : "02")-\(day % 28 < 9 ? "0" : "")\(day % 28 + 1)")
    }
    let decisions = try Story(facts: ["n": "1000000"]).decided(steps, under: rules)
    let amount = Money(cents: 10_000_000_000_000 * plan.currency.unit).text(in: plan.currency)
    #expect(decisions.contains("approved \(amount) warn:it"))
    #expect(
      Set(decisions).subtracting([
        "approved \(amount) warn:it", "denied 0.00 duplicate", "denied 0 duplicate",
        "denied 0.0000 duplicate",
      ]) == [])
  }

  @Test("a ladder climbed to the top of all amounts stays there")
  func ladder() throws {
    let rules = try SmallRules.read(
      """
      participants: { n: integer }
      rewards:
        default:
          ladder:
            { start: 10_000_000, up: 10_000_000, extra: 10_000_000, after_miss: stay }
          times: n

      """)
    let steps = (1...9).map { Story.Step("walk", "2018-03-0\($0)") }
    let decisions = try Story(facts: ["n": "1000000"]).decided(steps, under: rules)
    #expect(Set(decisions) == ["approved 10000010000000.00"])
  }

  @Test("deep conditions are refused or decided, never a crash", arguments: [10, 55, 61, 70])
  func deep(_ depth: Int) throws {
    let test =
      String(repeating: "{ not: ", count: depth) + "{ age: 18.. }"
      + String(repeating: " }", count: depth)
    let rules = try SmallRules.read(
      "participants: { age: integer }\nrewards: { default: { bon: 20, when: \(test) } }\n")
    let isDeep = rules.codes == ["too-deep"]
    #expect(isDeep == (depth > 60))
    guard let plan = rules.plan else { return }
    var casebook = Casebook(plan)
    try casebook.add(Participant(id: "p", facts: ["age": depth % 2 == 0 ? "18" : "17"]))
    let day = try #require(Day("2018-03-05"))
    let decision = try casebook.decide(
      Claim(id: "c", participant: "p", action: "walk", doneOn: day))
    #expect(decision.outcome == .approved)
  }
}
