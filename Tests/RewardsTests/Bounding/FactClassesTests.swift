import Rewards
import Testing

@Suite("classes of facts")
struct FactClassesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let condition: Condition
    let expected: Kind

    var testDescription: String { name }
  }

  enum Kind { case always, never, sometimes, undecided }

  static let cases = [
    Case(name: "nothing asked", condition: .all([]), expected: .always),
    Case(name: "no choice", condition: .any([]), expected: .never),
    Case(name: "a number", condition: AskedPlan.age(18, 27), expected: .sometimes),
    Case(name: "any number", condition: AskedPlan.age(0, .max), expected: .always),
    Case(name: "above all numbers", condition: AskedPlan.age(1_000_001, .max), expected: .never),
    Case(
      name: "two spans apart",
      condition: .all([AskedPlan.age(0, 17), AskedPlan.age(18, 27)]), expected: .never),
    Case(
      name: "two spans that meet",
      condition: .all([AskedPlan.age(0, 18), AskedPlan.age(18, 27)]), expected: .sometimes),
    Case(
      name: "a thing or its contrary",
      condition: .any([AskedPlan.age(3, 5), .not(AskedPlan.age(3, 5))]), expected: .always),
    Case(
      name: "more options than there are",
      condition: AskedPlan.needs { $0.count = .range(from: 71, through: .max) }, expected: .never),
    Case(
      name: "as many options as there are",
      condition: AskedPlan.needs { $0.count = .range(from: 70, through: .max) },
      expected: .sometimes),
    Case(
      name: "one of what none may be",
      condition: AskedPlan.needs {
        $0.anyOf = OptionSetWords.words(of: [3, 66], count: 2)
        $0.noneOf = OptionSetWords.words(of: [3, 66], count: 2)
      }, expected: .never),
    Case(
      name: "all of some and two more",
      condition: AskedPlan.needs {
        $0.allOf = OptionSetWords.words(of: [3, 66], count: 2)
        $0.count = .range(from: 4, through: 4)
      }, expected: .sometimes),
    Case(
      name: "a rung on its own pillar and on that pillar",
      condition: .all([
        .test(Condition.Test(.ownRung, .number(.range(from: 1, through: 2)))),
        .test(Condition.Test(.rung(pillar: 1), .number(.oneOf([3, 4])))),
      ]), expected: .never),
    Case(
      name: "each option of seventy in a list of its own",
      condition: .any(
        (0..<70).map { option in
          AskedPlan.needs { $0.anyOf = OptionSetWords.words(of: [option], count: 2) }
        }), expected: .undecided),
  ]

  @Test("say whether a condition holds always, never or for some", arguments: cases)
  func verdicts(_ example: Case) throws {
    #expect(try AskedPlan.kind(of: example.condition, in: AskedPlan.spring) == example.expected)
  }

  @Test("know ages on every day of a span, not only on the first")
  func ages() throws {
    let since2000 = DayRange(first: try Day.written("2000-03-01"), last: nil)
    let adult = NumberTest.range(from: 18, through: 27)
    let before = try Day.written("2018-01-01")...Day.written("2018-02-28")
    let birthday = try Day.written("2018-01-01")...Day.written("2018-03-01")
    let whole: Condition = .all([AskedPlan.born(since2000), AskedPlan.born(adult)])
    #expect(try AskedPlan.kind(of: whole, in: before) == .never)
    #expect(try AskedPlan.kind(of: whole, in: birthday) == .sometimes)
    let older: Condition = .not(whole)
    #expect(try AskedPlan.kind(of: older, in: before) == .always)
    #expect(try AskedPlan.kind(of: older, in: birthday) == .sometimes)
  }

  @Test("come to what trying every value comes to", arguments: 1...60 as ClosedRange<UInt64>)
  func everyValue(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let condition = AskedPlan.condition(depth: 3, using: &random)
    let (holds, fails) = AskedPlan.tried(condition)
    let expected: Kind = !holds ? .never : fails ? .sometimes : .always
    let day = AskedPlan.spring.lowerBound
    #expect(try AskedPlan.kind(of: condition, in: day...day) == expected, "seed \(seed)")
  }
}

/// A plan whose conditions ask for one fact of each type.
enum AskedPlan {
  static let needs = AttributeSlot(
    name: "needs", type: .setOf((0..<70).map { "option-\($0)" }), offset: 3)
  static let attributes = [
    AttributeSlot(name: "age", type: .integer, offset: 0),
    AttributeSlot(name: "alone", type: .boolean, offset: 1),
    AttributeSlot(name: "born", type: .date, offset: 2), needs,
  ]
  static let spring = Day(number: 17_591)...Day(number: 17_682)
  static let rungOffset = 5

  static let plan = RewardPlan(
    programme: "asked", currency: .euro, timeZone: "Europe/Amsterdam", yearStart: .january,
    versions: [SmallPlan.version(DayRange(first: nil, last: nil), actions: [])],
    actions: NameTable(), pillars: NameTable(["health", "debts"]), evidenceKinds: NameTable(),
    capNames: NameTable(), attributes: attributes)

  static func age(_ from: Int64, _ through: Int64) -> Condition {
    SmallPlan.test(slot: 0, from: from, through: through)
  }

  static func born(_ range: DayRange) -> Condition {
    .test(Condition.Test(.attribute(slot: 2, offset: 2), .day(range)))
  }

  static func born(_ years: NumberTest) -> Condition {
    .test(Condition.Test(.attribute(slot: 2, offset: 2), .years(years)))
  }

  static func needs(_ change: (inout SetTest) -> Void) -> Condition {
    var test = SetTest(wordCount: needs.wordCount)
    change(&test)
    return .test(Condition.Test(.attribute(slot: 3, offset: needs.offset), .set(test)))
  }

  /// What is found out about a condition; the example of one that holds for some does hold.
  static func kind(
    of condition: Condition, in days: ClosedRange<Day>
  ) throws -> FactClassesTests.Kind {
    switch condition.verdict(under: plan, ownPillar: 1, during: days) {
    case .always: return .always
    case .never: return .never
    case .undecided: return .undecided
    case .sometimes(let facts, let day):
      #expect(days.contains(day))
      #expect(truth(of: condition, facts, on: day) == .holds)
      return .sometimes
    }
  }

  private static func truth(of condition: Condition, _ facts: Facts, on day: Day) -> Truth {
    condition.truth(
      for: FactView(facts: facts, decidingDay: day, ownPillar: 1, rungOffset: rungOffset))
  }

  // MARK: - Every value

  /// A condition with numbers up to 8, ages up to 8 and the first four options.
  static func condition(depth: Int, using random: inout SeededGenerator) -> Condition {
    let roll = Int.random(in: 0..<(depth == 0 ? 6 : 10), using: &random)
    func parts() -> [Condition] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        condition(depth: depth - 1, using: &random)
      }
    }
    let least = Int64.random(in: 0...7, using: &random)
    let span = NumberTest.range(from: least, through: Int64.random(in: least...8, using: &random))
    let options = (0..<4).filter { _ in Bool.random(using: &random) }
    let words = OptionSetWords.words(of: options.isEmpty ? [0] : options, count: 2)
    switch roll {
    case 0: return .test(Condition.Test(.attribute(slot: 0, offset: 0), .number(span)))
    case 1:
      return .test(
        Condition.Test(.attribute(slot: 1, offset: 1), .number(.range(from: 1, through: 1))))
    case 2: return born(span)
    case 3: return born(DayRange(first: spring.lowerBound.adding(months: -12 * 4), last: nil))
    case 4: return needs { $0.anyOf = words }
    case 5:
      return needs {
        $0.count = .range(from: min(least, 3), through: 3)
        $0.among = OptionSetWords.words(of: 0..<4, count: 2)
      }
    case 6, 7: return .all(parts())
    case 8: return .any(parts())
    default: return .not(condition(depth: depth - 1, using: &random))
    }
  }

  /// Whether a drawn condition holds, and whether it fails, for some values of the facts.
  static func tried(_ condition: Condition) -> (holds: Bool, fails: Bool) {
    let day = spring.lowerBound
    var (holds, fails) = (false, false)
    let births = (0...9).flatMap { years in
      (-1...1).map { day.adding(months: -12 * years).adding(days: $0) }
    }
    for age in (0...9) {
      for alone in (0...1) {
        for born in births {
          for set in 0..<16 {
            var facts = plan.emptyFacts
            facts.know([Int64(age)], at: 0)
            facts.know([Int64(alone)], at: 1)
            facts.know([Int64(born.number)], at: 2)
            facts.know([Int64(set), 0], at: needs.offset)
            if truth(of: condition, facts, on: day) == .holds { holds = true } else { fails = true }
          }
        }
        if holds, fails { return (true, true) }
      }
    }
    return (holds, fails)
  }
}
