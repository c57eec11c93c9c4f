import GRDB
import Rewards
import Testing

@testable import RewardLedger

@Suite("replacing a voucher")
struct ReplaceTests {
  /// A ledger in which p-1 has A-1 of 20, which is good until a day, and others lie in the drawer.
  private func ledger(
    until lastDay: Day? = nil, _ lots: VoucherLot..., rules: [TestRules.Edit] = []
  ) async throws -> TestLedger {
    let test = try await TestLedger(try TestRules.edited(rules), on: "2018-03-05")
    try await test.receive("A-1", of: 20, until: lastDay)
    try await test.owe(2_000)
    try await test.handOver()
    for lot in lots { try await test.receive(lot) }
    return test
  }

  @Test("a lost one gives others that come to the same, and the programme bears it")
  func lost() async throws {
    let test = try await ledger(try .lot("B-1", 3, of: 10))
    let (receipt, vouchers) = try await test.by("dora").replace("A-1", because: .lost)
    #expect(receipt.standing == .booked)
    #expect(vouchers.map(\.number) == ["B-1", "B-2"])
    #expect(vouchers.map(\.lastDay) == ["2019-03-05", "2019-03-05"])
    #expect(try await test.state("A-1") == .replaced)
    #expect(try await test.numbers(.handedOver) == ["B-1", "B-2"])
    #expect(try await test.cents(of: .losses) == 2_000)
    #expect(try await test.cents(of: .voucherStock) == 1_000)
    #expect(try await test.cents(of: .bons) == 0)
    let people = try TestFile(test.path).rows("SELECT participant FROM voucher ORDER BY position")
    #expect(people.map { $0["participant"] } == ["p-1", "p-1", "p-1", String?.none])
    try await test.expectClean()
  }

  @Test("replacing twice is replacing once, whatever it is because of")
  func twice() async throws {
    let test = try await ledger(try .lot("B-1", 2, of: 20))
    let dora = try await test.by("dora")
    let first = try await dora.replace("A-1", because: .lost)
    try await test.expectNothingWritten { () async throws in
      for cause in ReplacementCause.allCases {
        let again = try await dora.replace("A-1", because: cause)
        #expect(again.receipt.standing == .already)
        #expect(again.receipt.entry == first.receipt.entry)
        #expect(again.vouchers == first.vouchers)
      }
    }
    // The other one can be lost in its turn.
    #expect(try await dora.replace("B-1", because: .lost).vouchers.map(\.number) == ["B-2"])
    try await test.expectClean()
  }

  @Test("an expired one is replaced the day after its last day, not on it")
  func expired() async throws {
    let test = try await ledger(until: "2018-03-10", try .lot("B-1", of: 20))
    let dora = try await test.by("dora")
    test.calendar.today = "2018-03-10"
    #expect(
      try await dora.replace("A-1", because: .expired).receipt.standing
        == .refused(.voucherStillGood("A-1")))
    test.calendar.today = "2018-03-11"
    #expect(try await dora.replace("A-1", because: .expired).receipt.standing == .booked)
    try await test.expectClean()
  }

  @Test("one without a last day never expires, but can be lost")
  func noLastDay() async throws {
    let test = try await ledger(
      try .lot("B-1", of: 20), rules: [.init(TestRules.first, ", valid_for: 12 months", "")])
    let dora = try await test.by("dora")
    test.calendar.today = "2018-06-30"
    #expect(
      try await dora.replace("A-1", because: .expired).receipt.standing
        == .refused(.voucherStillGood("A-1")))
    #expect(try await dora.replace("A-1", because: .lost).receipt.standing == .booked)
    try await test.expectClean()
  }

  @Test("the drawer must come to the same exactly")
  func short() async throws {
    let test = try await ledger(try .lot("B-1", of: 10), try .lot("C-1", of: 5))
    let dora = try await test.by("dora")
    try await test.expectNothingWritten { () async throws in
      #expect(
        try await dora.replace("A-1", because: .lost).receipt.standing == .refused(.drawerShort))
    }
    try await test.receive("C-2", of: 5)
    #expect(try await dora.replace("A-1", because: .lost).vouchers.count == 3)
    try await test.expectClean()
  }

  @Test("only what a resident has is replaced")
  func elsewhere() async throws {
    let test = try await ledger(
      try .lot("B-1", 2, of: 20), try .lot("C-1", of: 5, until: "2018-03-05"))
    let dora = try await test.by("dora")
    _ = try await dora.lose(["B-2"], reason: "gone")
    test.calendar.today = "2018-03-06"
    for (number, refusal) in [
      ("B-1", .voucherElsewhere("B-1", .inStock)), ("B-2", .voucherElsewhere("B-2", .lost)),
      ("C-1", .voucherElsewhere("C-1", .expired)), ("D-1", .unknownVoucher("D-1")),
    ] as [(String, Refusal)] {
      #expect(
        try await dora.replace(number, because: .lost).receipt.standing == .refused(refusal))
    }
    #expect(try await test.cents(of: .losses) == 2_500)
    try await test.expectClean()
  }
}
