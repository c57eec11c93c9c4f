import Rewards
import Testing

@Suite("a condition")
struct ConditionTests {
  /// A test of a fact of one word: 1 is true, 0 is false.
  private static func fact(_ slot: Int) -> Condition {
    .test(
      Condition.Test(
        .attribute(slot: slot, offset: slot), .number(.range(from: 1, through: 1))))
  }

  /// Facts 0 and 1 hold, 2 and 3 fail, 4 and 5 are not known.
  private static let view = FactViews.of([1, 1, 0, 0, nil, nil])

  private static let unknown4 = Truth.unknown(.attribute(4))
  private static let unknown5 = Truth.unknown(.attribute(5))

  struct Case: Sendable, CustomTestStringConvertible {
    let one: Int
    let other: Int
    let both: Truth
    let either: Truth

    init(_ one: Int, _ other: Int, both: Truth, either: Truth) {
      self.one = one
      self.other = other
      self.both = both
      self.either = either
    }

    var testDescription: String { "facts \(one) and \(other)" }
  }

  static let kleene = [
    Case(0, 1, both: .holds, either: .holds),
    Case(0, 2, both: .fails, either: .holds),
    Case(0, 4, both: unknown4, either: .holds),
    Case(2, 0, both: .fails, either: .holds),
    Case(2, 3, both: .fails, either: .fails),
    Case(2, 4, both: .fails, either: unknown4),
    Case(4, 0, both: unknown4, either: .holds),
    Case(4, 2, both: .fails, either: unknown4),
    Case(4, 5, both: unknown4, either: unknown4),
    Case(5, 4, both: unknown5, either: unknown5),
  ]

  @Test("follows Kleene's tables and names the first fact that is missing", arguments: kleene)
  func tables(_ example: Case) {
    let parts = [ConditionTests.fact(example.one), ConditionTests.fact(example.other)]
    #expect(Condition.all(parts).truth(for: ConditionTests.view) == example.both)
    #expect(Condition.any(parts).truth(for: ConditionTests.view) == example.either)
  }

  @Test("is turned round by not, and what is unknown stays so")
  func not() {
    let expected: [Truth] = [.fails, .fails, .holds, .holds, ConditionTests.unknown4]
    for (slot, truth) in expected.enumerated() {
      #expect(Condition.not(ConditionTests.fact(slot)).truth(for: ConditionTests.view) == truth)
    }
  }

  @Test("names no fact of a part that is settled")
  func settledParts() {
    let fact = ConditionTests.fact
    let settled = Condition.any([fact(4), fact(0)])
    #expect(
      Condition.all([settled, fact(5)]).truth(for: ConditionTests.view) == ConditionTests.unknown5)
    let nested = Condition.all([fact(0), .not(.any([fact(2), fact(5)])), fact(4)])
    #expect(nested.truth(for: ConditionTests.view) == ConditionTests.unknown5)
  }

  @Test("knows nothing of a participant of whom nothing is known")
  func nobody() {
    let nobody = FactView(facts: nil, decidingDay: Day(number: 0), ownPillar: 0, rungOffset: 6)
    #expect(ConditionTests.fact(0).truth(for: nobody) == .unknown(.attribute(0)))
  }

  @Test("without parts holds for all and fails for any")
  func noParts() {
    #expect(Condition.all([]).truth(for: ConditionTests.view) == .holds)
    #expect(Condition.any([]).truth(for: ConditionTests.view) == .fails)
  }

  @Test("asks for the rung on its pillar, or on the pillar of the action")
  func rungs() {
    let view = FactViews.of([nil, 3, nil], ownPillar: 1, rungOffset: 0)
    func rung(_ subject: Condition.Subject, _ test: NumberTest) -> Truth {
      Condition.test(Condition.Test(subject, .number(test))).truth(for: view)
    }
    #expect(rung(.rung(pillar: 1), .range(from: 1, through: 3)) == .holds)
    #expect(rung(.ownRung, .range(from: 4, through: 5)) == .fails)
    #expect(rung(.ownRung, .oneOf([1, 3])) == .holds)
    #expect(rung(.rung(pillar: 2), .range(from: 1, through: 5)) == .unknown(.rung(2)))
  }

  struct Age: Sendable {
    let born: String
    let on: String
    let expected: Truth

    init(_ born: String, on: String, _ expected: Truth) {
      self.born = born
      self.on = on
      self.expected = expected
    }
  }

  @Test(
    "counts full years on the deciding day",
    arguments: [
      Age("2000-06-15", on: "2018-06-14", .fails), Age("2000-06-15", on: "2018-06-15", .holds),
      Age("2000-06-15", on: "2028-06-14", .holds), Age("2000-06-15", on: "2028-06-15", .fails),
      Age("2000-02-29", on: "2018-02-28", .fails), Age("2000-02-29", on: "2018-03-01", .holds),
      Age("2019-01-01", on: "2018-12-31", .fails),
    ])
  func years(_ example: Age) throws {
    let adult = Condition.test(
      Condition.Test(
        .attribute(slot: 0, offset: 0), .years(.range(from: 18, through: 27))))
    let view = FactViews.of(
      [Int64(try Day.written(example.born).number)], on: try Day.written(example.on))
    #expect(adult.truth(for: view) == example.expected)
  }
}

enum FactViews {
  /// What is known: a word for each slot, or nothing.
  static func of(
    _ words: [Int64?], on day: Day = Day(number: 0), ownPillar: Int = 0, rungOffset: Int = 0
  ) -> FactView {
    var facts = Facts(wordCount: words.count)
    for (offset, word) in words.enumerated() {
      if let word { facts.know([word], at: offset) }
    }
    return FactView(
      facts: facts, decidingDay: day, ownPillar: ownPillar, rungOffset: rungOffset)
  }
}
