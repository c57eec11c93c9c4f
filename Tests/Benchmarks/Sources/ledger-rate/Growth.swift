import Foundation
import RewardLedger
import RewardRules
import Rewards

/// What one approval takes, alone in its transaction, in a small ledger and in one of a million
/// entries.
enum Growth {
  private static let samples = 500

  static func run(in folder: URL, entries: Int) async throws {
    guard let clerk = Signature(by: "clerk", user: "bench", host: "bench"),
      let mentor = Signature(by: "mentor", user: "bench", host: "bench"),
      let today = Day("2019-12-01")
    else { return }
    let path = folder.appending(path: "growth.sqlite").path
    for side in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + side) }
    let rules = try RuleSet.read(try Workload.rules(in: folder))
    let (ledger, _) = try await Ledger.create(
      at: path, rules: rules, by: clerk, clock: .noon(of: today))
    let approver = try await Ledger.open(path, by: mentor, clock: .noon(of: today))
    var number = 0
    for size in [1_000, entries] {
      // Two entries a claim: it is put in, and it is decided.
      let head = Int(try await ledger.balance().head.number)
      let claims = claims(max(0, (size - head) / 2), number: &number, people: 20_000)
      _ = try await ledger.submit(claims)
      _ = try await approver.approve(claims.map(\.id))
      let fresh = Growth.claims(samples, number: &number, people: samples)
      _ = try await ledger.submit(fresh)
      var times: [Duration] = []
      for claim in fresh {
        times.append(
          try await ContinuousClock().measure { _ = try await approver.approve([claim.id]) })
      }
      times.sort()
      let now = try await ledger.balance().head.number
      print("\(now) entries: an approval takes \(times[samples / 2]) (median of \(samples))")
    }
  }

  /// Claims of so many people who had none before.
  private static func claims(_ count: Int, number: inout Int, people: Int) -> [Claim] {
    let first = number
    number += count
    return (first..<first + count).map { number in
      Claim(
        id: "g\(number)", participant: "g\(first)-\(number % people)",
        action: "action-\(1 + number % 118)", doneOn: Day(number: 17_501 + Int32(number % 700)))
    }
  }
}
