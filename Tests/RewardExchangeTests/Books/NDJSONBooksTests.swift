import Foundation
import RewardExchange
import Rewards
import Testing

@Suite("books as NDJSON")
struct NDJSONBooksTests {
  @Test("a quarter for finance")
  func quarter() throws {
    #expect(try SampleBooks.quarter.text(as: .ndjson) == NDJSONBooksTests.quarter)
  }

  @Test(
    "the lines sum to the totals of the header, whatever the texts",
    arguments: [1, 2, 4, 5, 7, 8, 10, 11] as [UInt64])
  func sums(_ seed: UInt64) throws {
    let books = RandomBooks.books(seed)
    let lines = try books.text(as: .ndjson).split(separator: "\n").map { line in
      try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let header = try #require(lines.first)
    let months = lines.filter { $0["line"] as? String == "month" }
    #expect(header["transactions"] as? Int == months.count)
    #expect(header["sides"] as? Int64 == books.scope.sideCount)
    let booked = months.flatMap { $0["lines"] as? [[String: Any]] ?? [] }
    let totals = try #require(header["totals"] as? [[String: Any]])
    for side in ["debit", "credit"] {
      let sum = booked.reduce(Int64(0)) { $0 + ($1[side] as? Int64 ?? 0) }
      #expect(sum == totals.reduce(Int64(0)) { $0 + ($1["total_\(side)"] as? Int64 ?? 0) })
    }
  }
}

extension NDJSONBooksTests {
  private static let quarter = #"""
    {"export":"finance","form":1,"programme":"alphen","label":{"nl":"Doorbraak 'nu'",\#
    "en":"Breakthrough"},"currency":"EUR","decimals":2,"from":"2025-01-01",\#
    "through":"2025-03-31","cost_centre":"0012","taakveld":"6.3",\#
    "organisation":"Gemeente <Voorbeeld>","tax_registration":"NL001234567B01","country":"NL",\#
    "accounts":[{"account":"expenses:rewards","code":"4001","label":{"nl":"Beloningen",\#
    "en":"Rewards"},"kind":"expense"},{"account":"liabilities:bons","code":"0120",\#
    "label":{"nl":"Bons & cheques","en":"Vouchers \"now\""},"kind":"liability"},\#
    {"account":"liabilities:bons-later","code":null,"label":{"nl":"Bons voor later",\#
    "en":"Vouchers for later"},"kind":"liability"},{"account":"assets:voucher-stock",\#
    "code":"=1+1","label":{"nl":"Voorraad; in de la","en":"Stock, in a drawer"},\#
    "kind":"asset"},{"account":"equity:earlier-years","code":null,\#
    "label":{"nl":"Eerdere jaren","en":"Earlier years"},"kind":"equity"}],\#
    "opening":[{"account":"liabilities:bons","opening_debit":0,"opening_credit":1200},\#
    {"account":"assets:voucher-stock","opening_debit":5000,"opening_credit":0},\#
    {"account":"equity:earlier-years","opening_debit":0,"opening_credit":3800}],\#
    "totals":[{"account":"expenses:rewards","total_debit":10005,"total_credit":500},\#
    {"account":"liabilities:bons","total_debit":2500,"total_credit":8005},\#
    {"account":"liabilities:bons-later","total_debit":500,"total_credit":2000},\#
    {"account":"assets:voucher-stock","total_debit":0,"total_credit":2500}],\#
    "closing":[{"account":"expenses:rewards","closing_debit":9505,"closing_credit":0},\#
    {"account":"liabilities:bons","closing_debit":0,"closing_credit":6705},\#
    {"account":"liabilities:bons-later","closing_debit":0,"closing_credit":1500},\#
    {"account":"assets:voucher-stock","closing_debit":2500,"closing_credit":0},\#
    {"account":"equity:earlier-years","closing_debit":0,"closing_credit":3800}],\#
    "transactions":2,"sides":10,"head":"12:00070e151c232a31383f464d545b626970777e858c939aa1a8afb\#
    6bdc4cbd2d9"}
    {"line":"month","from":"2025-01-01","through":"2025-01-31","number":1,"kind":"months",\#
    "lines":[{"account":"expenses:rewards","debit":4000,"credit":0},\#
    {"account":"liabilities:bons","debit":0,"credit":3000},{"account":"liabilities:bons-later",\#
    "debit":0,"credit":1000}]}
    {"line":"month","from":"2025-02-01","through":"2025-03-31","number":2,"kind":"months",\#
    "lines":[{"account":"expenses:rewards","debit":6005,"credit":500},\#
    {"account":"liabilities:bons","debit":2500,"credit":5005},\#
    {"account":"liabilities:bons-later","debit":500,"credit":1000},\#
    {"account":"assets:voucher-stock","debit":0,"credit":2500}]}
    {"line":"voucher","from":"2025-01-01","through":"2025-03-31","movement":"handed-over",\#
    "denomination":500,"count":5,"amount":2500}

    """#
}
