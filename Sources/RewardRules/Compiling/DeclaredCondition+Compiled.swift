import Rewards

extension DeclaredCondition {
  /// Where the numbers of attributes and pillars come from.
  struct Numbers {
    /// The slot of an attribute as the version declares it, and where its words begin.
    let slot: (String) -> (number: Int, offset: Int)?
    let pillar: (String) -> Int?
  }

  /// The condition in numbers.
  ///
  /// - Precondition: Its names are known; decoding has checked them.
  func compiled(_ numbers: Numbers) -> Condition {
    switch self {
    case .all(let parts):
      return parts.count == 1
        ? parts[0].compiled(numbers) : .all(parts.map { $0.compiled(numbers) })
    case .any(let parts): return .any(parts.map { $0.compiled(numbers) })
    case .not(let part): return .not(part.compiled(numbers))
    case .ownRung(_, let test): return .test(Condition.Test(.ownRung, .number(test)))
    case .rung(let pillar, let test):
      guard let index = numbers.pillar(pillar.value) else {
        preconditionFailure("the pillars of a condition are checked when it is decoded")
      }
      return .test(Condition.Test(.rung(pillar: index), .number(test)))
    case .attribute(let name, let check):
      guard let slot = numbers.slot(name.value) else {
        preconditionFailure("the attributes of a condition are checked when it is decoded")
      }
      return .test(
        Condition.Test(.attribute(slot: slot.number, offset: slot.offset), check))
    }
  }

  /// The condition in the numbers of a plan that has the version.
  func compiled(in version: VersionDraft, under plan: RewardPlan) -> Condition {
    compiled(
      Numbers(
        slot: { name in
          let type = version.attribute(name)?.type
          return plan.attributes.firstIndex { $0.name == name && $0.type == type }
            .map { ($0, plan.attributes[$0].offset) }
        }, pillar: { plan.pillars.index(of: $0) }))
  }
}
