public import Rewards

/// An exposure for programs: a row for each bound, then for each rule that can do nothing.
public enum ExposureTable {
  private static let columns = [
    "kind", "of", "over", "at_most", "shown", "exact", "shown_from", "shown_through", "names",
    "set_at", "actions_by_limit",
  ]

  /// The table; `at_most` is empty where nothing bounds, `shown` is what the witness is paid.
  public static func table(of exposure: Exposure) -> AnswerTable {
    var table = AnswerTable(columns: columns)
    for bound in exposure.resident { table.add(row(of: bound, "resident", exposure.currency)) }
    for bound in exposure.total { table.add(row(of: bound, "programme", exposure.currency)) }
    for cap in exposure.idleCaps { table.add(row(of: cap, "idle-cap", at: cap.place)) }
    for unpayable in exposure.unpayable {
      table.add(row(of: unpayable.action, "unpayable-\(unpayable.cause)", at: unpayable.place))
    }
    return table
  }

  private static func row(
    of bound: Exposure.Bound, _ holder: String, _ currency: Currency
  ) -> [AnswerTable.Cell] {
    [
      .text("bound"), .text(holder), .text(bound.span.rawValue),
      .text(ifAny: bound.most?.text(in: currency)), .text(bound.shown.text(in: currency)),
      .truth(bound.isExact), .text(String(describing: bound.witness.days.lowerBound)),
      .text(String(describing: bound.witness.days.upperBound)), .list(bound.caps.map(\.name)),
      .list(bound.caps.map { String(describing: $0.place) }),
      .number(Int64(bound.actionsByThemselves)),
    ]
  }

  private static func row(
    of rule: Exposure.Rule, _ kind: String, at place: Place
  ) -> [AnswerTable.Cell] {
    [
      .text(kind), .none, .none, .none, .none, .none, .none, .none, .list([rule.name]),
      .list([String(describing: place)]), .none,
    ]
  }
}

/// The claims of a witness and what has to be known for them, as `decide` reads them.
public enum WitnessTable {
  /// The claims.
  public static func claims(_ witness: Witness) -> AnswerTable {
    var table = AnswerTable(columns: [
      "claim", "participant", "action", "done_on", "agreed_on", "effort", "evidence", "mentor",
      "declined",
    ])
    for claim in witness.claims {
      table.add([
        .text(claim.id), .text(claim.participant), .text(claim.action),
        .text(String(describing: claim.doneOn)),
        .text(ifAny: claim.agreedOn.map(String.init(describing:))),
        .text(ifAny: claim.effort.map { String($0) }), .list(claim.evidence.sorted()),
        .text(ifAny: claim.mentor), claim.isDeclined ? .truth(true) : .none,
      ])
    }
    return table
  }

  /// What has to be known about the residents.
  public static func participants(_ witness: Witness) -> AnswerTable {
    let names = Set(witness.participants.flatMap(\.facts.keys)).sorted()
    let isDated = witness.participants.contains { $0.since != nil }
    var table = AnswerTable(columns: ["participant"] + (isDated ? ["since"] : []) + names)
    for row in witness.participants {
      let since = AnswerTable.Cell.text(ifAny: row.since.map(String.init(describing:)))
      table.add(
        [.text(row.id)] + (isDated ? [since] : []) + names.map { .text(ifAny: row.facts[$0]) })
    }
    return table
  }
}
