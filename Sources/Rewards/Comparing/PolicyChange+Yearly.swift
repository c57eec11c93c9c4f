extension EffectiveVersion {
  /// That the caps take off something else in a year, because of some changes.
  func caps(
    _ changes: [PolicyChange], _ before: YearOnce, _ after: YearOnce
  ) -> [PolicyChange] {
    guard !changes.isEmpty, before.taken != after.taken else { return [] }
    return [
      PolicyChange(
        kind: .caps, subject: programme.subject, old: both { $0.wording.money(before.taken) },
        new: both { $0.wording.money(after.taken) },
        yearly: Money(cents: before.taken.cents - after.taken.cents), oldPlace: nil, newPlace: nil)
    ]
  }
}

extension [PolicyChange] {
  /// Weights do nothing but make amounts: where every amount is as it was, they are only written
  /// otherwise.
  var withoutIdleWeights: [PolicyChange] {
    let isPaidOtherwise = contains { $0.kind == .amount || $0.kind == .action }
    return isPaidOtherwise ? self : filter { $0.subject.kind != .weights }
  }

  /// What a year pays more by all of them; `nil` if none has an amount of its own.
  var yearly: Money? {
    let amounts = compactMap(\.yearly)
    guard !amounts.isEmpty else { return nil }
    return Money(cents: Int64(clamping: amounts.reduce(Int128(0)) { $0 + Int128($1.cents) }))
  }

  /// What the caps together make of a year; `nil` if that is as it was.
  var capsYearly: Money? { first { $0.kind == .caps }?.yearly }
}

extension Array {
  /// In order of the largest amount of some changes, then of their kind, then as they are. What
  /// changes about a cap stands with what the caps come to together.
  func largestFirst(
    capsYearly: Money?, _ changes: (Element) -> [PolicyChange]
  ) -> [Element] {
    let ranks = Dictionary(
      uniqueKeysWithValues: PolicyChange.Kind.allCases.enumerated().map { ($1, $0) })
    let keyed = enumerated().map { index, element in
      let changes = changes(element)
      let isOfCaps = changes.first?.isOfCaps ?? false
      let size = (isOfCaps ? capsYearly : changes.yearly)?.cents.magnitude ?? 0
      let rank = changes.first.flatMap { ranks[$0.kind] } ?? 0
      return (key: (UInt64.max - size, rank, index), element: element)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.element)
  }
}

extension PolicyChange {
  /// With how much more a year pays, before the caps, where it is about what an action pays.
  func inYears(_ before: YearOnce, _ after: YearOnce) -> PolicyChange {
    guard kind == .amount || kind == .action else { return self }
    var change = self
    change.yearly = Money(
      cents: (after.amounts[subject.id] ?? 0) - (before.amounts[subject.id] ?? 0))
    return change
  }

  /// Whether it is about caps, which only have an amount together.
  fileprivate var isOfCaps: Bool {
    kind == .caps || kind == .capOrder || subject.kind == .cap && kind != .label
  }
}
