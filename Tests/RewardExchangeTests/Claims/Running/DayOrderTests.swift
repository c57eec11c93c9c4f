import Rewards
import Testing

@testable import RewardExchange

@Suite("the order of days")
struct DayOrderTests {
  @Test(
    "is that of a stable sort",
    arguments: [
      [], [5], [5, 5, 5], [1, 2, 3], [3, 2, 1], [7, -7, 7, 0, -7], [2_932_896, -719_162, 0, 0],
    ] as [[Int32]])
  func order(_ numbers: [Int32]) {
    let order = DayOrder.numbers(of: numbers.map(Day.init(number:)))
    let expected = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    #expect(order.map(Int.init) == expected)
  }
}

@Suite("repeated fingerprints")
struct RepeatedPrintsTests {
  @Test("are those that come more than once", arguments: [1, 2, 4])
  func repeated(_ threads: Int) {
    var prints = RepeatedPrints()
    prints.add((0..<5_000).map { UInt64($0) &* 0xD134_2543_DE82_EF95 })
    prints.add([0, 0, .max, 7])
    prints.add([.max, 8])
    prints.add([])
    #expect(prints.all(by: OrderedPipeline(threadCount: threads)) == [0, .max])
  }

  @Test("of nothing are none")
  func nothing() {
    #expect(RepeatedPrints().all(by: OrderedPipeline(threadCount: 2)) == [])
  }
}
