import Foundation
import GRDB
import Rewards
import Testing

@testable import RewardLedger

@Suite("the bytes of what was erased")
struct ErasedBytesTests {
  /// What only the person who goes did or is called.
  private static let words = [
    "zonnebloem-31", "waterlelie-7", "klaproos-grant", "korenbloem-42", "visit-gp",
    "sneeuwklokje",
  ]

  /// A ledger of two people, one of whom has left words everywhere.
  private func ledger() async throws -> TestLedger {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    let person = "zonnebloem-31"
    try await test.takeIn(person, household: "korenbloem-42", arm: "bons")
    _ = try await test.by("anna").agree(participant: person, action: "visit-gp", on: "2018-03-01")
    try await test.decide(
      claim("waterlelie-7", "visit-gp", "2018-03-05", of: person, evidence: ["appointment-card"]))
    try await test.submit(claim("waterlelie-70", "visit-gp", "2018-03-04", of: person))
    _ = try await test.by("anna").reject("waterlelie-70", reason: "sneeuwklokje")
    let grant = Grant(
      id: "klaproos-grant", participant: person, amount: Money(cents: 500),
      reason: "sneeuwklokje")
    for name in ["mia", "anna"] { _ = try await test.by(name).grant(grant) }
    try await test.decide(claim("c-2", "call-creditors", "2018-03-05", of: "p-2"))
    try await test.payOut(to: person)
    return test
  }

  /// The keys of the details of a person.
  private func keys(_ test: TestLedger) throws -> [Data] {
    try TestFile(test.path).rows("SELECT key FROM detail WHERE participant = 'zonnebloem-31'")
      .map { $0["key"] }
  }

  /// Finds what is in the files of the words and some keys. The archived rules name every action:
  /// it is found where it stands more often than in them.
  private func found(_ keys: [Data], in test: TestLedger) throws -> Set<String> {
    let bytes = try test.bytes()
    var found = Set(Self.words.filter { $0 != "visit-gp" && bytes.contains(Data($0.utf8)) })
    for key in keys where bytes.contains(key) { found.insert("a key") }
    let action = Data("visit-gp".utf8)
    let rules = try TestFile(test.path).rows("SELECT content FROM rule_file")
      .reduce(into: Data()) { all, row in all += row["content"] as Data }
    if bytes.ranges(of: action).count > rules.ranges(of: action).count { found.insert("visit-gp") }
    return found
  }

  @Test("they are in the files before, and not after")
  func gone() async throws {
    let test = try await ledger()
    let keys = try keys(test)
    #expect(keys.count == 9)
    #expect(try found(keys, in: test) == Set(Self.words + ["a key"]))
    try await test.expectForgotten("zonnebloem-31")
    #expect(try found(keys, in: test) == [])
    try await test.expectClean(erased: 9)
  }

  @Test("they are not in the files either where programs read meanwhile, once the last one is done")
  func whileRead() async throws {
    let test = try await ledger()
    let keys = try keys(test)
    let file = try TestFile(test.path)
    let anna = try await test.by("anna", on: "2018-03-05", patience: 0)
    let result = try await file.queue.read { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM detail")
      // The ledger works on another connection, and waits for this one in vain.
      return try Self.waited { try await anna.forget("zonnebloem-31") }
    }
    #expect(result.receipt.standing == .booked)
    #expect(!result.isClean)
    #expect(try found(keys, in: test) != [])
    #expect(try file.rows("SELECT * FROM cleaning").count == 1)
    _ = try await test.by("auditor", on: "2018-03-05")
    #expect(try file.rows("SELECT * FROM cleaning").isEmpty)
    #expect(try found(keys, in: test) == [])
    try await test.expectClean(erased: 9)
  }

  /// Waits for work where nothing can be awaited.
  private static func waited<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task {
      box.result = await Result { try await work() }
      done.signal()
    }
    done.wait()
    return try #require(box.result).get()
  }

  /// It is sendable because it is written before the signal and read after it.
  private final class Box<Value>: @unchecked Sendable {
    var result: Result<Value, any Error>?
  }

  @Test("a program that opens the ledger does what one that was killed had not done")
  func killed() async throws {
    let test = try await ledger()
    let keys = try keys(test)
    let erased = try await test.by("anna").write { transaction throws(LedgerError) in
      try transaction.forget("zonnebloem-31")
    }
    #expect(erased.receipt.standing == .booked)
    #expect(try found(keys, in: test) != [])
    _ = try await test.by("auditor", on: "2018-03-05")
    #expect(try TestFile(test.path).rows("SELECT * FROM cleaning").isEmpty)
    #expect(try found(keys, in: test) == [])
    try await test.expectClean(erased: 9)
  }

  @Test("a household's name goes with its last person")
  func household() async throws {
    let test = try await TestLedger(on: "2018-03-05")
    try await test.fillDrawer()
    for person in ["p-1", "p-2"] {
      try await test.takeIn(person, household: "korenbloem-42")
      try await test.decide(claim("c-\(person)", "call-creditors", "2018-03-05", of: person))
      try await test.payOut(to: person)
    }
    try await test.expectForgotten()
    #expect(try test.bytes().contains(Data("korenbloem-42".utf8)))
    try await test.expectForgotten("p-2")
    #expect(try !test.bytes().contains(Data("korenbloem-42".utf8)))
    try await test.expectClean(erased: 9)
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ work: () async throws -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}
