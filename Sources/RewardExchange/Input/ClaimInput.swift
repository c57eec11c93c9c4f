import Rewards

/// Reads claims and hands on each that says what its columns ask for.
enum ClaimInput {
  /// The columns, by their numbers.
  private enum Column: Int, CaseIterable {
    case claim, participant, action, doneOn, agreedOn, outcome, effort, evidence, mentor, declined

    var name: String {
      switch self {
      case .doneOn: "done_on"
      case .agreedOn: "agreed_on"
      case .claim, .participant, .action, .outcome, .effort, .evidence, .mentor, .declined:
        String(describing: self)
      }
    }

    static let requiredCount = 4
  }

  private static var columns: InputColumns {
    let names = Column.allCases.map(\.name)
    return InputColumns(
      required: Array(names.prefix(Column.requiredCount)),
      optional: Array(names.dropFirst(Column.requiredCount)),
      lists: [Column.evidence.name])
  }

  /// Hands on every claim that can be understood.
  ///
  /// - Parameters:
  ///   - source: CSV with a header, or NDJSON.
  ///   - file: The name of the input in messages.
  ///   - plan: The rules, to warn of evidence that none of them asks for.
  ///   - progress: Told now and then how many rows were read.
  ///   - submit: Takes a claim in, or says why its row is passed over.
  /// - Returns: What was met.
  /// - Throws: ``InputFailure`` if the source cannot be read.
  static func read(
    _ source: some ByteSource, file: String, under plan: RewardPlan, progress: (Int) -> Void,
    submit: (Claim) throws(ClaimFault) -> Void
  ) throws(InputFailure) -> InputReport {
    var report = InputReport()
    var table = try InputFile(source, file: file, columns: columns)
    var unknownKinds: Set<String> = []
    var rowCount = 0
    reading: while true {
      rowCount += 1
      if rowCount.isMultiple(of: DecisionSummary.claimsBetweenTellings) { progress(rowCount) }
      switch try table.next() {
      case .end: break reading
      case .unusable(let faults):
        report.giveUp(faults)
        break reading
      case .fault(let fault, _): report.add(fault)
      case .row(let row):
        do throws(RowFault) {
          let claim = try claim(row)
          try take(claim, row, submit)
          for kind in claim.evidence.sorted()
          where !plan.knowsEvidence(kind) && unknownKinds.insert(kind).inserted {
            report.add(unknown(kind, row, plan))
          }
        } catch {
          report.add(error.diagnostic)
        }
      }
    }
    report.finish(columns: table.warnings)
    return report
  }

  private struct RowFault: Error {
    let diagnostic: Diagnostic
  }

  private static func take(
    _ claim: Claim, _ row: InputRow, _ submit: (Claim) throws(ClaimFault) -> Void
  ) throws(RowFault) {
    do throws(ClaimFault) {
      try submit(claim)
    } catch {
      let (code, column) = place(of: error)
      throw RowFault(
        diagnostic: Diagnostic(
          code, error.sentence, at: row.cells[column.rawValue]?.place ?? row.place,
          help: error.wayOut))
    }
  }

  private static func place(of fault: ClaimFault) -> (DiagnosticCode, Column) {
    switch fault {
    case .malformedID(.claim): (.inputCell, .claim)
    case .malformedID(.participant): (.inputCell, .participant)
    case .malformedID(.mentor): (.inputCell, .mentor)
    case .probableBSN: (.inputBSN, .participant)
    case .unknownAction: (.inputAction, .action)
    case .effortOutOfRange: (.inputEffort, .effort)
    case .agreedAfterDone: (.inputAgreedLate, .agreedOn)
    case .malformedEvidence: (.inputCell, .evidence)
    case .repeatedID: (.inputRepeatedID, .claim)
    case .outOfOrder: (.inputCell, .doneOn)
    }
  }

  private static func unknown(
    _ kind: String, _ row: InputRow, _ plan: RewardPlan
  ) -> Diagnostic {
    Diagnostic(
      .inputUnknownEvidence, "no rule asks for the evidence '\(kind)'",
      at: row.cells[Column.evidence.rawValue]?.place ?? row.place,
      help: nearestName(to: kind, among: plan.evidenceNames).map { "did you mean '\($0)'?" })
  }

  // MARK: - Cells

  private static func claim(_ row: InputRow) throws(RowFault) -> Claim {
    func text(_ column: Column) -> String? { row.cells[column.rawValue]?.text }
    guard let id = text(.claim), let participant = text(.participant), let action = text(.action),
      let doneOn = try day(row.cells[Column.doneOn.rawValue])
    else { preconditionFailure("a table gives no row without its required cells") }
    var claim = Claim(id: id, participant: participant, action: action, doneOn: doneOn)
    claim.agreedOn = try day(row.cells[Column.agreedOn.rawValue])
    claim.outcome = try outcome(row.cells[Column.outcome.rawValue])
    claim.effort = try effort(row.cells[Column.effort.rawValue])
    claim.evidence = try evidence(row.cells[Column.evidence.rawValue])
    claim.mentor = text(.mentor)
    claim.isDeclined = try isDeclined(row.cells[Column.declined.rawValue])
    return claim
  }

  private static func wrong(_ cell: InputCell, _ expected: Message) -> RowFault {
    RowFault(
      diagnostic: Diagnostic(
        .inputCell, "'\(cell.text.prefix(40))' is not \(expected)", at: cell.place))
  }

  private static func day(_ cell: InputCell?) throws(RowFault) -> Day? {
    guard let cell else { return nil }
    guard let day = Day(cell.text) else {
      throw wrong(cell, "a date; write YYYY-MM-DD, a day that exists")
    }
    return day
  }

  private static func outcome(_ cell: InputCell?) throws(RowFault) -> Claim.Outcome {
    guard let cell else { return .done }
    guard let outcome = Claim.Outcome(rawValue: cell.text) else {
      throw wrong(cell, "an outcome; write done or missed")
    }
    return outcome
  }

  private static func effort(_ cell: InputCell?) throws(RowFault) -> Int? {
    guard let cell else { return nil }
    guard let effort = DecimalText.whole(cell.text, maximum: 5), effort >= 1 else {
      let expected: Message = "an effort level; write a whole number from 1 to 5"
      throw RowFault(
        diagnostic: Diagnostic(
          .inputEffort, "'\(cell.text.prefix(40))' is not \(expected)", at: cell.place))
    }
    return Int(effort)
  }

  private static func evidence(_ cell: InputCell?) throws(RowFault) -> Set<String> {
    guard let cell else { return [] }
    switch cell.content {
    case .list(let kinds): return Set(kinds)
    case .text(let text):
      let kinds = text.split(separator: ";", omittingEmptySubsequences: false)
      guard !kinds.contains(where: \.isEmpty) else {
        throw wrong(cell, "a list of evidence; it has an empty part")
      }
      return Set(kinds.map(String.init))
    }
  }

  private static func isDeclined(_ cell: InputCell?) throws(RowFault) -> Bool {
    guard let cell else { return false }
    switch cell.text {
    case "true": return true
    case "false": return false
    default: throw wrong(cell, "true or false")
    }
  }
}

extension RewardPlan {
  /// The kinds of evidence that the catalogues and rules name.
  package var evidenceNames: [String] { evidenceKinds.names }

  /// Whether a catalogue or a rule names a kind of evidence.
  package func knowsEvidence(_ kind: String) -> Bool { evidenceKinds.index(of: kind) != nil }
}
