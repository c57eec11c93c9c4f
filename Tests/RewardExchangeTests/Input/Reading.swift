import RewardExchange
import Rewards

/// Inputs as texts, read and decided in memory.
struct Reading {
  private var run: DecisionRun

  /// Reads; so many bytes come at a time, and the answer must not depend on it.
  init(
    participants: String? = nil, claims: String? = nil, blockBytes: Int = 65_536
  ) throws {
    run = DecisionRun(try TestPlan.read())
    func source(_ text: String) -> MemorySource {
      MemorySource(Array(text.utf8), blockBytes: blockBytes)
    }
    if let participants { try run.readParticipants(from: source(participants), named: "people") }
    guard let claims else { return }
    try run.readClaims(from: source(claims), named: "claims")
    try run.checkClaims()
  }

  var isUsable: Bool { run.isUsable }
  var hasFaults: Bool { run.hasFaults }
  var report: InputReport? { run.claims ?? run.participants }

  /// Every diagnostic as `claims:2:5: error: message [code]`, with ` → help` where it has any.
  var diagnostics: [String] {
    run.diagnostics.map { diagnostic in
      "\(diagnostic.place): \(diagnostic.severity): \(diagnostic.message) "
        + "[\(diagnostic.code.rawValue)]" + (diagnostic.help.map { " → \($0)" } ?? "")
    }
  }

  var codes: Set<DiagnosticCode> { Set(run.diagnostics.map(\.code)) }

  /// The decisions as text.
  mutating func decisions(as format: DecisionFormat = .csv) throws -> String {
    let (sink, _) = try run.write(to: MemorySink(), as: format)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// Of each decision its claim, outcome, amount and reasons.
  mutating func outcomes() throws -> [String] {
    try decisions().split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return [cells[0], cells[5], cells[6], cells[7]].joined(separator: " ")
    }
  }
}
