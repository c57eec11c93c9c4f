import Foundation
import RewardExchange
import Rewards
import Testing

@Suite("exporting books")
struct BookExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A quarter with transactions of which some were changed, under a scope that was not.
  private func write(
    _ transactions: [BookTransaction], to name: String, as form: BookForm
  ) throws(ExchangeFailure) {
    var export = try BookExport(path: folder.path(name), form: form, isForOwnerAlone: false)
    try export.begin(SampleBooks.quarter.scope)
    try export.write(transactions)
    try export.finish()
  }

  private static let right = SampleBooks.quarter.transactions

  private static func first(
    on: Day = right[0].on, lines: [BookTransaction.Line] = right[0].lines
  ) -> BookTransaction {
    BookTransaction(
      number: 1, on: on, from: right[0].from, kind: "months", lines: lines, entry: nil)
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let transactions: [BookTransaction]

    static let all = [
      Wrong(testDescription: "one is missing", transactions: [right[0]]),
      Wrong(testDescription: "one is there twice", transactions: [right[0], right[1], right[1]]),
      Wrong(testDescription: "they are out of order", transactions: [right[1], right[0]]),
      Wrong(
        testDescription: "one does not balance",
        transactions: [first(lines: Array(right[0].lines.dropLast())), right[1]]),
      Wrong(
        testDescription: "one has another amount",
        transactions: [
          first(lines: [
            SampleBooks.line("expenses:rewards", debit: 4001),
            SampleBooks.line("liabilities:bons", credit: 3001),
            SampleBooks.line("liabilities:bons-later", credit: 1000),
          ]), right[1],
        ]),
      Wrong(
        testDescription: "one names an account that was not stated",
        transactions: [
          first(lines: right[0].lines + [SampleBooks.line("assets:gold", debit: 1)]), right[1],
        ]),
      Wrong(
        testDescription: "one has an amount below zero",
        transactions: [
          first(
            lines: right[0].lines + [SampleBooks.line("liabilities:bons", debit: -1, credit: -1)]),
          right[1],
        ]),
      Wrong(
        testDescription: "one lies before the months",
        transactions: [first(on: SampleBooks.month("2024-12").lastDay), right[1]]),
      Wrong(
        testDescription: "one lies after the months",
        transactions: [right[0], first(on: SampleBooks.month("2025-04").firstDay)]),
    ]
  }

  @Test(
    "transactions that do not come to what is stated leave no file", arguments: Wrong.all,
    BookForm.allCases)
  func wrong(_ wrong: Wrong, _ form: BookForm) throws {
    let failure = #expect(throws: ExchangeFailure.self) {
      try write(wrong.transactions, to: "books", as: form)
    }
    #expect(
      failure?.description
        == "the entries do not come to the totals that the export states; verify the ledger")
    #expect(try folder.names == [])
  }

  @Test("the same books are the same bytes", arguments: BookForm.allCases)
  func sameBytes(_ form: BookForm) throws {
    let books = SampleBooks.quarter
    #expect(try books.text(as: form) == books.text(as: form))
  }

  @Test("a file is there when it is finished, and not before", arguments: BookForm.allCases)
  func finished(_ form: BookForm) throws {
    do {
      var export = try BookExport(path: folder.path("left"), form: form, isForOwnerAlone: false)
      try export.begin(SampleBooks.quarter.scope)
      try export.write(SampleBooks.quarter.transactions)
    }
    #expect(try folder.names == [])
    try write(BookExportTests.right, to: "books", as: form)
    #expect(try folder.names == ["books"])
  }

  @Test("a file may be for its owner alone")
  func owner() throws {
    let export = try BookExport(path: folder.path("books"), form: .csv, isForOwnerAlone: true)
    let name = try #require(try folder.names.first)
    #expect(try folder.permissions(name) == 0o600)
    withExtendedLifetime(export) {}
  }

  @Test("an output that cannot be written is told")
  func unwritable() {
    let failure = #expect(throws: ExchangeFailure.self) {
      try BookExport(path: folder.path("no/books"), form: .csv, isForOwnerAlone: false)
    }
    #expect(failure?.description.hasSuffix("cannot be written: its folder does not exist") == true)
  }

  @Test("books in which nothing happened can be exported", arguments: BookForm.allCases)
  func nothing(_ form: BookForm) throws {
    let scope = SampleBooks.quarter.scope
    let books = SampleBooks(
      from: scope.from, through: scope.through, name: scope.name, setting: .init(),
      accounts: scope.accounts, opening: [], transactions: [])
    let path = folder.path("books")
    try books.write(to: path, as: form)
    switch form {
    case .csv, .ndjson: break
    case .hledger: #expect(try Checkers.hledger(path).accepts)
    case .beancount: #expect(try Checkers.beanCheck(path).accepts)
    case .xaf:
      #expect(try Checkers.pyxaf([path]).accepts)
      #expect(try Checkers.xmllint([path]).accepts)
    }
  }

  @Test("what only a caller can get wrong is our error")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      try SampleBooks.full.write(to: "/dev/null", as: .ndjson)
    }
    await #expect(processExitsWith: .failure) {
      var export = try BookExport(path: "/dev/null", form: .csv, isForOwnerAlone: false)
      try export.begin(SampleBooks.full.scope)
      try export.write([VoucherLine]())
    }
    await #expect(processExitsWith: .failure) {
      var export = try BookExport(path: "/dev/null", form: .csv, isForOwnerAlone: false)
      try export.begin(SampleBooks.quarter.scope)
      try export.begin(SampleBooks.quarter.scope)
    }
    await #expect(processExitsWith: .failure) {
      var export = try BookExport(path: "/dev/null", form: .csv, isForOwnerAlone: false)
      try export.begin(SampleBooks.quarter.scope)
      try export.write([VoucherLine]())
      try export.write(SampleBooks.quarter.transactions)
    }
    await #expect(processExitsWith: .failure) {
      var export = try BookExport(path: "/dev/null", form: .csv, isForOwnerAlone: false)
      try export.finish()
    }
    await #expect(processExitsWith: .failure) {
      var export = try BookExport(path: "/dev/null", form: .csv, isForOwnerAlone: false)
      try export.write([BookTransaction]())
    }
  }
}
