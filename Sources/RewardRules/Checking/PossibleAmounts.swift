import Rewards

/// The amounts that one reward can come to, before caps and without `times`.
struct PossibleAmounts {
  /// Sorted, each once, in the smallest unit; nothing is not among them.
  let cents: [Int64]

  /// Of more products only the smallest and the largest are looked at; the tables of a policy
  /// that people can read have a hundred at most.
  private static let mostProducts = 1_000

  /// How many steps of a ladder without a top are looked at.
  private static let mostSteps: Int64 = 200

  init(of reward: EffectiveReward, in version: VersionDraft) {
    guard let amount = reward.fields.amount?.value else {
      cents = []
      return
    }
    let least = reward.fields.atLeast.stated()?.value
    let most = reward.fields.atMost.stated()?.value
    func bounded(_ cents: Int128) -> Int64 {
      guard cents > 0 else { return 0 }
      let raised = max(cents, Int128(least ?? 0))
      return Int64(clamping: min(raised, Int128(most ?? .max)))
    }
    let possible: [Int64] =
      switch amount {
      case .bon(let cents): [bounded(Int128(cents ?? 0))]
      case .base(let base):
        PossibleAmounts.weighted(base, reward, version).map(bounded)
      case .ladder(let ladder):
        PossibleAmounts.steps(of: ladder).flatMap { risen in
          let low = bounded(Int128(risen))
          return ladder.extraCents == 0
            ? [low]
            : ladder.extraEach == 1
              ? [low + ladder.extraCents] : [low, low + ladder.extraCents]
        }
      }
    cents = possible.filter { $0 > 0 }.sortedOnce()
  }

  /// Every product of the base with one row of each table, rounded.
  private static func weighted(
    _ base: Int64, _ reward: EffectiveReward, _ version: VersionDraft
  ) -> [Int128] {
    var products = [Int128(base)]
    var scale: Int128 = 1
    for table in version.weights(of: reward).prefix(WeightsAreFew.mostTables) {
      let weights = rows(of: table, for: reward, in: version)
      products = products.flatMap { product in weights.map { product * Int128($0) } }
        .sortedOnce()
      if products.count > mostProducts { products = products.ends }
      scale *= Int128(Weight.one)
    }
    let rounding = Rounding(
      step: version.programme.roundingStep?.value ?? 1,
      mode: version.programme.roundingMode?.value ?? .halfUp)
    return products.map { rounding.rounded($0, over: scale) }
  }

  private static func rows(
    of table: DeclaredWeights, for reward: EffectiveReward, in version: VersionDraft
  ) -> [Int64] {
    guard table.name.value == "effort" else { return table.rows.map(\.weight.tenThousandths) }
    guard let levels = version.effortLevels(of: reward) else { return [] }
    return table.rows.filter { Int($0.value.value).map(levels.contains) ?? false }
      .map(\.weight.tenThousandths)
  }

  private static func steps(of ladder: Ladder) -> Set<Int64> {
    guard ladder.upCents > 0 else { return [ladder.startCents] }
    return Set((0...mostSteps).map { ladder.amount(atStep: $0 * ladder.upEach) })
  }
}

extension [Int128] {
  /// The smallest and the largest of sorted numbers.
  fileprivate var ends: [Int128] { [self[0], self[count - 1]] }
}

extension Array where Element: Comparable {
  /// Sorted, each once.
  fileprivate func sortedOnce() -> [Element] {
    let sorted = sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}
