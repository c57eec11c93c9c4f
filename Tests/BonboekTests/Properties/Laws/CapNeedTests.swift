import Rewards
import Testing

/// The other side of the caps: they hold back what they must, and nothing more.
@Suite("a cap or a limit")
struct CapNeedTests {
  @Test("ends or lowers a claim only where it would be passed", arguments: SeedChunk.first(8))
  func need(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      var books = try Books(seed: seed)
      for ruling in books.docket.rulings() {
        let comment: Comment = "seed \(seed), claim \(ruling.entry.claim.id)"
        if ruling.verdict.reasons == [.limit] {
          #expect(books.isLimitUsedUp(for: ruling), comment)
        }
        if let cap = books.firstLowering(ruling), let full = ruling.verdict.fullCents {
          let room = books.room(under: cap, for: ruling, on: ruling.entry.claim.doneOn)
          #expect(room.cents < full || room.bons < 1, comment)
          if cap.beyond == .refuse { #expect(ruling.verdict.cents == 0, comment) }
          if ruling.verdict.reasons.count == 1, cap.beyond == .reduce {
            let left = max(0, room.cents) - ruling.verdict.cents
            #expect(left >= 0 && left < books.step(of: ruling), comment)
          }
        }
        books.add(ruling)
      }
    }
  }

  @Test(
    "that defers pays on the day itself or the first of a window, and passes no room by",
    arguments: SeedChunk.first(8))
  func firstRoom(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      var books = try Books(seed: seed)
      for ruling in books.docket.rulings() {
        books.add(ruling)
        guard let cap = books.docket.coveringCaps(of: ruling).first(where: { $0.beyond == .defer }),
          ruling.verdict.fullCents != nil, let last = books.lastWindow(of: ruling, under: cap)
        else { continue }
        let comment: Comment = "seed \(seed), claim \(ruling.entry.claim.id)"
        let start = books.docket.plan.yearStart
        var window = cap.window.days(around: ruling.entry.claim.doneOn, yearStart: start)
        var paydays = [ruling.entry.claim.doneOn]
        while window.upperBound < last {
          let room = books.room(under: cap, for: ruling, on: window.lowerBound)
          #expect(room.cents < books.step(of: ruling), comment)
          window = cap.window.days(around: window.upperBound.adding(days: 1), yearStart: start)
          paydays.append(window.lowerBound)
        }
        let payouts = ruling.verdict.payouts
        #expect(Set(payouts.map(\.on)).isSubset(of: paydays), comment)
        let step = books.step(of: ruling)
        #expect(payouts.dropLast().allSatisfy { $0.amount.cents % step == 0 }, comment)
      }
    }
  }
}

/// What was paid so far under every cap and limit, added up slowly.
private struct Books {
  let docket: Docket
  private var caps = SlowBook<CapHolder>()
  private var bons = SlowBook<[Int32]>()

  init(seed: UInt64) throws {
    let drawn = try PolicyCase(seed: seed)
    docket = try Docket(drawn.policy, under: drawn.plan)
  }

  mutating func add(_ ruling: Docket.Ruling) {
    guard ruling.verdict.cents > 0 else { return }
    let day = ruling.entry.claim.doneOn
    for cap in docket.coveringCaps(of: ruling) {
      let holder = docket.holder(of: cap, ruling)
      let whole = Payout(on: day, amount: Money(cents: ruling.verdict.cents))
      for payout in cap.beyond == .defer ? ruling.verdict.payouts : [whole] {
        caps.add(Use(cents: payout.amount.cents), of: holder, on: payout.on)
      }
      caps.add(Use(bons: 1), of: holder, on: day)
    }
    bons.add(Use(bons: 1), of: Books.pair(ruling), on: day)
  }

  private static func pair(_ ruling: Docket.Ruling) -> [Int32] {
    [ruling.entry.indexed.participant, ruling.entry.indexed.action]
  }

  /// What is left of a cap on a day; of what it does not limit, as much as you like.
  func room(under cap: CapPlan, for ruling: Docket.Ruling, on day: Day) -> Use {
    let use = caps.largestUse(
      of: docket.holder(of: cap, ruling), cap.window, day, from: docket.plan.yearStart)
    return switch cap.limit {
    case .cents(let limit): Use(cents: limit - use.cents, bons: .max)
    case .bons(let limit): Use(cents: .max, bons: limit - use.bons)
    }
  }

  func isLimitUsedUp(for ruling: Docket.Ruling) -> Bool {
    let version = ruling.verdict.version.map { docket.plan.versions[$0] }
    guard let limit = version?.actions[Int(ruling.entry.indexed.action)]?.limit else {
      return false
    }
    let use = bons.largestUse(
      of: Books.pair(ruling), limit.window, ruling.entry.claim.doneOn,
      from: docket.plan.yearStart)
    return use.bons >= limit.count
  }

  /// The first cap that lowered a claim, unless it is the one that defers.
  func firstLowering(_ ruling: Docket.Ruling) -> CapPlan? {
    guard case .cap(let name)? = ruling.verdict.reasons.first else { return nil }
    return docket.coveringCaps(of: ruling).first { $0.name == name && $0.beyond != .defer }
  }

  /// The rounding step of the version that decided.
  func step(of ruling: Docket.Ruling) -> Int64 {
    ruling.verdict.version.map { docket.plan.versions[$0].rounding.step } ?? 1
  }

  /// A day of the last window that a claim may fill: that of its last part; where not all could
  /// be put off, the programme's last day. `nil` if other caps left nothing to put off, or there
  /// is no last day.
  func lastWindow(of ruling: Docket.Ruling, under cap: CapPlan) -> Day? {
    guard ruling.verdict.reasons.contains(.cap(cap.name)) else {
      return ruling.verdict.payouts.last?.on
    }
    return docket.plan.versions.last?.runs.last
  }
}
