import Rewards

/// What reading claims met, row by row in the order of the input.
struct ClaimNotes {
  private(set) var report = InputReport()
  private let plan: RewardPlan
  /// Evidence that no rule asks for, of which there was a warning.
  private var unknownKinds: Set<String> = []

  /// Nothing was met yet.
  init(under plan: RewardPlan) {
    self.plan = plan
  }

  /// A row says nothing that can be understood.
  mutating func add(_ fault: Diagnostic) {
    report.add(fault)
  }

  /// A claim was taken in: a warning for each kind of evidence that no rule asks for, once.
  mutating func add(taken claim: Claim, _ row: InputRow) {
    for kind in claim.evidence.sorted()
    where !plan.knowsEvidence(kind) && unknownKinds.insert(kind).inserted {
      report.add(
        Diagnostic(
          .inputUnknownEvidence, "no rule asks for the evidence '\(kind)'",
          at: row.place(of: .evidence),
          help: nearestName(to: kind, among: plan.evidenceNames).map { "did you mean '\($0)'?" }))
    }
  }

  /// A claim was not taken in.
  mutating func add(refused fault: ClaimFault, _ row: InputRow) {
    let (code, column) = ClaimNotes.place(of: fault)
    report.add(Diagnostic(code, fault.sentence, at: row.place(of: column), help: fault.wayOut))
  }

  /// Nothing of the input can be used.
  mutating func giveUp(_ faults: [Diagnostic]) {
    report.giveUp(faults)
  }

  /// Adds what is odd about the columns.
  mutating func finish(columns warnings: [Diagnostic]) {
    report.finish(columns: warnings)
  }

  private static func place(of fault: ClaimFault) -> (DiagnosticCode, ClaimColumn) {
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
}

extension RewardPlan {
  /// The kinds of evidence that the catalogues and rules name.
  package var evidenceNames: [String] { evidenceKinds.names }

  /// Whether a catalogue or a rule names a kind of evidence.
  package func knowsEvidence(_ kind: String) -> Bool { evidenceKinds.index(of: kind) != nil }
}
