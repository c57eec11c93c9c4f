import Rewards
import Testing

@Suite("numbers of vouchers that follow each other")
struct VoucherLotTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let first: String
    let count: Int
    let expected: [String]?

    init(_ first: String, _ count: Int, _ expected: [String]?) {
      self.first = first
      self.count = count
      self.expected = expected
    }

    var testDescription: String { "\(count) from '\(first)'" }

    static let all = [
      Case("A-0098", 3, ["A-0098", "A-0099", "A-0100"]),
      Case("A-0098", 1, ["A-0098"]),
      Case("9", 2, ["9", "10"]),
      Case("A99", 2, ["A99", "A100"]),
      Case("007", 3, ["007", "008", "009"]),
      Case("A1-B2", 2, ["A1-B2", "A1-B3"]),
      // Barcodes have more digits than an integer.
      Case(
        "6006491199999999998", 3,
        ["6006491199999999998", "6006491199999999999", "6006491200000000000"]),
      Case("A999999999999999", 2, ["A999999999999999", "A1000000000000000"]),
      Case("99999999999999999999", 2, ["99999999999999999999", "100000000000000000000"]),
      // No digit to count on, or a form that no number has.
      Case("A-", 1, nil),
      Case("", 1, nil),
      Case("A-1x", 1, nil),
      Case("-1", 1, nil),
      Case("A 1", 1, nil),
      Case("é1", 1, nil),
      Case("A-\u{0661}", 1, nil),
      // Too few, too many.
      Case("A-1", 0, nil),
      Case("A-1", -1, nil),
      Case("A-1", VoucherLot.most + 1, nil),
      // The longest number, and one digit more.
      Case(String(repeating: "a", count: 63) + "9", 1, [String(repeating: "a", count: 63) + "9"]),
      Case(String(repeating: "a", count: 63) + "9", 2, nil),
      Case(String(repeating: "a", count: 64) + "9", 1, nil),
    ]
  }

  @Test("the digits at the end count on", arguments: Case.all)
  func counted(_ row: Case) {
    #expect(VoucherLot.numbers(from: row.first, count: row.count) == row.expected)
  }

  @Test("as many as can come in at once, each once")
  func most() throws {
    let numbers = try #require(VoucherLot.numbers(from: "A-0001", count: VoucherLot.most))
    #expect(Set(numbers).count == VoucherLot.most)
    #expect(numbers.last == "A-10000")
  }
}
