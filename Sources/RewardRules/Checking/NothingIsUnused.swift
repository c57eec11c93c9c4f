import Rewards

/// What is declared is used: attributes and options by a test, a weight or `times`, weights by a
/// base, labels by something that carries the name.
enum NothingIsUnused: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    let uses = Uses(in: version)
    return version.programme.attributes.flatMap { attributeFaults(of: $0, uses) }
      + weightFaults(in: version)
      + labelFaults(in: version)
  }

  /// Which attributes are asked for, and which options are named.
  private struct Uses {
    var attributes: Set<String> = []
    /// Words of options by attribute.
    var options: [String: [Int64]] = [:]
    /// Sets whose every option counts.
    var whole: Set<String> = []

    init(in version: VersionDraft) {
      for table in version.programme.weights {
        attributes.insert(table.name.value)
        whole.insert(table.name.value)
      }
      for reward in version.rewards {
        if let times = reward.fields.times.stated() { attributes.insert(times.value) }
      }
      var tests: [(String, Condition.Check)] = []
      for condition in version.conditions {
        condition.visit { test in
          if case .attribute(let name, let check) = test { tests.append((name.value, check)) }
        }
      }
      for (name, check) in tests { add(check, of: name) }
    }

    private mutating func add(_ check: Condition.Check, of name: String) {
      attributes.insert(name)
      switch check {
      case .number(.oneOf(let chosen)):
        let most = (chosen.max() ?? 0) / Int64(OptionSetWords.bits) + 1
        add(OptionSetWords.words(of: chosen.map(Int.init), count: Int(most)), to: name)
      case .set(let test):
        for words in [test.anyOf, test.allOf, test.noneOf, test.among] {
          if let words { add(words, to: name) }
        }
        if test.count != nil, test.among == nil { whole.insert(name) }
      case .number(.range), .day, .years: break
      }
    }

    private mutating func add(_ words: [Int64], to name: String) {
      var named = options[name] ?? []
      named += [Int64](repeating: 0, count: max(0, words.count - named.count))
      for (index, word) in words.enumerated() { named[index] |= word }
      options[name] = named
    }

    func names(_ option: Int, of attribute: String) -> Bool {
      if whole.contains(attribute) { return true }
      let (word, bit) = option.quotientAndRemainder(dividingBy: OptionSetWords.bits)
      guard let words = options[attribute], word < words.count else { return false }
      return words[word] & (1 << Int64(bit)) != 0
    }
  }

  private static func attributeFaults(
    of attribute: DeclaredAttribute, _ uses: Uses
  ) -> [Diagnostic] {
    let name = attribute.name.value
    guard uses.attributes.contains(name) else {
      return [
        Diagnostic(
          .unusedAttribute, "no rule asks for '\(name)'", at: attribute.name.place,
          help: "drop it: what no rule asks need not be known about people either")
      ]
    }
    let unnamed = attribute.options.indices.filter { !uses.names($0, of: name) }
    // One option of a choice that nothing names is "all others"; two of them are one too many.
    if case .oneOf? = attribute.type, unnamed.count < 2 { return [] }
    return unnamed.map { index in
      let option = attribute.options[index]
      return Diagnostic(
        .unusedOption, "no rule tells '\(option.value)' from another option of '\(name)'",
        at: option.place, help: "use it in a test or a table of weights, or drop it")
    }
  }

  private static func weightFaults(in version: VersionDraft) -> [Diagnostic] {
    let used = version.rewards.reduce(into: Set<String>()) { used, reward in
      used.formUnion(version.weights(of: reward).map(\.name.value))
    }
    return version.programme.weights.filter { !used.contains($0.name.value) }.map { table in
      Diagnostic(
        .unusedWeight, "no base is multiplied by the weights of '\(table.name.value)'",
        at: table.name.place,
        help: "drop the table, give a reward a 'base', or name it in that reward's 'weights'")
    }
  }

  private static func labelFaults(in version: VersionDraft) -> [Diagnostic] {
    var known = Set(version.programme.caps.map(\.name.value))
    for attribute in version.programme.attributes {
      known.formUnion([attribute.name.value] + (attribute.type?.options ?? []))
    }
    for reward in version.rewards {
      known.formUnion((reward.evidence + reward.action.evidence).map(\.value))
    }
    return version.programme.labels.filter { !known.contains($0.name.value) }.map { label in
      Diagnostic(
        .unusedLabel, "nothing is called '\(label.name.value)'", at: label.name.place,
        help: didYouMean(label.name.value, among: known)
          ?? "labels are for attributes, options, kinds of evidence and caps")
    }
  }
}
