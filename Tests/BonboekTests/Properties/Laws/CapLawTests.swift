import Rewards
import Testing

@Suite("what is paid under caps and limits")
struct CapLawTests {
  /// Adds up every payment by itself, in the order of deciding, and looks after each payment at
  /// every window that it falls in. A cap that only watches is not looked at, but what is paid
  /// under it counts, because a later version's cap of that name may hold.
  @Test("never passes a cap that reduces, refuses or defers", arguments: SeedChunk.first(40))
  func caps(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      var book = SlowBook<CapHolder>()
      for ruling in docket.rulings() where ruling.verdict.cents > 0 {
        let day = ruling.entry.claim.doneOn
        for cap in docket.coveringCaps(of: ruling) {
          let holder = docket.holder(of: cap, ruling)
          let payouts =
            cap.beyond == .defer
            ? ruling.verdict.payouts
            : [Payout(on: day, amount: Money(cents: ruling.verdict.cents))]
          for payout in payouts {
            book.add(Use(cents: payout.amount.cents), of: holder, on: payout.on)
          }
          book.add(Use(bons: 1), of: holder, on: day)
          guard cap.beyond != .warn else { continue }
          for payout in payouts {
            let use = book.largestUse(
              of: holder, cap.window, payout.on, from: drawn.plan.yearStart)
            #expect(cap.limit.holds(use), "seed \(seed), claim \(ruling.entry.claim.id)")
          }
        }
      }
    }
  }

  @Test("never passes the limit of an action", arguments: SeedChunk.first(10))
  func limits(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      var book = SlowBook<[Int32]>()
      for ruling in docket.rulings() where ruling.verdict.cents > 0 {
        let claim = ruling.entry.indexed
        let pair = [claim.participant, claim.action]
        book.add(Use(bons: 1), of: pair, on: claim.doneOn)
        let version = try #require(ruling.verdict.version.map { drawn.plan.versions[$0] })
        guard let limit = version.actions[Int(claim.action)]?.limit else { continue }
        let use = book.largestUse(
          of: pair, limit.window, claim.doneOn, from: drawn.plan.yearStart)
        #expect(use.bons <= limit.count, "seed \(seed), claim \(ruling.entry.claim.id)")
      }
    }
  }
}

extension CapPlan.Limit {
  /// Whether so much may be used.
  fileprivate func holds(_ use: Use) -> Bool {
    switch self {
    case .cents(let limit): use.cents <= limit
    case .bons(let limit): use.bons <= limit
    }
  }
}
