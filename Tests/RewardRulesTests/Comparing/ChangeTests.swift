import RewardRules
import Rewards
import Testing

@Suite("A change of the rules")
struct ChangeTests {
  /// Lines of a version before and after, and what is said of the change in English.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let sentences: [String]

    init(_ name: String, _ old: String, _ new: String, _ sentences: String...) {
      testDescription = name
      (self.old, self.new) = (old, new)
      self.sentences = sentences
    }
  }

  /// The English sentences about a change from some lines to others.
  private static func sentences(_ old: String, _ new: String) throws -> [String] {
    let plans = try [old, new].map { lines in
      let rules = try SmallRules.read(lines)
      return try #require(rules.plan, "\(rules.printedDiagnostics())")
    }
    return try PolicyComparison(from: plans[0], to: plans[1]).sentences(in: .en).map(\.text)
  }

  private static func rewards(_ fields: String) -> String {
    "rewards: { debts: { call-creditors: \(fields) } }\n"
  }

  static let actions = [
    Case(
      "an amount", rewards("40"), rewards("45"),
      "I called my creditors: from €40 to €45. €5 more a year."),
    Case(
      "a bon in place of a card", rewards("none"), rewards("40"),
      "I called my creditors: from card to €40. €40 more a year."),
    Case(
      "a card in place of a bon takes its conditions with it",
      rewards("{ bon: 40, limit: once, streak: 4 weeks, after: [open-post] }"), rewards("none"),
      "I called my creditors: from €40 to card. €40 less a year."),
    Case(
      "a limit", rewards("{ bon: 40, limit: once }"), rewards("{ bon: 40, limit: 2 per year }"),
      "I called my creditors: how often: was once, is 2 per year."),
    Case(
      "a limit that goes", rewards("{ bon: 40, limit: once }"), rewards("40"),
      "I called my creditors: how often: gone, was once."),
    Case(
      "a streak", rewards("{ bon: 40, streak: 4 weeks }"),
      rewards("{ bon: 40, streak: 3 weeks }"),
      "I called my creditors: in a row: was 4 weeks in a row, is 3 weeks in a row."),
    Case(
      "what comes before", rewards("40"), rewards("{ bon: 40, after: [open-post] }"),
      #"I called my creditors: comes after: new, "I opened my post"."#),
    Case(
      "evidence", rewards("40"), rewards("{ bon: 40, evidence: [] }"),
      #"I called my creditors: evidence: gone, was "call-note"."#),
    Case(
      "the text of the card", rewards("40"), rewards("{ bon: 40, card: { nl: Top, en: Great } }"),
      #"I called my creditors: text of the card: new, "Great"."#),
    Case(
      "the effort level, where no weight counts it", rewards("40"),
      rewards("{ bon: 40, effort: 5 }"), "I called my creditors: effort: from 4 to 5."),
    Case(
      "an upper bound that binds", rewards("40"), rewards("{ bon: 40, at_most: 30 }"),
      "I called my creditors: from €40 to €30. €10 less a year."),
    Case(
      "what a miss does to a ladder", rewards("{ ladder: { start: 5, up: 1, after_miss: stay } }"),
      rewards("{ ladder: { start: 5, up: 1, after_miss: start } }"),
      "I called my creditors: still starts at €5, €1 more each time, but reckoned in another way."),
    Case(
      "an extra at the first success",
      rewards("{ ladder: { start: 5, after_miss: stay } }"),
      rewards("{ ladder: { start: 5, extra: 2, after_miss: stay } }"),
      "I called my creditors: was starts at €5, is starts at €5, €2 extra each time. €2 more a year."
    ),
    Case(
      "a default tells all actions at once", "rewards: { default: { bon: 10 } }\n",
      "rewards: { default: { bon: 20 } }\n", "All 5 actions: from €10 to €20. €50 more a year."),
    Case(
      "more than three actions are counted by pillar",
      "rewards: { default: { bon: 10 }, health: { walk: none } }\n",
      "rewards: { default: { bon: 20 }, health: { walk: none } }\n",
      "4 actions (Debts 3, Health 1): from €10 to €20. €40 more a year."),
    Case(
      "the largest amount comes first",
      "rewards: { debts: { call-creditors: 10 }, health: { walk: 10 } }\n",
      "rewards: { debts: { call-creditors: 15 }, health: { walk: 2.50 } }\n",
      "I took a walk: from €10 to €2.50. €7.50 less a year.",
      "I called my creditors: from €10 to €15. €5 more a year."),
  ]

  private static let base = "rewards: { debts: { default: { base: 20 } } }\n"

  static let weights = [
    Case(
      "a weight that some action has",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2 } }\n",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2.5 } }\n",
      "I called my creditors: from €40 to €50. €10 more a year.",
      "Weight effort at 4: from 2 to 2.5."),
    Case(
      "a table that comes",
      base, base + "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 2 } }\n",
      "I called my creditors: from €20 to €40. €20 more a year.",
      "New weights: effort: 1: 1; 2: 1; 3: 1; 4: 2."),
    Case(
      "rounding that changes an amount",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1.1, 4: 2 } }\n",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1.1, 4: 2 } }\nrounding: { to: 5 }\n",
      "I kept my cash book: from €22 to €20. €2 less a year.",
      "Rounding: was to €0.01, halves up, is to €5, halves up."),
    Case(
      "another level that a mentor may find",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 } }\n",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 } }\neffort_adjustable: 1\n",
      "By how much a mentor may assess the effort otherwise: from 0 to 1."),
    Case(
      "a fixed amount in place of a weighted one, where a mentor may find another level",
      "rewards: { debts: { call-creditors: { base: 20 } } }\neffort_adjustable: 1\n"
        + "weights: { effort: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 } }\n",
      "rewards: { debts: { call-creditors: 40 } }\neffort_adjustable: 1\n",
      "I called my creditors: still €40, but reckoned in another way.",
      "Weights are gone: effort (was: 1: 1; 2: 1; 3: 1; 4: 2; 5: 3)."),
  ]

  private static let asking = "participants: { age: integer, home: { one_of: [a, b] } }\n"

  static let people = [
    Case(
      "who is in the programme", rewards("40") + asking + "eligible: { age: 18.. }\n",
      rewards("40") + asking + "eligible: { age: 18..27 }\n",
      #"For whom: was "age: 18 or more", is "age: 18 to 27"."#),
    Case(
      "a condition that asks something new", rewards("40"),
      rewards("{ bon: 40, when: { age: 18.. } }") + asking,
      #"I called my creditors: condition: new, "age: 18 or more"."#,
      "Newly asked about people: age: a whole number."),
    Case(
      "the values of what is asked",
      rewards("{ bon: 40, when: { home: a } }") + asking,
      rewards("{ bon: 40, when: { home: a } }") + "participants: { home: { one_of: [a, b, c] } }\n",
      #"Fact home: possible values: was "one of: a, b", is "one of: a, b, c"."#),
  ]

  private static func cap(_ text: String) -> String { rewards("40") + "caps: { \(text) }\n" }
  private static let week =
    "week: { per: participant, every: week, at_most: 60, beyond: reduce }"
  private static let month =
    "month: { per: participant, every: month, at_most: 100, beyond: refuse }"
  private static let other =
    "other: { per: participant, every: month, at_most: 100, beyond: reduce }"

  static let caps = [
    Case(
      "a cap that comes and takes something off", rewards("40"),
      cap("small: { per: participant, every: month, at_most: 30, beyond: reduce }"),
      "All caps together take off in a year: from €0 to €10. €10 less a year.",
      "New cap: At most €30 per month per participant. Beyond it only the rest is paid."),
    Case(
      "a cap that goes", cap(week), rewards("40"),
      "This cap is gone: At most €60 per week per participant. Beyond it only the rest is paid."),
    Case(
      "its amount", cap(week), cap(week.replacing("60", with: "35")),
      "All caps together take off in a year: from €0 to €5. €5 less a year.",
      "Cap week: at most: from €60 to €35."),
    Case(
      "its window", cap(week), cap(week.replacing("every: week", with: "every: 7 days")),
      "Cap week: window: was per week, is in 7 days."),
    Case(
      "whose it is", cap(week), cap(week.replacing("participant", with: "household")),
      "Cap week: of whom: from per participant to per household."),
    Case(
      "what it does beyond", cap(week), cap(week.replacing("reduce", with: "warn")),
      #"Cap week: beyond it: was "Beyond it only the rest is paid", "#
        + #"is "Beyond it there is a warning"."#),
    Case(
      "what it covers", cap(week), cap(week.replacing("reduce", with: "reduce, pillars: [debts]")),
      #"Cap week: covers: was "all actions", is "Debts"."#),
    Case(
      "the order of one that reduces and one that refuses", cap("\(week), \(month)"),
      cap("\(month), \(week)"),
      #"Order of the caps, which can change amounts: was "week; month", is "month; week"."#),
    Case(
      "the order of two that reduce", cap("\(week), \(other)"), cap("\(other), \(week)"),
      "Order of the caps, which only decides which is named as the reason: "
        + #"was "week; other", is "other; week"."#),
  ]

  static let settings = [
    Case(
      "the promise", rewards("40"), rewards("40") + "promise: none\n",
      "An agreed action keeps its price for: gone, was 6 months."),
    Case(
      "vouchers", rewards("40"), rewards("40") + "vouchers: { denominations: [5, 20] }\n",
      #"Vouchers: new, "There are vouchers of €5, €20"."#),
    Case(
      "two mentors", rewards("40"), rewards("40") + "approval: { second_mentor_above: 60 }\n",
      "Second mentor needed above: new, €60."),
    Case(
      "one's own claims", rewards("40"), rewards("40") + "approval: { own_claims: allow }\n",
      "Approving one's own claims is allowed: from no to yes."),
    Case(
      "how long details are kept", rewards("40") + "retention: { details: 1 year }\n",
      rewards("40") + "retention: { details: 2 years }\n",
      "Who did what is kept for: from 1 year to 2 years."),
    Case(
      "a code of the books", rewards("40"),
      rewards("40") + "ledger: { accounts: { expenses:rewards: \"43100\" } }\n",
      #"Books expenses:rewards: new, "43100"."#),
    Case(
      "where a year begins", rewards("40"), rewards("40") + "calendar: { year_starts: 09-01 }\n",
      "A year begins on: from 1 January to 1 September."),
  ]

  @Test("is told in a sentence", arguments: actions + weights + people + caps + settings)
  func isTold(_ given: Case) throws {
    #expect(try Self.sentences(given.old, given.new) == given.sentences)
    // The other way round is a change too, and nothing changes into itself.
    #expect(try Self.sentences(given.new, given.old) != [Self.nothing])
    for lines in [given.old, given.new] {
      #expect(try Self.sentences(lines, lines) == [Self.nothing])
    }
  }

  private static let nothing =
    "There is no difference: everything works out the same for everyone."

  static let alike = [
    Case(
      "a cascade written out", "rewards: { default: { bon: 10 } }\n",
      "rewards: { debts: { default: 10 }, health: { walk: 10.00, visit-dentist: { bon: 10 } } }\n"),
    Case(
      "a weighted amount written out", base + "weights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2 } }\n",
      "rewards: { debts: { call-creditors: 40, open-post: 20, keep-cash-book: { base: 30, "
        + "weights: none } } }\nweights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2 } }\n"),
    Case(
      "a bound that never binds", rewards("40"),
      rewards("{ bon: 40, at_least: 10, at_most: 100 }")),
    Case(
      "a row that no action has", base + "weights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2 } }\n",
      base + "weights: { effort: { 1: 1, 2: 1, 3: 1.5, 4: 2, 5: 9 } }\n"),
    Case(
      "an inherited condition of a card", rewards("none"),
      "rewards: { debts: { default: { limit: once }, call-creditors: none } }\n"),
    Case(
      "keys in another order and another form",
      rewards("{ bon: 40, limit: 2 per year, evidence: [call-note] }") + "promise: 6 months\n",
      "promise: \"6 months\"\nrewards:\n  debts:\n    call-creditors:\n"
        + "      limit: 2 per year\n      bon: 40\n"),
    Case(
      "an alias", "rewards: { debts: { call-creditors: 40, open-post: 40 } }\n",
      "rewards: { debts: { call-creditors: &forty { bon: 40 }, open-post: *forty } }\n"),
    Case(
      "tests in another order and nested otherwise",
      rewards("{ bon: 40, when: { age: 18.., home: a } }") + asking,
      rewards("{ bon: 40, when: { all: [{ home: [a] }, { all: [{ age: 18.. }] }] } }") + asking),
    Case(
      "a list without a gap", rewards("{ bon: 40, when: { age: [20, 18, 19] } }") + asking,
      rewards("{ bon: 40, when: { age: 18..20 } }") + asking),
    Case(
      "the rung on the own pillar by its name",
      rewards("{ bon: 40, when: { rung: { own: ..3 } } }"),
      rewards("{ bon: 40, when: { rung: { debts: 1..3 } } }")),
    Case(
      "denominations in another order",
      rewards("40") + "vouchers: { denominations: [5, 20], valid_for: 1 year }\n",
      rewards("40") + "vouchers: { denominations: [20, 5], valid_for: 12 months }\n"),
    Case(
      "one that warns in another place", cap("\(week), \(month.replacing("refuse", with: "warn"))"),
      cap("\(month.replacing("refuse", with: "warn")), \(week)")),
  ]

  @Test("is none where only the writing differs", arguments: alike)
  func isNone(_ given: Case) throws {
    #expect(try Self.sentences(given.old, given.new) == [Self.nothing])
  }
}
