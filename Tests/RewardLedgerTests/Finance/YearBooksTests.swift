import Foundation
import RewardExchange
import Rewards
import Testing

@testable import RewardLedger

/// The books of the example year before other people's programs, in every profile and form.
struct YearBooksTests {
  @Test func `other programs accept the year, and it comes to the ledger's balance`() async throws {
    let year = try await ExampleYear.play()
    let ledger = try await year.by("finance")
    let balance = try await ledger.balance()
    for profile in [ExportProfile.finance, .full] {
      let scope = try await ledger.books(profile)
      expectSame(scope, balance)
      for form in BookForm.allCases where profile == .finance || form != .ndjson {
        let path = year.folder.appending(path: "\(profile)-\(form).txt").path
        try await write(scope, of: ledger, as: form, to: path)
        try expectAccepted(path, form, scope)
      }
    }
    // An open year in the middle, with balances before it.
    let march = try #require(Month("2018-03"))
    for profile in [ExportProfile.finance, .full] {
      let scope = try await ledger.books(profile, from: march)
      #expect(!scope.opening.isEmpty)
      expectSame(scope, balance)
      for form in [BookForm.hledger, .beancount, .xaf] {
        let path = year.folder.appending(path: "\(profile)-\(form)-march.txt").path
        try await write(scope, of: ledger, as: form, to: path)
        try expectAccepted(path, form, scope)
      }
    }
  }

  @Test func `a closed month is the same bytes, also when people were forgotten`() async throws {
    let year = try await ExampleYear.play()
    let ledger = try await year.by("finance")
    func files() async throws -> [Data] {
      var files: [Data] = []
      let june = try #require(Month("2018-06"))
      for form in BookForm.allCases {
        let scope = try await ledger.books(.finance, from: june, through: june.next)
        let path = year.folder.appending(path: "june.\(form)").path
        try await write(scope, of: ledger, as: form, to: path)
        files.append(try Data(contentsOf: URL(filePath: path)))
      }
      return files
    }
    let before = try await files()
    for person in ["p-004", "p-008", "p-012"] {
      let result = try await ledger.forget(person)
      #expect(result.receipt.standing == .booked)
    }
    year.calendar.today = "2019-06-03"
    #expect(try await files() == before)
    #expect(try await year.verification.faults == [])
  }

  /// Each account comes to what the ledger says it does; over years, expenses together.
  private func expectSame(_ scope: BookScope, _ balance: Balance) {
    func isExpense(_ account: String) -> Bool {
      account.hasPrefix("expenses:") || account == "equity:earlier-years"
    }
    for closing in scope.closing where !isExpense(closing.account) {
      let account = Account(rawValue: closing.account)
      #expect(account.map { balance.cents(of: $0) } == closing.cents, "\(closing.account)")
    }
    let expenses = Account.allCases.filter { isExpense($0.rawValue) }
    #expect(
      scope.closing.filter { isExpense($0.account) }.reduce(0) { $0 + $1.cents }
        == expenses.reduce(0) { $0 + balance.cents(of: $1) })
  }

  private func write(
    _ scope: BookScope, of ledger: Ledger, as form: BookForm, to path: String
  ) async throws {
    var export = try BookExport(path: path, form: form, isForOwnerAlone: true)
    try export.begin(scope)
    var last: Int64 = 0
    while true {
      let transactions = try await ledger.transactions(of: scope, after: last)
      guard let end = transactions.last else { break }
      try export.write(transactions)
      last = end.number
    }
    if scope.profile == .finance {
      try export.write(try await ledger.voucherLines(of: scope))
    }
    try export.finish()
  }

  private func expectAccepted(_ path: String, _ form: BookForm, _ scope: BookScope) throws {
    switch form {
    case .hledger:
      try Checkers.run("hledger", ["-f", path, "check", "--strict"])
      let balances = try Checkers.run("hledger", ["-f", path, "bal", "--flat", "-O", "csv"])
      for closing in scope.closing where closing.cents != 0 {
        let amount = Money(cents: closing.cents).text(in: scope.currency)
        #expect(balances.contains("\"\(closing.account)\",\"EUR \(amount)\""), "\(balances)")
      }
    case .beancount: try Checkers.run(".build/checkers/bin/bean-check", [path])
    case .xaf:
      try Checkers.run(".build/checkers/bin/pyxaf", ["validate", "--strict", path])
      try Checkers.run(
        "xmllint", ["--noout", "--nonet", "--schema", try Checkers.schema(), path])
    case .csv, .ndjson: #expect(FileManager.default.fileExists(atPath: path))
    }
  }
}

/// Programs of others that judge our exports.
private enum Checkers {
  /// Runs a program, which must accept what it is given.
  ///
  /// - Returns: What it prints.
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let folder = try TestLedger.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let path = program.contains("/") ? TestLedger.root.appending(path: program).path : program
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [path] + arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": "C.UTF-8"]) { $1 }
    let file = try FileHandle(forWritingTo: output)
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: output, encoding: .utf8)
    #expect(
      process.terminationStatus == 0,
      "\(program) \(arguments): \(text); is it missing? run ./Tests/install-checkers")
    return text
  }

  /// The schema of the tax authority, which comes with pyxaf.
  static func schema() throws -> String {
    let library = TestLedger.root.appending(path: ".build/checkers/lib").path
    let python = try FileManager.default.contentsOfDirectory(atPath: library)
      .first { $0.hasPrefix("python3") }
    return library + "/\(try #require(python))/site-packages/pyxaf/schemas/"
      + "XmlAuditfileFinancieel4.0.xsd"
  }
}
