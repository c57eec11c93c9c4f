import Rewards

/// What a programme can cost, as tables and sentences for people.
struct ExposureText {
  private let exposure: Exposure
  private let wording: Wording

  static func lines(of exposure: Exposure, in language: Language) -> [String] {
    let text = ExposureText(
      exposure: exposure, wording: Wording(language: language, currency: exposure.currency))
    return text.head + text.residentPart + text.programmePart + text.idleParts + text.legend
  }

  private func say(_ words: ExposureWords) -> String { words.text(wording.language) }

  private var head: [String] {
    let days: [ExposureWords] =
      switch (exposure.days.first, exposure.days.last) {
      case (let first?, let last?): [.from(wording.day(first), through: wording.day(last))]
      case (let first?, nil): [.since(wording.day(first))]
      case (nil, _): []
      }
    return ([.heading(exposure.programme)] + days).map(say) + [""]
  }

  // MARK: - Bounds

  private var residentPart: [String] {
    part(.resident, exposure.resident, remedy: .residentNeedsCap)
  }

  private var programmePart: [String] {
    part(
      exposure.participants.map(ExposureWords.programmeFor) ?? .programme, exposure.total,
      remedy: exposure.participants == nil ? .programmeNeedsPeople : .programmeNeedsCap)
  }

  private func part(
    _ title: ExposureWords, _ bounds: [Exposure.Bound], remedy: ExposureWords
  ) -> [String] {
    let head = [say(title), say(.atMost), say(.shown), ""]
    let table = Table.lines([head] + bounds.map(row), rightAligned: [1, 2])
    let isBounded = bounds.allSatisfy { $0.most != nil }
    return table + (isBounded ? [] : [say(remedy)]) + [""] + reasons(for: bounds)
  }

  private func row(_ bound: Exposure.Bound) -> [String] {
    let people = Set(bound.witness.claims.map(\.participant)).count
    let isShownForOthers = people > 1 && people != exposure.participants
    return [
      "  " + say(.span(bound.span)), bound.most.map(wording.money) ?? say(.noBound),
      wording.money(bound.shown),
      (bound.isExact ? say(.exact) : bound.most == nil ? "" : say(.between))
        + (isShownForOthers ? " (\(say(.shownFor(people))))" : ""),
    ]
  }

  private func reasons(for bounds: [Exposure.Bound]) -> [String] {
    let lines = bounds.flatMap { bound -> [[String]] in
      var reasons = bound.caps.map { "\($0.name) [\($0.place)]" }
      if bound.actionsByThemselves > 0 {
        reasons.append(say(.byThemselves(bound.actionsByThemselves)))
      }
      return reasons.enumerated().map { index, reason in
        ["  " + (index == 0 ? say(.span(bound.span)) : ""), reason]
      }
    }
    return lines.isEmpty
      ? [] : [say(.reasons)] + Table.lines(lines, rightAligned: []) + [""]
  }

  // MARK: - What can do nothing

  private var idleParts: [String] {
    let caps = exposure.idleCaps.map { "  \($0.name) [\($0.place)]" }
    let actions = exposure.unpayable.map { unpayable in
      "  \(unpayable.action.name) [\(unpayable.action.place)]: "
        + "\(say(.because(unpayable.cause))) [\(unpayable.place)]"
    }
    return (caps.isEmpty ? [] : [say(.idleCaps)] + caps + [""])
      + (actions.isEmpty ? [] : [say(.unpayable)] + actions + [""])
  }

  private var legend: [String] {
    let bounds = (exposure.resident + exposure.total).filter { $0.most != nil }
    return (bounds.contains { $0.isExact } ? [say(.whatExactMeans)] : [])
      + (bounds.contains { !$0.isExact } ? [say(.whatBetweenMeans)] : [])
  }
}
