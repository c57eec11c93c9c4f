import RewardRules
import Rewards
import Testing

/// How amounts may be written, seen by what a claim earns.
@Suite("Forms of amounts") struct AmountFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    /// What a claim earns; `nil` where the form is refused.
    let earns: String?
    var currency = "EUR"
    var testDescription: String { "\(currency) \(written)" }
  }

  static let cases = [
    Case(written: "40", earns: "approved 40.00"),
    Case(written: "40.5", earns: "approved 40.50"),
    Case(written: "40.50", earns: "approved 40.50"),
    Case(written: "\"40\"", earns: "approved 40.00"),
    Case(written: "'40.50'", earns: "approved 40.50"),
    Case(written: "0.01", earns: "approved 0.01"),
    Case(written: "0", earns: "recognised 0.00 no-bon"),
    Case(written: "007", earns: "approved 7.00"),
    Case(written: "1_000", earns: "approved 1000.00"),
    Case(written: "1_0_0.25", earns: "approved 100.25"),
    Case(written: "10_000_000", earns: "approved 10000000.00"),
    Case(written: "10000000.00", earns: "approved 10000000.00"),
    Case(written: "10_000_000.01", earns: nil),
    Case(written: "9223372036854775808", earns: nil),
    Case(written: "99999999999999999999999999999999", earns: nil),
    Case(written: "40.505", earns: nil),
    Case(written: "40.", earns: nil),
    Case(written: ".40", earns: nil),
    Case(written: "1__000", earns: nil),
    Case(written: "_1000", earns: nil),
    Case(written: "1000_", earns: nil),
    Case(written: "1.0_0", earns: nil),
    Case(written: "-40", earns: nil),
    Case(written: "+40", earns: nil),
    Case(written: "\"40,00\"", earns: nil),
    Case(written: "€ 40", earns: nil),
    Case(written: "40 euro", earns: nil),
    Case(written: "1e3", earns: nil),
    Case(written: "0x10", earns: nil),
    Case(written: "0o17", earns: nil),
    Case(written: "12:30", earns: nil),
    Case(written: "yes", earns: nil),
    Case(written: "٤٠", earns: nil),
    Case(written: "400", earns: "approved 400", currency: "JPY"),
    Case(written: "400.5", earns: nil, currency: "JPY"),
    Case(written: "1.255", earns: "approved 1.255", currency: "KWD"),
    Case(written: "1.2555", earns: nil, currency: "KWD"),
    Case(written: "10_000_000", earns: "approved 10000000.0000", currency: "CLF"),
    Case(written: "10_000_000.0001", earns: nil, currency: "CLF"),
  ]

  @Test("a bon is digits, a point, and no more decimals than the currency has", arguments: cases)
  func bon(_ test: Case) throws {
    let lines = "currency: \(test.currency)\nrewards: { default: { bon: \(test.written) } }\n"
    guard let earns = test.earns else {
      #expect(try SmallRules.read(lines).codes == ["bad-amount"])
      return
    }
    #expect(try Story().decided(.init("walk", "2018-03-05"), under: lines) == earns)
  }

  @Test(
    "every field with an amount reads it alike",
    arguments: [
      "base: 1,50", "at_least: 1,50", "at_most: 1,50", "bon: 1,50",
      "ladder: { start: 1,50, after_miss: stay }",
      "ladder: { start: 1, up: 1,50, after_miss: stay }",
      "ladder: { start: 1, top: 1,50, after_miss: stay }",
      "ladder: { start: 1, extra: 1,50 each 2 times, after_miss: stay }",
    ])
  func everyField(_ field: String) throws {
    let quoted = field.replacing("1,50 each 2 times", with: "'1,50 each 2 times'")
    let isWhole = quoted != field
    let lines =
      "rewards: { default: { \(isWhole ? quoted : field.replacing("1,50", with: "'1,50'")) } }\n"
    #expect(
      try SmallRules.faults(lines) == ["bad-amount: \(isWhole ? "1,50" : "'1,50'")"])
  }

  @Test(
    "a cap takes a hundred times what a reward takes",
    arguments: [
      Case(written: "1_000_000_000", earns: "approved 20.00"),
      Case(written: "1_000_000_000.01", earns: nil),
      Case(written: "0", earns: nil),
      Case(written: "1 bon", earns: "approved 20.00"),
      Case(written: "1_000 bons", earns: nil),
      Case(written: "0 bons", earns: nil),
      Case(written: "1000000000 bons", earns: "approved 20.00"),
      Case(written: "1000000001 bons", earns: nil),
      Case(written: "3 vouchers", earns: nil),
    ])
  func cap(_ test: Case) throws {
    let lines = """
      rewards: { default: 20 }
      caps:
        total: { per: programme, every: programme, at_most: \(test.written), beyond: refuse }

      """
    guard let earns = test.earns else {
      #expect(try SmallRules.read(lines).plan == nil)
      return
    }
    #expect(try Story().decided(.init("walk", "2018-03-05"), under: lines) == earns)
  }

  struct Help: Sendable, CustomTestStringConvertible {
    let written: String
    let help: String
    var testDescription: String { written }
  }

  @Test(
    "who writes an amount in another way is told how to write it",
    arguments: [
      Help(written: "'40,00'", help: "write 40.00"),
      Help(written: "€ 40", help: "write 40"),
      Help(written: "'€ 1.250,50'", help: "write 1250.50"),
      Help(written: "'1,250.50'", help: "write 1250.50"),
      Help(written: "40 euro", help: "write 40"),
      Help(written: "EUR 40", help: "write 40"),
      Help(written: "'40,-'", help: "write 40"),
      Help(written: "10 000", help: "write 10000"),
      Help(written: "1.000.000", help: "write 1000000"),
      Help(written: "-5", help: "an amount is never below 0; write digits only"),
      Help(written: "yes", help: "write digits only, with a point before the cents: 40.50"),
      Help(
        written: "1.000",
        help: "the point comes before the cents; if 1 thousand is meant, write 1_000"),
      Help(written: "1.0000", help: "round it, or drop the digits at the end"),
      Help(written: "20_000_000", help: "write at most 10_000_000"),
    ])
  func saysHow(_ test: Help) throws {
    let rules = try SmallRules.read("rewards: { default: { bon: \(test.written) } }\n")
    #expect(rules.diagnostics.map(\.help) == [test.help])
  }
}
