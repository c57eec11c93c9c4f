import Rewards

/// What a table of claims gives next.
enum NextClaim {
  /// A claim that says what its columns ask for, and the row that says it.
  case claim(Claim, InputRow)
  /// What is wrong with a row, which is passed over.
  case fault(Diagnostic)
  /// The table cannot be used at all.
  case unusable([Diagnostic])
  case end

  /// What a row of any table says as a claim.
  init(_ next: InputNext) {
    switch next {
    case .end: self = .end
    case .unusable(let faults): self = .unusable(faults)
    case .fault(let fault, _): self = .fault(fault)
    case .row(let row):
      do throws(CellFault) {
        self = .claim(try Claim(row), row)
      } catch {
        self = .fault(error.diagnostic)
      }
    }
  }
}

/// A cell that does not say what its column asks for.
private struct CellFault: Error {
  let diagnostic: Diagnostic

  init(_ cell: InputCell, code: DiagnosticCode = .inputCell, expected: Message) {
    diagnostic = Diagnostic(
      code, "'\(cell.text.prefix(40))' is not \(expected)", at: cell.place)
  }
}

extension Claim {
  fileprivate init(_ row: InputRow) throws(CellFault) {
    func text(_ column: ClaimColumn) -> String? { row[column]?.text }
    guard let id = text(.claim), let participant = text(.participant), let action = text(.action),
      let doneOn = try Claim.day(row[.doneOn])
    else { preconditionFailure("a table gives no row without its required cells") }
    self.init(id: id, participant: participant, action: action, doneOn: doneOn)
    agreedOn = try Claim.day(row[.agreedOn])
    outcome = try Claim.outcome(row[.outcome])
    effort = try Claim.effort(row[.effort])
    evidence = try Claim.evidence(row[.evidence])
    mentor = text(.mentor)
    isDeclined = try Claim.isDeclined(row[.declined])
  }

  private static func day(_ cell: InputCell?) throws(CellFault) -> Day? {
    guard let cell else { return nil }
    guard let day = Day(cell.text) else {
      throw CellFault(cell, expected: "a date; write YYYY-MM-DD, a day that exists")
    }
    return day
  }

  private static func outcome(_ cell: InputCell?) throws(CellFault) -> Outcome {
    guard let cell else { return .done }
    guard let outcome = Outcome(rawValue: cell.text) else {
      throw CellFault(cell, expected: "an outcome; write done or missed")
    }
    return outcome
  }

  private static func effort(_ cell: InputCell?) throws(CellFault) -> Int? {
    guard let cell else { return nil }
    guard let effort = DecimalText.whole(cell.text, maximum: 5), effort >= 1 else {
      throw CellFault(
        cell, code: .inputEffort, expected: "an effort level; write a whole number from 1 to 5")
    }
    return Int(effort)
  }

  private static func evidence(_ cell: InputCell?) throws(CellFault) -> Set<String> {
    guard let cell else { return [] }
    switch cell.content {
    case .list(let kinds): return Set(kinds)
    case .text(let text):
      let kinds = text.split(separator: ";", omittingEmptySubsequences: false)
      guard !kinds.contains(where: \.isEmpty) else {
        throw CellFault(cell, expected: "a list of evidence; it has an empty part")
      }
      return Set(kinds.map(String.init))
    }
  }

  private static func isDeclined(_ cell: InputCell?) throws(CellFault) -> Bool {
    guard let cell else { return false }
    switch cell.text {
    case "true": return true
    case "false": return false
    default: throw CellFault(cell, expected: "true or false")
    }
  }
}
