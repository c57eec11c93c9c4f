import Foundation
import RewardRules
import Rewards
import Testing

@testable import RewardLedger

/// A ledger in a folder of its own, which goes when the value goes.
final class TestLedger {
  let folder: URL
  let path: String

  /// A ledger with the rules of a folder of the package.
  ///
  /// - Parameters:
  ///   - rules: The folder.
  ///   - day: The day on which it is opened.
  init(_ rules: String = "Examples/ledger/rules/programme", on day: Day) async throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "bonboek-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.appending(path: "ledger.sqlite").path
    let read = try RuleSet.read(TestLedger.root.appending(path: rules).path)
    _ = try await Ledger.create(
      at: path, rules: read, by: TestLedger.signature("head"), clock: .noon(of: day))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The ledger as somebody uses it on a day.
  func by(_ name: String, on day: Day, patience: Int = 30) async throws -> Ledger {
    try await Ledger.open(
      path, by: TestLedger.signature(name), clock: .noon(of: day), patience: patience)
  }

  static func signature(_ name: String) throws -> Signature {
    try #require(Signature(by: name, user: "tester", host: "desk"))
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

extension Day {
  /// A day that a test writes.
  init(_ text: StaticString) {
    guard let day = Day(String(describing: text)) else { preconditionFailure("a day of a test") }
    self = day
  }
}
