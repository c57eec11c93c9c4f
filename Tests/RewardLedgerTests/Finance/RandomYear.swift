import Rewards

@testable import RewardLedger

/// A small year of a few people, the same for the same seed: claims of few prices, hand-overs at
/// odd times, reversals before and after, people who leave.
struct RandomYear {
  private var random: SeededGenerator
  private let test: TestLedger
  private var claimCount = 0
  private var voucherCount = 0

  static func play(seed: UInt64) async throws -> TestLedger {
    var year = try await RandomYear(seed: seed)
    try await year.run()
    return year.test
  }

  private init(seed: UInt64) async throws {
    random = SeededGenerator(seed: seed &+ 7_000)
    let edits = [
      TestRules.Edit(TestRules.first, "at_most: 1_000", "at_most: 100_000"),
      TestRules.Edit(TestRules.first, "2018-01-01..2018-06-30", "2018-01-01.."),
      TestRules.Edit(TestRules.first, "second_mentor_above: 60", "second_mentor_above: 1_000"),
    ]
    test = try await TestLedger(
      try TestRules.edited(edits, versions: [TestRules.first]), on: "2018-01-02")
  }

  private mutating func run() async throws {
    let people = (1...pick(4...12)).map { "p-\($0)" }
    let actions = Array(
      ["call-creditors", "settle-debts", "visit-gp", "go-to-gym", "sort-paperwork"]
        .shuffled(using: &random).prefix(pick(2...5)))
    let (anna, mia) = (try await test.by("anna"), try await test.by("mia"))
    for _ in 0..<pick(3...5) {
      try await receive(by: anna)
      for _ in 0..<pick(1...2) {
        pass(days: pick(5...12))
        let claims = (0..<pick(2...14)).map { _ -> Claim in
          claimCount += 1
          return claim(
            "c-\(claimCount)", pick(actions), test.calendar.today.adding(days: -pick(0...4)),
            of: pick(people), effort: 2, evidence: ["appointment-card"])
        }
        _ = try await mia.submit(claims)
        _ = try await anna.approve(claims.map(\.id))
        for person in people where pick(0...3) > 0 {
          _ = try await anna.handOver(to: person, isLeaving: pick(0...9) == 0)
        }
        if pick(0...2) == 0 {
          _ = try await anna.reverse("c-\(pick(1...claimCount))", reason: "a slip")
        }
      }
      pass(days: pick(8...20))
    }
    pass(days: 62)
    try await anna.bringUpToDate()
  }

  private mutating func receive(by ledger: Ledger) async throws {
    let lots = [500, 1_000, 2_000].map { cents in
      let numbers = (1...12).map { "v-\(voucherCount + $0)" }
      voucherCount += 12
      return VoucherLot(numbers: numbers, denomination: Money(cents: Int64(cents)))
    }
    _ = try await ledger.receive(lots)
  }

  private func pass(days: Int) {
    test.calendar.today = test.calendar.today.adding(days: days)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
