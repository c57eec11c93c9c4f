import Rewards
import Testing

@Suite("an amount of money")
struct MoneyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cents: Int64
    let code: String
    let expected: String

    init(_ cents: Int64, _ code: String, _ expected: String) {
      self.cents = cents
      self.code = code
      self.expected = expected
    }

    var testDescription: String { "\(cents) of \(code)" }
  }

  @Test(
    "is written with the decimals of its currency and a point",
    arguments: [
      Case(0, "JPY", "0"), Case(40, "JPY", "40"), Case(-40, "JPY", "-40"),
      Case(0, "EUR", "0.00"), Case(5, "EUR", "0.05"), Case(50, "EUR", "0.50"),
      Case(100, "EUR", "1.00"), Case(125_000, "EUR", "1250.00"), Case(-5, "EUR", "-0.05"),
      Case(0, "KWD", "0.000"), Case(5, "KWD", "0.005"), Case(1_250, "KWD", "1.250"),
      Case(0, "CLF", "0.0000"), Case(12_345, "CLF", "1.2345"), Case(999, "CLF", "0.0999"),
      Case(.max, "EUR", "92233720368547758.07"), Case(.min, "EUR", "-92233720368547758.08"),
    ])
  func text(_ example: Case) throws {
    let currency = try #require(Currency(code: example.code))
    #expect(Money(cents: example.cents).text(in: currency) == example.expected)
  }

  @Test("is less when it is less")
  func compares() {
    #expect(Money(cents: 1) < Money(cents: 2))
    #expect(!(Money.zero < Money.zero))
  }

  @Test("times any attribute stays within bounds, and two of them within 64 bits")
  func bounds() throws {
    let finest = try #require(Currency(code: "CLF"))
    #expect(
      Money.largestReward * finest.unit * AttributeType.largestInteger
        <= Money.largestAmountCents)
    #expect(!Money.largestAmountCents.addingReportingOverflow(Money.largestAmountCents).overflow)
  }

  @Test("and the day on which it is paid are written together")
  func payout() throws {
    let payout = Payout(on: try Day.written("2018-03-05"), amount: Money(cents: 4_000))
    #expect(payout.text(in: .euro) == "2018-03-05=40.00")
  }
}

@Suite("a currency")
struct CurrencyTests {
  @Test("has the decimals of ISO 4217")
  func decimals() {
    let expected = [
      "EUR": 2, "GBP": 2, "USD": 2, "CHF": 2, "ISK": 0, "JPY": 0, "KRW": 0, "XPF": 0, "KWD": 3,
      "BHD": 3, "TND": 3, "CLF": 4, "UYW": 4,
    ]
    for (code, decimals) in expected {
      #expect(Currency(code: code)?.decimals == decimals, "\(code)")
    }
  }

  @Test(
    "is known by its code alone", arguments: ["", "eur", "EU", "EURO", "XXX", "XAU", "€", "NLG"])
  func unknown(_ code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test("stands in the table once, in three capitals, with 0 to 4 decimals")
  func table() {
    let codes = Currency.allCodes
    #expect(codes.count == Set(codes).count)
    #expect(codes == codes.sorted())
    for code in codes {
      #expect(code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }, "\(code)")
      #expect((0...4).contains(Currency(code: code)?.decimals ?? -1), "\(code)")
    }
  }

  @Test("has a power of ten of its smallest unit")
  func unit() {
    #expect(
      ["JPY", "EUR", "KWD", "CLF"].map { Currency(code: $0)?.unit } == [1, 100, 1_000, 10_000])
    #expect(Currency.euro == Currency(code: "EUR"))
  }
}

@Suite("a weight")
struct WeightTests {
  struct Case: Sendable {
    let tenThousandths: Int64
    let expected: String

    init(_ tenThousandths: Int64, _ expected: String) {
      self.tenThousandths = tenThousandths
      self.expected = expected
    }
  }

  @Test(
    "is written without zeros at the end",
    arguments: [
      Case(0, "0"), Case(1, "0.0001"), Case(10, "0.001"), Case(5_000, "0.5"), Case(10_000, "1"),
      Case(15_000, "1.5"), Case(100_000, "10"), Case(100_100, "10.01"), Case(3_333, "0.3333"),
      Case(1_000_000, "100"), Case(999_999, "99.9999"),
    ])
  func text(_ example: Case) {
    #expect(Weight(tenThousandths: example.tenThousandths).text == example.expected)
  }
}
