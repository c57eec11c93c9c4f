/// What a plan can pay for at all: by version and action the largest bon, and on which days.
struct PayableBons {
  let plan: RewardPlan
  let reach: Reach
  /// By version and action; `nil` where nobody can get anything.
  let largest: [[LargestBon?]]

  init(_ plan: RewardPlan) {
    let reach = Reach(plan)
    self.plan = plan
    self.reach = reach
    largest = plan.versions.indices.map { version in
      (0..<plan.actions.count).map { action in
        LargestBon(of: action, under: version, of: plan, in: plan.versions[version].days)
      }
    }
  }

  /// The bons that a version can pay for an action that is done on some days.
  func layers(
    of action: Int, under version: Int, on days: ClosedRange<Day>
  ) -> [BonStack.Layer] {
    guard let bon = largest[version][action], let rules = plan.versions[version].actions[action],
      let priced = days.shared(with: reach.spans[version])
    else { return [] }
    var most = priced.dayCount  // the same action twice a day is a duplicate
    if let limit = rules.limit {
      most = min(most, limit.count.times(count(limit.window, touching: priced)))
    }
    if let streak = rules.streak {
      most = min(most, completions(of: streak, action, on: priced))
    }
    return climbed(bon, action, on: priced, most: most)
  }

  private func count(_ window: Window, touching days: ClosedRange<Day>) -> Int64 {
    window.count(touching: days, yearStart: plan.yearStart)
  }

  // MARK: - Streaks

  /// How often a streak can be complete on some days: each time takes its length in windows, of
  /// which the first ones may lie before those days, but not before the programme.
  private func completions(
    of streak: Streak, _ action: Int, on days: ClosedRange<Day>
  ) -> Int64 {
    let windows = count(streak.window, touching: days)
    let counting = plan.versions.indices.filter { plan.versions[$0].actions[action]?.streak != nil }
    let isOneWindow = counting.allSatisfy {
      plan.versions[$0].actions[action]?.streak?.window == streak.window
    }
    // Where versions count days and weeks in one run, only this is sure: one a window.
    guard isOneWindow else { return windows }
    let first = counting.map { reach.spans[$0].lowerBound }.reduce(days.lowerBound, min)
    let ever = count(streak.window, touching: first...days.upperBound) / streak.length
    return min((windows + streak.length - 1) / streak.length, ever)
  }

  // MARK: - Ladders

  /// So many bons, the last ones first: who climbs from the first day on, a step a day, stands
  /// highest then.
  private func climbed(
    _ bon: LargestBon, _ action: Int, on days: ClosedRange<Day>, most: Int64
  ) -> [BonStack.Layer] {
    let climbing = plan.versions.indices.filter {
      plan.versions[$0].actions[action]?.isClimb == true
    }
    let first = climbing.map { reach.spans[$0].lowerBound }.reduce(days.lowerBound, min)
    let successes = (first...days.upperBound).dayCount
    var (left, step) = (most, successes - 1)
    var layers: [BonStack.Layer] = []
    for level in bon.levels.reversed() where level.step <= step && left > 0 {
      let count = min(left, step - level.step + 1)
      layers.append(BonStack.Layer(cents: level.cents, count: count))
      left -= count
      step = level.step - 1
    }
    if bon.extra == nil, bon.levels.count == 1 {
      return [BonStack.Layer(cents: bon.levels[0].cents, count: most)]
    }
    guard let extra = bon.extra else { return layers }
    let extras = min((days.dayCount + extra.each - 1) / extra.each, successes / extra.each)
    return PayableBons.adding(extra.cents, toFirst: extras, of: layers)
  }

  private static func adding(
    _ cents: Int64, toFirst count: Int64, of layers: [BonStack.Layer]
  ) -> [BonStack.Layer] {
    var left = count
    return layers.flatMap { layer in
      let raised = min(left, layer.count)
      left -= raised
      return [
        BonStack.Layer(cents: layer.cents + cents, count: raised),
        BonStack.Layer(cents: layer.cents, count: layer.count - raised),
      ]
    }
  }
}

extension ActionPlan {
  fileprivate var isClimb: Bool {
    if case .ladder = earning { return true }
    return false
  }
}
