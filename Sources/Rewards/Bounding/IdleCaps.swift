/// The caps that nobody can reach: all that the other rules allow fits under them.
struct IdleCaps {
  /// By their place.
  private(set) var rules: [Exposure.Rule] = []

  init(_ payable: PayableBons, participants: Int64?) {
    let plan = payable.plan
    let caps = plan.versions.flatMap(\.caps)
    var isIdle: [CapGroup: Bool] = [:]
    for cap in caps {
      // Of a mentor's or a household's cap several residents can have their part.
      let people = cap.per.contains(.participant) ? 1 : participants
      let least = caps.filter { $0.group == cap.group }.map(\.limit.number).reduce(.max, min)
      if isIdle[cap.group] == nil {
        isIdle[cap.group] = IdleCaps.fits(cap, under: least, for: people, payable)
      }
      if isIdle[cap.group] == true {
        rules.append(Exposure.Rule(name: plan.capNames[cap.name], place: cap.place))
      }
    }
    rules.sort { $0.place < $1.place }
  }

  /// Whether all that a cap can count in any of its windows is no more than a limit.
  private static func fits(
    _ cap: CapPlan, under limit: Int64, for people: Int64?, _ payable: PayableBons
  ) -> Bool {
    periods(of: cap.window, payable).allSatisfy { period in
      let model = PeriodModel(of: period, payable, by: .done(before: cap))
      let measure: Cover.Measure = cap.group.isOfBons ? .bons : .money
      return counted(by: cap, in: model, payable).allSatisfy { items in
        Cover(model, for: people, counting: measure, among: items).cents <= Int128(limit)
      }
    }
  }

  /// Periods such that every window of a cap lies in one of them.
  private static func periods(of window: Window, _ payable: PayableBons) -> [ClosedRange<Day>] {
    let start = payable.plan.yearStart
    switch window {
    case .programme: return [payable.reach.days]
    case .day, .week, .month, .quarter, .year:
      return payable.reach.periods(of: window, yearStart: start)
    case .days(let length):
      // Two windows of the calendar in a row hold every span of days that is no longer than one
      // and a day.
      guard length <= 366 else { return [payable.reach.days] }
      let window: Window =
        length <= 8 ? .week : length <= 29 ? .month : length <= 91 ? .quarter : .year
      let single = payable.reach.periods(of: window, yearStart: start)
      let pairs = zip(single, single.dropFirst()).map { $0.0.hull(with: $0.1) }
      return pairs.isEmpty ? single : pairs
    }
  }

  /// The items whose use a cap may count, in any version, for each of its holders.
  private static func counted(
    by cap: CapPlan, in model: PeriodModel, _ payable: PayableBons
  ) -> [Set<Int>] {
    var found: [CapGroup: Set<Int>] = [:]
    for (index, item) in model.items.enumerated() {
      let caps = payable.plan.versions[payable.reach.stretches[item.stretch].version].caps
        .filter { $0.ledger == cap.ledger }
      for pillar in item.pillars
      where caps.contains(where: { $0.covers(action: item.action, pillar: pillar) }) {
        var holder = cap.group
        if cap.per.contains(.pillar) { holder.pillar = pillar }
        if cap.per.contains(.action) { holder.action = item.action }
        found[holder, default: []].insert(index)
      }
    }
    return Array(found.values)
  }
}
