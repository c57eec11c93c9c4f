extension EffectiveVersion {
  /// The caps with their words, in the order of the rules.
  var caps: [EffectiveSubject] {
    version.caps.map { cap in
      let label = version.labels.caps[cap.name]
      let name = plan.capNames[cap.name]
      func term(
        _ kind: PolicyChange.Kind, _ exact: String, _ tell: (RuleWords) -> String
      ) -> EffectiveTerm {
        EffectiveTerm(kind, exact: exact, both(tell), at: cap.place)
      }
      let terms: [EffectiveTerm?] = [
        term(.per, "\(cap.per.rawValue)") { $0.holders(cap.per) },
        term(.every, "\(cap.window)") { $0.wording.per(cap.window) },
        term(.atMost, cap.limit.exact) { $0.most(cap.limit) },
        term(.beyond, cap.beyond.rawValue) { $0.beyond(cap.beyond) },
        term(.covers, covered(by: cap)) { words in
          let names = words.covered(by: cap)
          return names.isEmpty
            ? words.pick("alle acties", "all actions") : names.joined(separator: "; ")
        },
      ]
      return EffectiveSubject(
        PolicyChange.Subject(.cap, name, name: label),
        .whole(term(.cap, "") { $0.sentence(cap) }),
        terms + [label.map { EffectiveTerm(.label, exact: $0.exact, $0, at: cap.place) }])
    }
  }

  private func covered(by cap: CapPlan) -> String {
    if let pillars = cap.pillars {
      return "pillars " + pillars.map { plan.pillars[$0] }.sorted().joined(separator: " ")
    }
    guard let actions = cap.actions else { return "all" }
    return "actions " + actions.map { plan.actions[$0] }.sorted().joined(separator: " ")
  }
}

extension CapPlan.Limit {
  /// In one way of writing.
  fileprivate var exact: String {
    switch self {
    case .cents(let cents): "\(cents)"
    case .bons(let count): "\(count) bons"
    }
  }
}

// MARK: - Their order

/// The order of the caps that are in both versions.
struct CapOrder {
  let old: EffectiveVersion
  let new: EffectiveVersion

  /// What another order changes; `nil` if it changes nothing. Caps apply one after the other, so
  /// only two that can hold the same claim have an order between them. One that defers comes
  /// after all others and those that warn look last, wherever they stand.
  var change: PolicyChange? {
    let pairs = turnedPairs
    guard let place = pairs.first?.place else { return nil }
    let canPayOtherwise = pairs.contains(where: \.canPayOtherwise)
    return PolicyChange(
      kind: canPayOtherwise ? .capOrder : .capNaming,
      subject: PolicyChange.Subject(
        .programme, new.plan.programme, name: new.version.labels.programme),
      old: names(of: old), new: names(of: new), yearly: nil, oldPlace: pairs.first?.oldPlace,
      newPlace: place)
  }

  private struct Pair {
    let place: Place
    let oldPlace: Place
    let canPayOtherwise: Bool
  }

  /// The pairs of neighbours in the new order that stood the other way round.
  private var turnedPairs: [Pair] {
    let now = standing(in: new)
    let earlier = Dictionary(
      standing(in: old).enumerated().map { (name(of: $1, in: old), (rank: $0, cap: $1)) },
      uniquingKeysWith: { first, _ in first })
    var pairs: [Pair] = []
    for (index, first) in now.enumerated() {
      for second in now.dropFirst(index + 1) {
        guard let one = earlier[name(of: first, in: new)],
          let other = earlier[name(of: second, in: new)], one.rank > other.rank,
          new.haveActionInCommon(first, second) || old.haveActionInCommon(one.cap, other.cap)
        else { continue }
        // A sum that is refused whole or not depends on what was taken off before.
        let isMixed = first.isMixed(with: second) || one.cap.isMixed(with: other.cap)
        pairs.append(
          Pair(place: first.place, oldPlace: one.cap.place, canPayOtherwise: isMixed))
      }
    }
    return pairs
  }

  /// The caps whose order counts.
  private func standing(in version: EffectiveVersion) -> [CapPlan] {
    version.version.caps.filter { $0.beyond == .reduce || $0.beyond == .refuse }
  }

  private func name(of cap: CapPlan, in version: EffectiveVersion) -> String {
    version.plan.capNames[cap.name]
  }

  private func names(of version: EffectiveVersion) -> LocalizedText {
    version.both { words in
      standing(in: version).map { words.name(of: $0) }.joined(separator: "; ")
    }
  }
}

extension EffectiveVersion {
  fileprivate func haveActionInCommon(_ one: CapPlan, _ other: CapPlan) -> Bool {
    version.actions.enumerated().contains { number, action in
      guard let action else { return false }
      return one.covers(action: number, pillar: action.pillar)
        && other.covers(action: number, pillar: action.pillar)
    }
  }
}

extension CapPlan {
  /// Whether one of two takes off a part and the other refuses money as a whole.
  fileprivate func isMixed(with other: CapPlan) -> Bool {
    func refusesMoney(_ cap: CapPlan) -> Bool {
      if case .cents = cap.limit { cap.beyond == .refuse } else { false }
    }
    return beyond == .reduce && refusesMoney(other) || refusesMoney(self) && other.beyond == .reduce
  }
}
