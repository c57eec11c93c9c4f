import Rewards

/// The columns of an input of claims, by their numbers.
enum ClaimColumn: Int, CaseIterable {
  case claim, participant, action, doneOn, agreedOn, outcome, effort, evidence, mentor, declined

  /// What the input calls it.
  var name: String {
    switch self {
    case .doneOn: "done_on"
    case .agreedOn: "agreed_on"
    case .claim, .participant, .action, .outcome, .effort, .evidence, .mentor, .declined:
      String(describing: self)
    }
  }

  /// How many of them, from the first, every claim must have.
  static let requiredCount = 4

  /// All of them, of whose cells nothing is known yet.
  static var inputColumns: InputColumns {
    let names = allCases.map(\.name)
    return InputColumns(
      required: Array(names.prefix(requiredCount)),
      optional: Array(names.dropFirst(requiredCount)), lists: [ClaimColumn.evidence.name])
  }
}

extension InputRow {
  /// The cell of a column of claims.
  subscript(column: ClaimColumn) -> InputCell? { cells[column.rawValue] }

  /// Where a cell of a column of claims stands; where it is missing, the row.
  func place(of column: ClaimColumn) -> Place { self[column]?.place ?? place }
}
