import Foundation

/// The files that lie beside the tests.
enum Fixtures {
  /// The folder, as an absolute path.
  static let folder =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().path + "/Fixtures"

  /// A small catalogue: the pillar `debts` with rungs and three actions, of effort 4, 2 and 3,
  /// and the pillar `health` without rungs and with two actions, of effort 1 and 2.
  static let catalogue = folder + "/catalogue"

  /// The package.
  static let package = URL(fileURLWithPath: folder)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Names in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Every rule file in a folder and the folders in it, by its path from there.
  static func ruleFiles(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted()
  }

  static func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file)))
  }
}
