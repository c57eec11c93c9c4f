import Rewards
import Testing

@testable import RewardLedger

@Suite("the drawer")
struct DrawerTests {
  /// A ledger with three vouchers of 10 and two of 5 in the drawer; A-1 is handed over.
  private func ledger() async throws -> TestLedger {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.receive("A-1", 3, of: 10)
    try await test.receive("B-1", 2, of: 5, until: "2018-06-30")
    try await test.owe(1_000)
    #expect(try await test.handOver().vouchers.map(\.number) == ["A-1"])
    return test
  }

  // MARK: - Lost

  @Test("what is lost is a loss, once")
  func lost() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    let receipt = try await dora.lose(["A-2", "B-1"], reason: "it got wet")
    #expect(receipt.standing == .booked)
    #expect(try await test.numbers(.lost) == ["A-2", "B-1"])
    #expect(try await test.cents(of: .losses) == 1_500)
    #expect(try await test.cents(of: .voucherStock) == 1_500)
    try await test.expectNothingWritten { () async throws in
      let again = try await dora.lose(["A-2"], reason: "")
      #expect(again.standing == .already)
      #expect(again.entry == receipt.entry)
    }
    // What was not lost yet is lost now.
    #expect(try await dora.lose(["A-2", "A-3"], reason: "that too").standing == .booked)
    #expect(try await test.cents(of: .losses) == 2_500)
    try await test.expectClean()
  }

  @Test("what is lost is not handed over")
  func lostIsGone() async throws {
    let test = try await ledger()
    _ = try await test.by("dora").lose(["A-2", "A-3"], reason: "gone")
    try await test.owe(2_000, "g-2")
    #expect(try await test.handOver().vouchers.map(\.number) == ["B-1", "B-2"])
  }

  @Test("only vouchers of the drawer are lost, with a reason that can be printed")
  func lostRefused() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    let long = String(repeating: "a", count: Refusal.longestReason + 1)
    let many = (0...VoucherLot.most).map { "C-\($0)" }
    let refused: [([String], String, Refusal)] = [
      (["A-9"], "gone", .unknownVoucher("A-9")), (["A-2", "A-9"], "gone", .unknownVoucher("A-9")),
      (["A-1"], "gone", .voucherElsewhere("A-1", .handedOver)), ([], "gone", .wrongVoucherCount),
      (["A-2", "A-2"], "gone", .wrongVoucherCount), (many, "gone", .wrongVoucherCount),
      (["A-2"], "", .reasonMissing), (["A-2"], "a\nb", .reasonUnfit), (["A-2"], long, .reasonUnfit),
    ]
    try await test.expectNothingWritten { () async throws in
      for (numbers, reason, refusal) in refused {
        let receipt = try await dora.lose(numbers, reason: reason)
        #expect(receipt.standing == .refused(refusal))
      }
    }
    test.calendar.today = "2018-07-01"
    #expect(
      try await dora.lose(["B-1"], reason: "gone").standing
        == .refused(.voucherElsewhere("B-1", .expired)))
  }

  // MARK: - Expired

  @Test("what expires in the drawer is a loss, the day after its last day")
  func expired() async throws {
    let test = try await ledger()
    test.calendar.today = "2018-06-30"
    #expect(try await test.numbers(.expired) == [])
    test.calendar.today = "2018-07-01"
    #expect(try await test.numbers(.expired) == ["B-1", "B-2"])
    #expect(try await test.kinds.count { $0 == .expired } == 1)
    #expect(try await test.cents(of: .losses) == 1_000)
    #expect(try await test.cents(of: .voucherStock) == 2_000)
    try await test.expectNothingWritten { () async throws in
      _ = try await test.by("dora").vouchers()
    }
    try await test.expectClean()
  }

  @Test("what a resident has does not expire in the books")
  func withResident() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.receive("A-1", of: 10, until: "2018-03-06")
    try await test.owe(1_000)
    try await test.handOver()
    test.calendar.today = "2018-03-07"
    #expect(try await test.state("A-1") == .handedOver)
    #expect(try await test.cents(of: .losses) == 0)
  }

  // MARK: - Counted by number

  @Test("a count by number finds what is missing, and what is back")
  func byNumber() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    let missing = try await dora.countDrawer(numbers: ["A-3", "B-2"])
    #expect(missing.receipt.standing == .booked)
    #expect(missing.missing.map(\.number).sorted() == ["A-2", "B-1"])
    #expect(missing.back.isEmpty)
    #expect(try await test.cents(of: .losses) == 1_500)
    let back = try await dora.countDrawer(numbers: ["B-1", "B-2", "A-3"])
    #expect(back.missing.isEmpty)
    #expect(back.back.map(\.number) == ["B-1"])
    #expect(back.back.map(\.state) == [.inStock])
    #expect(back.back.map(\.lastDay) == ["2018-06-30"])
    #expect(try await test.cents(of: .losses) == 1_000)
    #expect(try await test.cents(of: .voucherStock) == 2_000)
    let both = try await dora.countDrawer(numbers: ["A-2"])
    #expect(both.missing.map(\.number).sorted() == ["A-3", "B-1", "B-2"])
    #expect(both.back.map(\.number) == ["A-2"])
    #expect(try await test.numbers(.inStock) == ["A-2"])
    try await test.expectClean()
  }

  @Test("a count that agrees is an entry without money, each time")
  func agrees() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    for _ in 1...2 {
      let count = try await dora.countDrawer(numbers: ["B-2", "A-3", "A-2", "B-1"])
      #expect(count.missing.isEmpty && count.back.isEmpty)
      #expect(count.receipt.standing == .booked)
    }
    #expect(try await dora.countDrawer(piles: [(.euros(5), 2), (.euros(10), 2)]).missing.isEmpty)
    #expect(try await test.kinds.count { $0 == .counted } == 3)
    #expect(try await test.cents(of: .losses) == 0)
    try await test.expectClean()
  }

  @Test("a number that cannot lie in the drawer is refused")
  func byNumberRefused() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    test.calendar.today = "2018-07-01"
    try await test.bringUpToDate()
    try await test.expectNothingWritten { () async throws in
      for (numbers, refusal) in [
        (["A-2", "A-9"], .unknownVoucher("A-9")), (["A-2", "A-2"], .wrongVoucherCount),
        (["A-2", "A-1"], .voucherElsewhere("A-1", .handedOver)),
        (["A-2", "B-1"], .voucherElsewhere("B-1", .expired)),
      ] as [([String], Refusal)] {
        #expect(
          try await dora.countDrawer(numbers: numbers).receipt.standing == .refused(refusal))
      }
    }
  }

  @Test("an empty drawer can be counted, and all comes back")
  func empty() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    #expect(try await dora.countDrawer(numbers: []).missing.count == 4)
    #expect(try await test.cents(of: .voucherStock) == 0)
    #expect(try await dora.countDrawer(piles: [(.euros(5), 2), (.euros(10), 2)]).back.count == 4)
    #expect(try await test.cents(of: .losses) == 0)
    try await test.expectClean()
  }

  // MARK: - Counted by denomination

  @Test("a count by denomination takes those that came in last as missing")
  func byPile() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    let short = try await dora.countDrawer(piles: [(.euros(10), 1), (.euros(5), 2)])
    #expect(short.missing.map(\.number) == ["A-3"])
    // What is left out is not there.
    let none = try await dora.countDrawer(piles: [(.euros(10), 1)])
    #expect(none.missing.map(\.number) == ["B-1", "B-2"])
    #expect(try await test.cents(of: .losses) == 2_000)
    let back = try await dora.countDrawer(piles: [(.euros(10), 2), (.euros(5), 1)])
    #expect(back.back.map(\.number).sorted() == ["A-3", "B-2"])
    #expect(try await test.cents(of: .losses) == 500)
    try await test.expectClean()
  }

  @Test("what was lost last is back first")
  func lastLostFirst() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    _ = try await dora.lose(["A-3"], reason: "gone")
    _ = try await dora.lose(["A-2"], reason: "gone too")
    let back = try await dora.countDrawer(piles: [(.euros(10), 1), (.euros(5), 2)])
    #expect(back.back.map(\.number) == ["A-2"])
    try await test.expectClean()
  }

  @Test("more than the books ever had is refused, and so is a count that makes no sense")
  func byPileRefused() async throws {
    let test = try await ledger()
    let dora = try await test.by("dora")
    _ = try await dora.lose(["A-3"], reason: "gone")
    try await test.expectNothingWritten { () async throws in
      for (piles, refusal) in [
        ([(.euros(10), 3), (.euros(5), 2)], .moreThanBooks),
        ([(.euros(10), 2), (.euros(5), 3)], .moreThanBooks),
        ([(.euros(20), 1)], .moreThanBooks), ([(.euros(10), .max)], .moreThanBooks),
        ([(.euros(10), -1)], .wrongVoucherCount), ([(.zero, 1)], .wrongVoucherCount),
        ([(.euros(10), 1), (.euros(10), 1)], .wrongVoucherCount),
      ] as [([(denomination: Money, count: Int)], Refusal)] {
        #expect(try await dora.countDrawer(piles: piles).receipt.standing == .refused(refusal))
      }
    }
    #expect(try await dora.countDrawer(piles: [(.euros(10), 2), (.euros(5), 2)]).back.count == 1)
    try await test.expectClean()
  }
}

extension TestLedger {
  /// Books what time brought about.
  fileprivate func bringUpToDate() async throws {
    try await by("dora").bringUpToDate()
  }
}
