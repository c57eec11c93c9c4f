import Foundation

/// The files of this package, found from where this one lies.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appending(path: path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// The names in a folder, sorted; hidden ones left out.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The paths of all files below a folder that end so, from the root of the package, sorted.
  static func files(below folder: String, ending: String) throws -> [String] {
    let found = try FileManager.default.subpathsOfDirectory(atPath: url(folder).path)
    return found.filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }
}
