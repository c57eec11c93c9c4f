/// What can be paid in a period, and what bounds it.
///
/// An item is an action on the days of a stretch, with the bons that it can bring at most. A bound
/// is a cap, for one of its holders, or a limit: what its items together come to in the period is
/// never more than its room. Money counts on the day on which it is paid.
struct PeriodModel {
  struct Item {
    let action: Int
    let stretch: Int
    /// The pillars that versions give the action; mostly one.
    let pillars: Set<Int>
    /// The days on which what is paid in the period can have been done.
    let days: ClosedRange<Day>
    let bons: BonStack
    /// Whatever is paid of it is a multiple of this.
    let unitCents: Int64
  }

  struct Bound {
    let source: Source
    /// Whether all residents share it.
    let isShared: Bool
    var items: [Int]
    var room: Room = .cents(0)
  }

  /// What the rules say that bounds.
  enum Source: Hashable {
    /// Caps of one name and `per`, in one or more versions, for one of their holders.
    case cap(CapGroup)
    /// The limit of an action.
    case limit(action: Int)
  }

  enum Room {
    case cents(Int128)
    case bons(Int64)
  }

  private(set) var items: [Item] = []
  private(set) var bounds: [Bound] = []
  let period: ClosedRange<Day>

  /// On which day money counts.
  enum Basis {
    /// On the day on which it is paid.
    case paid
    /// On the day on which what it is paid for was done, as most caps count it, and only as far as
    /// a cap is asked about: what it may find is held by the caps that apply before it.
    case done(before: CapPlan)
  }

  private let basis: Basis

  private var isPaidBasis: Bool {
    if case .paid = basis { return true }
    return false
  }

  /// - Parameters:
  ///   - period: The days on which money counts.
  ///   - payable: What can be paid at all.
  ///   - basis: Which day of it counts.
  init(of period: ClosedRange<Day>, _ payable: PayableBons, by basis: Basis = .paid) {
    (self.period, self.basis) = (period, basis)
    for index in payable.reach.stretches.indices {
      for action in 0..<payable.plan.actions.count {
        if let item = item(action, index, payable) { items.append(item) }
      }
    }
    addLimits(payable)
    addCaps(payable)
  }
}

// MARK: - Items

extension PeriodModel {
  private func item(_ action: Int, _ index: Int, _ payable: PayableBons) -> Item? {
    let (plan, stretch) = (payable.plan, payable.reach.stretches[index])
    guard stretch.days.lowerBound <= period.upperBound else { return nil }
    let priced = plan.versions.indices.filter { payable.largest[$0][action] != nil }
    let pillars = Set(priced.compactMap { plan.versions[$0].actions[action]?.pillar })
    let covering = plan.versions[stretch.version].caps.filter { cap in
      pillars.contains { cap.covers(action: action, pillar: $0) }
    }
    // What is put off may have been done at any time before.
    let isPutOff = isPaidBasis && covering.contains { $0.beyond == .defer }
    let before = stretch.days.lowerBound...max(stretch.days.lowerBound, period.upperBound)
    guard let days = stretch.days.shared(with: isPutOff ? before : period) else { return nil }
    let bons = BonStack(
      priced.flatMap { payable.layers(of: action, under: $0, on: days) }, most: days.dayCount)
    guard !bons.isEmpty else { return nil }
    let isLowered = covering.contains { $0.beyond == .reduce || $0.beyond == .defer }
    let unit = priced.reduce(Int64(0)) { unit, version in
      let step = isLowered ? plan.versions[version].rounding.step : 0
      let amount = payable.largest[version][action]?.unitCents ?? 0
      return [amount, step].reduce(unit, commonDivisor)
    }
    return Item(
      action: action, stretch: index, pillars: pillars, days: days, bons: bons,
      unitCents: max(1, unit))
  }
}

// MARK: - Limits

extension PeriodModel {
  /// One bound for each action whose limit is over the same window in every version.
  private mutating func addLimits(_ payable: PayableBons) {
    let plan = payable.plan
    for (action, indices) in itemsByAction {
      let versions = plan.versions.indices.filter { payable.largest[$0][action] != nil }
      guard indices.count > 1 || versions.count > 1 else { continue }  // the item says it itself
      let limits = versions.map { plan.versions[$0].actions[action]?.limit }
      guard let first = limits.first, let limit = first,
        limits.allSatisfy({ $0?.window == limit.window })
      else { continue }
      let days = indices.dropFirst().reduce(items[indices[0]].days) {
        $0.hull(with: items[$1].days)
      }
      let most = limits.compactMap { $0?.count }.reduce(0, max)
      let windows = limit.window.count(touching: days, yearStart: plan.yearStart)
      bounds.append(
        Bound(
          source: .limit(action: action), isShared: false, items: indices,
          room: .bons(most.times(windows))))
    }
  }

  private var itemsByAction: [(action: Int, items: [Int])] {
    var found: [Int: [Int]] = [:]
    for (index, item) in items.enumerated() { found[item.action, default: []].append(index) }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

// MARK: - Caps

/// Caps that keep their use together, for one of their holders.
struct CapGroup: Hashable {
  let ledger: Int
  let window: Window
  let isOfBons: Bool
  /// The holder's pillar and action, where the cap is of each.
  var pillar: Int? = nil
  var action: Int? = nil
}

extension PeriodModel {
  /// What a version's cap lets through on which days.
  private struct Allowance {
    let days: ClosedRange<Day>
    let limit: Int64
  }

  private mutating func addCaps(_ payable: PayableBons) {
    var groups: [CapGroup: Int] = [:]
    var found: [(group: CapGroup, bound: Bound, allowances: [Allowance])] = []
    for (stretch, indices) in itemsByStretch {
      for cap in caps(of: payable.plan.versions[payable.reach.stretches[stretch].version]) {
        for (group, covered) in holders(of: cap, among: indices) {
          let number = groups[group] ?? found.count
          if number == found.count {
            groups[group] = number
            let bound = Bound(source: .cap(group), isShared: cap.per.isShared, items: [])
            found.append((group, bound, []))
          }
          found[number].bound.items += covered
          if let days = days(of: cap, on: stretch, covered, payable.reach) {
            found[number].allowances.append(Allowance(days: days, limit: cap.limit.number))
          }
        }
      }
    }
    bounds += found.map { group, bound, allowances in
      var bound = bound
      bound.room = room(of: group, allowances, for: bound.items, payable.plan.yearStart)
      return bound
    }
  }

  /// The caps of a version that bound. Who has another mentor each time has no cap of mentors.
  private func caps(of version: VersionPlan) -> ArraySlice<CapPlan> {
    let caps = version.caps.filter { $0.beyond != .warn && !$0.per.contains(.mentor) }[...]
    guard case .done(let asked) = basis else { return caps }
    // What is put off was done all the same. The one that defers and those that warn come last.
    let held = caps.filter { $0.beyond != .defer && $0.ledger != asked.ledger }[...]
    let own = version.caps.firstIndex { $0.ledger == asked.ledger }
    guard let own, version.caps[own].beyond == .reduce || version.caps[own].beyond == .refuse else {
      return held
    }
    let before = version.caps[..<own].map(\.ledger)
    return held.filter { before.contains($0.ledger) }[...]
  }

  private var itemsByStretch: [(stretch: Int, items: [Int])] {
    var found: [(stretch: Int, items: [Int])] = []
    for (index, item) in items.enumerated() {
      if found.last?.stretch == item.stretch {
        found[found.count - 1].items.append(index)
      } else {
        found.append((item.stretch, [index]))
      }
    }
    return found
  }

  /// The items that a cap covers, by holder. One whose pillar is not sure is left out.
  private func holders(
    of cap: CapPlan, among indices: [Int]
  ) -> [(group: CapGroup, items: [Int])] {
    var found: [(group: CapGroup, items: [Int])] = []
    for index in indices {
      let item = items[index]
      guard item.pillars.allSatisfy({ cap.covers(action: item.action, pillar: $0) }) else {
        continue
      }
      var group = cap.group
      if cap.per.contains(.pillar) {
        guard item.pillars.count == 1 else { continue }
        group.pillar = item.pillars.first
      }
      if cap.per.contains(.action) { group.action = item.action }
      if let place = found.firstIndex(where: { $0.group == group }) {
        found[place].items.append(index)
      } else {
        found.append((group, [index]))
      }
    }
    return found
  }

  /// The days on which the use of a cap counts that bounds what is paid in the period; `nil` if
  /// nothing can be paid in it.
  private func days(
    of cap: CapPlan, on stretch: Int, _ covered: [Int], _ reach: Reach
  ) -> ClosedRange<Day>? {
    guard cap.beyond == .defer else {
      return covered.dropFirst().reduce(items[covered[0]].days) { $0.hull(with: items[$1].days) }
    }
    let own = reach.stretches[stretch].days
    let opens = max(own.upperBound, reach.lastDay ?? period.upperBound)
    return (own.lowerBound...max(own.lowerBound, opens)).shared(with: period)
  }

  private func room(
    of group: CapGroup, _ allowances: [Allowance], for covered: [Int], _ yearStart: YearStart
  ) -> Room {
    let unit = covered.reduce(Int64(0)) { commonDivisor($0, items[$1].unitCents) }
    let parts =
      group.isOfBons
      ? allowances
      : allowances.map { Allowance(days: $0.days, limit: $0.limit / max(1, unit) * max(1, unit)) }
    let total = PeriodModel.total(of: parts, over: group.window, yearStart)
    return group.isOfBons ? .bons(Int64(clamping: total)) : .cents(total)
  }

  /// What caps of stretches let through together. In a window that lies in two stretches each
  /// addition fits under its own limit, and so the larger limit bounds both.
  private static func total(
    of parts: [Allowance], over window: Window, _ yearStart: YearStart
  ) -> Int128 {
    guard let first = parts.first else { return 0 }
    let hull = parts.dropFirst().reduce(first.days) { $0.hull(with: $1.days) }
    let areApart = zip(parts, parts.dropFirst()).allSatisfy {
      $0.0.days.upperBound < $0.1.days.lowerBound
    }
    guard window.isCalendar, areApart else {
      let most = parts.map(\.limit).reduce(0, max)
      return Int128(most) * Int128(window.count(touching: hull, yearStart: yearStart))
    }
    var total = parts.reduce(Int128(0)) { sum, part in
      sum + Int128(part.limit) * Int128(window.count(touching: part.days, yearStart: yearStart))
    }
    for (one, other) in zip(parts, parts.dropFirst())
    where window.days(around: one.days.upperBound, yearStart: yearStart)
      .contains(other.days.lowerBound)
    {
      total -= Int128(min(one.limit, other.limit))
    }
    return total
  }
}

extension CapPlan {
  /// The caps that it keeps its use together with, without a holder.
  var group: CapGroup {
    if case .bons = limit { return CapGroup(ledger: ledger, window: window, isOfBons: true) }
    return CapGroup(ledger: ledger, window: window, isOfBons: false)
  }
}

extension CapPlan.Limit {
  /// In the smallest unit, or a number of bons.
  var number: Int64 {
    switch self {
    case .cents(let cents): cents
    case .bons(let bons): bons
    }
  }
}

extension CapPlan.Holders {
  /// Whether residents who live alone use it together.
  var isShared: Bool { !contains(.participant) && !contains(.household) }
}
