import Foundation
import RewardRules
public import Rewards
import Synchronization
import Testing

@testable import RewardLedger

/// A ledger in a folder of its own, which goes when the value goes.
final class TestLedger {
  let folder: URL
  let path: String
  /// What day it is for everybody who uses the ledger through ``by(_:)``.
  let calendar: TestCalendar
  private var people: [String: Ledger] = [:]

  /// The rules that these tests reckon with.
  static let rules = "Tests/RewardLedgerTests/Rules/programme"

  /// A ledger with the rules of a folder of the package, opened on a day.
  convenience init(_ rules: String = TestLedger.rules, on day: Day) async throws {
    try await self.init(
      RuleSet.read(TestLedger.root.appending(path: rules).path), on: day)
  }

  /// A ledger with some rules.
  init(_ rules: RuleSet, on day: Day) async throws {
    folder = try TestLedger.newFolder()
    path = folder.appending(path: "ledger.sqlite").path
    calendar = TestCalendar(day)
    _ = try await Ledger.create(
      at: path, rules: rules, by: TestLedger.signature("head"), clock: calendar.clock)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The ledger as somebody uses it, on the day that ``calendar`` says.
  func by(_ name: String) async throws -> Ledger {
    if let known = people[name] { return known }
    let ledger = try await Ledger.open(
      path, by: TestLedger.signature(name), clock: calendar.clock)
    people[name] = ledger
    return ledger
  }

  /// The ledger as somebody uses it on a day.
  func by(_ name: String, on day: Day, patience: Int = 30) async throws -> Ledger {
    try await Ledger.open(
      path, by: TestLedger.signature(name), clock: .noon(of: day), patience: patience)
  }

  static func signature(_ name: String) throws -> Signature {
    try #require(Signature(by: name, user: "tester", host: "desk"))
  }

  /// A new folder for files of a test.
  static func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bonboek-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    return folder
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// What day it is in a test: it stands still until it is told another.
final class TestCalendar: Sendable {
  private let day: Mutex<Day>

  init(_ day: Day) {
    self.day = Mutex(day)
  }

  var today: Day {
    get { day.withLock { $0 } }
    set { day.withLock { $0 = newValue } }
  }

  /// Noon UTC of the day.
  var clock: LedgerClock {
    LedgerClock { [self] in Int64(today.number) * 86_400 + 43_200 }
  }
}

extension Day: ExpressibleByStringLiteral {
  /// A day that a test writes.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("a day of a test") }
    self = day
  }
}
