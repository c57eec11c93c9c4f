/// What an action pays, as it works out: amounts that are paid alike are the same, however the
/// rules write them.
struct EffectiveAmount {
  /// The action's own effort level.
  private let level: Int
  /// What is paid at each level that a claim may have, in one way of writing.
  private let exact: [Int: String]
  /// The most that one bon can be the first time, with `times` taken as 1, in the smallest unit.
  let mostOnce: Int64
  /// Whether there is a card and never a bon.
  let isNothing: Bool

  init(of action: ActionPlan, in version: VersionPlan, under plan: RewardPlan) {
    let formula = Formula(action: action, version: version, plan: plan)
    level = action.effort
    isNothing = action.earning == .nothing
    let levels =
      max(1, level - version.effortAdjustable)...min(5, level + version.effortAdjustable)
    exact = Dictionary(uniqueKeysWithValues: levels.map { ($0, formula.exact(atEffort: $0)) })
    mostOnce = formula.mostOnce(atEffort: level)
  }

  /// Whether some claim could be paid otherwise: one at the action's own level, or one at a level
  /// that both versions allow.
  func differs(from other: EffectiveAmount) -> Bool {
    guard exact[level] == other.exact[other.level] else { return true }
    return exact.contains { level, text in other.exact[level].map { $0 != text } ?? false }
  }
}

/// How an amount is reckoned, apart from the effort level.
private struct Formula {
  let action: ActionPlan
  let version: VersionPlan
  let plan: RewardPlan

  /// Beyond so many combinations of facts a table is written out instead of every amount.
  private static let mostAmounts = 1_000

  /// What is paid at an effort level, in one way of writing.
  func exact(atEffort level: Int) -> String {
    switch action.earning {
    case .nothing: return "nothing"
    case .ladder(let ladder): return "\(ladder.exact)\(timesName)\(bounds)"
    case .bon(let cents):
      return timesName.isEmpty ? "\(bounded(cents))" : "\(cents)\(timesName)\(bounds)"
    case .base(let base, let weights):
      let tables = weights.map { version.weights[$0] }
      let (products, scale) = self.products(of: base, by: tables, atEffort: level)
      let facts = tables.filter { $0.subject != .effort }.map(\.name).sorted()
      guard let products else { return formula(base, tables, atEffort: level) }
      let amounts = products.map { version.rounding.rounded($0, over: scale) }
      let about = facts.isEmpty ? "" : " by \(facts.joined(separator: ","))"
      guard !timesName.isEmpty else {
        return amounts.map { "\(bounded(Int64(clamping: $0)))" }.joined(separator: ",") + about
      }
      // The product is rounded after it is multiplied, unless there is nothing to round.
      let step = Int128(version.rounding.step) * scale
      let isWhole = products.allSatisfy { $0 % step == 0 }
      let rounding = isWhole ? "" : " over \(scale) to \(version.rounding.exact)"
      let parts = (isWhole ? amounts : products).map { "\($0)" }.joined(separator: ",")
      return parts + about + rounding + timesName + bounds
    }
  }

  /// The most that a bon can be the first time.
  func mostOnce(atEffort level: Int) -> Int64 {
    switch action.earning {
    case .nothing: return 0
    case .bon(let cents): return bounded(cents)
    case .ladder(let ladder):
      return bounded(ladder.amount(atStep: 0)) + (ladder.extraEach == 1 ? ladder.extraCents : 0)
    case .base(let base, let weights):
      var (product, scale) = (Int128(base), Int128(1))
      for table in weights.map({ version.weights[$0] }) {
        let weight = table.subject == .effort ? table.rows[level - 1] : table.rows.max()
        product *= Int128(weight ?? 0)
        scale *= Int128(Weight.one)
      }
      return bounded(Int64(clamping: version.rounding.rounded(product, over: scale)))
    }
  }

  /// Every product of the base and the weights, over a scale, in the order of the names of tables
  /// and rows; `nil` if they are too many.
  private func products(
    of base: Int64, by tables: [WeightTable], atEffort level: Int
  ) -> (products: [Int128]?, scale: Int128) {
    var products = [Int128(base)]
    var scale: Int128 = 1
    for table in tables.sorted(by: { $0.name < $1.name }) {
      let rows =
        table.subject == .effort
        ? [table.rows[level - 1]] : version.rows(of: table, under: plan).map(\.weight)
      guard products.count * rows.count <= Formula.mostAmounts else { return (nil, 1) }
      products = products.flatMap { product in rows.map { product * Int128($0) } }
      scale *= Int128(Weight.one)
    }
    return (products, scale)
  }

  private func formula(_ base: Int64, _ tables: [WeightTable], atEffort level: Int) -> String {
    let factors = tables.sorted { $0.name < $1.name }.map { table in
      guard table.subject != .effort else { return "\(table.rows[level - 1])" }
      let rows = version.rows(of: table, under: plan).map { "\($0.name):\($0.weight)" }
      return "\(table.name)[\(rows.joined(separator: ","))]"
    }
    return "\(base) × " + factors.joined(separator: " × ")
      + " to \(version.rounding.exact)\(timesName)\(bounds)"
  }

  private var timesName: String {
    action.times.map { " times \(plan.attributes[$0].name)" } ?? ""
  }

  private var bounds: String {
    guard action.atLeastCents != nil || action.atMostCents != nil else { return "" }
    return " in \(action.atLeastCents.map(String.init) ?? "")"
      + "..\(action.atMostCents.map(String.init) ?? "")"
  }

  private func bounded(_ cents: Int64) -> Int64 {
    guard cents > 0 else { return cents }
    // As deciding does it: who is below the lower bound is not held by the upper one.
    if let least = action.atLeastCents, cents < least { return least }
    return min(cents, action.atMostCents ?? .max)
  }
}

extension VersionPlan {
  /// The rows of a table by the names of their levels or options, in the order of the names.
  func rows(
    of table: WeightTable, under plan: RewardPlan
  ) -> [(name: String, weight: Int64)] {
    let names: [String]
    switch table.subject {
    case .effort, .rung: names = table.rows.indices.map { String($0 + 1) }
    case .attribute(let slot):
      let type = plan.attributes[slot].type
      names = type == .boolean ? ["false", "true"] : type.options
    }
    return zip(names, table.rows).map { ($0, $1) }.sorted { $0.name < $1.name }
  }
}

extension Rounding {
  /// In one way of writing.
  var exact: String { "\(step) \(mode.rawValue)" }
}

extension Ladder {
  /// In one way of writing: what never comes about is left out.
  fileprivate var exact: String {
    let rise = upCents == 0 ? "" : " up \(upCents) each \(upEach) to \(topCents)"
    let extra = extraCents == 0 ? "" : " extra \(extraCents) each \(extraEach)"
    return "from \(min(startCents, topCents))\(rise)\(extra) after a miss \(afterMiss)"
  }
}
