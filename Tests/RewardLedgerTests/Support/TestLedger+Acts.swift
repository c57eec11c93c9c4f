import Rewards
import Testing

@testable import RewardLedger

/// A claim of a test.
func claim(
  _ id: String, _ action: String, _ doneOn: Day, of participant: String = "p-1",
  agreedOn: Day? = nil, outcome: Claim.Outcome = .done, effort: Int? = nil,
  evidence: Set<String> = []
) -> Claim {
  Claim(
    id: id, participant: participant, action: action, doneOn: doneOn, agreedOn: agreedOn,
    outcome: outcome, effort: effort, evidence: evidence)
}

// Unless a test says otherwise mia puts claims in and anna approves them.
extension TestLedger {
  @discardableResult
  func submit(_ claim: Claim, by name: String = "mia") async throws -> Receipt {
    try #require(try await by(name).submit([claim]).first)
  }

  @discardableResult
  func approve(_ claim: String, by name: String = "anna") async throws -> Receipt {
    try #require(try await by(name).approve([claim]).first)
  }

  @discardableResult
  func reverse(_ source: String, by name: String = "anna") async throws -> Receipt {
    try await by(name).reverse(source, reason: "a slip")
  }

  /// Puts a claim in and approves it.
  @discardableResult
  func decide(_ claim: Claim) async throws -> BookedClaim {
    try await submit(claim)
    try await approve(claim.id)
    return try await self.claim(claim.id)
  }

  func claim(_ id: String) async throws -> BookedClaim {
    try #require(try await by("anna").claim(id))
  }

  /// What a claim earned, in cents.
  func cents(_ id: String) async throws -> Int64? {
    try await claim(id).amount?.cents
  }

  /// What a participant is owed now and later, in cents.
  func owed(_ participant: String = "p-1") async throws -> [Int64] {
    let statement = try await by("anna").statement(of: participant)
    return [statement.owedNow.cents, statement.owedLater.cents]
  }

  /// Debit less credit of an account, in cents.
  func cents(of account: Account) async throws -> Int64 {
    try await by("anna").balance().cents(of: account)
  }

  var head: Head {
    get async throws { try await verification.head }
  }

  var verification: Verification {
    get async throws { try await by("auditor").verify() }
  }

  /// What kinds the entries have, in order.
  var kinds: [EntryKind] {
    get async throws { try await by("auditor").log().map(\.kind) }
  }

  /// Verifies the ledger, and that nothing is wrong with it but that so many entries are without
  /// details.
  func expectClean(
    erased: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let verification = try await verification
    #expect(verification.faults == [], sourceLocation: sourceLocation)
    #expect(verification.erasedCount == Int64(erased), sourceLocation: sourceLocation)
    #expect(verification.engineDifferences == [], sourceLocation: sourceLocation)
  }

  /// Runs acts, and that they write nothing.
  func expectNothingWritten(
    sourceLocation: SourceLocation = #_sourceLocation, _ acts: () async throws -> Void
  ) async throws {
    let before = try await head
    try await acts()
    #expect(try await head == before, sourceLocation: sourceLocation)
  }
}

extension TestLedger {
  /// All entries, without writing that they were read.
  func entries() async throws -> [KeptEntry] {
    let head = try await by("auditor").read { books throws(LedgerError) in
      try Journal(books.statements).last.head
    }
    let scope = ExportScope(
      programme: "testdorp", currency: "EUR", before: Head(number: 0, hash: CanonicalForm.origin),
      head: head,
      totals: [])
    var entries: [KeptEntry] = []
    while true {
      let some = try await by("auditor").entries(of: scope, after: entries.last?.entry.number ?? 0)
      guard !some.isEmpty else { return entries }
      entries += some
    }
  }
}
