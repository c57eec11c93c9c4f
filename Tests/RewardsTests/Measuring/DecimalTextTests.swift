import Rewards
import Testing

@Suite("a number as it is written")
struct DecimalTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let decimals: Int
    let expected: Result<Int64, DecimalText.Fault>
    let isGrouped: Bool

    init(
      _ text: String, _ decimals: Int, _ expected: Result<Int64, DecimalText.Fault>,
      isGrouped: Bool = false
    ) {
      self.text = text
      self.decimals = decimals
      self.expected = expected
      self.isGrouped = isGrouped
    }

    var testDescription: String { "'\(text)' with \(decimals) decimals" }
  }

  static let cases = [
    Case("0", 2, .success(0)),
    Case("40", 2, .success(4_000)),
    Case("40", 0, .success(40)),
    Case("2.5", 2, .success(250)),
    Case("2.50", 2, .success(250)),
    Case("0.05", 2, .success(5)),
    Case("007", 0, .success(7)),
    Case("1.2345", 4, .success(12_345)),
    Case("2.505", 2, .failure(.tooManyDecimals)),
    Case("2.500", 2, .failure(.tooManyDecimals)),
    Case("2.0", 0, .failure(.tooManyDecimals)),
    Case("99999999999999999999.123456", 2, .failure(.tooManyDecimals)),
    Case("10000", 2, .success(1_000_000)),
    Case("10000.00", 2, .success(1_000_000)),
    Case("10000.01", 2, .failure(.tooLarge)),
    Case("10001", 2, .failure(.tooLarge)),
    Case("1000000", 0, .success(1_000_000)),
    Case("1000001", 0, .failure(.tooLarge)),
    Case("9223372036854775807", 0, .failure(.tooLarge)),
    Case("9223372036854775808", 0, .failure(.tooLarge)),
    Case("18446744073709551617", 0, .failure(.tooLarge)),
    Case("922337203685477581", 2, .failure(.tooLarge)),
    Case("", 2, .failure(.notDigits)),
    Case(".", 2, .failure(.notDigits)),
    Case(".5", 2, .failure(.notDigits)),
    Case("5.", 2, .failure(.notDigits)),
    Case("5.", 0, .failure(.notDigits)),
    Case("1.2.3", 2, .failure(.notDigits)),
    Case("1,5", 2, .failure(.notDigits)),
    Case("-5", 2, .failure(.notDigits)),
    Case("+5", 2, .failure(.notDigits)),
    Case(" 5", 2, .failure(.notDigits)),
    Case("5 ", 2, .failure(.notDigits)),
    Case("1e3", 2, .failure(.notDigits)),
    Case("0x10", 2, .failure(.notDigits)),
    Case("٤", 2, .failure(.notDigits)),
    Case("１", 2, .failure(.notDigits)),
    Case("1_000", 2, .failure(.notDigits)),
    Case("1_000", 2, .success(100_000), isGrouped: true),
    Case("1_0_0", 2, .success(10_000), isGrouped: true),
    Case("1_000.5", 2, .success(100_050), isGrouped: true),
    Case("_1", 2, .failure(.notDigits), isGrouped: true),
    Case("1_", 2, .failure(.notDigits), isGrouped: true),
    Case("1__0", 2, .failure(.notDigits), isGrouped: true),
    Case("1_.5", 2, .failure(.notDigits), isGrouped: true),
    Case("1._5", 2, .failure(.notDigits), isGrouped: true),
    Case("1.5_0", 2, .failure(.notDigits), isGrouped: true),
  ]

  @Test("is read exactly, or said to be none", arguments: cases)
  func units(_ example: Case) {
    #expect(
      DecimalText.units(
        example.text, decimals: example.decimals, maximum: 1_000_000,
        isGrouped: example.isGrouped) == example.expected)
  }

  @Test("may be the largest there is, and not one more")
  func largest() {
    #expect(
      DecimalText.units("92233720368547758.07", decimals: 2, maximum: .max) == .success(.max))
    #expect(
      DecimalText.units("92233720368547758.08", decimals: 2, maximum: .max)
        == .failure(.tooLarge))
  }

  @Test("reads back what an amount writes", arguments: UInt64(1)...4)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for code in ["JPY", "EUR", "KWD", "CLF"] {
      let currency = try #require(Currency(code: code))
      for _ in 0..<200 {
        let cents = Int64.random(
          in: 0...(1 << Int64.random(in: 0...62, using: &random)), using: &random)
        let text = Money(cents: cents).text(in: currency)
        #expect(
          DecimalText.units(text, decimals: currency.decimals, maximum: .max) == .success(cents))
      }
    }
  }

  @Test("is whole with digits only")
  func whole() {
    #expect(DecimalText.whole("5", maximum: 5) == 5)
    #expect(DecimalText.whole("6", maximum: 5) == nil)
    #expect(DecimalText.whole("5.0", maximum: 5) == nil)
    #expect(DecimalText.whole("", maximum: 5) == nil)
  }
}
