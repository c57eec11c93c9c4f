/// Conditions in one way of writing, by names instead of the numbers of a plan: the order of parts
/// does not count, and neither does how they are nested or spelled.
///
/// The order of tests only says which of several unknown facts is named first.
struct ExactCondition {
  let plan: RewardPlan
  /// The pillar of the action that the condition is about, for the rung on the "own" pillar; `nil`
  /// where it is about all actions.
  var ownPillar: Int?

  func text(of condition: Condition) -> String {
    switch condition {
    case .all(let parts): joined(flat(parts, \.allParts), as: "all")
    case .any(let parts): joined(flat(parts, \.anyParts), as: "any")
    case .not(.not(let part)): text(of: part)
    case .not(let part): "not(\(text(of: part)))"
    case .test(let test): text(of: test)
    }
  }

  /// Parts of parts that are joined in the same way.
  private func flat(
    _ parts: [Condition], _ inner: (Condition) -> [Condition]?
  ) -> [Condition] {
    parts.flatMap { part in inner(part).map { flat($0, inner) } ?? [part] }
  }

  private func joined(_ parts: [Condition], as word: String) -> String {
    let texts = Set(parts.map(text)).sorted()
    return texts.count == 1 ? texts[0] : "\(word)(\(texts.joined(separator: " ")))"
  }

  private func text(of test: Condition.Test) -> String {
    switch test.subject {
    case .attribute(let slot, _):
      let attribute = plan.attributes[slot]
      return "\(attribute.name)=\(text(of: test.check, as: attribute.type))"
    case .rung(let pillar): return "rung.\(plan.pillars[pillar])=\(rung(test.check))"
    case .ownRung:
      return "rung.\(ownPillar.map { plan.pillars[$0] } ?? "own")=\(rung(test.check))"
    }
  }

  private func rung(_ check: Condition.Check) -> String {
    guard case .number(let test) = check else { return "" }
    return numbers(test, in: 1...5)
  }

  private func text(of check: Condition.Check, as type: AttributeType) -> String {
    switch check {
    case .day(let range): return "\(range)"
    case .years(let test): return "years \(numbers(test, in: .min ... .max))"
    case .set(let test): return text(of: test, among: type.options)
    case .number(let test):
      switch type {
      case .boolean: return test.holds(for: 1) ? "true" : "false"
      case .oneOf(let options):
        return names(options.indices.filter { test.holds(for: Int64($0)) }, options)
      case .integer, .date, .setOf: return numbers(test, in: 0...AttributeType.largestInteger)
      }
    }
  }

  /// A list without a gap is a range; what no value can be is left out.
  private func numbers(_ test: NumberTest, in span: ClosedRange<Int64>) -> String {
    switch test {
    case .range(let from, let through):
      return "\(max(from, span.lowerBound))..\(min(through, span.upperBound))"
    case .oneOf(let list):
      let sorted = Set(list).sorted()
      guard let first = sorted.first, let last = sorted.last else { return "" }
      let isRange = last - first == Int64(sorted.count - 1)
      return isRange ? "\(first)..\(last)" : sorted.map(String.init).joined(separator: ",")
    }
  }

  private func text(of test: SetTest, among options: [String]) -> String {
    func listed(_ words: [Int64]) -> String {
      names(
        options.indices.filter { index in
          words[index / OptionSetWords.bits] & (1 << Int64(index % OptionSetWords.bits)) != 0
        }, options)
    }
    let count = test.count.map { count in
      "count \(numbers(count, in: 0...Int64(options.count)))"
        + (test.among.map { " among \(listed($0))" } ?? "")
    }
    let parts = [
      test.anyOf.map { "any \(listed($0))" }, test.allOf.map { "all \(listed($0))" },
      test.noneOf.map { "none \(listed($0))" }, count,
    ]
    return parts.compactMap { $0 }.joined(separator: " and ")
  }

  private func names(_ indices: [Int], _ options: [String]) -> String {
    "{\(indices.map { options[$0] }.sorted().joined(separator: ","))}"
  }
}

extension Condition {
  fileprivate var allParts: [Condition]? {
    if case .all(let parts) = self { parts } else { nil }
  }

  fileprivate var anyParts: [Condition]? {
    if case .any(let parts) = self { parts } else { nil }
  }

  /// Every test in it, in the order of the file.
  var tests: [Test] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let test): [test]
    }
  }
}
