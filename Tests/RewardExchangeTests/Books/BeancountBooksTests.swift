import RewardExchange
import Rewards
import Testing

@Suite("books as a file for Beancount")
struct BeancountBooksTests {
  @Test("a quarter for finance")
  func quarter() throws {
    #expect(try SampleBooks.quarter.text(as: .beancount) == BeancountBooksTests.quarter)
  }

  @Test("a full export has the entries that book something, with their hashes")
  func full() throws {
    #expect(try SampleBooks.full.text(as: .beancount).hasSuffix(BeancountBooksTests.full))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String

    static let all = [
      Fault(testDescription: "a posting a cent out", old: "  60.05 EUR", new: "  60.06 EUR"),
      Fault(testDescription: "a posting five cents out", old: "  60.05 EUR", new: "  60.10 EUR"),
      Fault(testDescription: "a balance a cent out", old: "  95.05 EUR", new: "  95.06 EUR"),
      Fault(testDescription: "a balance five cents out", old: "  95.05 EUR", new: "  95.10 EUR"),
      Fault(
        testDescription: "an account that is not opened",
        old: "  Assets:Voucher-Stock  -25.00", new: "  Assets:Stock  -25.00"),
    ]
  }

  @Test("bean-check refuses a file that was changed", arguments: Fault.all)
  func changed(_ fault: Fault) throws {
    let folder = try TemporaryFolder()
    let text = try SampleBooks.quarter.text(as: .beancount)
    let changed = text.replacing(fault.old, with: fault.new)
    #expect(changed != text)
    try folder.write(changed, to: "wrong.beancount")
    try #expect(!Checkers.beanCheck(folder.path("wrong.beancount")).accepts)
    try #expect(!Checkers.beancount([folder.path("wrong.beancount")]).accepts)
  }

  @Test("bean-check accepts what was not changed")
  func unchanged() throws {
    let folder = try TemporaryFolder()
    try SampleBooks.quarter.write(to: folder.path("right.beancount"), as: .beancount)
    let answer = try Checkers.beanCheck(folder.path("right.beancount"))
    #expect(answer.accepts, "\(answer)")
  }
}

extension BeancountBooksTests {
  private static let quarter = #"""
    option "tolerance_multiplier" "0"
    option "title" "Breakthrough"
    option "operating_currency" "EUR"

    ; The books of a programme of Bonboek, for Beancount.
    ; export: finance
    ; programme: alphen
    ; name: Doorbraak 'nu' / Breakthrough
    ; from: 2025-01-01
    ; through: 2025-03-31
    ; head: 12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9
    ; organisation: Gemeente <Voorbeeld>
    ; tax_registration: NL001234567B01
    ; country: NL
    ; cost_centre: 0012
    ; taakveld: 6.3
    ; total expenses:rewards: debit EUR 100.05, credit EUR 5.00
    ; total liabilities:bons: debit EUR 25.00, credit EUR 80.05
    ; total liabilities:bons-later: debit EUR 5.00, credit EUR 20.00
    ; total assets:voucher-stock: debit EUR 0.00, credit EUR 25.00

    2025-01-01 open Expenses:Rewards EUR
      code: "4001"
      label-nl: "Beloningen"
      label-en: "Rewards"
    2025-01-01 open Liabilities:Bons EUR
      code: "0120"
      label-nl: "Bons & cheques"
      label-en: "Vouchers \"now\""
    2025-01-01 open Liabilities:Bons-Later EUR
      label-nl: "Bons voor later"
      label-en: "Vouchers for later"
    2025-01-01 open Assets:Voucher-Stock EUR
      code: "=1+1"
      label-nl: "Voorraad; in de la"
      label-en: "Stock, in a drawer"
    2025-01-01 open Equity:Earlier-Years EUR
      label-nl: "Eerdere jaren"
      label-en: "Earlier years"

    2025-01-01 * "opening balances"
      Liabilities:Bons  -12.00 EUR
      Assets:Voucher-Stock  50.00 EUR
      Equity:Earlier-Years  -38.00 EUR

    2025-01-31 * "2025-01"
      number: 1
      Expenses:Rewards  40.00 EUR
      Liabilities:Bons  -30.00 EUR
      Liabilities:Bons-Later  -10.00 EUR

    2025-03-31 * "2025-02 to 2025-03"
      number: 2
      Expenses:Rewards  60.05 EUR
      Expenses:Rewards  -5.00 EUR
      Liabilities:Bons  25.00 EUR
      Liabilities:Bons  -50.05 EUR
      Liabilities:Bons-Later  5.00 EUR
      Liabilities:Bons-Later  -10.00 EUR
      Assets:Voucher-Stock  -25.00 EUR

    ; vouchers handed-over, 2025-01 to 2025-03: 5 of EUR 5.00, together EUR 25.00

    2025-04-01 balance Expenses:Rewards  95.05 EUR
    2025-04-01 balance Liabilities:Bons  -67.05 EUR
    2025-04-01 balance Liabilities:Bons-Later  -15.00 EUR
    2025-04-01 balance Assets:Voucher-Stock  25.00 EUR
    2025-04-01 balance Equity:Earlier-Years  -38.00 EUR

    """#

  private static let full = """

    2025-01-02 * "decided"
      number: 11
      hash: "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"
      Expenses:Rewards  40.00 EUR
      Liabilities:Bons  -40.00 EUR

    2025-01-02 * "reversed"
      number: 12
      hash: "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c"
      Liabilities:Bons  40.00 EUR
      Expenses:Rewards  -40.00 EUR

    2025-02-01 balance Expenses:Rewards  0.00 EUR
    2025-02-01 balance Liabilities:Bons  0.00 EUR

    """
}
