import Foundation
import RewardRules
import Testing

/// The rules of these tests with changes.
enum TestRules {
  static let first = "programme/2018-01-01.yaml"
  static let second = "programme/2018-07-01.yaml"

  /// An edit of one file.
  struct Edit {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// The rules with edits; files that are not versions are kept.
  static func edited(
    _ edits: [Edit] = [], adding files: [String: String] = [:],
    versions: [String] = [first, second]
  ) throws -> RuleSet {
    let folder = TestLedger.root.appending(path: "Tests/RewardLedgerTests/Rules")
    var texts = files
    for path in ["catalogue/debts.yaml", "catalogue/health.yaml", first, second]
    where texts[path] == nil {
      texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    for edit in edits {
      let text = try #require(texts[edit.file])
      try #require(text.contains(edit.old))
      texts[edit.file] = text.replacingOccurrences(of: edit.old, with: edit.new)
    }
    let rules = try RuleSet.read(
      RuleArchive(
        files: texts.map { RuleArchive.File(path: $0.key, bytes: Array($0.value.utf8)) },
        versions: versions))
    try #require(rules.plan != nil, "\(rules.printedDiagnostics())")
    return rules
  }

  /// The first version alone, without a last day.
  static func firstAlone() throws -> RuleSet {
    try edited([Edit(first, "2018-01-01..2018-06-30", "2018-01-01..")], versions: [first])
  }
}
