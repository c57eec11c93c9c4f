import Foundation
import RewardExchange
import Rewards
import Testing

@testable import RewardLedger

/// Who knows the price list and every export for finance names nobody's action.
struct AttackTests {
  @Test func `the attack names nothing in the example year, and most of it without the floor`()
    async throws
  {
    let year = try await ExampleYear.play()
    let entries = try await year.entries()
    let attack = Attack(prices: AttackTests.prices(in: entries))
    let exports = try await AttackTests.exports(of: year)
    #expect(exports.count == 15 * 16 / 2)
    let numbers = try ReadNumbers(exports)
    #expect(numbers.all.count > 80)
    #expect(attack.names(numbers.all) == [])

    // The same attack on what a ledger without the floor would tell: each claim by itself gives
    // its price away, and days often do.
    let single = AttackTests.sums(of: .decided, in: entries) { String($0.number) }
    #expect(attack.names(Set(single), ofAtMost: 1).count * 10 > Set(single).count * 8)
    let days = AttackTests.sums(of: .decided, in: entries) { $0.bookedOn }
    #expect(attack.names(Set(days)).count * 10 > Set(days).count)
  }

  /// What was granted in full for single claims: the price list.
  private static func prices(in entries: [KeptEntry]) -> Set<Int64> {
    Set(
      entries.compactMap { kept in
        guard kept.entry.kind == EntryKind.decided.rawValue, let text = kept.details?.text,
          case .decided(let booking)? = Details(text, kind: .decided)?.event, booking.cents > 0
        else { return nil }
        return booking.fullCents ?? booking.cents
      })
  }

  /// What entries of a kind posted, added up by something that they have in common.
  private static func sums(
    of kind: EntryKind, in entries: [KeptEntry], by key: (LedgerEntry) -> String
  ) -> [Int64] {
    var sums: [String: Int64] = [:]
    for kept in entries where kept.entry.kind == kind.rawValue {
      for line in kept.entry.postings where line.cents > 0 {
        sums[key(kept.entry), default: 0] += line.cents
      }
    }
    return Array(sums.values)
  }

  /// Every export for finance that the command makes, as NDJSON.
  private static func exports(of year: TestLedger) async throws -> [Data] {
    let ledger = try await year.by("finance")
    let whole = try await ledger.books(.finance)
    let path = year.folder.appending(path: "export.ndjson").path
    var exports: [Data] = []
    var from = whole.from
    while from <= whole.through {
      var through = from
      while through <= whole.through {
        let scope = try await ledger.books(.finance, from: from, through: through)
        var export = try BookExport(path: path, form: .ndjson, isForOwnerAlone: false)
        try export.begin(scope)
        try export.write(try await ledger.transactions(of: scope, after: 0))
        try export.write(try await ledger.voucherLines(of: scope))
        try export.finish()
        exports.append(try Data(contentsOf: URL(filePath: path)))
        through = through.next
      }
      from = from.next
    }
    return exports
  }
}
