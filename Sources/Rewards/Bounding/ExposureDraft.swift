/// An exposure while it is made.
struct ExposureDraft {
  private let payable: PayableBons
  private var search: WitnessSearch
  private let participants: Int?
  private var plan: RewardPlan { payable.plan }

  init(_ plan: RewardPlan, participants: Int?) {
    payable = PayableBons(plan)
    search = WitnessSearch(payable)
    self.participants = participants
  }

  mutating func exposure() -> Exposure {
    var resident: [Exposure.Bound] = []
    for span in Exposure.Span.allCases { resident.append(residentBound(span)) }
    var total: [Exposure.Bound] = []
    for one in resident where one.span == .year || one.span == .total {
      total.append(programmeBound(one.span, one: one))
    }
    let reach = payable.reach.days
    return Exposure(
      programme: plan.programme, currency: plan.currency,
      days: DayRange(first: reach.lowerBound, last: isEndless ? nil : reach.upperBound),
      participants: participants, resident: resident, total: total,
      idleCaps: IdleCaps(payable, participants: participants.map(Int64.init)).rules,
      unpayable: unpayable)
  }

  private var isEndless: Bool { payable.reach.days.upperBound == .latest }

  // MARK: - Bounds

  private mutating func residentBound(_ span: Exposure.Span) -> Exposure.Bound {
    let highest = highest(span, for: 1)
    let witness = search.witness(
      over: span.window, highest.periods, enough: most(span, highest, for: 1))
    return bound(span, highest, for: 1, witness)
  }

  private mutating func programmeBound(
    _ span: Exposure.Span, one: Exposure.Bound
  ) -> Exposure.Bound {
    let people = participants.map(Int64.init)
    let highest = highest(span, for: people)
    let most = most(span, highest, for: people)
    var enough = 1
    if let most, one.shown.cents > 0 { enough += Int(clamping: most / one.shown.cents) }
    let witness = search.witness(
      of: one.witness, for: participants ?? enough, enough: most)
    return bound(span, highest, for: people, witness)
  }

  /// The period with the highest bound, and others, the highest first.
  private struct Highest {
    let model: PeriodModel
    let cover: Cover
    let periods: [ClosedRange<Day>]
  }

  private func highest(_ span: Exposure.Span, for people: Int64?) -> Highest {
    let periods =
      span == .total
      ? [payable.reach.days] : payable.reach.periods(of: span.window, yearStart: plan.yearStart)
    var best: (model: PeriodModel, cover: Cover)?
    var sums: [(cents: Int128, days: ClosedRange<Day>)] = []
    for days in periods {
      let model = PeriodModel(of: days, payable)
      let cover = Cover(model, for: people)
      sums.append((cover.cents, days))
      if best.map({ cover.cents > $0.cover.cents }) ?? true { best = (model, cover) }
    }
    guard let best else { preconditionFailure("a programme has a day") }
    let order = sums.indices.sorted { (-sums[$0].cents, $0) < (-sums[$1].cents, $1) }
    return Highest(model: best.model, cover: best.cover, periods: order.map { sums[$0].days })
  }

  private func bound(
    _ span: Exposure.Span, _ highest: Highest, for people: Int64?, _ witness: Witness
  ) -> Exposure.Bound {
    guard let most = most(span, highest, for: people) else {
      return Exposure.Bound(
        span: span, most: nil, witness: witness, caps: [], actionsByThemselves: 0)
    }
    let (model, cover) = (highest.model, highest.cover)
    var caps: Set<Exposure.Rule> = []
    var actions = Set(cover.alone.map { model.items[$0].action })
    for bound in cover.chosen.map({ model.bounds[$0] }) {
      switch bound.source {
      case .limit(let action): actions.insert(action)
      case .cap(let group):
        caps.formUnion(rules(of: group, in: Set(bound.items.map { model.items[$0].stretch })))
      }
    }
    return Exposure.Bound(
      span: span, most: Money(cents: most), witness: witness,
      caps: caps.sorted { $0.place < $1.place }, actionsByThemselves: actions.count)
  }

  /// The bound in the smallest unit; `nil` if there is none.
  ///
  /// What only the number of days bounds in a programme without a last day is not bounded: the
  /// bound of a calendar that ends 400 years sooner is less then.
  private func most(_ span: Exposure.Span, _ highest: Highest, for people: Int64?) -> Int64? {
    guard let most = Int64(exactly: highest.cover.cents) else { return nil }
    guard span == .total, isEndless else { return most }
    let days = payable.reach.days
    let sooner = days.lowerBound...max(days.lowerBound, days.upperBound.adding(months: -4_800))
    return Cover(PeriodModel(of: sooner, payable), for: people).cents < highest.cover.cents
      ? nil : most
  }

  private func rules(of group: CapGroup, in stretches: Set<Int>) -> [Exposure.Rule] {
    stretches.flatMap { stretch in
      plan.versions[payable.reach.stretches[stretch].version].caps
        .filter { $0.group == group.ofAnybody && $0.beyond != .warn }
        .map { Exposure.Rule(name: plan.capNames[$0.name], place: $0.place) }
    }
  }

  // MARK: - Actions that nobody can be paid for

  private var unpayable: [Exposure.Unpayable] {
    let model = PeriodModel(of: payable.reach.days, payable)
    return (0..<plan.actions.count).compactMap { action in
      let priced = plan.versions.filter { $0.actions[action]?.earning.isAboveNothing == true }
      guard let version = priced.last, let terms = version.actions[action],
        let place = terms.places.earning
      else { return nil }
      let items = Set(model.items.indices.filter { model.items[$0].action == action })
      let rule = Exposure.Rule(name: plan.actions[action], place: place)
      guard items.isEmpty else {
        return capInTheWay(of: items, model).map {
          Exposure.Unpayable(action: rule, cause: .cap, place: $0)
        }
      }
      if payable.largest.contains(where: { $0[action] != nil }) {
        return Exposure.Unpayable(
          action: rule, cause: .streak, place: terms.places.streak ?? place)
      }
      let conditions = [version.eligible, terms.when].compactMap { $0 }
      guard
        case .never = Condition.all(conditions).verdict(
          under: plan, ownPillar: terms.pillar, during: version.days)
      else { return Exposure.Unpayable(action: rule, cause: .amount, place: place) }
      return Exposure.Unpayable(
        action: rule, cause: .condition,
        place: terms.places.when ?? version.eligiblePlace ?? place)
    }
  }

  /// The place of a cap that leaves nothing of an action; `nil` if something can be left.
  private func capInTheWay(of items: Set<Int>, _ model: PeriodModel) -> Place? {
    let cover = Cover(model, for: 1, among: items)
    guard cover.cents == 0, let number = cover.chosen.first,
      case .cap(let group) = model.bounds[number].source
    else { return nil }
    return rules(of: group, in: Set(items.map { model.items[$0].stretch })).first?.place
  }
}

extension Exposure.Span {
  /// The window of the calendar over which it counts.
  var window: Window {
    switch self {
    case .week: .week
    case .month: .month
    case .year: .year
    case .total: .programme
    }
  }
}

extension Earning {
  /// Whether the rules state an amount, and not 0.
  fileprivate var isAboveNothing: Bool {
    switch self {
    case .nothing: false
    case .bon(let cents), .base(let cents, _): cents > 0
    case .ladder(let ladder): ladder.topCents > 0 || ladder.extraCents > 0
    }
  }
}

extension CapGroup {
  /// Without its holder.
  fileprivate var ofAnybody: CapGroup {
    CapGroup(ledger: ledger, window: window, isOfBons: isOfBons)
  }
}
