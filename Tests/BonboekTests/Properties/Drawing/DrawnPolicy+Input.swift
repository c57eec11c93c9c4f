import Rewards

extension DrawnPolicy {
  /// Claims as CSV or as NDJSON.
  func claimsText(asJSON isJSON: Bool) -> String {
    var dice = Dice(seed: seed)
    let rows = claims.map { claim in
      [
        ("claim", claim.id), ("participant", claim.participant), ("action", claim.action),
        ("done_on", "\(claim.doneOn)"), ("agreed_on", claim.agreedOn.map { "\($0)" } ?? ""),
        ("outcome", claim.outcome == .done && dice.chance(50) ? "" : claim.outcome.rawValue),
        ("effort", claim.effort.map { "\($0)" } ?? ""),
        ("evidence", claim.evidence.sorted().joined(separator: ";")),
        ("mentor", claim.mentor ?? ""),
        ("declined", claim.isDeclined ? "true" : dice.pick(["", "false"])),
      ]
    }
    return DrawnPolicy.text(rows, asJSON: isJSON)
  }

  /// Participants as CSV or as NDJSON.
  func peopleText(asJSON isJSON: Bool) -> String {
    let names = Set(people.flatMap { $0.facts.keys }).sorted()
    let rows = people.map { person in
      [
        ("participant", person.id), ("household", person.household ?? ""),
        ("since", person.since.map { "\($0)" } ?? ""),
      ] + names.map { ($0, person.facts[$0] ?? "") }
    }
    return DrawnPolicy.text(rows, asJSON: isJSON)
  }

  /// Every row has the same columns; no cell has a comma or a quotation mark.
  private static func text(_ rows: [[(name: String, cell: String)]], asJSON isJSON: Bool) -> String
  {
    if isJSON {
      return rows.map { row in
        let members = row.filter { !$0.cell.isEmpty }.map { "\"\($0.name)\": \"\($0.cell)\"" }
        return "{" + members.joined(separator: ", ") + "}\n"
      }.joined()
    }
    let header = rows.first.map { [$0.map(\.name)] } ?? [["participant"]]
    return (header + rows.map { $0.map(\.cell) }).map { $0.joined(separator: ",") + "\n" }.joined()
  }
}
