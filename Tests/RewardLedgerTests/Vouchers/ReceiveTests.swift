import Rewards
import Testing

@testable import RewardLedger

@Suite("receiving vouchers")
struct ReceiveTests {
  @Test("they lie in the drawer at face value, and the supplier is owed them and the order")
  func received() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let receipt = try await test.receive(
      try .lot("A-1", 2, of: 10), try .lot("B-1", of: 5, until: "2018-12-31"),
      costs: Money(cents: 350))
    #expect(receipt.standing == .booked)
    #expect(try await test.numbers(.inStock) == ["A-1", "A-2", "B-1"])
    #expect(try await test.cents(of: .voucherStock) == 2_500)
    #expect(try await test.cents(of: .orderCosts) == 350)
    #expect(try await test.cents(of: .suppliers) == -2_850)
    let drawer = try await test.by("anna").balance().drawer
    #expect(drawer.map(\.denomination) == [.euros(5), .euros(10)])
    #expect(drawer.map(\.count) == [1, 2])
    #expect(drawer.map(\.amount) == [.euros(5), .euros(20)])
    try await test.expectClean()
  }

  @Test("receiving twice is receiving once, whatever became of them since")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let lots = [
      try VoucherLot.lot("A-1", 2, of: 10), try VoucherLot.lot("B-1", of: 5, until: "2018-03-06"),
      try VoucherLot.lot("B-2", of: 5, until: "2018-03-06"),
    ]
    let first = try await test.by("dora").receive(lots)
    try await test.owe(2_000)
    try await test.handOver()
    _ = try await test.by("dora").lose(["B-2"], reason: "gone")
    test.calendar.today = "2018-04-01"
    _ = try await test.by("dora").balance()
    #expect(try await test.state("B-1") == .expired)
    try await test.expectNothingWritten { () async throws in
      for part in [lots, Array(lots.prefix(1)), Array(lots.suffix(1))] {
        let again = try await test.by("anna").receive(part)
        #expect(again.standing == .already)
        #expect(again.entry == first.entry)
      }
    }
    try await test.expectClean()
  }

  @Test("vouchers that came in with two orders are there, also when one file names both")
  func twoOrders() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.receive("A-1", of: 10)
    let second = try await test.receive("A-2", of: 10)
    let both = try await test.receive("A-1", 2, of: 10)
    #expect(both.standing == .already)
    #expect(both.entry == second.entry)
  }

  @Test("a number that is there with other content is refused, and so is a part of an order")
  func otherContent() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.receive("A-1", 2, of: 10)
    try await test.receive("B-1", of: 10, until: "2018-12-31")
    let refused: [(VoucherLot, String)] = [
      (try .lot("A-1", of: 20), "A-1"), (try .lot("A-1", of: 10, until: "2018-12-31"), "A-1"),
      (try .lot("B-1", of: 10), "B-1"), (try .lot("B-1", of: 10, until: "2018-12-30"), "B-1"),
      (try .lot("A-2", 2, of: 10), "A-2"), (try .lot("A-0", 2, of: 10), "A-1"),
    ]
    try await test.expectNothingWritten { () async throws in
      for (lot, number) in refused {
        #expect(try await test.receive(lot).standing == .refused(.otherContent(number)), "\(lot)")
      }
    }
    try await test.expectClean()
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lots: [VoucherLot]
    var costs: Money = .zero
    let refusal: Refusal?

    init(
      _ what: String, _ numbers: [String] = ["A-1"], cents: Int64 = 1_000, until: Day? = nil,
      costs: Int64 = 0, _ refusal: Refusal?
    ) {
      testDescription = what
      lots =
        numbers.isEmpty
        ? [] : [VoucherLot(numbers: numbers, denomination: Money(cents: cents), lastDay: until)]
      self.costs = Money(cents: costs)
      self.refusal = refusal
    }

    private static let largest = Money.largestReward * 100

    static let all = [
      Refused("no vouchers", [], .wrongVoucherCount),
      Refused("one twice", ["A-1", "A-1"], .wrongVoucherCount),
      Refused("too many", (0...VoucherLot.most).map { "A-\($0)" }, .wrongVoucherCount),
      Refused("an empty number", [""], .malformedNumber("")),
      Refused("a number with a space", ["A-1", "A 2"], .malformedNumber("A 2")),
      Refused(
        "a number of 65 letters", [String(repeating: "A", count: 65)],
        .malformedNumber(String(repeating: "A", count: 65))),
      Refused("a number of 64 letters", [String(repeating: "A", count: 64)], nil),
      Refused("nothing worth", cents: 0, .amountUnfit),
      Refused("below nothing", cents: -500, .amountUnfit),
      Refused("more than a rule may state", cents: largest + 1, .amountUnfit),
      Refused("costs below nothing", costs: -1, .amountUnfit),
      Refused("costs that are too high", costs: largest + 1, .amountUnfit),
      Refused("high costs", costs: largest, nil),
      Refused(
        "another denomination", cents: 1_500,
        .unknownDenomination("15.00", known: ["5.00", "10.00", "20.00"])),
      Refused("a last day yesterday", until: "2018-03-04", .lastDayPassed("2018-03-04")),
      Refused("a last day today", until: "2018-03-05", nil),
    ]
  }

  @Test("what cannot be received is refused, and nothing is written", arguments: Refused.all)
  func refusals(_ row: Refused) async throws {
    let test = try await TestLedger(on: "2018-03-05")
    let receipt = try await test.by("dora").receive(row.lots, orderCosts: row.costs)
    #expect(receipt.standing == row.refusal.map { .refused($0) } ?? .booked)
    #expect((receipt.entry == nil) == (row.refusal != nil))
    try await test.expectClean()
  }

  @Test("rules without denominations take any, but not too many kinds")
  func anyDenomination() async throws {
    let rules = try TestRules.edited([
      .init(TestRules.first, "denominations: [5, 10, 20], ", "")
    ])
    let test = try await TestLedger(rules, on: "2018-03-05")
    let lots = try (1...Int64(Receive.mostDenominations)).map { number in
      try VoucherLot.lot("A\(number)-1", of: number)
    }
    #expect(try await test.by("dora").receive(lots).standing == .booked)
    #expect(try await test.receive("B-1", of: 64).standing == .booked)
    #expect(try await test.receive("B-2", of: 65).standing == .refused(.wrongVoucherCount))
    _ = try await test.by("dora").lose(["A1-1"], reason: "gone")
    #expect(try await test.receive("B-2", of: 65).standing == .booked)
    try await test.expectClean()
  }
}
