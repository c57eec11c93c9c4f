import RewardExchange
import Rewards

/// A summary of decisions as a table for people.
enum SummaryText {
  static func lines(
    of summary: DecisionSummary, currency: Currency, pillarNames: [String: LocalizedText],
    in language: Language
  ) -> [String] {
    let outcomes = DecisionOutcome.allCases.flatMap { outcome -> [[String]] in
      guard let count = summary.outcomes[outcome] else { return [] }
      let reasons = (summary.reasons[outcome] ?? [:])
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { ["", String($0.value), $0.key, ReasonPhrase.text(of: $0.key, in: language)] }
      return [[outcome.text(language), String(count)]] + reasons
    }
    let pillars = summary.centsByPillar.map { pillar, cents in
      let name = pillarNames[pillar]?.text(language) ?? pillar
      return [name, money(cents, currency)]
    }
    .sorted { $0[0] < $1[0] }
    let head = "\(summary.claimCount) \(Words.claims.text(language))"
    let reasonHead = [Words.outcome, .count, .reasons].map { $0.text(language) }
    let paid =
      pillars.isEmpty
      ? [Words.nothingPaid.text(language)]
      : Table.lines(
        [[Words.pillar.text(language), "\(Words.paid.text(language)) (\(currency.code))"]] + pillars
          + [[Words.total.text(language), money(summary.cents, currency)]], rightAligned: [1])
    return [head, ""] + Table.lines([reasonHead] + outcomes, rightAligned: [1]) + [""] + paid
  }

  private static func money(_ cents: Int128, _ currency: Currency) -> String {
    Money(cents: Int64(clamping: cents)).text(in: currency)
  }
}

extension DecisionOutcome {
  /// The outcome in words.
  func text(_ language: Language) -> String {
    let word: Words =
      switch self {
      case .approved: .approved
      case .reduced: .reduced
      case .recognised: .recognised
      case .denied: .denied
      case .pended: .pended
      }
    return word.text(language)
  }
}

/// Lays rows out in columns.
enum Table {
  /// Rows as lines; the cells of the columns in `rightAligned` end under each other.
  static func lines(_ rows: [[String]], rightAligned: Set<Int>) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return rightAligned.contains(column) ? padding + cell : cell + padding
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
