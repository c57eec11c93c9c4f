import Rewards

@testable import RewardRules

/// Rules of a few lines over the catalogue of the fixtures, as a test writes them.
enum SmallRules {
  /// A version that runs from 2018 on; what a test is about comes after it.
  static let head = """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..
    catalogue: \(Fixtures.catalogue)

    """

  /// The rules of one version, from the lines after the head.
  static func read(_ lines: String) throws -> RuleSet {
    try read(files: ["2018-01-01.yaml": head + lines], at: "2018-01-01.yaml")
  }

  /// The rules at a path of a folder with these files.
  static func read(files: [String: String], at path: String) throws -> RuleSet {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try RuleSet.read(folder.path + "/" + path)
  }

  /// What a check of a folder with these files reports.
  static func check(
    files: [String: String], advising: Advising? = nil
  ) throws -> RuleReport {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try RuleReport.check([folder.path], advising: advising)
  }

  /// What is found in one version, each as `code: what the marker stands under`.
  static func faults(_ lines: String) throws -> [String] {
    let text = (head + lines).split(separator: "\n", omittingEmptySubsequences: false)
    return try read(lines).diagnostics.map { fault in
      let line = text[fault.place.line - 1].unicodeScalars
      let marked = line.dropFirst(fault.place.column - 1).prefix(fault.place.width)
      return "\(fault.code.rawValue): \(String(String.UnicodeScalarView(marked)))"
    }
  }
}

extension RuleSet {
  /// The codes of what was found, in order.
  var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension RuleReport {
  /// The codes of what was found, in order.
  var codes: [String] { diagnostics.map(\.code.rawValue) }
}
