import Foundation
import RewardExchange
import RewardRules
import Rewards
import Testing

@testable import RewardLedger

/// The example year of Alphen in a ledger, as it would have gone: week by week claims are put in
/// and approved, and at the end of a month residents get vouchers.
struct ExampleYear {
  let test: TestLedger
  private let ledgers: (anna: Ledger, bert: Ledger, carla: Ledger)
  private var voucherCount = 0

  /// Plays the year, and stands in March of the next, when all of it can be exported.
  static func play() async throws -> TestLedger {
    var year = try await ExampleYear()
    try await year.run()
    return year.test
  }

  private init() async throws {
    test = try await TestLedger("Rules/alphen-aan-den-rijn", on: "2017-12-01")
    ledgers = (
      try await test.by("anna"), try await test.by("bert"), try await test.by("carla")
    )
  }

  private mutating func run() async throws {
    let examples = TestLedger.root.appending(path: "Examples/alphen")
    let people = try ParticipantFile.read(
      examples.appending(path: "participants.csv").path, under: try await test.by("anna").plan())
    _ = try await ledgers.anna.takeIn(people.participants)
    let claims = try ClaimFile.read(
      examples.appending(path: "claims.csv").path, under: try await test.by("anna").plan())
    try await receive()
    var rest = claims.claims.sorted { $0.doneOn < $1.doneOn }[...]
    var monday: Day = "2017-12-04"
    while monday < "2019-01-08" {
      test.calendar.today = monday
      let week = rest.prefix { $0.doneOn < monday }
      rest = rest.dropFirst(week.count)
      try await decide(Array(week))
      let isLastOfMonth = Month(of: monday) != Month(of: monday.adding(days: 7))
      if isLastOfMonth { try await endMonth(Set(people.participants.map(\.id)).sorted()) }
      monday = monday.adding(days: 7)
    }
    test.calendar.today = "2019-02-04"
    for person in Set(people.participants.map(\.id)).sorted() {
      _ = try await ledgers.anna.handOver(to: person, isLeaving: true)
    }
    test.calendar.today = "2019-03-04"
    try await test.by("anna").bringUpToDate()
  }

  private func decide(_ claims: [Claim]) async throws {
    guard !claims.isEmpty else { return }
    _ = try await ledgers.anna.submit(claims)
    for _ in 0..<2 {
      _ = try await ledgers.bert.approve(try await ledgers.bert.openClaims())
      _ = try await ledgers.carla.approve(try await ledgers.carla.openClaims())
    }
  }

  /// Vouchers for residents, and what goes wrong in a month.
  private mutating func endMonth(_ people: [String]) async throws {
    try await receive()
    let month = Month(of: test.calendar.today)
    // Not everybody comes every month.
    for (index, person) in people.enumerated() where (index + month.monthOfYear) % 5 != 0 {
      _ = try await ledgers.anna.handOver(to: person)
    }
    let decided = try await ledgers.anna.claims().filter { ($0.amount ?? .zero) > .zero }
    if month.monthOfYear % 4 == 0, let last = decided.last {
      _ = try await ledgers.carla.reverse(last.claim.id, reason: "a slip")
    }
    if month.monthOfYear % 3 == 0, let early = decided.dropFirst(3 * month.monthOfYear).first {
      _ = try await ledgers.carla.reverse(early.claim.id, reason: "a slip")
    }
    let out = try await ledgers.anna.vouchers(in: .handedOver)
    if month.monthOfYear % 5 == 0, let voucher = out.last {
      _ = try await ledgers.anna.replace(voucher.number, because: .lost)
    }
    if month.monthOfYear == 6, let voucher = try await ledgers.anna.vouchers(in: .inStock).first {
      _ = try await ledgers.anna.lose([voucher.number], reason: "fell into the stove")
    }
  }

  private mutating func receive() async throws {
    var lots: [VoucherLot] = []
    for (denomination, count) in [(500, 30), (1_000, 60), (2_000, 60), (5_000, 6)] {
      let numbers = (1...count).map { "v-\(voucherCount + $0)" }
      voucherCount += count
      // Some end in a year, so that some expire in the drawer.
      let lastDay = denomination == 500 ? test.calendar.today.adding(days: 200) : nil
      lots.append(
        VoucherLot(
          numbers: numbers, denomination: Money(cents: Int64(denomination)), lastDay: lastDay))
    }
    _ = try await ledgers.anna.receive(lots, orderCosts: Money(cents: 1_250))
  }
}
