import Rewards
import Testing

/// In January a cap defers: of a walk for 25.00 it pays 10.00 at once, 10.00 on 1 February and
/// 5.00 on 1 March. From February a cap of the same name does something else.
@Suite("a cap of the same name in the next version")
struct CapsAcrossVersionsTests {
  /// What a walk in February or later pays, after a walk on 20 January.
  private func paid(
    on day: String, under window: Window, atMost limit: CapPlan.Limit, _ beyond: CapPlan.Beyond
  ) throws -> Int64 {
    let (january, february) = (try Day.written("2018-01-01"), try Day.written("2018-02-01"))
    let actions = [SmallPlan.action(.bon(2_500)), nil]
    var casebook = Casebook(
      SmallPlan.plan([
        SmallPlan.version(
          DayRange(first: january, last: february.adding(days: -1)), actions: actions,
          caps: [SmallPlan.cap(0, every: .month, atMost: .cents(1_000), beyond: .defer)]),
        SmallPlan.version(
          DayRange(first: february, last: nil), actions: actions,
          caps: [SmallPlan.cap(0, every: window, atMost: limit, beyond: beyond)]),
      ]))
    let first = try casebook.decide(.walk("c1", on: "2018-01-20"))
    #expect(
      first.payouts.map { $0.text(in: .euro) } == [
        "2018-01-20=10.00", "2018-02-01=10.00", "2018-03-01=5.00",
      ])
    return try casebook.decide(.walk("c2", on: day)).amount.cents
  }

  @Test("reads what was put off on the days on which it is paid")
  func window() throws {
    #expect(try paid(on: "2018-02-28", under: .month, atMost: .cents(2_000), .reduce) == 1_000)
    #expect(try paid(on: "2018-03-31", under: .month, atMost: .cents(2_000), .reduce) == 1_500)
    #expect(try paid(on: "2018-04-01", under: .month, atMost: .cents(2_000), .reduce) == 2_000)
  }

  @Test("over a span of days reads what is put off to days to come")
  func span() throws {
    func paid(_ day: String) throws -> Int64 {
      try self.paid(on: day, under: .days(7), atMost: .cents(2_000), .reduce)
    }
    #expect(try paid("2018-02-07") == 1_000)
    #expect(try paid("2018-02-08") == 2_000)
    #expect(try paid("2018-02-22") == 2_000)
    #expect(try paid("2018-02-23") == 1_500)
    #expect(try paid("2018-03-07") == 1_500)
    #expect(try paid("2018-03-08") == 2_000)
  }

  @Test("counts a bon that was paid in parts once, on the day on which it was earned")
  func bons() throws {
    #expect(try paid(on: "2018-02-05", under: .year, atMost: .bons(1), .refuse) == 0)
    #expect(try paid(on: "2018-02-05", under: .year, atMost: .bons(2), .refuse) == 2_500)
    #expect(try paid(on: "2018-02-05", under: .month, atMost: .bons(1), .refuse) == 2_500)
    #expect(try paid(on: "2018-02-18", under: .days(30), atMost: .bons(1), .refuse) == 0)
    #expect(try paid(on: "2018-02-19", under: .days(30), atMost: .bons(1), .refuse) == 2_500)
  }
}
