import Foundation
import Testing

/// Files with what should come out, beside what goes in.
enum Golden {
  /// Compares with a file of the package; with `GOLDEN=record` writes it and fails.
  static func compare(_ actual: String, with path: String) throws {
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try actual.write(to: Repository.url(path), atomically: true, encoding: .utf8)
      Issue.record("wrote \(path); read the difference before you commit it")
      return
    }
    let expected = try Repository.text(path)
    guard actual != expected else { return }
    let lines = zip(
      actual.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false))
    let different = lines.enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(path) is different from line \(different.map { String($0.offset + 1) } ?? "of its end") on
      now: \(different.map { String($0.element.0) } ?? "\(actual.utf8.count) bytes")
      was: \(different.map { String($0.element.1) } ?? "\(expected.utf8.count) bytes")
      """)
  }
}
