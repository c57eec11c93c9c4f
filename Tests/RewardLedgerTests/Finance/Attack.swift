import Foundation

/// A program that knows the price list and exports, and names what somebody did where it can.
///
/// It asks of a number: can it be the sum of few prices, and in one way only? Then it knows what
/// these approvals were for.
struct Attack {
  /// The prices, in cents.
  private let prices: [Int64]

  /// As many approvals as it tells apart: more come together in too many ways.
  static let mostApprovals = 3

  init(prices: Set<Int64>) {
    self.prices = prices.sorted()
  }

  /// The prices of few approvals that make an amount, if there is one such way.
  func approvals(in cents: Int64, atMost most: Int = mostApprovals) -> [Int64]? {
    var ways: [[Int64]] = []
    func search(_ rest: Int64, _ first: Int, _ chosen: [Int64]) {
      if rest == 0 { ways.append(chosen) }
      guard rest > 0, chosen.count < most, ways.count < 2 else { return }
      for index in first..<prices.count where prices[index] <= rest {
        search(rest - prices[index], index, chosen + [prices[index]])
      }
    }
    search(cents, 0, [])
    return ways.count == 1 ? ways[0] : nil
  }

  /// What it names of numbers.
  func names(_ numbers: Set<Int64>, ofAtMost most: Int = mostApprovals) -> [Int64] {
    numbers.filter { approvals(in: $0, atMost: most) != nil }.sorted()
  }
}

/// What an attacker reads in exports for finance, as NDJSON, about residents: every amount of an
/// account that approvals lie under, what its sides differ by, and how its balance changed
/// between any two days on which an export states it.
struct ReadNumbers {
  private(set) var all: Set<Int64> = []
  /// By account, the balances that exports state, by day.
  private var balances: [String: [String: Int64]] = [:]

  /// Others are about suppliers; the drawer's credits are what was handed over, which stands with
  /// what residents are owed, and what was lost or expired.
  private static let accounts: Set<String> = [
    "expenses:rewards", "liabilities:bons", "liabilities:bons-later",
  ]
  private static let losses = "expenses:losses"

  init(_ exports: [Data]) throws {
    for export in exports { try read(export) }
    for days in balances.values {
      let known = Array(days.values) + [0]
      for one in known { for other in known { add(one - other) } }
    }
  }

  private mutating func read(_ export: Data) throws {
    var months: (from: String, through: String) = ("", "")
    // Losses less the vouchers that were lost or expired: what is left is about residents.
    var losses: Int64 = 0
    for line in export.split(separator: UInt8(ascii: "\n")) {
      guard let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      else { continue }
      if object["export"] != nil {
        months = (object["from"] as? String ?? "", object["through"] as? String ?? "")
        readBalances(object["opening"], "opening", before: months.from)
        readBalances(object["closing"], "closing", before: months.through + " ends")
        readSides(object["totals"], "total_debit", "total_credit")
        let line =
          (object["totals"] as? [[String: Any]] ?? [])
          .first { $0["account"] as? String == Self.losses } ?? [:]
        losses = cents(line, "total_debit") - cents(line, "total_credit")
      } else if let movement = object["movement"] as? String, movement != "handed-over" {
        if movement == "found" { losses += cents(object, "amount") }
        if movement == "lost" || movement == "expired" { losses -= cents(object, "amount") }
      } else if object["movement"] as? String == "handed-over" {
        add(cents(object, "amount"))
      } else {
        readSides(object["lines"], "debit", "credit")
      }
    }
    add(losses)
  }

  private mutating func readSides(_ value: Any?, _ debitKey: String, _ creditKey: String) {
    for (_, line) in lines(value) {
      let (debit, credit) = (cents(line, debitKey), cents(line, creditKey))
      for number in [debit, credit, debit - credit] { add(number) }
    }
  }

  private mutating func readBalances(_ value: Any?, _ word: String, before day: String) {
    for (account, line) in lines(value) {
      balances[account, default: [:]][day] =
        cents(line, "\(word)_debit") - cents(line, "\(word)_credit")
    }
  }

  private func lines(_ value: Any?) -> [(account: String, line: [String: Any])] {
    (value as? [[String: Any]] ?? []).compactMap { line in
      guard let account = line["account"] as? String, Self.accounts.contains(account) else {
        return nil
      }
      return (account, line)
    }
  }

  private func cents(_ line: [String: Any], _ key: String) -> Int64 {
    (line[key] as? NSNumber)?.int64Value ?? 0
  }

  private mutating func add(_ cents: Int64) {
    if cents != 0 { all.insert(abs(cents)) }
  }
}
