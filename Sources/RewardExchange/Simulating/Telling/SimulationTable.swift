import Rewards

extension Simulation {
  /// The figures for programs: a row for each, in an order that does not change.
  ///
  /// `ReadingASimulation` says what stands in each column.
  public var table: AnswerTable {
    var rows = FigureRows(currency: currency)
    rows.add("claims", "", "claims", new: .number(Int64(claimCount)))
    rows.add("claims", "passed-over", "claims", new: .number(Int64(passedOverCount)))
    rows.add("residents", "", "residents", new: rows.count(residentCount.map { Int128($0) }))
    rows.add("paid", "", total)
    for (figure, breakdown) in [("pillar", pillars), ("month", months), ("effort", efforts)] {
      for part in breakdown.parts { rows.add(figure, part.name, part.sum) }
      if let others = breakdown.others { rows.add(figure, FigureRows.others, others) }
    }
    add(residents, to: &rows)
    add(outcomes, to: &rows)
    for cap in caps {
      rows.add("cap", cap.name, counting: cap.claims, hasOld: old != nil, cap.isWithheld)
      guard cap.isBudget, !cap.isWithheld else { continue }
      rows.add("runs-out", cap.name, "day", old: day(cap.oldFirstDay), new: day(cap.newFirstDay))
    }
    return rows.table
  }

  private func day(_ day: Day?) -> AnswerTable.Cell {
    .text(ifAny: day.map { String(describing: $0) })
  }

  private func add(_ residents: ResidentChange?, to rows: inout FigureRows) {
    guard let residents else { return }
    for group in residents.groups {
      let ways = ResidentChange.Way.allCases.filter(group.ways.contains).map(\.rawValue)
      rows.add(
        "residents", ways.joined(separator: "+"), "residents", new: .number(Int64(group.count)))
    }
    for (way, spread) in [("more", residents.more), ("less", residents.less)] {
      guard let spread else { continue }
      rows.add(way, "lower-quartile", spread.lowerQuartile)
      rows.add(way, "median", spread.median)
      rows.add(way, "upper-quartile", spread.upperQuartile)
      rows.add(way, "largest", spread.largest)
      for band in spread.bands { rows.add("\(way)-band", band) }
    }
  }

  private func add(_ outcomes: OutcomeChange, to rows: inout FigureRows) {
    let isTold = outcomes.changedCount != nil
    if old != nil {
      rows.add(
        "changed", "", "claims", new: rows.count(outcomes.changedCount), isWithheld: !isTold)
    }
    for count in outcomes.counts {
      let isWithheld = count.claims.new == nil || old != nil && count.claims.old == nil
      rows.add("outcome", count.fate.code, counting: count.claims, hasOld: old != nil, isWithheld)
    }
    guard old != nil else { return }
    for move in outcomes.moves {
      rows.add(
        "move", "\(move.from?.code ?? "")>\(move.to.code)", "claims",
        new: rows.count(move.claimCount))
    }
    if let others = outcomes.otherCount {
      rows.add("move", FigureRows.others, "claims", new: rows.count(others))
    }
  }
}

/// The rows of the figures.
private struct FigureRows {
  private(set) var table = AnswerTable(
    columns: ["figure", "of", "unit", "old", "new", "difference", "withheld"])
  let currency: Currency

  /// What stands for the parts that are told together.
  static let others = "(others)"

  init(currency: Currency) {
    self.currency = currency
  }

  mutating func add(
    _ figure: String, _ name: String, _ unit: String, old: AnswerTable.Cell = .none,
    new: AnswerTable.Cell, difference: AnswerTable.Cell = .none, isWithheld: Bool = false
  ) {
    table.add([
      .text(figure), .text(name), .text(unit), old, new, difference, .truth(isWithheld),
    ])
  }

  /// Adds amounts.
  mutating func add(_ figure: String, _ name: String, _ sum: Compared) {
    add(
      figure, name, currency.code, old: money(sum.old), new: money(sum.new),
      difference: money(sum.difference), isWithheld: sum.new == nil)
  }

  /// Adds how much more or less somebody gets.
  mutating func add(_ figure: String, _ name: String, _ amount: Int128?) {
    add(figure, name, currency.code, new: money(amount), isWithheld: amount == nil)
  }

  mutating func add(_ figure: String, _ band: ResidentChange.Band) {
    let name = "\(band.from.text(in: currency))..\(band.below?.text(in: currency) ?? "")"
    add(figure, name, "residents", new: .number(Int64(band.count)))
  }

  /// Adds numbers of claims.
  mutating func add(
    _ figure: String, _ name: String, counting claims: Compared, hasOld: Bool, _ isWithheld: Bool
  ) {
    add(
      figure, name, "claims", old: hasOld ? count(claims.old) : .none, new: count(claims.new),
      difference: hasOld ? count(claims.difference) : .none, isWithheld: isWithheld)
  }

  func count(_ number: Int128?) -> AnswerTable.Cell {
    number.map { .number(Int64(clamping: $0)) } ?? .none
  }

  private func money(_ cents: Int128?) -> AnswerTable.Cell {
    .text(ifAny: cents.map { $0.text(in: currency) })
  }
}

extension Int128 {
  /// An amount of the smallest unit, as files have it.
  fileprivate func text(in currency: Currency) -> String {
    Money(cents: Int64(clamping: self)).text(in: currency)
  }
}
