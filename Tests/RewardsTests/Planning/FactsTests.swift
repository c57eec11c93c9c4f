import Rewards
import Testing

@Suite("facts")
struct FactsTests {
  @Test("are unknown until they are known, and zero is known")
  func unknown() {
    var facts = Facts(wordCount: 3)
    #expect(facts.value(at: 0) == nil)
    #expect(facts.set(at: 1, count: 2) == nil)
    facts.know([0], at: 0)
    facts.know([0, 0], at: 1)
    #expect(facts.value(at: 0) == 0)
    #expect(facts.set(at: 1, count: 2).map(Array.init) == [0, 0])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let type: AttributeType
    let text: String
    let expected: [Int64]?

    init(_ type: AttributeType, _ text: String, _ expected: [Int64]?) {
      self.type = type
      self.text = text
      self.expected = expected
    }

    var testDescription: String { "'\(text)' as \(type.form)" }
  }

  static let cases = [
    Case(.integer, "0", [0]), Case(.integer, "1000000", [1_000_000]),
    Case(.integer, "1000001", nil), Case(.integer, "-1", nil), Case(.integer, "1.0", nil),
    Case(.boolean, "true", [1]), Case(.boolean, "false", [0]), Case(.boolean, "True", nil),
    Case(.boolean, "1", nil),
    Case(.date, "1970-01-02", [1]), Case(.date, "1969-12-31", [-1]),
    Case(.date, "2018-02-29", nil), Case(.date, "18", nil),
    Case(.oneOf(["a", "b"]), "a", [0]), Case(.oneOf(["a", "b"]), "b", [1]),
    Case(.oneOf(["a", "b"]), "c", nil), Case(.oneOf(["a", "b"]), "a;b", nil),
    Case(.setOf(["a", "b", "c"]), "-", [0]), Case(.setOf(["a", "b", "c"]), "a", [1]),
    Case(.setOf(["a", "b", "c"]), "c;a", [5]), Case(.setOf(["a", "b", "c"]), "a;a", [1]),
    Case(.setOf(["a", "b", "c"]), "a;", nil), Case(.setOf(["a", "b", "c"]), "d", nil),
    Case(.setOf(["a", "b", "c"]), "", nil),
  ]

  @Test("are read by their type, or do not fit", arguments: cases)
  func words(_ example: Case) {
    let slot = AttributeSlot(name: "fact", type: example.type, offset: 0)
    #expect(slot.words(of: example.text) == example.expected)
  }

  @Test("of sets with many options take more words, and none looks unknown")
  func largeSets() throws {
    let options = (0..<130).map { "o\($0)" }
    let slot = AttributeSlot(name: "many", type: .setOf(options), offset: 0)
    #expect(slot.wordCount == 3)
    let words = try #require(slot.words(of: options.joined(separator: ";")))
    #expect(words.map(\.nonzeroBitCount) == [63, 63, 4])
    var facts = Facts(wordCount: 3)
    facts.know(words, at: 0)
    #expect(facts.set(at: 0, count: 3) != nil)
    #expect(slot.words(of: "o63") == [0, 1, 0])
  }
}

@Suite("a test of a set")
struct SetTestTests {
  private static let options = (0..<70).map { "o\($0)" }
  private static let slot = AttributeSlot(name: "set", type: .setOf(options), offset: 0)

  private static func words(_ chosen: [Int]) -> [Int64] {
    OptionSetWords.words(of: chosen, count: slot.wordCount)
  }

  private static func test(_ change: (inout SetTest) -> Void) -> SetTest {
    var test = SetTest(wordCount: slot.wordCount)
    change(&test)
    return test
  }

  struct Case: Sendable {
    let test: SetTest
    let holding: [[Int]]
    let failing: [[Int]]

    init(_ test: SetTest, holding: [[Int]], failing: [[Int]]) {
      self.test = test
      self.holding = holding
      self.failing = failing
    }
  }

  static let cases = [
    Case(
      test { $0.anyOf = words([1, 65]) }, holding: [[1], [65], [1, 65], [0, 65]],
      failing: [[], [0], [2, 64]]),
    Case(
      test { $0.allOf = words([1, 65]) }, holding: [[1, 65], [0, 1, 65, 69]],
      failing: [[], [1], [65], [0, 69]]),
    Case(
      test { $0.noneOf = words([1, 65]) }, holding: [[], [0], [64, 66]], failing: [[1], [65, 0]]),
    Case(
      test { $0.count = .range(from: 2, through: 3) }, holding: [[0, 69], [0, 1, 69]],
      failing: [[], [5], [0, 1, 2, 69]]),
    Case(
      test {
        $0.count = .oneOf([0, 2])
        $0.among = words([1, 2, 65])
      }, holding: [[], [0], [1, 65], [0, 3, 2, 65]], failing: [[1], [1, 2, 65]]),
    Case(
      test {
        $0.anyOf = words([1])
        $0.noneOf = words([2])
      }, holding: [[1]], failing: [[], [1, 2], [2]]),
  ]

  @Test("holds when every part that is stated holds", arguments: cases)
  func holds(_ example: Case) {
    for set in example.holding {
      #expect(example.test.holds(for: SetTestTests.words(set)[...]), "\(set)")
    }
    for set in example.failing {
      #expect(!example.test.holds(for: SetTestTests.words(set)[...]), "\(set)")
    }
  }
}

@Suite("what is known through time")
struct TimelineTests {
  private func facts(_ value: Int64) -> Facts {
    var facts = Facts(wordCount: 1)
    facts.know([value], at: 0)
    return facts
  }

  @Test("is the last row since a day, in whatever order the rows come")
  func rows() throws {
    let (may, june) = (try Day.written("2018-05-01"), try Day.written("2018-06-01"))
    let rows: [(Day?, Int64)] = [(nil, 0), (may, 5), (june, 6)]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var timeline = Timeline()
      for row in order.map({ rows[$0] }) {
        _ = timeline.add(facts(row.1), since: row.0)
      }
      func value(_ day: Day) -> Int64? { timeline.facts(on: day)?.value(at: 0) }
      #expect(value(may.adding(days: -1)) == 0)
      #expect(value(may) == 5)
      #expect(value(june.adding(days: -1)) == 5)
      #expect(value(june) == 6)
      #expect(value(june.adding(days: 9_999)) == 6)
    }
  }

  @Test("is nothing before the first row that has a day")
  func beforeFirst() throws {
    let may = try Day.written("2018-05-01")
    var timeline = Timeline()
    #expect(timeline.facts(on: may) == nil)
    _ = timeline.add(facts(5), since: may)
    #expect(timeline.facts(on: may.adding(days: -1)) == nil)
    #expect(timeline.facts(on: may) != nil)
  }

  @Test("has one row for a day, and one from the beginning")
  func twice() throws {
    let may = try Day.written("2018-05-01")
    var timeline = Timeline()
    for since in [may, nil] {
      let answers = [
        timeline.add(facts(1), since: since), timeline.add(facts(2), since: since),
      ]
      #expect(answers == [true, false])
    }
    #expect(timeline.facts(on: may)?.value(at: 0) == 1)
    #expect(timeline.facts(on: may.adding(days: -1))?.value(at: 0) == 1)
  }
}
