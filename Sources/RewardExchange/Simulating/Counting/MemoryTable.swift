import Rewards

/// People and claims in memory as the tables that files would have, so that there is one reader.
enum MemoryTable {
  /// The rows of participants.
  static func participants(_ people: [Participant]) -> [UInt8] {
    let facts = Set(people.flatMap { $0.facts.keys }).sorted()
    let rows = people.map { person in
      [person.id, person.household ?? "", person.since.map(String.init(describing:)) ?? ""]
        + facts.map { person.facts[$0] ?? "" }
    }
    return csv([["participant", "household", "since"] + facts] + rows)
  }

  /// The rows of claims.
  static func claims(_ claims: [Claim]) -> [UInt8] {
    csv(
      [ClaimColumn.allCases.map(\.name)]
        + claims.map { claim in ClaimColumn.allCases.map(claim.cell) })
  }

  private static func csv(_ records: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records { CSVText.append(record: record, to: &bytes) }
    return bytes
  }
}

extension Claim {
  /// The text of a cell.
  fileprivate func cell(_ column: ClaimColumn) -> String {
    switch column {
    case .claim: id
    case .participant: participant
    case .action: action
    case .doneOn: String(describing: doneOn)
    case .agreedOn: agreedOn.map(String.init(describing:)) ?? ""
    case .outcome: outcome.rawValue
    case .effort: effort.map(String.init) ?? ""
    case .evidence: evidence.sorted().joined(separator: ";")
    case .mentor: mentor ?? ""
    case .declined: isDeclined ? "true" : "false"
    }
  }
}
