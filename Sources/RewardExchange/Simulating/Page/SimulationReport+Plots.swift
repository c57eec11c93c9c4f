import Rewards

extension SimulationReport {
  /// The plot of a part; `nil` where its table is enough.
  func plot(of section: Section) -> String? {
    switch section.plot {
    case .none: nil
    case .pillars: bars("pillars", section, simulation.pillars, pillarName)
    case .efforts: bars("efforts", section, simulation.efforts, effortName)
    case .months: lines(section)
    case .residents: residentBars(section)
    case .outcomes: outcomeBars(section)
    }
  }

  private func title(_ id: String, _ section: Section) -> PlotTitle {
    PlotTitle(
      id: id, name: section.heading.text(language),
      description: SimulationSentence.plotHasTable.text(language))
  }

  private var legend: [(fill: PlotFill, text: String)] {
    simulation.old == nil
      ? [] : [(.old, SimulationLabel.old), (.new, .new)].map { ($0, label($1)) }
  }

  /// The bars of what is told: the old one above the new one.
  private func bars(_ sum: Compared, _ text: (Int128) -> String) -> [BarPlot.Bar] {
    [(PlotFill.old, sum.old), (.new, sum.new)].compactMap { fill, value in
      value.map { BarPlot.Bar(value: $0, text: text($0), fill: fill) }
    }
  }

  // MARK: - Amounts

  private func bars(
    _ id: String, _ section: Section, _ breakdown: Breakdown, _ name: (String) -> String
  ) -> String {
    var groups = breakdown.parts.map {
      BarPlot.Group(name: name($0.name), bars: bars($0.sum, money))
    }
    if let others = breakdown.others {
      groups.append(BarPlot.Group(name: label(.others), bars: bars(others, money)))
    }
    return BarPlot(title: title(id, section), legend: legend, groups: groups).svg
  }

  /// More months than this are too near each other on a phone.
  private static let mostMonths = 60

  private func lines(_ section: Section) -> String? {
    let parts = simulation.months.parts.compactMap { part in
      Month(part.name).map { (month: $0, sum: part.sum) }
    }
    guard let first = parts.first?.month, let last = parts.last?.month, parts.count > 1 else {
      return nil
    }
    func number(_ month: Month) -> Int {
      (month.year - first.year) * 12 + month.monthOfYear - first.monthOfYear
    }
    guard number(last) < SimulationReport.mostMonths else { return nil }
    func line(_ fill: PlotFill, _ label: SimulationLabel, _ amount: (Compared) -> Int128?)
      -> LinePlot.Line
    {
      LinePlot.Line(
        fill: fill, text: self.label(label),
        points: parts.compactMap { part in amount(part.sum).map { (number(part.month), $0) } })
    }
    let lines = [line(.old, .old, \.old), line(.new, .new, \.new)].filter { !$0.points.isEmpty }
    let most = lines.flatMap(\.points).map(\.cents).max() ?? 0
    return LinePlot(
      title: title("months", section), lines: lines, monthCount: number(last) + 1,
      ends: (monthName(String(describing: first)), monthName(String(describing: last))),
      top: RoundNumber.notBelow(max(2, most), unit: wording.currency.unit), money: money
    ).svg
  }

  // MARK: - Numbers

  private func outcomeBars(_ section: Section) -> String {
    let groups = simulation.outcomes.counts.map {
      BarPlot.Group(name: label($0.fate.label), bars: bars($0.claims) { String($0) })
    }
    return BarPlot(
      title: title("outcomes", section), legend: legend, groups: groups.filter { !$0.bars.isEmpty }
    ).svg
  }

  /// How many residents get how much less, the same, and how much more.
  private func residentBars(_ section: Section) -> String? {
    guard let change = simulation.residents else { return nil }
    func group(_ name: String, _ count: Int, _ fill: PlotFill) -> BarPlot.Group {
      BarPlot.Group(
        name: name, bars: [BarPlot.Bar(value: Int128(count), text: String(count), fill: fill)])
    }
    func groups(_ spread: ResidentChange.Spread?, _ way: ResidentChange.Way, _ fill: PlotFill)
      -> [BarPlot.Group]
    {
      let word = ResidentChange.words([way]).text(language)
      return (spread?.bands ?? []).map { group("\(word): \(name(of: $0))", $0.count, fill) }
    }
    let others = change.groups.filter { $0.ways != [.more] && $0.ways != [.less] }
    return BarPlot(
      title: title("residents", section), legend: [],
      groups: groups(change.less, .less, .old).reversed()
        + others.map { group(ResidentChange.words($0.ways).text(language), $0.count, .same) }
        + groups(change.more, .more, .new)
    ).svg
  }
}
