import Rewards

@testable import RewardExchange

/// Claims that are read row by row, kept in a casebook and decided there: what a run must come to.
struct DecidedSlowly: Equatable {
  var csv = ""
  var objects = ""
  var ids: [String] = []
  var diagnostics: [Diagnostic] = []
  var passedOverCount = 0
  var omittedCount = 0

  init(_ bytes: [UInt8], people: String?, under plan: RewardPlan) throws {
    var casebook = Casebook(plan)
    if let people {
      _ = try ParticipantInput.read(MemorySource(people), file: "people", into: &casebook)
    }
    let report = try ClaimInput.read(
      MemorySource(bytes), file: "claims", under: plan, progress: { _ in }
    ) { claim throws(ClaimFault) in
      _ = try casebook.submit(claim)
    }
    note(report)
    ids = casebook.submittedClaims.map(\.id)
    let text = DecisionText(plan)
    var lines = AnswerText.header
    var objects: [UInt8] = []
    for decision in casebook.decideSubmitted() {
      DecidedSlowly.append(decision, in: plan.currency, to: &lines)
      objects += text.json(decision)
    }
    csv = String(decoding: lines, as: UTF8.self)
    self.objects = String(decoding: objects, as: UTF8.self)
  }

  /// What a run comes to, asked all that it can be asked.
  init(
    _ bytes: [UInt8], people: String?, under plan: RewardPlan, threads: Int, blockBytes: Int
  ) throws {
    var run = DecisionRun(plan, threads: threads, blockBytes: blockBytes)
    if let people { try run.readParticipants(from: MemorySource(people), named: "people") }
    try run.readClaims(from: MemorySource(bytes), named: "claims")
    csv = String(decoding: try run.write(to: MemorySink(), as: .csv).0.bytes, as: UTF8.self)
    if let report = run.claims { note(report) }
    objects = String(decoding: try run.write(to: MemorySink(), as: .ndjson).0.bytes, as: UTF8.self)
    ids = try run.claimIDs
  }

  private mutating func note(_ report: InputReport) {
    diagnostics = report.diagnostics
    passedOverCount = report.passedOverCount
    omittedCount = report.omittedCount
  }

  private static func append(
    _ decision: Decision, in currency: Currency, to bytes: inout [UInt8]
  ) {
    CSVText.append(
      record: [
        decision.claim.id, decision.claim.participant, decision.claim.action, decision.pillar,
        String(describing: decision.claim.doneOn), decision.outcome.rawValue,
        decision.amount.text(in: currency), decision.reasons.map(\.code).joined(separator: ";"),
        decision.payouts.map { $0.text(in: currency) }.joined(separator: ";"),
      ], to: &bytes)
  }
}
