import Rewards
import Testing

@testable import RewardLedger

@Suite("handing over")
struct HandOverTests {
  @Test("what is owed is settled with vouchers, and the books say so")
  func settled() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.receive("A-1", 2, of: 10)
    let result = try await test.handOver()
    #expect(result.receipt.standing == .booked)
    #expect(result.vouchers.map(\.number) == ["A-1", "A-2"])
    #expect([result.amount, result.left, result.added] == [.euros(20), .zero, .zero])
    #expect(try await test.numbers(.handedOver) == ["A-1", "A-2"])
    #expect(try await test.kinds.suffix(2) == [.settled, .handedOver])
    #expect(try await test.owed() == [0, 0])
    #expect(try await test.cents(of: .bons) == 0)
    #expect(try await test.cents(of: .voucherStock) == 0)
    #expect(try await test.cents(of: .rewards) == 2_000)
    try await test.expectClean()
  }

  @Test("once it is settled, nothing is owed a second time")
  func twice() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(1_000)
    try await test.receive("A-1", 2, of: 10)
    try await test.handOver()
    try await test.expectNothingWritten { () async throws in
      let second = try await test.handOver()
      #expect(second.receipt.standing == .refused(.nothingOwed("p-1")))
      #expect(second.vouchers.isEmpty)
    }
    #expect(try await test.numbers(.inStock) == ["A-2"])
  }

  @Test("the oldest claims are settled first, and one of them in part")
  func oldestFirst() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    for (day, cents) in [(0, 1_000), (1, 2_000), (2, 1_500)] as [(Int32, Int64)] {
      test.calendar.today = Day(number: Day("2018-03-05").number + day)
      try await test.owe(cents, "g-\(day)")
    }
    try await test.receive("A-1", of: 20)
    try await test.receive("B-1", of: 5)
    let first = try await test.handOver()
    #expect(try await test.handed() == [1_000, 1_500, 0])
    #expect(first.left == .euros(20))
    try await test.receive("A-2", of: 20)
    let second = try await test.handOver()
    #expect(try await test.handed() == [1_000, 2_000, 1_500])
    #expect(second.left == .zero)
    try await test.expectClean()
  }

  @Test("least is left, and what is left stays for the next time")
  func leastIsLeft() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(3_250)
    try await test.receive("A-1", 3, of: 5)
    try await test.receive("B-1", of: 20)
    let result = try await test.handOver()
    #expect(result.vouchers.map(\.number) == ["B-1", "A-1", "A-2"])
    #expect(result.left.cents == 250)
    #expect(try await test.owed() == [250, 0])
    let short = try await test.handOver()
    #expect(short.receipt.standing == .refused(.noVoucherFits("p-1")))
    try await test.owe(250, "g-2")
    #expect(try await test.handOver().vouchers.map(\.number) == ["A-3"])
    try await test.expectClean()
  }

  @Test("a drawer that is short gives what it has")
  func short() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(4_000)
    #expect(try await test.handOver().receipt.standing == .refused(.noVoucherFits("p-1")))
    try await test.receive("A-1", of: 10)
    let result = try await test.handOver()
    #expect([result.amount, result.left] == [.euros(10), .euros(30)])
    #expect(try await test.cents(of: .bons) == -3_000)
    try await test.expectClean()
  }

  @Test("what falls due by today is handed over, what comes later is not")
  func due() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    // 70 under 60 a week: 60 now, 10 next week.
    try await test.decide(claim("c-1", "settle-debts", "2018-03-05"))
    try await test.approve("c-1", by: "bert")
    try await test.receive("A-1", 4, of: 20)
    #expect(try await test.handOver().amount == .euros(60))
    test.calendar.today = "2018-03-11"
    #expect(try await test.handOver().receipt.standing == .refused(.nothingOwed("p-1")))
    test.calendar.today = "2018-03-12"
    try await test.receive("B-1", of: 10)
    #expect(try await test.handOver().vouchers.map(\.number) == ["B-1"])
    try await test.expectClean()
  }

  @Test("nobody else's balance is touched")
  func others() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(1_000, "g-1")
    try await test.owe(1_000, "g-2", to: "p-2")
    try await test.receive("A-1", 3, of: 5)
    try await test.handOver(to: "p-2")
    #expect(try await test.owed() == [1_000, 0])
    #expect(try await test.owed("p-2") == [0, 0])
    #expect(try await test.handOver().left == .euros(5))
    try await test.expectClean()
  }
}

// MARK: - Last days

extension HandOverTests {
  @Test("a voucher is good on its last day, and is not taken the day after")
  func lastDay() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(2_000)
    try await test.receive("A-1", 2, of: 10, until: "2018-03-06")
    test.calendar.today = "2018-03-06"
    try await test.owe(1_000, "g-2", to: "p-2")
    #expect(try await test.handOver(to: "p-2").vouchers.map(\.number) == ["A-1"])
    test.calendar.today = "2018-03-07"
    #expect(try await test.handOver().receipt.standing == .refused(.noVoucherFits("p-1")))
    #expect(try await test.state("A-1") == .handedOver)
    #expect(try await test.state("A-2") == .expired)
    #expect(try await test.cents(of: .losses) == 1_000)
    #expect(try await test.cents(of: .voucherStock) == 0)
    try await test.expectClean()
  }

  @Test("vouchers that last as long as promised come first, the one that ends soonest first")
  func lasting() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(6_000)
    // The rules promise 12 months: until 2019-03-05.
    let days: [(String, Day?)] = [
      ("short", "2018-06-01"), ("shorter", "2018-05-01"), ("open", nil), ("exact", "2019-03-05"),
      ("long", "2020-01-01"), ("almost", "2019-03-04"),
    ]
    for (name, day) in days { try await test.receive("\(name)-1", of: 10, until: day) }
    let all = try await test.handOver().vouchers.map(\.number)
    #expect(all == ["exact-1", "long-1", "open-1", "almost-1", "short-1", "shorter-1"])
    try await test.expectClean()
  }

  @Test("a voucher without a last day is good from its hand-over, as long as the rules say")
  func validFor() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.receive("A-1", of: 10)
    try await test.receive("B-1", of: 5, until: "2018-04-01")
    #expect(try await test.voucher("A-1")?.lastDay == nil)
    test.calendar.today = "2018-03-07"
    try await test.owe(1_500)
    let result = try await test.handOver()
    #expect(result.vouchers.map(\.lastDay) == ["2019-03-07", "2018-04-01"])
    try await test.expectClean()
  }

  @Test("where the rules do not say how long, there is no last day")
  func noValidFor() async throws {
    let rules = try TestRules.edited([.init(TestRules.first, ", valid_for: 12 months", "")])
    let test = try await TestLedger(rules, on: "2018-03-05")
    try await test.receive("A-1", of: 10)
    try await test.receive("B-1", of: 10, until: "2018-03-05")
    try await test.owe(2_000)
    let result = try await test.handOver()
    #expect(result.vouchers.map(\.number) == ["B-1", "A-1"])
    #expect(result.vouchers.map(\.lastDay) == ["2018-03-05", nil])
    try await test.expectClean()
  }
}

// MARK: - Who leaves

extension HandOverTests {
  @Test("who leaves gets the rest rounded up to a voucher, at the cost of the programme")
  func leaves() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(1_250)
    try await test.receive("A-1", of: 5)
    try await test.receive("B-1", 2, of: 10)
    let result = try await test.handOver(isLeaving: true)
    #expect(result.vouchers.map(\.number) == ["B-1", "A-1"])
    #expect([result.added.cents, result.left.cents] == [250, 0])
    #expect(try await test.kinds.suffix(3) == [.roundedUp, .settled, .handedOver])
    #expect(try await test.cents(of: .rewards) == 1_500)
    #expect(try await test.cents(of: .bons) == 0)
    let lines = try await test.by("anna").statement(of: "p-1").lines
    #expect(lines.map(\.reason) == [.grant, .roundedUp])
    #expect(lines.map(\.isGrant) == [true, false])
    #expect(lines.map(\.payout.amount.cents) == [1_250, 250])
    try await test.expectClean()
  }

  @Test("where the vouchers come to what is owed, nothing is added")
  func exact() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(1_500)
    try await test.receive("A-1", 3, of: 5)
    let result = try await test.handOver(isLeaving: true)
    #expect([result.amount, result.added, result.left] == [.euros(15), .zero, .zero])
    #expect(try await test.kinds.suffix(2) == [.settled, .handedOver])
    try await test.expectClean()
  }

  @Test("nothing is handed over and nothing added where the drawer is short or nothing is owed")
  func leavesShort() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(1_250)
    try await test.receive("A-1", of: 10)
    try await test.expectNothingWritten { () async throws in
      #expect(try await test.handOver(isLeaving: true).receipt.standing == .refused(.drawerShort))
      #expect(
        try await test.handOver(to: "p-2", isLeaving: true).receipt.standing
          == .refused(.nothingOwed("p-2")))
    }
    #expect(try await test.numbers(.inStock) == ["A-1"])
  }

  @Test("only a voucher that is larger than the rest is rounded up to")
  func larger() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(100)
    try await test.receive("A-1", of: 20)
    let result = try await test.handOver(isLeaving: true)
    #expect([result.amount.cents, result.added.cents] == [2_000, 1_900])
    try await test.expectClean()
  }
}

// MARK: - Reversals

extension HandOverTests {
  @Test("a reversal after a hand-over books the loss, and the resident keeps the voucher")
  func reversed() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.receive("A-1", of: 20)
    try await test.handOver()
    try await test.reverse("c-1")
    #expect(try await test.state("A-1") == .handedOver)
    #expect(try await test.cents(of: .losses) == 2_000)
    #expect(try await test.cents(of: .rewards) == 0)
    #expect(try await test.cents(of: .bons) == 0)
    #expect(try await test.owed() == [0, 0])
    // The cap keeps what was handed over.
    let balance = try await test.by("anna").balance()
    #expect(balance.caps.first { $0.name == "budget" }?.used == 2_000)
    try await test.expectClean()
  }

  @Test("a reversal takes back what is still owed, and only the rest is lost")
  func reversedInPart() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.decide(claim("c-1", "call-creditors", "2018-03-05"))
    try await test.receive("A-1", of: 5)
    try await test.handOver()
    try await test.reverse("c-1")
    #expect(try await test.cents(of: .losses) == 500)
    #expect(try await test.cents(of: .rewards) == 0)
    #expect(try await test.owed() == [0, 0])
    let balance = try await test.by("anna").balance()
    #expect(balance.caps.first { $0.name == "budget" }?.used == 500)
    try await test.expectClean()
  }

  @Test("a rounding up is no claim and no grant: it is not reversed")
  func roundingStays() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.owe(100)
    try await test.receive("A-1", of: 5)
    try await test.handOver(isLeaving: true)
    #expect(try await test.reverse("*rest").standing == .refused(.unknownClaim("*rest")))
    try await test.reverse("g-1")
    #expect(try await test.cents(of: .losses) == 100)
    #expect(try await test.cents(of: .rewards) == 400)
    try await test.expectClean()
  }
}
