import Foundation
import RewardLedger
import Rewards
import Testing

@Suite("many processes on one ledger")
struct ManyProcessesTests {
  @Test("ten processes that approve the same claims pay what one process pays")
  func sameClaims() async throws {
    let (one, ten) = (try Year(claims: 300), try Year(claims: 300))
    for year in [one, ten] {
      try year.run("claim", "submit", "--file", "claims.csv", "--by", "clerk")
    }
    // One after the other: what waited in the first round may be decided in the second.
    for number in 1...10 {
      try one.run("claim", "approve", "--all-submitted", "--by", "mentor-\(number)")
    }
    let processes = try (1...10).map { number in
      try ten.start("claim", "approve", "--all-submitted", "--by", "mentor-\(number)")
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try await ten.outcomes() == one.outcomes())
    #expect(try await ten.accounts() == one.accounts())
    #expect(try await ten.accounts().count == 2)
    #expect(try await ten.faults() == [])
  }

  @Test("ten processes that approve different claims never pass a cap")
  func differentClaims() async throws {
    let folder = try LedgerFolder(hasLedger: false)
    try folder.scratch.write(
      LedgerFolder.rules.replacing("approval: { second_mentor_above: 60 }\n", with: ""),
      to: "ledger-rules/programme/2018-01-01.yaml")
    #expect(try folder.run("ledger init --rules ledger-rules/programme --by head").status == 0)
    #expect(try folder.run("ledger participants people.csv --by head").status == 0)
    // 60 claims of 40 euro under a budget of 1,000: 25 are paid, whoever comes first.
    var lines = ["claim,participant,action,done_on"]
    for number in 0..<60 {
      let (person, day) = (number % 2 + 1, number / 2 % 28 + 1)
      lines.append(
        "c-\(number),p-\(person),call-creditors,2018-0\(number / 56 + 3)-\(day < 10 ? "0" : "")\(day)"
      )
    }
    try folder.scratch.write(lines.joined(separator: "\n") + "\n", to: "many.csv")
    #expect(try folder.run("claim submit --file many.csv --by clerk").status == 0)
    let processes = try (0..<10).map { process in
      let claims = (0..<6).map { "c-\(process * 6 + $0)" }
      return try Program.start(
        ["claim", "approve"] + claims + ["--by", "mentor-\(process)"], in: folder.scratch.url)
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let auditor = try #require(Signature(by: "auditor", user: "test", host: "test"))
    let ledger = try await Ledger.open(folder.scratch.path("bonboek.sqlite"), by: auditor)
    let decided = try await ledger.claims(status: .decided)
    #expect(decided.count == 60)
    #expect(decided.reduce(0) { $0 + ($1.amount?.cents ?? 0) } == 100_000)
    #expect(decided.count { $0.amount == .zero && $0.reasons == ["cap:budget"] } == 35)
    #expect(try await ledger.balance().cents(of: .bons) == -100_000)
    #expect(try await ledger.verify().faults == [])
  }

  @Test("who has a ledger open twice loses no hold on it while other programs come and go")
  func openTwice() async throws {
    let folder = try LedgerFolder()
    let path = folder.scratch.path("bonboek.sqlite")
    let anna = try await Ledger.open(
      path, by: try #require(Signature(by: "anna", user: "test", host: "test")))
    _ = try await anna.log()
    // Opened and let go: neither may take away what anna holds.
    for name in ["bert", "carla"] {
      let other = try await Ledger.open(
        path, by: try #require(Signature(by: name, user: "test", host: "test")))
      _ = try await other.log()
    }
    // A program that takes itself for the last one clears the side files away when it ends.
    try folder.submit("c-1", "call-creditors")
    #expect(try folder.scratch.names.contains("bonboek.sqlite-wal"))
    _ = try await anna.withdraw("c-1")
    try folder.submit("c-2", "call-creditors")
    let log = try folder.run("ledger log --from 4 --format csv")
    #expect(log.lines.map { $0.prefix(2) } == ["en", "4,", "5,", "6,"])
    #expect(try await anna.verify().faults == [])
    #expect(try await anna.log(from: 4).map(\.kind) == [.submitted, .withdrawn, .submitted])
  }
}
