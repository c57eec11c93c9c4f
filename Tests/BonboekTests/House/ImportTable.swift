/// Who may import what: the table of the architecture.
enum ImportTable {
  /// A permission for the files of a folder below `Sources`, or for one file.
  struct Row {
    let place: String
    let modules: Set<String>

    init(_ place: String, _ modules: String...) {
      self.place = place
      self.modules = Set(modules)
    }
  }

  static let rows = [
    Row("Rewards/"),
    Row("RuleText/", "Rewards", "CLibYAML"),
    Row("RewardRules/", "Rewards", "RuleText"),
    Row("RewardRules/Drafting/PolicyDraft+Write.swift", "Foundation"),
    Row("RewardRules/Reading/RuleDigest.swift", "Crypto"),
    Row("RewardRules/Reading/RuleFolder.swift", "Foundation"),
    Row("RewardRules/Reading/KnownTimeZones.swift", "Foundation"),
    Row("RewardRules/Reading/SideBySide.swift", "Dispatch", "Synchronization"),
    Row("RewardExchange/", "Rewards"),
    Row("RewardExchange/Books/XAFBooks.swift", "XMLCoder"),
    Row("RewardExchange/Records/Bytes/", "Foundation"),
    Row("RewardExchange/Claims/Running/ClaimReplay+Apart.swift", "Synchronization"),
    Row(
      "RewardExchange/Claims/Running/OrderedPipeline.swift", "Dispatch", "Foundation",
      "Synchronization"),
    Row("RewardExchange/Records/Bytes/Descriptor.swift", "Synchronization"),
    Row("RewardLedger/", "Rewards", "RewardRules"),
    Row("RewardLedger/Ledger.swift", "GRDB"),
    Row("RewardLedger/Chaining/CanonicalForm.swift", "Crypto"),
    Row("RewardLedger/Chaining/Details.swift", "Foundation"),
    Row("RewardLedger/Chaining/KeyStock.swift", "Foundation"),
    Row("RewardLedger/Keeping/LedgerClock.swift", "Foundation"),
    Row("RewardLedger/Keeping/LedgerError+SQLite.swift", "GRDB", "GRDBSQLite"),
    Row("RewardLedger/Keeping/LedgerFile.swift", "Foundation", "GRDB"),
    Row("RewardLedger/Keeping/LedgerFile+Cleaning.swift", "GRDB"),
    Row("RewardLedger/Keeping/Schema.swift", "GRDB"),
    Row("RewardLedger/Keeping/Statements.swift", "GRDB", "GRDBSQLite"),
    Row("RewardLedger/Recording/Sealing.swift", "Dispatch"),
    Row("RewardLedger/Verifying/", "GRDB"),
    Row(
      "bonboek/", "Rewards", "RuleText", "RewardRules", "RewardExchange", "RewardLedger",
      "ArgumentParser", "Foundation"),
    Row("bonboek/Progress.swift", "Synchronization"),
    Row("RewardLedger/Recording/RuleArchive+Ledger.swift", "Synchronization"),
  ]

  /// What a file may import; its path is that below `Sources`.
  static func allowed(in file: String) -> Set<String> {
    rows.filter { $0.place.hasSuffix("/") ? file.hasPrefix($0.place) : file == $0.place }
      .reduce(into: []) { $0.formUnion($1.modules) }
  }

  /// The module that a line of source imports; `nil` if it imports none.
  ///
  /// Knows attributes, access levels, and imports of one declaration:
  /// `@preconcurrency public import struct Foundation.Data`.
  static func module(importedBy line: some StringProtocol) -> String? {
    var words = Substring(line).split(whereSeparator: \.isWhitespace)[...]
    let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    while let word = words.first, word.hasPrefix("@") || levels.contains(word) {
      words.removeFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    let kinds: Set<Substring> = [
      "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
    ]
    if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}
