import RewardExchange
import Rewards
import Testing

@Suite("books as a journal for hledger")
struct HledgerBooksTests {
  @Test("a quarter for finance")
  func quarter() throws {
    #expect(try SampleBooks.quarter.text(as: .hledger) == HledgerBooksTests.quarter)
  }

  @Test("a full export has the entries that book something, with their hashes")
  func full() throws {
    #expect(try SampleBooks.full.text(as: .hledger).hasSuffix(HledgerBooksTests.full))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String

    static let all = [
      Fault(testDescription: "a posting a cent out", old: "  EUR 60.05", new: "  EUR 60.06"),
      Fault(testDescription: "a balance a cent out", old: "= EUR 95.05", new: "= EUR 95.06"),
      Fault(
        testDescription: "an account that is not declared",
        old: "    assets:voucher-stock  EUR -25.00", new: "    assets:stock  EUR -25.00"),
      Fault(testDescription: "another currency", old: "EUR 40.00\n", new: "USD 40.00\n"),
      Fault(testDescription: "days out of order", old: "2025-01-31 *", new: "2025-05-31 *"),
    ]
  }

  @Test("hledger refuses a journal that was changed", arguments: Fault.all)
  func changed(_ fault: Fault) throws {
    let folder = try TemporaryFolder()
    let text = try SampleBooks.quarter.text(as: .hledger)
    try folder.write(text, to: "right.journal")
    try #expect(Checkers.hledger(folder.path("right.journal")).accepts)
    let changed = text.replacing(fault.old, with: fault.new)
    #expect(changed != text)
    try folder.write(changed, to: "wrong.journal")
    try #expect(!Checkers.hledger(folder.path("wrong.journal")).accepts)
  }

  @Test("a text of the rules stays within its tag or its comment")
  func texts() throws {
    let scope = SampleBooks.quarter.scope
    let account = SampleBooks.account(
      "expenses:rewards", "a, type: A\n2025-01-01 x;  y", "een\r\naccount z", "\u{2028}one\u{0}",
      .expense)
    let books = SampleBooks(
      from: scope.from, through: scope.through, name: scope.name, setting: .init(),
      accounts: [account], opening: [], transactions: [])
    let text = try books.text(as: .hledger)
    #expect(
      text.contains(
        """
        ; een account z / one
        account expenses:rewards  ; type: X
          ; code: a; type: A 2025-01-01 x; y

        """))
  }
}

extension HledgerBooksTests {
  private static let quarter = """
    ; The books of a programme of Bonboek, for hledger.
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

    decimal-mark .
    commodity EUR 1000.00

    ; Beloningen / Rewards
    account expenses:rewards  ; type: X
      ; code: 4001
    ; Bons & cheques / Vouchers "now"
    account liabilities:bons  ; type: L
      ; code: 0120
    ; Bons voor later / Vouchers for later
    account liabilities:bons-later  ; type: L
    ; Voorraad; in de la / Stock, in a drawer
    account assets:voucher-stock  ; type: A
      ; code: =1+1
    ; Eerdere jaren / Earlier years
    account equity:earlier-years  ; type: E

    2025-01-01 * opening balances
        liabilities:bons  EUR -12.00
        assets:voucher-stock  EUR 50.00
        equity:earlier-years  EUR -38.00

    2025-01-31 * (1) 2025-01
        expenses:rewards  EUR 40.00
        liabilities:bons  EUR -30.00
        liabilities:bons-later  EUR -10.00

    2025-03-31 * (2) 2025-02 to 2025-03
        expenses:rewards  EUR 60.05
        expenses:rewards  EUR -5.00
        liabilities:bons  EUR 25.00
        liabilities:bons  EUR -50.05
        liabilities:bons-later  EUR 5.00
        liabilities:bons-later  EUR -10.00
        assets:voucher-stock  EUR -25.00

    ; vouchers handed-over, 2025-01 to 2025-03: 5 of EUR 5.00, together EUR 25.00

    2025-03-31 * closing balances
        expenses:rewards  EUR 0.00 = EUR 95.05
        liabilities:bons  EUR 0.00 = EUR -67.05
        liabilities:bons-later  EUR 0.00 = EUR -15.00
        assets:voucher-stock  EUR 0.00 = EUR 25.00
        equity:earlier-years  EUR 0.00 = EUR -38.00

    """

  private static let full = """
      ; code: 0120

    2025-01-02 * (11) decided
        ; hash: 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b
        expenses:rewards  EUR 40.00
        liabilities:bons  EUR -40.00

    2025-01-02 * (12) reversed
        ; hash: 0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c
        liabilities:bons  EUR 40.00
        expenses:rewards  EUR -40.00

    2025-01-31 * closing balances
        expenses:rewards  EUR 0.00 = EUR 0.00
        liabilities:bons  EUR 0.00 = EUR 0.00

    """
}
