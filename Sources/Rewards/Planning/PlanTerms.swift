/// What deciding reads of a plan, as flat arrays of plain numbers.
///
/// They say again what the versions say, without texts and places: made once, when the plan is
/// made, so that deciding a claim copies no text, counts no reference and looks nothing up by
/// name. Places are for the trace, which reads them where they stand.
struct PlanTerms: Sendable {
  /// The first and the last day of each version.
  private let spans: [(first: Day, last: Day)]
  let versions: [VersionTerms]
  /// By version, and in it by the plan's index of actions.
  private let actions: [ActionTerms?]
  private let actionCount: Int
  /// The last day of the last version; `nil` if it has none.
  let lastDay: Day?
  /// Where the words of each attribute begin in ``Facts``, by its slot.
  let slotOffsets: [Int]
  /// The weight tables of all versions, and their rows one after the other.
  let weights: [WeightTerms]
  let weightRows: [Int32]
  /// The caps of all versions, in the order of the rules; a version knows its own.
  let caps: [CapTerms]
  /// By version and action: the caps that cover it, for each pillar that it ever has.
  private let coverage: CapCoverage
  /// Numbers of weight tables, actions and kinds of evidence, to which terms point.
  private let lists: [Int32]
  let ladders: [Ladder]
  let conditions: [Condition]
  /// The pillar that the last version with an action gives it.
  let lastPillars: [Int?]
  /// Whether some action comes after each action.
  let comesBefore: [Bool]
  /// How the use of each ledger of caps is kept.
  let uses: UseShape.Table
  /// How the bons of each action are kept, for its limits.
  let bonWindows: [WindowsAsked]

  init(
    _ versions: [VersionPlan], attributes: [AttributeSlot], actionCount: Int, pillarCount: Int
  ) {
    var draft = Draft()
    spans = versions.map { version in
      (version.runs.first ?? Day(number: .min), version.runs.last ?? Day(number: .max))
    }
    self.versions = versions.map { draft.add($0) }
    actions = versions.flatMap { version in
      defer { draft.firstTable += version.weights.count }
      return version.actions.map { $0.map { draft.terms(of: $0) } }
    }
    self.actionCount = actionCount
    (caps, lists) = (draft.caps, draft.lists)
    coverage = CapCoverage(versions, actionCount: actionCount)
    (ladders, conditions) = (draft.ladders, draft.conditions)
    (weights, weightRows) = (draft.weights, draft.weightRows)
    slotOffsets = attributes.map(\.offset)
    lastDay = versions.last?.runs.last
    lastPillars = (0..<actionCount).map { action in
      versions.lazy.reversed().compactMap { $0.actions[action]?.pillar }.first
    }
    uses = UseShape.Table(versions, actionCount: actionCount, pillarCount: pillarCount)
    let earlier = Set(versions.flatMap { $0.actions.flatMap { $0?.after ?? [] } })
    comesBefore = (0..<actionCount).map(earlier.contains)
    bonWindows = (0..<actionCount).map { action in
      versions.reduce(into: .none) { asked, version in
        if let limit = version.actions[action]?.limit { asked.ask(limit.window) }
      }
    }
  }

  /// The version in force on a day, by its index.
  func versionIndex(on day: Day) -> Int? {
    spans.firstIndex { $0.first <= day && day <= $0.last }
  }

  /// What an action earns under a version; `nil` if the version does not have it.
  func action(_ action: Int32, under version: Int) -> ActionTerms? {
    actions[version * actionCount + Int(action)]
  }

  /// A number of a list, by its index in a list's range.
  func number(_ index: Int) -> Int { Int(lists[index]) }

  /// The caps that hold what was done, an action of a pillar: those of the version in force on the
  /// day, else of the last. They are numbers of ``cap(_:)``, in the order of the rules.
  func caps(under version: Int?, action: Int32, pillar: Int32) -> Range<Int> {
    coverage.caps(of: version ?? versions.count - 1, action: action, pillar: pillar)
  }

  /// The number in ``caps`` of a cap that covers something.
  func cap(_ number: Int) -> Int { coverage.cap(number) }
}

/// What deciding reads of a version.
struct VersionTerms: Sendable {
  let rounding: Rounding
  let effortAdjustable: Int
  let promise: TimeSpan?
  /// The index of the condition for being in the programme.
  let eligible: Int?
  /// The first of its caps, among those of the plan.
  let firstCap: Int
}

/// What deciding reads of an action under a version.
struct ActionTerms: Sendable {
  /// How an amount comes about; what `Earning` says, without arrays.
  enum Earning: Sendable {
    case nothing
    case bon(Int64)
    case base(Int64)
    /// A ladder, by its index.
    case ladder(Int)
  }

  /// A part of ``PlanTerms/lists``.
  struct List: Sendable {
    let first: Int32
    let count: Int32

    var range: Range<Int> { Int(first)..<Int(first + count) }
  }

  let pillar: Int32
  let effort: Int
  let earning: Earning
  /// The weight tables that multiply the base.
  let weights: List
  /// The slot of the attribute that multiplies the amount.
  let times: Int?
  let atLeastCents: Int64?
  let atMostCents: Int64?
  let limit: Limit?
  /// The index of the condition for a bon.
  let when: Int?
  let after: List
  let evidence: List
  let streak: Streak?

}

/// What deciding reads of a weight table.
struct WeightTerms: Sendable {
  let subject: WeightTable.Subject
  /// Where its rows begin in ``PlanTerms/weightRows``.
  let firstRow: Int
  /// Its number among those of its version.
  let index: Int
}

/// What deciding reads of a cap.
struct CapTerms: Sendable {
  /// The name, as an index of the plan.
  let name: Int
  let ledger: Int
  let per: CapPlan.Holders
  let window: Window
  let limit: CapPlan.Limit
  let beyond: CapPlan.Beyond
}

// MARK: - Making them

extension PlanTerms {
  /// The arrays while they grow.
  private struct Draft {
    var caps: [CapTerms] = []
    var lists: [Int32] = []
    var ladders: [Ladder] = []
    var conditions: [Condition] = []
    var weights: [WeightTerms] = []
    var weightRows: [Int32] = []
    /// The first table of the version whose actions are at hand.
    var firstTable = 0

    mutating func add(_ version: VersionPlan) -> VersionTerms {
      for (index, table) in version.weights.enumerated() {
        weights.append(
          WeightTerms(subject: table.subject, firstRow: weightRows.count, index: index))
        weightRows += table.rows.map { Int32($0) }  // at most Weight.largest, a million
      }
      let firstCap = caps.count
      for cap in version.caps {
        caps.append(
          CapTerms(
            name: cap.name, ledger: cap.ledger, per: cap.per, window: cap.window,
            limit: cap.limit, beyond: cap.beyond))
      }
      return VersionTerms(
        rounding: version.rounding, effortAdjustable: version.effortAdjustable,
        promise: version.promise, eligible: index(of: version.eligible), firstCap: firstCap)
    }

    mutating func terms(of action: ActionPlan) -> ActionTerms {
      var weights: [Int] = []
      let earning: ActionTerms.Earning
      switch action.earning {
      case .nothing: earning = .nothing
      case .bon(let cents): earning = .bon(cents)
      case .base(let cents, let tables): (earning, weights) = (.base(cents), tables)
      case .ladder(let ladder):
        earning = .ladder(ladders.count)
        ladders.append(ladder)
      }
      return ActionTerms(
        pillar: Int32(action.pillar), effort: action.effort, earning: earning,
        weights: list(weights.map { $0 + firstTable }), times: action.times,
        atLeastCents: action.atLeastCents,
        atMostCents: action.atMostCents, limit: action.limit, when: index(of: action.when),
        after: list(action.after), evidence: list(action.evidence), streak: action.streak)
    }

    private mutating func index(of condition: Condition?) -> Int? {
      guard let condition else { return nil }
      conditions.append(condition)
      return conditions.count - 1
    }

    private mutating func list(_ numbers: [Int]) -> ActionTerms.List {
      let first = lists.count
      lists += numbers.map { Int32($0) }
      return ActionTerms.List(first: Int32(first), count: Int32(numbers.count))
    }
  }
}
