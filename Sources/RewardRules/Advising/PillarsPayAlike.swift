import Rewards

/// The actions of a pillar earn about as much for each point of effort.
///
/// Out of line is more than twice, or less than half of what the action in the middle earns for a
/// point. Ladders are left out: their amounts rise. Amounts are compared by multiplying crosswise,
/// so nothing is rounded.
enum PillarsPayAlike: Advice {
  /// Of fewer amounts none is the middle.
  private static let fewestActions = 4
  private static let mostTimes: Int128 = 2

  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    programme.versions.flatMap { version in
      version.catalogue.pillars.flatMap { pillar in
        advice(
          on: version.rewards.filter { $0.pillar.id.value == pillar.id.value }
            .compactMap { UsualAmount(of: $0, in: version) }.filter { !$0.isLadder },
          of: pillar, in: version)
      }
    }
  }

  private static func advice(
    on amounts: [UsualAmount], of pillar: DeclaredPillar, in version: VersionDraft
  ) -> [Diagnostic] {
    guard amounts.count >= fewestActions else { return [] }
    let sorted = amounts.sorted { one, other in
      (one.times(other.effort), one.action) < (other.times(one.effort), other.action)
    }
    // Of an even number two are in the middle; what is high is above the upper one's double, what
    // is low below the lower one's half.
    let (lower, upper) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return amounts.compactMap { amount in
      if amount.times(upper.effort) > mostTimes * upper.times(amount.effort) {
        return advice(
          on: amount, "more than twice as much", beside: upper, of: pillar, in: version)
      }
      if mostTimes * amount.times(lower.effort) < lower.times(amount.effort) {
        return advice(
          on: amount, "less than half as much", beside: lower, of: pillar, in: version)
      }
      return nil
    }
  }

  private static func advice(
    on amount: UsualAmount, _ ratio: Message, beside middle: UsualAmount, of pillar: DeclaredPillar,
    in version: VersionDraft
  ) -> Diagnostic {
    Diagnostic(
      .effortOutOfLine,
      "'\(amount.action)' earns \(version.money(amount.cents)) at effort \(amount.effort): for a point of effort \(ratio) as is usual in '\(pillar.id.value)'",
      at: amount.place,
      notes: [
        Diagnostic.Note(
          "in the middle is '\(middle.action)', with \(version.money(middle.cents)) at effort \(middle.effort)",
          at: middle.place)
      ],
      help: "change the amount or the effort, or say in a comment why this action is different")
  }
}

extension UsualAmount {
  /// The amount times another action's effort, to compare amounts for a point of effort.
  fileprivate func times(_ effort: Int) -> Int128 { Int128(cents) * Int128(effort) }
}
