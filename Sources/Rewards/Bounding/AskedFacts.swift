/// The facts that conditions ask for, each with all that is tested of it.
struct AskedFacts {
  private(set) var variables: [FactVariable]
  private let plan: RewardPlan
  private let ownPillar: Int

  init(
    of conditions: [Condition], and others: [FactVariable], under plan: RewardPlan, ownPillar: Int
  ) {
    (variables, self.plan, self.ownPillar) = (others, plan, ownPillar)
    for condition in conditions {
      condition.forEachTest { add($0) }
    }
  }

  private mutating func add(_ test: Condition.Test) {
    let offset = offset(of: test)
    if let index = variables.firstIndex(where: { $0.offset == offset }) {
      variables[index].checks.append(test.check)
    } else {
      var variable = variable(of: test)
      variable.checks.append(test.check)
      variables.append(variable)
    }
  }

  /// Where the facts stand that a condition tests.
  func offsets(of condition: Condition) -> Set<Int> {
    var offsets: Set<Int> = []
    condition.forEachTest { offsets.insert(offset(of: $0)) }
    return offsets
  }

  private func offset(of test: Condition.Test) -> Int {
    switch test.subject {
    case .attribute(_, let offset): offset
    case .rung(let pillar): plan.rungOffset + pillar
    case .ownRung: plan.rungOffset + ownPillar
    }
  }

  private func variable(of test: Condition.Test) -> FactVariable {
    switch test.subject {
    case .attribute(let slot, _): FactVariable(plan.attributes[slot])
    case .rung, .ownRung: FactVariable(offset: offset(of: test), kind: .number(1...5))
    }
  }
}

extension Condition {
  /// Gives every test in it, in the order of the file.
  fileprivate func forEachTest(_ body: (Test) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachTest(body) }
    case .not(let part): part.forEachTest(body)
    case .test(let test): body(test)
    }
  }
}
