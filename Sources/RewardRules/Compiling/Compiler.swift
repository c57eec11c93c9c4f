import Rewards

/// Turns the checked versions of a programme into a plan. It cannot fail: what it needs was
/// checked, and a version that lacks it is never passed on.
struct Compiler {
  /// The time zone of a programme that states none.
  static let defaultTimeZone = "Europe/Amsterdam"
  /// How long an agreed action keeps its price where the version does not say.
  static let defaultPromise = TimeSpan(count: 6, unit: .months)

  private var actions = NameTable()
  private var pillars = NameTable()
  private var evidence = NameTable()
  private var capNames = NameTable()
  private var capLedgers: [CapLedger: Int] = [:]
  private var slots: [AttributeSlot] = []
  private var slotNumbers: [AttributeKey: Int] = [:]

  /// What keeps the uses of caps apart.
  private struct CapLedger: Hashable {
    let name: Int
    let per: CapPlan.Holders
  }

  private struct AttributeKey: Hashable {
    let name: String
    let type: AttributeType
  }

  /// The plan of a programme.
  ///
  /// - Parameters:
  ///   - versions: Checked versions, at least one.
  ///   - stamps: Digest and seal of each version's files.
  /// - Returns: `nil` if the versions were not checked.
  static func compile(_ versions: [VersionDraft], stamps: [RuleStamp]) -> RewardPlan? {
    var compiler = Compiler()
    for version in versions { compiler.number(version) }
    let compiled = zip(versions, stamps).compactMap { compiler.version($0, stamp: $1) }
      .sorted { ($0.runs.first ?? .distantPast) < ($1.runs.first ?? .distantPast) }
    guard let first = versions.first?.programme, let id = first.id?.value,
      compiled.count == versions.count
    else { return nil }
    return RewardPlan(
      programme: id, currency: first.scale,
      timeZone: first.timeZone?.value ?? defaultTimeZone,
      yearStart: first.yearStart?.value ?? .january, versions: compiled,
      actions: compiler.actions, pillars: compiler.pillars, evidenceKinds: compiler.evidence,
      capNames: compiler.capNames, attributes: compiler.slots)
  }

  /// Gives every name of a version its number.
  private mutating func number(_ version: VersionDraft) {
    for pillar in version.catalogue.pillars { _ = pillars.insert(pillar.id.value) }
    for reward in version.rewards {
      _ = actions.insert(reward.action.id.value)
      for kind in reward.evidence { _ = evidence.insert(kind.value) }
      for kind in reward.action.evidence { _ = evidence.insert(kind.value) }
    }
    for attribute in version.programme.attributes {
      guard let type = attribute.type else { continue }
      let key = AttributeKey(name: attribute.name.value, type: type)
      guard slotNumbers[key] == nil else { continue }
      slotNumbers[key] = slots.count
      let offset = slots.last.map { $0.offset + $0.wordCount } ?? 0
      slots.append(AttributeSlot(name: key.name, type: type, offset: offset))
    }
    for cap in version.programme.caps {
      guard let per = cap.per else { continue }
      let ledger = CapLedger(name: capNames.insert(cap.name.value), per: per)
      if capLedgers[ledger] == nil { capLedgers[ledger] = capLedgers.count }
    }
  }
}

extension Day {
  /// Before every day that can be written.
  fileprivate static let distantPast = Day(number: .min)
}

// MARK: - A version

extension Compiler {
  private func version(_ draft: VersionDraft, stamp: RuleStamp) -> VersionPlan? {
    let programme = draft.programme
    guard let runs = programme.runs else { return nil }
    var plans = [ActionPlan?](repeating: nil, count: actions.count)
    for reward in draft.rewards {
      guard let number = actions.index(of: reward.action.id.value),
        let plan = action(reward, in: draft)
      else { return nil }
      plans[number] = plan
    }
    let caps = programme.caps.compactMap { cap($0, in: draft) }
    guard caps.count == programme.caps.count else { return nil }
    let tables = programme.weights.compactMap { table($0, in: draft) }
    guard tables.count == programme.weights.count else { return nil }
    return VersionPlan(
      digest: stamp.digest, seal: stamp.seal, runs: runs.value, runsPlace: runs.place,
      eligible: programme.eligible.map { condition($0.value, in: draft) },
      eligiblePlace: programme.eligible?.place,
      rounding: Rounding(
        step: programme.roundingStep?.value ?? 1, mode: programme.roundingMode?.value ?? .halfUp),
      roundingPlace: programme.roundingStep?.place ?? programme.roundingMode?.place,
      weights: tables, effortAdjustable: programme.effortAdjustable?.value ?? 0,
      promise: programme.promise.map(\.value) ?? Compiler.defaultPromise, actions: plans,
      caps: caps, labels: labels(of: draft), objection: programme.objection,
      denominations: programme.settings.denominations?.value.map(\.value) ?? [],
      vouchersValidFor: programme.settings.vouchersValidFor?.value,
      approval: programme.settings.approval, bookkeeping: programme.settings.books,
      detailsKept: programme.settings.detailsKept?.value)
  }

  private func action(_ reward: EffectiveReward, in draft: VersionDraft) -> ActionPlan? {
    let fields = reward.fields
    guard let pillar = pillars.index(of: reward.pillar.id.value), let effort = reward.effort,
      let label = fields.card.stated()?.value ?? reward.action.label
    else { return nil }
    var places = ActionPlan.Places(action: reward.action.id.place, effort: effort.place)
    places.earning = fields.amount?.place
    places.times = fields.times?.place
    places.atLeast = fields.atLeast?.place
    places.atMost = fields.atMost?.place
    places.limit = fields.limit?.place
    places.when = fields.when?.place
    places.after = fields.after?.place
    places.evidence = fields.evidence.stated()?.place ?? reward.action.evidence.first?.place
    places.streak = fields.streak?.place
    var plan = ActionPlan(
      pillar: pillar, effort: effort.value, earning: earning(of: reward, in: draft), card: label,
      places: places)
    plan.times = fields.times.stated().flatMap { slot($0.value, in: draft) }
    plan.atLeastCents = fields.atLeast.stated()?.value
    plan.atMostCents = fields.atMost.stated()?.value
    plan.limit = fields.limit.stated()?.value
    plan.when = fields.when.stated().map { condition($0.value, in: draft) }
    plan.after = (fields.after.stated()?.value ?? []).compactMap { actions.index(of: $0.value) }
    plan.evidence = reward.evidence.compactMap { evidence.index(of: $0.value) }
    plan.streak = fields.streak.stated()?.value
    return plan
  }

  private func earning(of reward: EffectiveReward, in draft: VersionDraft) -> Earning {
    switch reward.fields.amount?.value {
    case nil, .bon(nil): return .nothing
    case .bon(let cents?): return .bon(cents)
    case .ladder(let ladder): return .ladder(ladder)
    case .base(let cents):
      let multiplying = Set(draft.weights(of: reward).map(\.name.value))
      let tables = draft.programme.weights
      return .base(
        cents, weights: tables.indices.filter { multiplying.contains(tables[$0].name.value) })
    }
  }

  private func slot(_ name: String, in draft: VersionDraft) -> Int? {
    guard let type = draft.attribute(name)?.type else { return nil }
    return slotNumbers[AttributeKey(name: name, type: type)]
  }

  private func table(_ table: DeclaredWeights, in draft: VersionDraft) -> WeightTable? {
    let name = table.name.value
    let rows = Dictionary(
      table.rows.map { ($0.value.value, $0.weight.tenThousandths) },
      uniquingKeysWith: { first, _ in first })
    let subject: WeightTable.Subject
    let values: [String]
    switch name {
    case "effort": (subject, values) = (.effort, Decoding.effortLevels.map(String.init))
    case "rung": (subject, values) = (.rung, Decoding.effortLevels.map(String.init))
    default:
      guard let slot = slot(name, in: draft) else { return nil }
      subject = .attribute(slot)
      values = slots[slot].type == .boolean ? ["false", "true"] : slots[slot].type.options
    }
    // A level that no action can have needs no row; its weight is never read.
    return WeightTable(
      name: name, subject: subject, rows: values.map { rows[$0] ?? 0 }, place: table.name.place)
  }

  private func cap(_ cap: DeclaredCap, in draft: VersionDraft) -> CapPlan? {
    guard let per = cap.per, let window = cap.window, let limit = cap.limit,
      let beyond = cap.beyond, let name = capNames.index(of: cap.name.value),
      let ledger = capLedgers[CapLedger(name: name, per: per)]
    else { return nil }
    return CapPlan(
      name: name, ledger: ledger, per: per, window: window.value, limit: limit.value,
      beyond: beyond.value,
      pillars: cap.pillars.map { Set($0.compactMap { pillars.index(of: $0.value) }) },
      actions: cap.actions.map { Set($0.compactMap { actions.index(of: $0.value) }) },
      place: cap.name.place)
  }

  private func labels(of draft: VersionDraft) -> VersionLabels {
    var labels = VersionLabels()
    labels.programme = draft.programme.name
    for pillar in draft.catalogue.pillars {
      guard let index = pillars.index(of: pillar.id.value) else { continue }
      labels.pillars[index] = pillar.name
      for action in pillar.actions {
        guard let index = actions.index(of: action.id.value) else { continue }
        labels.actions[index] = action.label
      }
    }
    for (name, text) in draft.programme.labels {
      labels.options[name.value] = text
      if let kind = evidence.index(of: name.value) { labels.evidence[kind] = text }
      if let cap = capNames.index(of: name.value) { labels.caps[cap] = text }
      if let slot = slot(name.value, in: draft) { labels.attributes[slot] = text }
    }
    for attribute in draft.programme.attributes {
      guard let label = attribute.label, let slot = slot(attribute.name.value, in: draft)
      else { continue }
      labels.attributes[slot] = label
    }
    for cap in draft.programme.caps {
      guard let label = cap.label, let index = capNames.index(of: cap.name.value)
      else { continue }
      labels.caps[index] = label
    }
    return labels
  }

  private func condition(_ declared: DeclaredCondition, in draft: VersionDraft) -> Condition {
    declared.compiled(
      DeclaredCondition.Numbers(
        slot: { name in slot(name, in: draft).map { ($0, slots[$0].offset) } },
        pillar: { pillars.index(of: $0) }))
  }
}

// MARK: - Settings

extension DeclaredSettings {
  fileprivate var approval: Approval {
    Approval(
      secondMentorAboveCents: secondMentorAboveCents?.value,
      allowsOwnClaims: allowsOwnClaims?.value ?? false)
  }

  fileprivate var books: Bookkeeping {
    Bookkeeping(
      accounts: Dictionary(
        accounts.map { ($0.name.value, $0.code.value) }, uniquingKeysWith: { first, _ in first }),
      costCentre: bookkeeping["cost_centre"]?.value, taakveld: bookkeeping["taakveld"]?.value,
      organisation: bookkeeping["organisation"]?.value,
      taxRegistration: bookkeeping["tax_registration"]?.value,
      country: bookkeeping["country"]?.value)
  }
}
