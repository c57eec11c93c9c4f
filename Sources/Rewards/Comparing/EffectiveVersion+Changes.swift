extension EffectiveVersion {
  /// What is otherwise than in another version, in the order of this one; what is gone comes last.
  func changes(from old: EffectiveVersion) -> [PolicyChange] {
    let (now, earlier) = (subjects, old.subjects)
    let known = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(now.map(\.key))
    return now.flatMap { $0.changes(from: known[$0.key]) }
      + earlier.filter { !kept.contains($0.key) }.flatMap(\.whatIsGone)
  }
}

extension EffectiveSubject {
  fileprivate func changes(from old: EffectiveSubject?) -> [PolicyChange] {
    guard let old else {
      return toldAlone.map { change(from: nil, to: $0) }
    }
    let kept = terms.compactMap { term -> PolicyChange? in
      guard let earlier = old.terms.first(where: { $0.isSame(as: term) }) else {
        return change(from: nil, to: term)
      }
      return term.value.differs(from: earlier.value) ? change(from: earlier, to: term) : nil
    }
    let gone = old.terms.filter { earlier in
      !terms.contains { $0.isSame(as: earlier) } && !(isOnlyACard && earlier.kind.holdsBonBack)
    }
    return kept + gone.map { change(from: $0, to: nil) }
  }

  fileprivate var whatIsGone: [PolicyChange] {
    toldAlone.map { change(from: $0, to: nil) }
  }

  private func change(from old: EffectiveTerm?, to new: EffectiveTerm?) -> PolicyChange {
    PolicyChange(
      kind: new?.kind ?? old?.kind ?? .label, subject: new?.part ?? old?.part ?? subject,
      old: old?.words, new: new?.words, yearly: nil, oldPlace: old?.place, newPlace: new?.place)
  }
}

extension PolicyChange.Kind {
  /// Whether it stands between a claim and its bon, so that it goes when the bon goes.
  fileprivate var holdsBonBack: Bool {
    switch self {
    case .limit, .when, .after, .streak: true
    default: false
    }
  }
}

extension EffectiveTerm {
  /// Whether it is about the same.
  fileprivate func isSame(as other: EffectiveTerm) -> Bool {
    kind == other.kind && part?.id == other.part?.id
  }
}
