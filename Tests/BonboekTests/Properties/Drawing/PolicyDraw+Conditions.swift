import Rewards

extension PolicyDraw {
  /// A condition that a good part of the people meet; most of them where it is mild.
  mutating func condition(
    in document: DrawnDocument, depth: Int = 2, isMild: Bool = false
  ) -> RuleNode {
    if isMild, dice.chance(70) {
      return .map(["any": .list((0..<dice.number(2...3)).map { _ in leaf(in: document) })])
    }
    if dice.chance(15) {
      return .list([
        condition(in: document, depth: 0), condition(in: document, depth: 0),
      ])
    }
    var map = RuleMap()
    for _ in 0..<dice.pick([1, 1, 2]) {
      switch depth > 0 ? dice.number(1...10) : 10 {
      case 1, 2: map["any"] = .list(parts(in: document, depth, 2...3))
      case 3: map["all"] = .list(parts(in: document, depth, 1...2))
      case 4: map["not"] = condition(in: document, depth: 0)
      default: map = RuleMap.joining(map, leaf(in: document).map)
      }
    }
    return .map(map)
  }

  private mutating func parts(
    in document: DrawnDocument, _ depth: Int, _ count: ClosedRange<Int>
  ) -> [RuleNode] {
    (0..<dice.number(count)).map { _ in condition(in: document, depth: depth - 1) }
  }

  /// A map with one test.
  private mutating func leaf(in document: DrawnDocument) -> RuleNode {
    if !document.catalogue.rungs.isEmpty, dice.chance(25) {
      return .map(["rung": rungs(in: document.catalogue)])
    }
    let attribute = dice.pick(document.attributes)
    return .map([attribute.name: test(of: attribute, in: document.catalogue)])
  }

  private mutating func rungs(in catalogue: DrawnCatalogue) -> RuleNode {
    var tests = RuleMap()
    for pillar in catalogue.hasAllRungs && dice.chance(40)
      ? ["own"] : dice.some(catalogue.rungs, 1...2)
    {
      tests[pillar] = .text(dice.pick(["..3", "2..", "2..4", "..4", "[1, 2, 4, 5]"]))
    }
    return .map(tests)
  }

  private mutating func test(
    of attribute: DrawnAttribute, in catalogue: DrawnCatalogue
  ) -> RuleNode {
    switch attribute.type {
    case .integer(let range):
      let middle = (range.lowerBound + range.upperBound) / 2
      return .text(
        dice.pick([
          "\(range.lowerBound + 2)..", "..\(range.upperBound - 2)", "\(middle)..",
          "[\(range.lowerBound), \(middle), \(middle + 1)]",
        ]))
    case .boolean: return .text(dice.pick(["true", "false"]))
    case .date: return dateTest()
    case .oneOf(let options):
      return dice.chance(50)
        ? .text(dice.pick(options)) : .words(dice.some(options, 1...max(1, options.count - 1)))
    case .setOf(let options): return setTest(options)
    case .setOfPillars: return setTest(catalogue.pillars)
    }
  }

  private mutating func dateTest() -> RuleNode {
    let years: RuleNode = .map([
      "years": .text(dice.pick(["18..", "18..27", "..22", "17..25"]))
    ])
    return dice.chance(70)
      ? years : .text(dice.pick(["1990-01-01..", "..1999-12-31", "1996-02-29..2000-02-29"]))
  }

  private mutating func setTest(_ options: [String]) -> RuleNode {
    var test = RuleMap()
    for word in dice.some(["any_of", "all_of", "none_of", "count"], 1...2) {
      switch word {
      case "count":
        test["count"] = .text(dice.pick(["1..", "..2", "1..2", "0..1", "[0, 1]"]))
        if dice.chance(40) { test["among"] = .words(dice.some(options, 1...3)) }
      default: test[word] = .words(dice.some(options, 1...2))
      }
    }
    return .map(test)
  }
}
