package import Rewards

/// A simulation in words and tables, for people: what the page and the terminal show.
package struct SimulationReport {
  /// A part of the report with a table.
  package struct Section {
    /// What it is about.
    package let heading: SimulationLabel
    /// How it is to be read; `nil` where it needs no words.
    package let note: SimulationSentence?
    /// The names of the columns.
    package let columns: [String]
    /// The cells.
    package let rows: [[String]]
    /// Whether the last row is the sum of the others.
    package let hasTotal: Bool
    /// How many columns, from the first, are names and no numbers.
    package let nameCount: Int
    /// Whether it belongs to the section before it.
    let isPart: Bool
    let plot: Plot

    init(
      _ heading: SimulationLabel, _ columns: [String], _ rows: [[String]],
      note: SimulationSentence? = nil, hasTotal: Bool = false, nameCount: Int = 1,
      isPart: Bool = false, plot: Plot = .none
    ) {
      self.heading = heading
      self.note = note
      self.columns = columns
      self.rows = rows
      self.hasTotal = hasTotal
      self.nameCount = nameCount
      self.isPart = isPart
      self.plot = plot
    }
  }

  /// What is drawn beside a table on the page.
  enum Plot {
    case none, pillars, months, efforts, residents, outcomes
  }

  let simulation: Simulation
  let wording: Wording
  /// How many decided claims a ledger does not have any more; `nil` where none is asked.
  let erasedCount: Int?

  /// A report.
  ///
  /// - Parameters:
  ///   - simulation: What is told.
  ///   - erasedCount: How many decided claims a ledger does not have any more.
  ///   - language: In which language.
  package init(
    _ simulation: Simulation, erasedCount: Int? = nil, in language: Language
  ) {
    self.simulation = simulation
    self.erasedCount = erasedCount
    wording = Wording(language: language, currency: simulation.currency)
  }

  package var language: Language { wording.language }

  func label(_ label: SimulationLabel) -> String { label.text(language) }
}

// MARK: - Sentences

extension SimulationReport {
  /// What it is about, as a title.
  package var title: String {
    let name = simulation.new.name.text(language)
    let sentence: SimulationSentence =
      simulation.old == nil ? .tried(programme: name) : .triedBeside(programme: name)
    return sentence.text(language)
  }

  /// What was compared.
  package var subject: [String] {
    var sentences: [SimulationSentence] = []
    if let days = simulation.days {
      sentences = [
        .claims(
          simulation.claimCount, from: wording.day(days.lowerBound),
          through: wording.day(days.upperBound)),
        simulation.residentCount.map { .ofResidents($0) } ?? .ofFewResidents,
      ]
    } else {
      sentences = [.noClaims]
    }
    if simulation.passedOverCount > 0 { sentences.append(.passedOver(simulation.passedOverCount)) }
    if let erasedCount, erasedCount > 0 { sentences.append(.erased(erasedCount)) }
    return sentences.map { $0.text(language) }
  }

  /// Enough of a digest to tell two apart.
  private static func shortened(_ digests: [String]) -> String {
    digests.map { String($0.prefix(12)) }.joined(separator: ", ")
  }

  /// The answer: what it costs, who gets more, what becomes of claims, and whether the money lasts.
  package var answer: [String] {
    let residents: [SimulationSentence] =
      simulation.residents.map { change in change.groups.map { .residents($0.ways, $0.count) } }
      ?? [.residentsNotTold]
    let claims: SimulationSentence =
      simulation.outcomes.changedCount.map { .claimsChange($0) } ?? .claimsChangeNotTold
    let sentences = simulation.old == nil ? [cost] : [cost] + residents + [claims]
    return (sentences + budgets).map { $0.text(language) }
  }

  private var cost: SimulationSentence {
    let total = simulation.total
    switch (total.old, total.new) {
    case (let old?, let new?) where new > old:
      return .costsMore(new: money(new), old: money(old), by: money(new - old))
    case (let old?, let new?) where new < old:
      return .costsLess(new: money(new), old: money(old), by: money(old - new))
    case (_?, let new?): return .costsTheSame(money(new))
    case (let old?, nil): return .onlyOld(money(old))
    case (nil, let new?): return simulation.old == nil ? .costs(money(new)) : .onlyNew(money(new))
    case (nil, nil): return .costsNotTold
    }
  }

  private var budgets: [SimulationSentence] {
    guard simulation.old != nil else { return [] }
    return simulation.caps.compactMap { cap in
      let name = name(of: cap)
      switch (cap.oldFirstDay, cap.newFirstDay) {
      case (nil, nil): return nil
      case (nil, let new?): return .runsOut(cap: name, on: wording.day(new))
      case (let old?, nil): return .runsOutNoMore(cap: name, on: wording.day(old))
      case (let old?, let new?):
        return .runsOutOtherwise(cap: name, on: wording.day(new), old: wording.day(old))
      }
    }
  }

  /// What a reader has to know.
  package var notes: [String] {
    let new = SimulationReport.shortened(simulation.new.digests)
    let digests: SimulationSentence =
      simulation.old.map { .digests(old: SimulationReport.shortened($0.digests), new: new) }
      ?? .digest(new)
    let notes: [SimulationSentence] = [.smallGroups, .wouldActOtherwise, .decidedByDay, digests]
    return notes.map { $0.text(language) }
  }
}

// MARK: - Words for values

extension SimulationReport {
  func money(_ cents: Int128) -> String {
    wording.money(Money(cents: Int64(clamping: cents)))
  }

  private func signed(_ number: Int128, _ text: (Int128) -> String) -> String {
    let sign = number > 0 ? "+" : number < 0 ? "−" : ""
    return sign + text(number < 0 ? -number : number)
  }

  /// The columns of a comparison: old, new and difference, or the only one that is told.
  private func columns(_ whole: Compared? = nil) -> [Column] {
    guard simulation.old != nil else { return [.new] }
    switch (whole?.old, whole?.new) {
    case (_?, nil): return [.old]
    case (nil, _?): return [.new]
    case (_?, _?), (nil, nil): return [.old, .new, .difference]
    }
  }

  /// The cells of a comparison in some columns.
  private func cells(
    _ sum: Compared, in columns: [Column], _ text: (Int128) -> String
  ) -> [String] {
    columns.map { column in
      let cell =
        switch column {
        case .old: sum.old.map(text)
        case .new: sum.new.map(text)
        case .difference: sum.difference.map { signed($0, text) }
        }
      return cell ?? label(.notTold)
    }
  }

  func name(of cap: CapChange) -> String { cap.label?.text(language) ?? cap.name }

  func pillarName(_ pillar: String) -> String {
    simulation.pillarNames[pillar]?.text(language) ?? pillar
  }

  /// A month as people write it.
  func monthName(_ month: String) -> String {
    guard let day = Month(month)?.firstDay else { return month }
    return wording.day(day).split(separator: " ").dropFirst().joined(separator: " ")
  }

  func effortName(_ level: String) -> String { "\(label(.level)) \(level)" }

  func name(of band: ResidentChange.Band) -> String {
    switch (band.from, band.below) {
    case (...1, nil): label(.anyAmount)
    case (...1, let below?): "\(label(.under)) \(money(below))"
    case (let from, nil): "\(label(.atLeast)) \(money(from))"
    case (let from, let below?):
      "\(label(.atLeast)) \(money(from)) \(label(.below)) \(money(below))"
    }
  }
}

/// A column of a comparison.
private enum Column {
  case old, new, difference

  var label: SimulationLabel {
    switch self {
    case .old: .old
    case .new: .new
    case .difference: .difference
    }
  }
}

// MARK: - Tables

extension SimulationReport {
  /// The tables, in the order of the report; those without rows are left out.
  package var sections: [Section] {
    let all =
      [pillars, months, efforts] + residents + [outcomes] + moves + [caps]
    return all.filter { !$0.rows.isEmpty }
  }

  var pillars: Section {
    paid(.paidByPillar, .pillar, simulation.pillars, plot: .pillars, pillarName)
  }

  var months: Section {
    paid(
      .paidByMonth, .month, simulation.months, note: .monthOfDoing, plot: .months, monthName)
  }

  var efforts: Section {
    paid(.paidByEffort, .effort, simulation.efforts, plot: .efforts, effortName)
  }

  private func paid(
    _ heading: SimulationLabel, _ column: SimulationLabel, _ breakdown: Breakdown,
    note: SimulationSentence? = nil, plot: Plot, _ name: (String) -> String
  ) -> Section {
    let columns = columns(simulation.total)
    var rows = breakdown.parts.map { [name($0.name)] + cells($0.sum, in: columns, money) }
    if let others = breakdown.others {
      rows.append([label(.others)] + cells(others, in: columns, money))
    }
    if !rows.isEmpty { rows.append([label(.total)] + cells(simulation.total, in: columns, money)) }
    return Section(
      heading, [label(column)] + columns.map { label($0.label) }, rows, note: note, hasTotal: true,
      plot: plot)
  }

  private var residents: [Section] {
    guard let change = simulation.residents else { return [] }
    let groups = change.groups.map { group in
      [ResidentChange.words(group.ways).text(language), String(group.count)]
    }
    return [
      Section(.whoGetsMore, ["", label(.residents)], groups, plot: .residents),
      spreads(change), bands(change.less, .howMuchLess), bands(change.more, .howMuchMore),
    ]
  }

  private func spreads(_ change: ResidentChange) -> Section {
    let told = [(SimulationLabel.getMore, change.more), (.getLess, change.less)]
      .compactMap { label, spread in spread.map { (label: label, spread: $0) } }
    let values: [(SimulationLabel, KeyPath<ResidentChange.Spread, Int128?>)] = [
      (.lowerQuartile, \.lowerQuartile), (.median, \.median), (.upperQuartile, \.upperQuartile),
      (.largest, \.largest),
    ]
    let rows = values.map { label, value in
      [self.label(label)]
        + told.map { $0.spread[keyPath: value].map(money) ?? self.label(.notTold) }
    }
    return Section(
      .howMuch, [""] + told.map { label($0.label) }, told.isEmpty ? [] : rows, note: .quartiles,
      isPart: true)
  }

  func bands(_ spread: ResidentChange.Spread?, _ heading: SimulationLabel) -> Section {
    Section(
      heading, [label(.difference), label(.residents)],
      (spread?.bands ?? []).map { [name(of: $0), String($0.count)] }, isPart: true)
  }

  private var outcomes: Section {
    let columns = columns()
    return Section(
      .outcomes, [label(.outcome)] + columns.map { label($0.label) },
      simulation.outcomes.counts.map {
        [label($0.fate.label)] + cells($0.claims, in: columns, count)
      },
      plot: .outcomes)
  }

  private var moves: [Section] {
    guard simulation.old != nil else { return [] }
    var rows = simulation.outcomes.moves.filter(\.isChange).map { move in
      [label(move.from?.label ?? .nothing), label(move.to.label), count(move.claimCount)]
    }
    if let others = simulation.outcomes.otherCount {
      rows.append([label(.others), "", count(others)])
    }
    return [
      Section(.moves, [label(.from), label(.to), label(.claims)], rows, nameCount: 2, isPart: true)
    ]
  }

  private var caps: Section {
    let rows = simulation.caps.filter { $0.isWithheld || $0.claims.isSomething }
    let columns = columns()
    return Section(
      .capsThatLower, [label(.cap)] + columns.map { label($0.label) },
      rows.map { [name(of: $0)] + cells($0.claims, in: columns, count) })
  }

  private func count(_ number: Int128) -> String { String(number) }
}
