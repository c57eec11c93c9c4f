import Foundation
import RewardLedger
import RewardRules
import Rewards

/// How fast claims are approved, against bare SQLite that inserts the same rows in the same
/// transactions, on the same disk, in the same run.
///
///     swift run -c release --package-path Tests/Benchmarks ledger-rate FOLDER [CLAIMS]
///     swift run -c release --package-path Tests/Benchmarks ledger-rate FOLDER growth
@main
struct LedgerRate {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print("usage: ledger-rate FOLDER [CLAIMS | growth]; the folder takes two files of a gigabyte")
      return
    }
    let folder = URL(filePath: arguments[1])
    if arguments.count > 2, arguments[2] == "growth" {
      try await Growth.run(in: folder, entries: 1_000_000)
      return
    }
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
    let path = folder.appending(path: "ledger.sqlite").path
    let barePath = folder.appending(path: "bare.sqlite").path
    for file in [path, barePath] {
      for side in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + side) }
    }
    guard let clerk = Signature(by: "clerk", user: "bench", host: "bench"),
      let mentor = Signature(by: "mentor", user: "bench", host: "bench"),
      let today = Day("2019-12-01")
    else { return }
    let rules = try RuleSet.read(try Workload.rules(in: folder))
    let workload = Workload(count: count)
    let (ledger, _) = try await Ledger.create(
      at: path, rules: rules, by: clerk, clock: .noon(of: today))
    let clock = ContinuousClock()

    _ = try await ledger.takeIn(workload.participants)
    let submitting = try await clock.measure { _ = try await ledger.submit(workload.claims) }
    print("submitted: \(rate(count, submitting)) claims a second")

    let approver = try await Ledger.open(path, by: mentor, clock: .noon(of: today))
    let ids = workload.claims.map(\.id)
    let processorBefore = processorTime()
    // The first and the last thousand show whether the cost grows with the ledger.
    let begin = try await clock.measure { _ = try await approver.approve(Array(ids.prefix(1_000))) }
    let middle = try await clock.measure {
      _ = try await approver.approve(Array(ids.dropFirst(1_000).dropLast(1_000)))
    }
    let end = try await clock.measure { _ = try await approver.approve(Array(ids.suffix(1_000))) }
    let approving = begin + middle + end
    let approvingProcessor = processorTime() - processorBefore
    print("approved: \(rate(count, approving)) claims a second")
    print("  the first 1,000: \(rate(1_000, begin)), the last 1,000: \(rate(1_000, end))")

    let balance = try await approver.balance()
    let decided = try await approver.claims(status: .decided)
    let paid = decided.count { $0.amount.map { $0 > .zero } ?? false }
    print("  \(decided.count) decided, \(paid) paid, \(balance.cents(of: .rewards)) cents in all")
    let rows = try DecisionRows(of: path)
    let processorBetween = processorTime()
    let inserting = try clock.measure { try rows.insert(into: barePath) }
    let insertingProcessor = processorTime() - processorBetween
    print("bare SQLite, the same rows: \(rate(count, inserting)) claims a second")
    print("ratio: \(inserting / approving) in time")
    print("ratio: \(insertingProcessor / approvingProcessor) in processor time")
  }

  /// What this process took of the processors: less noisy on a machine that does other things.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func rate(_ count: Int, _ time: Duration) -> Int {
    Int(Double(count) / (time / .seconds(1)))
  }
}
