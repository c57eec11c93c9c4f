extension EffectiveVersion {
  /// The actions of the version with what they ask and pay, in the order of the catalogue.
  var actions: [EffectiveSubject] {
    version.actions.enumerated().compactMap { number, action in
      action.map { subject(of: $0, number: number) }
    }
  }

  private func subject(of action: ActionPlan, number: Int) -> EffectiveSubject {
    let label = version.labels.actions[number] ?? action.card
    let pillar = version.labels.pillars[action.pillar] ?? plain(plan.pillars[action.pillar])
    let amount = both { $0.amount(action) }
    let places = action.places
    let terms =
      [
        EffectiveTerm(
          .amount, .amount(EffectiveAmount(of: action, in: version, under: plan)), amount,
          at: places.earning ?? places.action),
        EffectiveTerm(.pillar, exact: plan.pillars[action.pillar], pillar, at: places.action),
        EffectiveTerm(
          .effort, exact: "\(action.effort)", plain("\(action.effort)"), at: places.effort),
        evidence(of: action), card(of: action, label),
        EffectiveTerm(.label, exact: label.exact, label, at: places.action),
      ] + conditions(of: action)
    return EffectiveSubject(
      PolicyChange.Subject(.action, plan.actions[number], name: label, pillar: pillar),
      .whole(
        EffectiveTerm(.action, exact: "", amount, at: places.earning ?? places.action)),
      terms)
  }

  /// What stands between a claim and its bon. Where there is no bon, nothing does.
  private func conditions(of action: ActionPlan) -> [EffectiveTerm?] {
    guard action.earning != .nothing else { return [] }
    let places = action.places
    let exact = ExactCondition(plan: plan, ownPillar: action.pillar)
    return [
      action.when.map { condition in
        EffectiveTerm(
          .when, exact: exact.text(of: condition), both { $0.phrase(condition) }, at: places.when)
      },
      action.limit.map { limit in
        EffectiveTerm(
          .limit, exact: "\(limit.count) per \(limit.window)", both { $0.limit(limit) },
          at: places.limit)
      },
      action.after.isEmpty
        ? nil
        : EffectiveTerm(
          .after, exact: Set(action.after.map { plan.actions[$0] }).sorted().joined(separator: " "),
          both { words in
            action.after.map(words.label(ofAction:)).joined(separator: "; ")
          }, at: places.after),
      action.streak.map { streak in
        EffectiveTerm(
          .streak, exact: "\(streak.length) \(streak.window)", both { $0.streak(streak) },
          at: places.streak)
      },
    ]
  }

  private func evidence(of action: ActionPlan) -> EffectiveTerm? {
    guard !action.evidence.isEmpty else { return nil }
    let kinds = Set(action.evidence.map { plan.evidenceKinds[$0] }).sorted()
    return EffectiveTerm(
      .evidence, exact: kinds.joined(separator: " "),
      both { words in
        action.evidence.map(words.label(ofEvidence:)).joined(separator: "; ")
      },
      at: action.places.evidence)
  }

  /// The text of the card, where it is not the action's label.
  private func card(of action: ActionPlan, _ label: LocalizedText) -> EffectiveTerm? {
    guard action.card != label else { return nil }
    return EffectiveTerm(.card, exact: action.card.exact, action.card, at: action.places.action)
  }
}

// MARK: - Weights and attributes

extension EffectiveVersion {
  private var tables: [(table: WeightTable, place: Place)] {
    let used = version.actions.reduce(into: Set<Int>()) { used, action in
      if case .base(_, let weights)? = action?.earning { used.formUnion(weights) }
    }
    return version.weights.indices.filter(used.contains).map {
      (version.weights[$0], version.weights[$0].place)
    }
  }

  /// The tables of weights that multiply something.
  var weights: [EffectiveSubject] {
    tables.map { table, place in
      let rows = version.rows(of: table, under: plan).filter { isReached($0.name, in: table) }
      let terms = rows.map { row in
        let weight = Weight(tenThousandths: row.weight)
        let name = both { words in
          let (table, row) = (words.name(of: table), words.row(row.name, of: table))
          return words.pick("\(table) bij \(row)", "\(table) at \(row)")
        }
        return EffectiveTerm(
          .weight, of: PolicyChange.Subject(.weights, "\(table.name).\(row.name)", name: name),
          exact: weight.text, both { $0.weight(weight) }, at: place)
      }
      let all = both { words in
        rows.map { row in
          "\(words.row(row.name, of: table)): "
            + words.weight(Weight(tenThousandths: row.weight))
        }
        .joined(separator: "; ")
      }
      return EffectiveSubject(
        PolicyChange.Subject(.weights, table.name, name: both { $0.name(of: table) }),
        .whole(EffectiveTerm(.weights, exact: "", all, at: place)), terms)
    }
  }

  /// Whether a claim can have the level; all other rows can always be read.
  private func isReached(_ row: String, in table: WeightTable) -> Bool {
    guard table.subject == .effort else { return true }
    return version.actions.contains { action in
      guard let effort = action?.effort, let level = Int(row) else { return false }
      return abs(effort - level) <= version.effortAdjustable
    }
  }

  /// What some rule asks about people.
  var attributes: [EffectiveSubject] {
    asked.sorted { plan.attributes[$0].name < plan.attributes[$1].name }.map { slot in
      let attribute = plan.attributes[slot]
      let label = version.labels.attributes[slot] ?? plain(attribute.name)
      let values = both { $0.values(of: attribute.type) }
      return EffectiveSubject(
        PolicyChange.Subject(.attribute, attribute.name, name: label),
        .whole(EffectiveTerm(.attribute, exact: "", values)),
        [
          EffectiveTerm(.values, exact: attribute.type.exact, values),
          EffectiveTerm(.label, exact: label.exact, label),
        ])
    }
  }

  /// The slots of attributes that a condition, a table or an amount asks for.
  var asked: Set<Int> {
    var slots = Set(version.eligible.map(\.slots) ?? [])
    for case let action? in version.actions where action.earning != .nothing {
      slots.formUnion(action.when?.slots ?? [])
      if let times = action.times { slots.insert(times) }
    }
    for table in tables.map(\.table) {
      if case .attribute(let slot) = table.subject { slots.insert(slot) }
    }
    return slots
  }
}

extension Condition {
  /// The attributes that are tested, by slot.
  fileprivate var slots: [Int] {
    tests.compactMap { test in
      if case .attribute(let slot, _) = test.subject { slot } else { nil }
    }
  }
}

extension AttributeType {
  /// In one way of writing.
  fileprivate var exact: String {
    let names = options.sorted().joined(separator: ",")
    return switch self {
    case .integer: "integer"
    case .boolean: "boolean"
    case .date: "date"
    case .oneOf: "one of \(names)"
    case .setOf: "set of \(names)"
    }
  }
}
