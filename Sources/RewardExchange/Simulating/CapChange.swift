public import Rewards

/// What a cap does under two policies.
public struct CapChange: Hashable, Sendable {
  /// The cap's name in the rules.
  public let name: String
  /// What people call it, if the rules say so.
  public let label: LocalizedText?
  /// Whether all residents share it: a budget.
  public let isBudget: Bool
  /// How many claims it lowers, to nothing or to less; 0 under a policy that does not have it.
  public let claims: Compared
  /// Whether that is not told, because few residents lie under it.
  public let isWithheld: Bool
  /// The first day on which it lowers a claim under the old policy; `nil` if it lowers none, is no
  /// budget, or is not told.
  public let oldFirstDay: Day?
  /// The same under the new policy.
  public let newFirstDay: Day?

  /// Whether it lowers claims under the new policy only.
  public var beginsToBind: Bool { claims.old == 0 && (claims.new ?? 0) > 0 }
  /// Whether it lowers claims under the old policy only.
  public var ceasesToBind: Bool { claims.new == 0 && (claims.old ?? 0) > 0 }
}

extension CapChange {
  /// - Parameters:
  ///   - cap: The cap and what it is called.
  ///   - claims: How many claims it lowers.
  ///   - firstDays: The first days on which it does.
  ///   - told: Of which policies something is told.
  init(
    _ cap: ComparedCaps.Cap, _ claims: SeenChange, firstDays: (old: Day?, new: Day?),
    telling told: ToldPolicies
  ) {
    let isWithheld = !claims.keepsFloor(telling: told)
    let daysAreTold = cap.isBudget && !isWithheld
    self.init(
      name: cap.name, label: cap.label, isBudget: cap.isBudget,
      claims: claims.told(isWithheld ? .none : told), isWithheld: isWithheld,
      oldFirstDay: daysAreTold ? firstDays.old : nil,
      newFirstDay: daysAreTold ? firstDays.new : nil)
  }
}

/// The caps of both policies by name, each with a number: those of the old policy first.
struct ComparedCaps: Sendable {
  struct Cap: Sendable {
    let name: String
    var label: LocalizedText?
    var isBudget: Bool
  }

  private(set) var names = NameTable()
  private(set) var caps: [Cap] = []

  /// - Parameter plans: The rules, the later ones first in what a cap is called.
  init(_ plans: [RewardPlan]) {
    for version in plans.flatMap({ plan in plan.versions.map { (plan, $0) } }) {
      let (plan, rules) = version
      for cap in rules.caps {
        let number = names.insert(plan.capNames[cap.name])
        if number == caps.count {
          caps.append(Cap(name: names[number], label: nil, isBudget: false))
        }
        if let label = rules.labels.caps[cap.name] { caps[number].label = label }
        if cap.per.isEmpty { caps[number].isBudget = true }
      }
    }
  }
}
