import Foundation
import RewardLedger
import Rewards
import Testing

/// A part of the example year of Alphen in a ledger of its own, with nothing approved yet.
///
/// The rules are those of Alphen without the second mentor: all is approved on one day here.
struct Year {
  let scratch: Scratch
  let claimCount: Int

  init(claims count: Int) throws {
    scratch = try Scratch()
    claimCount = count
    try scratch.copy("Rules", to: "Rules")
    let rules = try scratch.text(Self.rules)
    try scratch.write(
      rules.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("approval:") }.joined(separator: "\n"), to: Self.rules)
    try run("ledger", "init", "--rules", "Rules/alphen-aan-den-rijn", "--by", "head")
    try run(
      "ledger", "participants", Repository.url("Examples/alphen/participants.csv").path, "--by",
      "head")
    let lines = try Repository.text("Examples/alphen/claims.csv").split(separator: "\n")
    try scratch.write(lines.prefix(count + 1).joined(separator: "\n") + "\n", to: "claims.csv")
  }

  private static let rules = "Rules/alphen-aan-den-rijn/2017-12-01.yaml"

  /// Runs bonboek, which must not fail but for faults of the input.
  func run(_ arguments: String...) throws {
    let process = try Program.start(arguments, in: scratch.url)
    process.waitUntilExit()
    #expect([0, 65].contains(process.terminationStatus), "\(arguments)")
  }

  /// Starts bonboek.
  func start(_ arguments: String...) throws -> Process {
    try Program.start(arguments, in: scratch.url)
  }

  /// The ledger, to look into.
  func ledger() async throws -> Ledger {
    let auditor = try #require(Signature(by: "auditor", user: "test", host: "test"))
    return try await Ledger.open(scratch.path("bonboek.sqlite"), by: auditor)
  }

  /// Each claim with how it came out, in order of its id.
  func outcomes() async throws -> [String] {
    try await ledger().claims().map { booked in
      [
        booked.claim.id, booked.status.rawValue, booked.outcome?.rawValue ?? "-",
        booked.amount.map { String($0.cents) } ?? "-", booked.reasons.joined(separator: ";"),
      ].joined(separator: " ")
    }.sorted()
  }

  /// What the accounts come to.
  func accounts() async throws -> [String] {
    try await ledger().balance().accounts.map { "\($0.account.rawValue) \($0.cents)" }
  }

  /// What is wrong with the ledger.
  func faults() async throws -> [Verification.Fault] {
    try await ledger().verify().faults
  }
}
