import Foundation
import RewardLedger
import Testing

@Suite("programs that are killed")
struct KilledTests {
  /// How often a program is killed while it imports, and as often while it approves.
  private static let killCount = 100

  @Test("a ledger survives 200 kills at random moments of importing and approving")
  func killed() async throws {
    let claims = 5 * Self.killCount / 2
    let (killed, undisturbed) = (try Year(claims: claims), try Year(claims: claims))
    for year in [killed, undisturbed] { try year.keepPlainClaims() }
    let lines = try killed.scratch.text("claims.csv").split(separator: "\n")
    var pace = Pace(seed: 20_261_121)
    var hits = 0
    for round in 0..<Self.killCount {
      // Two claims more each time, so that there is always something to write.
      let part = lines.prefix(1 + 2 * (round + 1)).joined(separator: "\n")
      try killed.scratch.write(part + "\n", to: "part.csv")
      let submit = ["claim", "submit", "--file", "part.csv", "--by", "clerk"]
      hits += try pace.kill(Program.start(submit, in: killed.scratch.url)) ? 1 : 0
      #expect(try await killed.faults() == [], "import \(round)")
      try killed.run("claim", "submit", "--file", "part.csv", "--by", "clerk")
      let approve = ["claim", "approve", "--all-submitted", "--by", "mentor"]
      hits += try pace.kill(Program.start(approve, in: killed.scratch.url)) ? 1 : 0
      #expect(try await killed.faults() == [], "approval \(round)")
    }
    try killed.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    try killed.run("claim", "approve", "--all-submitted", "--by", "mentor")
    try undisturbed.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    try undisturbed.run("claim", "approve", "--all-submitted", "--by", "mentor")
    #expect(try await killed.outcomes() == undisturbed.outcomes())
    #expect(try await killed.accounts() == undisturbed.accounts())
    #expect(try await killed.faults() == [])
    // Most were still at work when they were killed.
    #expect(hits > Self.killCount)
  }
}

/// Kills programs at random moments of their run.
private struct Pace {
  /// How long a program of these lives, as far as is known.
  private var life = Duration.milliseconds(60)
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Waits for a random part of a program's life, then kills it.
  ///
  /// - Returns: Whether it was still at work.
  mutating func kill(_ process: Process) -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let part = Int(state >> 33) % 1_000
    let begun = ContinuousClock.now
    // A sleep is what this test is about: nothing waits for what the program does.
    usleep(UInt32(life / .microseconds(1)) / 1_000 * UInt32(part))
    let wasAtWork = process.isRunning
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    // Who was done before tells that a life is shorter; who was not, that it may be longer.
    let lived = ContinuousClock.now - begun
    life = wasAtWork ? life * 1.02 : min(life, lived)
    return wasAtWork
  }
}
