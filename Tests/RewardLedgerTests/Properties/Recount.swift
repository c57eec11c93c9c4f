import Rewards
import Testing

@testable import RewardLedger

/// Counts the entries of a ledger of ``RandomDesk`` again, by itself: what everybody is owed, and
/// what each cap and limit holds.
struct Recount {
  /// What a claim or a grant counts for.
  struct Earned {
    let participant: String
    let household: String
    let action: String?
    let on: Day
    let cents: Int64
    /// What is paid on which day.
    let parts: [(on: Day, cents: Int64)]
    let isGrant: Bool

    /// What counts after a reversal: what was handed over; `nil` if nothing was.
    func keeping(_ handed: [Int64]) -> Earned? {
      guard handed.contains(where: { $0 > 0 }) else { return nil }
      return Earned(
        participant: participant, household: household, action: action, on: on,
        cents: handed.reduce(0, +),
        parts: zip(parts, handed).map { (on: $0.on, cents: $1) }, isGrant: isGrant)
    }
  }

  private(set) var owedNow: [String: Int64] = [:]
  private(set) var owedLater: [String: Int64] = [:]
  private var accounts: [String: Int64] = [:]
  private var claims: [String: Claim] = [:]
  private var households: [String: String] = [:]
  private var earned: [String: Earned] = [:]
  private var hasSecondVersion = false
  private(set) var drawer = DrawerRecount()
  /// Who was settled by the entry before; `nil` if it says so no more.
  private var settled: String?
  /// What is owed to people of whom nothing is known, by account: in the end nothing.
  private var owedToErased: [String: Int64] = [:]
  /// What erased people used of the budget.
  private var erasedBudget: Int64 = 0

  func cents(of account: Account) -> Int64 { accounts[account.rawValue] ?? 0 }

  /// Takes an entry in and looks whether every law holds after it.
  mutating func take(_ kept: KeptEntry) throws {
    let kind = try #require(EntryKind(rawValue: kept.entry.kind))
    #expect(kept.entry.postings.reduce(0) { $0 + $1.cents } == 0)
    for posting in kept.entry.postings { accounts[posting.account, default: 0] += posting.cents }
    let day = try #require(Day(kept.entry.bookedOn))
    guard let details = kept.details else {
      #expect(kind.isPersonal)
      takeErased(kept.entry.postings)
      settled = nil
      return
    }
    let event = try #require(Details(details.text, kind: kind)).event
    switch event {
    case .adopted: hasSecondVersion = true
    case .participant(let rows): households[rows.participant] = rows.rows.last?.household
    case .submitted(let submission): claims[submission.claim.id] = submission.claim
    case .amended(let amendment): claims[amendment.claim.id] = amendment.claim
    case .decided(let booking): try take(booking)
    case .granted(let booking): take(booking.grant, on: day)
    case .reversed(let reversal): take(reversal)
    case .due(let due):
      owedLater[due.participant, default: 0] -= due.cents
      owedNow[due.participant, default: 0] += due.cents
    case .roundedUp(let rounding): owedNow[rounding.participant, default: 0] += rounding.cents
    case .settled(let settlement): settled = settlement.participant
    case .handedOver(let handOver):
      if let settled {
        owedNow[settled, default: 0] -= handOver.vouchers.cents
      } else {
        takeErased(kept.entry.postings)
      }
    case .forgotten(let erasure), .retained(let erasure): take(erasure)
    default: break
    }
    if case .settled = event {} else { settled = nil }
    drawer.take(event, on: day)
    expectOwed("after entry \(kept.entry.number)")
  }

  private func expectOwed(_ place: String) {
    #expect(cents(of: .voucherStock) == drawer.cents, "\(place)")
    #expect(owedNow.values.allSatisfy { $0 >= 0 }, "\(place)")
    #expect(owedLater.values.allSatisfy { $0 >= 0 }, "\(place)")
    #expect(owedToErased.values.allSatisfy { $0 >= 0 }, "\(place)")
    for (account, owed) in [(Account.bons, owedNow), (.bonsLater, owedLater)] {
      let all = owed.values.reduce(0, +) + owedToErased[account.rawValue, default: 0]
      #expect(cents(of: account) == -all, "\(place)")
    }
  }

  /// Nobody knows whose postings these are.
  private mutating func takeErased(_ postings: [LedgerEntry.Line]) {
    for posting in postings where posting.account.hasPrefix("liabilities:bons") {
      owedToErased[posting.account, default: 0] -= posting.cents
    }
  }

  private mutating func take(_ erasure: Erasure) {
    for use in erasure.uses where use.holder == "budget" { erasedBudget += use.cents }
  }

  private mutating func take(_ booking: Booking) throws {
    let claim = try #require(claims[booking.claim])
    #expect(booking.payouts.reduce(0) { $0 + $1.cents } == booking.cents)
    for part in booking.payouts {
      if part.isDue {
        owedNow[claim.participant, default: 0] += part.cents
      } else {
        owedLater[claim.participant, default: 0] += part.cents
      }
    }
    guard booking.cents > 0 else { return }
    earned[claim.id] = Earned(
      participant: claim.participant, household: household(of: claim.participant),
      action: claim.action, on: claim.doneOn, cents: booking.cents,
      parts: booking.payouts.map { ($0.on, $0.cents) }, isGrant: false)
    expectWithinCaps(try #require(earned[claim.id]), claim.id)
  }

  private mutating func take(_ grant: Grant, on day: Day) {
    owedNow[grant.participant, default: 0] += grant.cents
    earned[grant.id] = Earned(
      participant: grant.participant, household: household(of: grant.participant),
      action: grant.action, on: day, cents: grant.cents, parts: [(day, grant.cents)],
      isGrant: true)
  }

  private mutating func take(_ reversal: Reversal) {
    earned[reversal.source] = earned[reversal.source]?.keeping(reversal.parts.map(\.loss))
    for part in reversal.parts {
      if part.isDue {
        owedNow[reversal.participant, default: 0] -= part.back
      } else {
        owedLater[reversal.participant, default: 0] -= part.back
      }
    }
  }

  private func household(of participant: String) -> String {
    households[participant] ?? "of \(participant)"
  }
}

// MARK: - Caps

extension Recount {
  /// No cap and no limit is passed by what a claim was just paid.
  private func expectWithinCaps(_ new: Earned, _ id: String) {
    let own = earned.values.filter { $0.participant == new.participant }
    let month = own.filter { $0.on.month == new.on.month }
    let most: Int64 = hasSecondVersion && new.on >= "2018-07-01" ? 12_000 : 15_000
    #expect(month.reduce(0) { $0 + $1.cents } <= most, "\(id): person-month")
    let together = earned.values.filter {
      $0.household == new.household && $0.on.monday == new.on.monday
    }
    #expect(together.reduce(0) { $0 + $1.cents } <= 8_000, "\(id): household-week")
    let all = earned.values.reduce(erasedBudget) { $0 + $1.cents }
    #expect(all <= 80_000, "\(id): budget")
    for part in new.parts {
      let week = own.flatMap(\.parts).filter { $0.on.monday == part.on.monday }
      #expect(week.reduce(0) { $0 + $1.cents } <= 6_000, "\(id): weekly")
    }
    if new.action == "visit-gp" {
      let visits = own.filter { $0.action == "visit-gp" }.map(\.on)
      for shift in 0..<28 {
        let first = new.on.adding(days: -shift)
        let count = visits.filter { (first...first.adding(days: 27)).contains($0) }.count
        #expect(count <= 2, "\(id): doctor")
      }
    }
    if new.action == "apply-for-debt-help" {
      let paid = own.filter { $0.action == new.action && !$0.isGrant }
      #expect(paid.count == 1, "\(id): once")
    }
  }
}

extension Day {
  /// The first day of its week.
  fileprivate var monday: Int32 {
    let shifted = number + 3
    return number - (shifted % 7 + 7) % 7
  }

  fileprivate var month: [Int] { [date.year, date.month] }
}
