import Rewards

/// What takes in rows about participants.
protocol ParticipantBook {
  /// The rules, whose facts are the columns.
  var plan: RewardPlan { get }
  /// Takes in a row, or says why it is passed over; then it doubts the participant itself.
  mutating func add(_ participant: Participant) throws(ParticipantFault)
  /// Takes nothing as known about a participant, of whom a row was passed over.
  mutating func doubt(_ participant: String)
}

extension Casebook: ParticipantBook {}

/// Reads what is known about participants into a book.
enum ParticipantInput {
  private static let participant = 0
  private static let fixed = ["participant", "household", "since"]

  /// Takes in every row that can be understood; about whom a row is passed over, nothing counts
  /// as known.
  static func read(
    _ source: some ByteSource, file: String, into book: inout some ParticipantBook
  ) throws(InputFailure) -> InputReport {
    var report = InputReport()
    let columns = InputColumns(
      required: [fixed[participant]],
      optional: Array(fixed.dropFirst()) + book.plan.factNames,
      lists: book.plan.setNames)
    var table = try InputFile(source, file: file, columns: columns)
    reading: while true {
      switch try table.next() {
      case .end: break reading
      case .unusable(let faults):
        report.giveUp(faults)
        break reading
      case .fault(let fault, let row):
        report.add(fault)
        if let id = row?.cells[participant]?.text { book.doubt(id) }
      case .row(let row):
        if let fault = add(row, columns: columns.names, to: &book) { report.add(fault) }
      }
    }
    report.finish(columns: table.warnings)
    return report
  }

  private static func add(
    _ row: InputRow, columns: [String], to book: inout some ParticipantBook
  ) -> Diagnostic? {
    var person = Participant(id: row.cells[participant]?.text ?? "")
    for (name, cell) in zip(columns, row.cells) {
      guard let cell else { continue }
      switch name {
      case fixed[participant]: break
      case "household": person.household = cell.text
      case "since":
        guard let day = Day(cell.text) else {
          book.doubt(person.id)
          return Diagnostic(
            .inputCell, "'\(cell.text.prefix(40))' is not a date; write YYYY-MM-DD",
            at: cell.place)
        }
        person.since = day
      default: person.facts[name] = cell.text
      }
    }
    do throws(ParticipantFault) {
      try book.add(person)
      return nil
    } catch {
      let (code, column) = place(of: error)
      let cell = columns.firstIndex(of: column).flatMap { row.cells[$0] }
      return Diagnostic(
        code, error.sentence, at: cell?.place ?? row.place, help: error.wayOut)
    }
  }

  private static func place(of fault: ParticipantFault) -> (DiagnosticCode, String) {
    switch fault {
    case .malformedID: (.inputCell, fixed[participant])
    case .probableBSN: (.inputBSN, fixed[participant])
    case .malformedHousehold: (.inputCell, "household")
    case .unfitValue(let name, _): (.inputCell, name)
    case .rowTwice: (.inputRowTwice, fixed[participant])
    }
  }
}

extension RewardPlan {
  /// The attributes that are sets in some version.
  fileprivate var setNames: Set<String> {
    Set(
      attributes.compactMap { slot in
        if case .setOf = slot.type { slot.name } else { nil }
      })
  }
}

extension ParticipantFault {
  /// What to do about it, if it is known.
  fileprivate var wayOut: Message? {
    switch self {
    case .malformedID, .malformedHousehold:
      "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"
    case .probableBSN: "use a number of your own for each participant; a BSN is not stored"
    case .unfitValue: nil
    case .rowTwice: "keep one row for each day on which something changed, and give it 'since'"
    }
  }
}
