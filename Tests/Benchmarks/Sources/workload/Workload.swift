/// A shape of work: rules, and claims that meet them.
enum Workload: String, CaseIterable {
  /// What a year looks like: 118 actions, 20,000 people, a limit and four caps.
  case plain
  /// Two claims in five are of a person of their own.
  case manyPeople = "many-people"
  /// All claims are of 200 people.
  case fewPeople = "few-people"
  /// The days stand in no order.
  case unsorted
  /// The days are in order, the ids are not.
  case shuffledIDs = "shuffled-ids"
  /// CSV with quotes around each cell.
  case quoted
  /// A JSON object a line.
  case ndjson
  /// Every kind of cap over every window, for every holder.
  case caps
  /// Every action pays for a run of days, weeks or months.
  case streaks
  /// Every action pays more with each success; one claim in ten is missed.
  case ladders
  /// Conditions on attributes of every type; participants change during the year.
  case conditions
  /// Claims with all ten columns filled, under two versions.
  case columns
  /// One claim in a hundred stands twice.
  case repeats
  /// `plain` with a hundred times as many actions.
  case manyActions = "many-actions"

  /// How many people make so many claims. They are at most 20,000, so that what is kept of the
  /// past ends growing, and have fifty claims a year each while there are fewer.
  func people(making claims: Int) -> Int {
    switch self {
    case .manyPeople: max(1, claims * 2 / 5)
    case .fewPeople: 200
    case .streaks, .ladders: min(20_000, max(1, claims / 100))
    default: min(20_000, max(1, claims / 50))
    }
  }

  /// How many actions the catalogue has.
  var actions: Int { self == .manyActions ? 11_800 : 118 }

  /// How many actions a person returns to, in how many claims of ten.
  var habits: (actions: Int, inTen: Int) {
    switch self {
    // Runs need somebody who comes back each week.
    case .streaks, .ladders: (2, 10)
    default: (8, 5)
    }
  }

  /// The columns of the claims.
  var columns: [String] {
    let required = ["claim", "participant", "action", "done_on"]
    return switch self {
    case .caps: required + ["mentor"]
    case .streaks, .ladders: required + ["outcome"]
    case .columns:
      required + ["agreed_on", "outcome", "effort", "evidence", "mentor", "declined"]
    default: required
    }
  }

  /// How the claims are written.
  var form: TableFile.Form {
    switch self {
    case .quoted: .quoted
    case .ndjson: .ndjson
    default: .csv
    }
  }
}
