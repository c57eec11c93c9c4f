import Foundation
import RewardLedger
import Rewards
import Testing

@Suite("programs that are killed")
struct KilledTests {
  /// How often a program is killed while it imports, and as often while it approves.
  private static let killCount = 100

  @Test("a ledger survives 200 kills at random moments of importing and approving")
  func killed() async throws {
    let (killed, undisturbed) = (try Self.folder(), try Self.folder())
    let auditor = try #require(Signature(by: "auditor", user: "test", host: "test"))
    let ledger = try await Ledger.open(killed.scratch.path("bonboek.sqlite"), by: auditor)
    var pace = Pace(seed: 20_261_121)
    var hits = 0
    for round in 1...Self.killCount {
      // Two claims more each time, so that there is always something to write.
      try killed.scratch.write(Self.claims(2 * round), to: "part.csv")
      let submit = ["claim", "submit", "--file", "part.csv", "--by", "clerk"]
      hits += try pace.kill(Program.start(submit, in: killed.scratch.url)) ? 1 : 0
      #expect(try await ledger.verify().faults == [], "import \(round)")
      #expect(try killed.run("claim submit --file part.csv --by clerk").status == 0)
      let approve = ["claim", "approve", "--all-submitted", "--by", "mentor"]
      hits += try pace.kill(Program.start(approve, in: killed.scratch.url)) ? 1 : 0
      #expect(try await ledger.verify().faults == [], "approval \(round)")
    }
    #expect(try killed.run("claim approve --all-submitted --by mentor").status == 0)
    try undisturbed.scratch.write(Self.claims(2 * Self.killCount), to: "part.csv")
    #expect(try undisturbed.run("claim submit --file part.csv --by clerk").status == 0)
    #expect(try undisturbed.run("claim approve --all-submitted --by mentor").status == 0)
    for command in ["claim list --status decided --format csv", "ledger balance --format csv"] {
      // Heads differ, because the keys of details are random.
      let (one, other) = (
        try killed.run(command).lines.filter { !$0.hasPrefix("head,") },
        try undisturbed.run(command).lines.filter { !$0.hasPrefix("head,") }
      )
      #expect(one == other && one.count > 4)
    }
    // Most were still at work when they were killed.
    #expect(hits > Self.killCount)
  }

  /// A folder with a ledger in which one mentor is enough.
  private static func folder() throws -> LedgerFolder {
    let folder = try LedgerFolder(hasLedger: false)
    let rules = LedgerFolder.rules.replacing("approval: { second_mentor_above: 60 }\n", with: "")
      .replacing("at_most: 1000,", with: "at_most: 5000,")
    try folder.scratch.write(rules, to: "ledger-rules/programme/2018-01-01.yaml")
    #expect(try folder.run("ledger init --rules ledger-rules/programme --by head").status == 0)
    #expect(try folder.run("ledger participants people.csv --by head").status == 0)
    return folder
  }

  /// The first so many of the claims: in order of the day, so that it does not matter in how
  /// many rounds they are approved; the budget runs out before the last.
  private static func claims(_ count: Int) -> String {
    let rows = (0..<count).map { number in
      let day = Day(number: 17_600 + Int32(number / 4))
      let action = number % 4 < 2 ? "call-creditors" : "sort-paperwork"
      return "c-\(number),p-\(number % 2 + 1),\(action),\(day)\n"
    }
    return "claim,participant,action,done_on\n" + rows.joined()
  }
}
